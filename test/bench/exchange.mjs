import { statSync } from 'node:fs'
import { join } from 'node:path'
import {
  admitFeed,
  closeDesk,
  initVault,
  openDesk,
  takeInExchange,
  writeExchange,
} from '../../dist/desk/index.js'

const now = () => Number(process.hrtime.bigint()) / 1e6
const rss = () => (globalThis.gc?.(), process.memoryUsage().rss / 1e6)
const passphrase = async () => 'a passphrase for the bench'

/** Writing all of a vault to a bundle, taking it in elsewhere, and letting it take part there. */
export async function benchExchange(desk, folder, documents) {
  const bundle = join(folder, 'bench.bundle')
  const writing = await timed(async () =>
    writeExchange(desk, bundle, { passphrase: await passphrase() }),
  )
  const other = join(folder, 'other.vigil')
  await initVault(other, await passphrase())
  const office = await openDesk(other, { author: 'bench', passphrase })
  const before = rss()
  let waiting = []
  const taking = await timed(async () => {
    ;({ waiting } = await takeInExchange(office, bundle, { passphrase }))
  })
  const after = rss()
  const [feed] = waiting
  const admitting = await timed(() =>
    admitFeed(office, { fingerprint: feed.fingerprint, isAdmitted: true }),
  )
  await closeDesk(office)
  const told = time => `${((documents / time) * 1000).toFixed(0)} documents a second`
  const size = `${(statSync(bundle).size / 1e6).toFixed(0)} MB`
  return [
    { what: 'write a bundle', measured: told(writing), beside: size },
    { what: 'take in a bundle, checked twice', measured: told(taking) },
    { what: 'admit what it brought', measured: told(admitting) },
    {
      what: 'memory after taking it in',
      measured: `${after.toFixed(0)} MB`,
      beside: `before ${before.toFixed(0)} MB`,
    },
  ]
}

async function timed(work) {
  const begin = now()
  await work()
  return now() - begin
}
