import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CodedRecord, Proposal } from '../codebook/index.ts'
import { listDocuments, listIncidents, listProposals } from './index.ts'
import { addFiles, closeDesk, initVault, openDesk, readDocuments } from './index.ts'

/**
 * Invented events, each told by several invented publishers: `=== name; source; published; title` and the text, and
 * under `=== events` a kind and the words that tell of one occurrence, a line each.
 */
const FOLDER = 'test/stories'

type Passage = { readonly document: string; readonly words: string }
type Occurrence = { readonly kind: string; readonly passages: Passage[] }
type Story = {
  readonly texts: ReadonlyMap<string, string>
  readonly occurrences: readonly Occurrence[]
}
type Told = CodedRecord & { readonly name: string; readonly lead: string }

const root = mkdtempSync(join(tmpdir(), 'vigil-stories-'))
const counts = { pairs: 0, found: 0, unread: 0, proposals: 0, right: 0, ticked: 0, tickedRight: 0 }

beforeAll(async () => {
  for (const file of readdirSync(FOLDER).toSorted()) await measure(file)
}, 120_000)

afterAll(() => rmSync(root, { recursive: true }))

async function measure(file: string) {
  const folder = mkdtempSync(join(root, 'story-'))
  const { texts, occurrences } = unpack(readFileSync(join(FOLDER, file), 'utf8'), folder)
  const { records, proposals } = await readAll([...texts.keys()], folder)
  const pairKey = (one: string, other: string) => [one, other].toSorted().join(' ')
  const asked = new Set(proposals.map(({ left, right }) => pairKey(left, right)))
  const tellsOf = (kind: string, { document, words }: Passage) => {
    const start = texts.get(document)?.indexOf(words) ?? -1
    expect(start, `${file}: ${words}`).toBeGreaterThanOrEqual(0)
    return records.filter(
      ({ name, kind: own, quote }) =>
        name === document &&
        own === kind &&
        quote.start < start + words.length &&
        quote.end > start,
    )
  }
  const occurrencesOf = new Map<string, Set<Occurrence>>()
  for (const occurrence of occurrences) {
    const { kind, passages } = occurrence
    const told = passages.flatMap(passage => tellsOf(kind, passage))
    for (const { lead } of told)
      occurrencesOf.set(lead, (occurrencesOf.get(lead) ?? new Set()).add(occurrence))
    const names = [...new Set(passages.map(({ document }) => document))]
    for (const [at, one] of names.entries())
      for (const other of names.slice(at + 1)) {
        const [left, right] = [one, other].map(name => told.filter(record => record.name === name))
        if (!left?.length || !right?.length) counts.unread += 1
        else {
          counts.pairs += 1
          const isFound = left.some(a => right.some(b => asked.has(pairKey(a.lead, b.lead))))
          counts.found += isFound ? 1 : 0
        }
      }
  }
  for (const { left, right, outcome } of proposals) {
    const ofLeft = occurrencesOf.get(left) ?? new Set()
    const isRight = [...ofLeft].some(one => occurrencesOf.get(right)?.has(one))
    counts.proposals += 1
    counts.right += isRight ? 1 : 0
    counts.ticked += outcome === 'same' ? 1 : 0
    counts.tickedRight += isRight && outcome === 'same' ? 1 : 0
  }
}

function unpack(written: string, folder: string): Story {
  const texts = new Map<string, string>()
  const occurrences: Occurrence[] = []
  for (const part of written.split(/^=== /m).filter(Boolean)) {
    const [head = '', ...lines] = part.trim().split('\n')
    const [name = '', source, published, title] = head.split('; ')
    if (name === 'events') {
      for (const line of lines) {
        const [, document = '', words = ''] = /^(\w+): (.*)$/.exec(line) ?? []
        if (document === '') occurrences.push({ kind: line, passages: [] })
        else occurrences.at(-1)?.passages.push({ document, words })
      }
      continue
    }
    texts.set(name, lines.join('\n'))
    writeFileSync(join(folder, `${name}.txt`), lines.join('\n'))
    writeFileSync(
      join(folder, `${name}.meta.json`),
      JSON.stringify({ source, published, title, language: 'en' }),
    )
  }
  return { texts, occurrences }
}

async function readAll(
  names: readonly string[],
  folder: string,
): Promise<{ records: readonly Told[]; proposals: readonly Proposal[] }> {
  await initVault(join(folder, 'story.vigil'), null)
  const desk = await openDesk(join(folder, 'story.vigil'), {
    author: 'tester',
    passphrase: () => Promise.resolve(''),
  })
  const paths = names.map(name => join(folder, `${name}.txt`))
  for await (const { outcome } of addFiles(desk, paths)) expect(outcome).toBe('added')
  await readDocuments(desk, { ids: [], again: false })
  const { documents } = await listDocuments(desk)
  const nameOf = new Map(documents.map(({ id, name }) => [id, name.replace(/\.txt$/, '')]))
  const { incidents } = await listIncidents(desk, { drafts: true })
  const records = incidents.flatMap(incident =>
    incident.records.map(({ record, documentId }) => ({
      ...record,
      name: nameOf.get(documentId) ?? '',
      lead: incident.records[0]?.record.id ?? '',
    })),
  )
  const { proposals } = await listProposals(desk, { of: 'incident' })
  await closeDesk(desk)
  return { records, proposals }
}

test('of the occurrences of invented stories most pairs that were read are offered', () => {
  console.log(counts)
  expect(counts.pairs).toBeGreaterThan(70)
  expect(counts.found / counts.pairs).toBeGreaterThan(0.8)
})

test('of what is offered, and ticked, in invented stories, nearly all is right', () => {
  expect(counts.ticked).toBeGreaterThan(15)
  expect(counts.tickedRight / counts.ticked).toBeGreaterThanOrEqual(0.95)
  expect(counts.right / counts.proposals).toBeGreaterThanOrEqual(0.9)
})
