import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addFiles, closeDesk, copiesOf, initVault, openDesk, type Desk } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'vigil-copies-'))
let desk: Desk

const REPORT = `Police detained twelve people at a rally against water prices in Orvel on Friday, the city police said.
The rally on Central Square had no permit, a spokesman said, and those who stayed were taken to the second station.
A baker who took part said that people were leaving when the buses came, and that those nearest to them were taken.
The city court is to hear the cases next week; the utility was handed to a private company in January.`
const TEXTS: Readonly<Record<string, { text: string; published: string; source: string }>> = {
  'agency.txt': { text: REPORT, published: '2026-03-14', source: 'Tern News Agency' },
  'gazette.txt': {
    text: `Gazette\n\n${REPORT}\n\nOur readers write to us about water every day; the letters page has more of what they say.`,
    published: '2026-03-15',
    source: 'Gazette',
  },
  'herald.txt': {
    text: REPORT.replace(/A baker.*taken\.\n/, ''),
    published: '2026-03-16',
    source: 'Herald',
  },
  'own.txt': {
    text: 'Our reporter stood on Central Square when two buses drove up and a dozen people were led away by officers who gave no names and no reasons, while shopkeepers watched from their doors until the evening.',
    published: '2026-03-14',
    source: 'Lake Paper',
  },
  'short.txt': { text: 'Police detained twelve people.', published: '2026-03-14', source: 'Wire' },
}

beforeAll(async () => {
  for (const [name, { text, ...about }] of Object.entries(TEXTS)) {
    writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, name.replace('.txt', '.meta.json')), JSON.stringify(about))
  }
  const path = join(folder, 'cases.vigil')
  await initVault(path, null)
  desk = await openDesk(path, { author: 'tester', passphrase: async () => '' })
  const paths = Object.keys(TEXTS).map(name => join(folder, name))
  for await (const outcome of addFiles(desk, paths)) expect(outcome.outcome).toBe('added')
})
afterAll(async () => {
  await closeDesk(desk)
  rmSync(folder, { recursive: true })
})

test.each(['agency.txt', 'gazette.txt', 'herald.txt'])(
  '%s is told with its reprints, the one published first at their head',
  async name => {
    const copies = await copiesOf(desk, name)
    expect(copies.map(({ source }) => source)).toEqual(['Tern News Agency', 'Gazette', 'Herald'])
    for (const { shared } of copies) expect(shared).toBeGreaterThan(0.6)
  },
)

test.each(['own.txt', 'short.txt'])('%s carries nobody else’s text', async name =>
  expect(await copiesOf(desk, name)).toEqual([]),
)
