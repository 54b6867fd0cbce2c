import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { initVault } from '../../src/desk/index.ts'
import { temporaryFolder, vigil } from '../cli/command-line.ts'
import { watchNetwork } from './watched-network.ts'

const ARTICLE =
  'On 12 March 2026, police in Lemsk detained activist Ana Dorel during a march of some 300 people.'

/** They go on until they are stopped; what they do is listen on this machine (`src/server/`). */
const GOES_ON = new Set(['serve', 'demo'])

let network: ReturnType<typeof watchNetwork>
beforeAll(() => {
  network = watchNetwork()
})
afterAll(() => network.restore())

/** Whatever in a line names a host: addresses, and hosts of proxies and databases. */
const hostsIn = (line: string) =>
  line.split(' ').flatMap(word => (URL.canParse(word) ? [new URL(word).hostname] : []))

/** A folder with a vault that holds a document that was read, and what the examples of commands name. */
async function place() {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'articles'))
  for (const file of ['articles/march.txt', 'report.html', 'a.txt', 'article.txt'])
    writeFileSync(join(folder, file), ARTICLE)
  const vault = join(folder, 'cases.vigil')
  await initVault(vault, null)
  await vigil(['add', join(folder, 'articles'), '--vault', vault])
  await vigil(['read', '--vault', vault])
  const { out } = await vigil(['list', '--json', '--vault', vault])
  const { id } = JSON.parse(out) as { id: string }
  return { folder, id }
}

/** The words of an example, with its files in a folder of their own and the id of a document that is there. */
function wordsOf(example: string, { folder, id }: { folder: string; id: string }): string[] {
  const line = example.replace(/^vigil /, '').replace(/\s[<>|].*$/, '')
  return (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map(word => {
    const bare = word.replace(/^(["'])(.*)\1$/, '$2')
    if (/^(?=.*\d)[0-9a-f]{6,}$/.test(bare)) return id
    return /^[\w./-]+(?:\/|\.(?:vigil|txt|html|json|yaml|md|csv|wacz|pdf|key|tsq|tsr|zip|sqlite))$/.test(
      bare,
    )
      ? join(folder, bare)
      : bare
  })
}

const told: string[] = []

describe('what each command asks the network for', () => {
  test.each(COMMANDS.filter(({ name }) => !GOES_ON.has(name)).map(one => [one.name, one] as const))(
    'vigil %s: nothing that its line, or its watch list, does not name',
    async (name, { examples }) => {
      const around = await place()
      const named = new Set<string>()
      for (const example of examples) {
        for (const host of hostsIn(example)) named.add(host)
        network.asked.length = 0
        await vigil(wordsOf(example, around), {
          env: { VIGIL_VAULT: join(around.folder, 'cases.vigil') },
        })
        for (const host of network.asked) expect([...named], example).toContain(host)
        if (network.asked.length > 0)
          told.push(`${name}: ${example} → ${[...new Set(network.asked)].join(', ')}`)
      }
    },
  )

  test('only where an address was named is anything asked for, and there it is', () => {
    const fetching = new Set(told.map(line => line.split(':')[0]))
    expect(fetching).toContain('add')
    expect(fetching).toContain('watch')
    // What another command asks for, it asks for because its line names it.
    for (const line of told) process.stdout.write(`asked for: ${line}\n`)
  })

  test('what watches does see: names, connections, and the platform’s own fetch', async () => {
    network.asked.length = 0
    await fetch('http://127.0.0.2:9999/').catch(() => undefined)
    await fetch('http://seen.example/').catch(() => undefined)
    expect(network.asked).toEqual(['127.0.0.2', 'seen.example'])
  })
})

/** The only files that may open a connection or look a name up, and what for. */
const OPENERS: Readonly<Record<string, string>> = {
  'src/capture/fetch/checked-connector.ts': 'addresses that were named',
  'src/capture/fetch/open-fetcher.ts': 'addresses that were named',
  'src/capture/fetch/proxy.ts': 'the proxy that was set',
  'src/desk/timestamping.ts': 'the time-stamping authority that was named',
  'src/vault/dialect.ts': 'the database that was named as the vault',
}
const MEANS =
  /(?:from |import\()'(?:node:)?(?:net|tls|http|https|http2|dns|dns\/promises|dgram|undici|fetch-socks|socks|pg)'|(?:await|return|=>|=|void|\()\s*(?:globalThis\.)?fetch\(|new WebSocket|EventSource/

test('nothing else in the sources can open a connection', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(file => `src/${file.replaceAll('\\', '/')}`)
    .filter(file => file.endsWith('.ts') && !/\.test\.ts$|\/test-[^/]*\.ts$/.test(file))
    // The server listens on this machine; the workbench asks it, from the browser.
    .filter(file => !/^src\/(?:server|web)\//.test(file))
  const opening = files.filter(file =>
    MEANS.test(readFileSync(file, 'utf8').replace(/^import type .*$/gm, '')),
  )
  expect(files.length).toBeGreaterThan(200)
  expect(opening).toContain('src/capture/fetch/checked-connector.ts')
  for (const file of opening) expect(Object.keys(OPENERS)).toContain(file)
})
