import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addFiles,
  admitFeed,
  closeDesk,
  initVault,
  openDesk,
  takeInExchange,
  writeExchange,
} from '../../dist/desk/index.js'
import { writeDocuments } from './corpus-files.mjs'
import { measured } from './memory.mjs'

const passphrase = async () => 'a passphrase for the bench'

/**
 * Adding documents to one vault, writing all of it to a bundle, taking that in elsewhere, and letting it take part there:
 * handing on what was added must not cost more than adding it did.
 */
export async function benchExchange({ documents, size }) {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-exchange-'))
  const opening = { author: 'bench', passphrase }
  try {
    const files = writeDocuments(join(folder, 'documents'), { documents, size })
    const [from, to] = ['field.vigil', 'office.vigil'].map(name => join(folder, name))
    for (const vault of [from, to]) await initVault(vault, await passphrase())
    const field = await openDesk(from, opening)
    const office = await openDesk(to, opening)
    const bundle = join(folder, 'bench.bundle')
    let added = 0
    const tenths = []
    const adding = await measured(async () => {
      let used = process.cpuUsage()
      for await (const { outcome } of addFiles(field, [files])) {
        if (outcome !== 'added') continue
        added += 1
        if (added % Math.floor(documents / 10) > 0) continue
        const { user, system } = process.cpuUsage(used)
        tenths.push((user + system) / 1e3)
        used = process.cpuUsage()
      }
    })
    // The first tenth is left out: in it the engine still learns what it runs often.
    const growth = tenths[9] / tenths[1]
    const writing = await measured(async () =>
      writeExchange(field, bundle, { passphrase: await passphrase() }),
    )
    let waiting = []
    const taking = await measured(async () => {
      ;({ waiting } = await takeInExchange(office, bundle, { passphrase }))
    })
    const admitting = await measured(() =>
      admitFeed(office, { fingerprint: waiting[0].fingerprint, isAdmitted: true }),
    )
    await closeDesk(field)
    if (added !== documents) throw new Error(`Only ${added} of ${documents} documents were added.`)
    await closeDesk(office)
    const told = ({ time, processor, memory }) =>
      `${((documents / time) * 1000).toFixed(0)} documents a second, ${(processor / documents).toFixed(2)} ms of processor each, at most ${memory.toFixed(0)} MB`
    const all = writing.processor + taking.processor + admitting.processor
    return [
      { what: `add ${documents} documents`, measured: told(adding) },
      {
        what: 'the last tenth of them beside the second',
        measured:
          [tenths[9], tenths[1]].map(tenth => ((tenth / documents) * 10).toFixed(2)).join(' and ') +
          ' ms of processor each',
        ratio: `${growth.toFixed(2)} ×`,
        bar: '1.5 ×',
        held: growth <= 1.5,
      },
      {
        what: 'write them to a bundle',
        measured: told(writing),
        beside: `${(statSync(bundle).size / 1e6).toFixed(0)} MB`,
      },
      { what: 'take the bundle in, checked twice', measured: told(taking) },
      { what: 'admit what it brought', measured: told(admitting) },
      {
        what: `exchange of ${documents} documents, all of it`,
        measured: `${(all / 1000).toFixed(1)} s of processor`,
        beside: `adding them ${(adding.processor / 1000).toFixed(1)} s`,
        ratio: `${(all / adding.processor).toFixed(2)} ×`,
        bar: '1 ×',
        held: all <= adding.processor,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
