import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { CodedRecord } from '../codebook/index.ts'
import { listClaims, listDocuments, listIncidents, listProposals } from './index.ts'
import { addFiles, closeDesk, initVault, openDesk, readDocuments, type Desk } from './index.ts'

const SHARED = '../shared'
const present = existsSync(join(SHARED, 'gold/entities.json'))
if (!present) console.log(`no ${SHARED}: the same events of the seeds are not measured`)

const placeSchema = z.object({ document: z.string(), anchor: z.string() })
const goldSchema = z.object({
  sameEvents: z.array(z.object({ what: z.string(), documents: z.array(placeSchema) })),
  contradictions: z.array(z.object({ about: z.string(), a: placeSchema, b: placeSchema })),
})
const recordsSchema = z.object({
  records: z.array(z.object({ kind: z.string(), anchors: z.array(z.string()) })),
})
type Place = z.infer<typeof placeSchema>

const folder = mkdtempSync(join(tmpdir(), 'vigil-seeds-'))
let desk: Desk
/** Records of each seed by its file's name, and what is joined or asked about with what. */
const read = new Map<string, readonly CodedRecord[]>()
const linked = new Map<string, string>()
const leading = new Map<string, string>()
/** Pairs that are shown with what they tell differently. */
const beside = new Set<string>()
/** Places of which it is asked whether they are one: "the city of X" and "the province of X". */
const placesAsked: (readonly [string, string])[] = []

beforeAll(async () => {
  if (!present) return
  await initVault(join(folder, 'seeds.vigil'), null)
  desk = await openDesk(join(folder, 'seeds.vigil'), {
    author: 'tester',
    passphrase: () => Promise.resolve(''),
  })
  const seeds = readdirSync(join(SHARED, 'seeds')).filter(name => name.endsWith('.txt'))
  const paths = seeds.map(name => join(SHARED, 'seeds', name))
  for await (const { outcome } of addFiles(desk, paths)) expect(outcome).toBe('added')
  await readDocuments(desk, { ids: [], again: false })
  const { incidents } = await listIncidents(desk, { drafts: true })
  for (const { id: document, name } of (await listDocuments(desk)).documents) {
    const told = incidents.flatMap(({ records }) => records)
    const own = told.filter(({ documentId }) => documentId === document)
    read.set(
      name,
      own.map(({ record }) => record),
    )
  }
  for (const { records } of incidents)
    for (const { record } of records) {
      connect(record.id, records[0]?.record.id ?? '')
      leading.set(record.id, records[0]?.record.id ?? '')
    }
  const { proposals } = await listProposals(desk, { of: 'incident' })
  for (const { left, right, reasons } of proposals) {
    connect(left, right)
    if (reasons.some(line => line.includes(' beside '))) beside.add(`${left} ${right}`)
  }
  for (const { of, names } of (await listProposals(desk)).proposals)
    if (of === 'place' && names && names[0] !== names[1]) placesAsked.push(names)
  // Figures on one subject are set side by side in claims, and asked about nowhere else.
  const { claims } = await listClaims(desk, { drafts: true })
  for (const { versions } of claims) {
    const [first = '', ...others] = versions.flatMap(({ records }) => records)
    for (const other of others) {
      connect(first, other)
      beside.add(`${leading.get(first)} ${leading.get(other)}`)
    }
  }
}, 120_000)

afterAll(async () => {
  if (present) await closeDesk(desk)
  rmSync(folder, { recursive: true })
})

function rootOf(id: string): string {
  const up = linked.get(id)
  return up === undefined || up === id ? id : rootOf(up)
}

const connect = (left: string, right: string) => void linked.set(rootOf(left), rootOf(right))

const gold = () =>
  goldSchema.parse(JSON.parse(readFileSync(join(SHARED, 'gold/entities.json'), 'utf8')))

function overlap(text: string, one: string, other: string): boolean {
  const [a, b] = [text.indexOf(one), text.indexOf(other)]
  return a >= 0 && b >= 0 && a < b + other.length && b < a + one.length
}

/** Records that a passage tells of: their words touch it, or those of the annotated record it belongs to. */
function recordsAt({ document, anchor }: Place): readonly CodedRecord[] {
  const text = readFileSync(join(SHARED, 'seeds', document), 'utf8')
  const path = join(SHARED, 'gold', document.replace(/\.txt$/, '.json'))
  const annotated = recordsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).records
  const touches = ({ anchors }: CodedRecord, words: string) => {
    const at = text.indexOf(words)
    return at >= 0 && anchors.some(({ start, end }) => start < at + words.length && end > at)
  }
  const own = annotated.filter(({ anchors }) => anchors.some(words => overlap(text, words, anchor)))
  return (read.get(document) ?? []).filter(
    record =>
      touches(record, anchor) ||
      own.some(
        ({ kind, anchors }) =>
          kind === record.kind && anchors.some(words => touches(record, words)),
      ),
  )
}

/** Whether each document's records are joined to another's or asked about; undefined where two have none of one kind. */
function isFound(places: readonly Place[]): boolean | undefined {
  const documents = [...new Set(places.map(({ document }) => document))]
  const sides = documents.map(name =>
    places.filter(({ document }) => document === name).flatMap(recordsAt),
  )
  const meets = (key: (record: CodedRecord) => string) =>
    sides.every((side, at) =>
      sides.some(
        (other, there) =>
          at !== there && other.some(one => side.some(mine => key(mine) === key(one))),
      ),
    )
  return meets(({ kind }) => kind) ? meets(({ id }) => rootOf(id)) : undefined
}

test.runIf(present)('the same events of the seeds are found wherever both sides were read', () => {
  const { sameEvents } = gold()
  const told = sameEvents.map(({ what, documents }) => ({ what, found: isFound(documents) }))
  const readable = told.filter(({ found }) => found !== undefined)
  const lost = readable.filter(({ found }) => !found)
  console.log(
    `${told.length} same events: ${readable.length - lost.length} found, ${lost.length} lost, ${told.length - readable.length} without a record on one side`,
    told.filter(({ found }) => !found),
  )
  expect(readable.length).toBeGreaterThanOrEqual(8)
  expect(lost.length / readable.length).toBeLessThanOrEqual(0.15)
})

test.runIf(present)(
  'contradictions of the seeds are set side by side where both sides were read',
  () => {
    const leads = (place: Place) => recordsAt(place).map(({ id }) => leading.get(id) ?? id)
    const told = gold().contradictions.map(({ about, a, b }) => {
      const [left, right] = [leads(a), leads(b)]
      const pairs = left.flatMap(one =>
        right.flatMap(other => (one === other ? [] : [[one, other]])),
      )
      const only = (place: Place, one: string, other: string) =>
        place.anchor.includes(one) && !place.anchor.includes(other)
      const asked = placesAsked.some(
        ([one, other]) =>
          (only(a, one, other) && only(b, other, one)) ||
          (only(b, one, other) && only(a, other, one)),
      )
      const found =
        asked ||
        pairs.some(
          ([one = '', other = '']) =>
            beside.has(`${one} ${other}`) || beside.has(`${other} ${one}`),
        )
      return { about, pairs: pairs.length, found }
    })
    const readable = told.filter(({ pairs }) => pairs > 0)
    console.log(
      `${told.length} contradictions: ${told.filter(({ found }) => found).length} set side by side, ${told.length - readable.length} without two records`,
      told.filter(({ found }) => !found),
    )
    expect(readable.length).toBeGreaterThanOrEqual(5)
    expect(told.filter(({ found }) => found).length).toBeGreaterThanOrEqual(5)
  },
)
