import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Proposal } from '../codebook/index.ts'
import { closeDesk, initVault, listProposals, openDesk, type Desk } from './index.ts'
import { addFiles, readDocuments } from './index.ts'

const SHARED = '../shared'
const present = existsSync(join(SHARED, 'gold/entities.json'))
if (!present) console.log(`no ${SHARED}: the links of the seeds are not measured`)

const goldSchema = z.object({
  entities: z.array(
    z.object({
      type: z.enum(['person', 'group', 'place', 'law']),
      mentions: z.array(z.object({ text: z.string(), form: z.string().optional() })),
    }),
  ),
})

const folder = mkdtempSync(join(tmpdir(), 'vigil-seeds-'))
let desk: Desk
let proposals: readonly Proposal[]

beforeAll(async () => {
  if (!present) return
  await initVault(join(folder, 'seeds.vigil'), null)
  desk = await openDesk(join(folder, 'seeds.vigil'), {
    author: 'tester',
    passphrase: () => Promise.resolve(''),
  })
  const seeds = readdirSync(join(SHARED, 'seeds')).filter(name => name.endsWith('.txt'))
  for await (const { outcome } of addFiles(
    desk,
    seeds.map(name => join(SHARED, 'seeds', name)),
  ))
    expect(outcome).toBe('added')
  await readDocuments(desk, { ids: [], again: false })
  proposals = (await listProposals(desk)).proposals.filter(({ of }) => of !== 'incident')
}, 120_000)

afterAll(async () => {
  if (present) await closeDesk(desk)
  rmSync(folder, { recursive: true })
})

/** Quotes, case, an article, a comma and an exclamation mark make no other spelling. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[!,]/g, '')
    .replace(/^the\s+/, '')

const pairOf = (a: string, b: string) => [plain(a), plain(b)].toSorted().join(' = ')

/** All spellings of each entity, and all pairs of them. */
function goldLinks() {
  const { entities } = goldSchema.parse(
    JSON.parse(readFileSync(join(SHARED, 'gold/entities.json'), 'utf8')),
  )
  const spellings = entities
    .filter(({ type }) => type !== 'law')
    .map(({ mentions }) => [
      ...new Set(mentions.flatMap(({ text, form }) => (form ? [] : plain(text)))),
    ])
  return {
    spellings,
    links: spellings.flatMap(names =>
      names.flatMap((name, i) => names.slice(i + 1).map(other => pairOf(name, other))),
    ),
  }
}

test.runIf(present)('at least 95 in 100 links of the seeds are offered', () => {
  const offered = new Set(proposals.map(({ names }) => pairOf(names?.[0] ?? '', names?.[1] ?? '')))
  const { links } = goldLinks()
  const missed = links.filter(link => !offered.has(link))
  expect(links.length).toBeGreaterThan(100)
  expect(missed.length / links.length, missed.join('\n')).toBeLessThanOrEqual(0.05)
})

test.runIf(present)('at most 3 in 100 of the ticked ones are wrong', () => {
  const { spellings } = goldLinks()
  const ticked = proposals.filter(({ outcome }) => outcome === 'same')
  const known = new Set(spellings.flat())
  const judged = ticked.filter(({ names = ['', ''] }) => names.some(name => known.has(plain(name))))
  const wrong = judged.filter(
    ({ names = ['', ''] }) =>
      plain(names[0]) !== plain(names[1]) &&
      !spellings.some(all => names.every(name => all.includes(plain(name)))),
  )
  expect(judged.length).toBeGreaterThan(5)
  expect(
    wrong.length / judged.length,
    wrong.map(one => one.names?.join(' = ')).join('\n'),
  ).toBeLessThanOrEqual(0.03)
})
