import * as fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Link } from '../codebook/index.ts'
import { rowsOf, type ReconcileState } from '../reconcile/index.ts'
import {
  closeDesk,
  link,
  linkBatch,
  listIncidents,
  listProposals,
  mentionsOfSpelling,
  moveRecord,
  saidLinks,
  standingLinks,
  unlink,
  type Desk,
} from './index.ts'
import { forgetPicture, pictureOf } from './picture.ts'
import { deskOfTexts } from './test-desks.ts'

const TEXTS = {
  '0.txt':
    'Police detained activist Ana Dorel in Lund on 4 May 2024. She was released on 5 May 2024.',
  '1.txt':
    'On 4 May 2024 Anna Dorell was detained in Lund. A court in Lund fined Ivo Kern on 6 May 2024.',
  '2.txt':
    'Ana Dorel, a teacher in Minsk, was charged on 9 June 2024. The Open Hands movement held a rally in Lund on 4 May 2024.',
}
const root = mkdtempSync(join(tmpdir(), 'vigil-linking-'))
let desk: Desk

beforeAll(async () => {
  desk = await deskOfTexts(root, TEXTS)
}, 60_000)

afterAll(async () => {
  await closeDesk(desk)
  rmSync(root, { recursive: true })
})

/** What links make of the records, as plain rows in one order. */
function drawn({ entities, entityOf, incidents, incidentOf, conflicts }: ReconcileState) {
  const rows = [entities, entityOf, incidents, incidentOf, conflicts].map(table =>
    rowsOf<unknown>(table).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
  return JSON.stringify(rows)
}
const state = async () => drawn((await pictureOf(desk)).reconciled)

test('whatever was linked, taking it back restores exactly what was before, act by act', async () => {
  const { incidents } = await listIncidents(desk, { drafts: true })
  const records = incidents
    .filter(({ kind }) => kind === 'detention')
    .flatMap(one => one.records.map(({ record }) => record.id))
  const { mentions } = (await pictureOf(desk)).reconciled
  const named = rowsOf(mentions).map(([, mention]) => mention)
  const ends = (of: Link['of']) =>
    of === 'incident'
      ? records
      : named.flatMap(({ type, id, spelling }) => (type === of ? [id, spelling] : []))
  const act = fc
    .constantFrom('person' as const, 'place' as const, 'group' as const, 'incident' as const)
    .filter(of => ends(of).length > 1)
    .chain(of =>
      fc.record({
        of: fc.constant(of),
        verb: fc.constantFrom(
          'same' as const,
          'same' as const,
          'different' as const,
          'unsure' as const,
        ),
        left: fc.constantFrom(...ends(of)),
        right: fc.constantFrom(...ends(of)),
      }),
    )
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async acts => {
      const states = [await state()]
      for (const one of acts) {
        await link(desk, one)
        states.push(await state())
      }
      for (const before of states.toReversed().slice(1)) {
        await unlink(desk)
        expect(await state()).toBe(before)
      }
      forgetPicture(desk)
      expect(await state()).toBe(states[0])
    }),
    { numRuns: 25 },
  )
  expect(await standingLinks(desk)).toEqual([])
}, 120_000)

test('two people of one name are held apart by the places where they are named', async () => {
  const [first, ...others] = (await mentionsOfSpelling(desk, 'Ana Dorel')).filter(
    ({ record }) => record !== null,
  )
  const other = others.find(({ document }) => document !== first?.document)
  if (!first || !other) throw new Error('Both documents name her in a record.')
  await link(desk, { verb: 'same', of: 'person', left: first.spelling, right: first.spelling })
  const entitiesNow = async () =>
    new Set((await mentionsOfSpelling(desk, 'Ana Dorel')).map(({ entity }) => entity)).size
  expect(await entitiesNow()).toBe(1)
  await unlink(desk)
  await link(desk, { verb: 'different', of: 'person', left: first.id, right: other.id })
  expect(await entitiesNow()).toBe(2)
  await unlink(desk)
})

test('one mention is moved to somebody else, stays there, and comes back when that is taken back', async () => {
  const [first, ...others] = (await mentionsOfSpelling(desk, 'Ana Dorel')).filter(
    ({ record }) => record !== null,
  )
  if (!first || others.length === 0) throw new Error('She is named in two records.')
  await link(desk, { verb: 'same', of: 'person', left: first.spelling, right: first.spelling })
  const standing = async () =>
    JSON.stringify(
      (await mentionsOfSpelling(desk, 'Ana Dorel')).map(({ id, entity }) => [id, entity]),
    )
  const entityOf = async (id: string) =>
    (await mentionsOfSpelling(desk, 'Ana Dorel')).find(mention => mention.id === id)?.entity
  const before = await standing()
  const [other] = others
  await link(desk, { verb: 'move', of: 'person', left: first.id, right: first.id })
  expect(await entityOf(first.id)).not.toBe(await entityOf(other?.id ?? ''))
  const alone = await standing()
  await link(desk, { verb: 'same', of: 'person', left: first.spelling, right: first.spelling })
  expect(await standing()).toBe(alone)
  await unlink(desk)
  await link(desk, { verb: 'move', of: 'person', left: first.id, right: other?.id ?? '' })
  expect(await standing()).toBe(before)
  forgetPicture(desk)
  expect(await standing()).toBe(before)
  await unlink(desk)
  expect(await standing()).toBe(alone)
  await unlink(desk)
  expect(await standing()).toBe(before)
  await unlink(desk)
  await expect(
    link(desk, { verb: 'move', of: 'person', left: first.spelling, right: first.id }),
  ).rejects.toThrow('vigil mentions')
})

test('what was answered is asked no more, and asked again once it is taken back', async () => {
  const asked = async () => (await listProposals(desk, { of: 'incident' })).proposals
  const [question] = await asked()
  if (!question) throw new Error('Nothing is asked.')
  await link(desk, {
    verb: 'different',
    of: 'incident',
    left: question.left,
    right: question.right,
  })
  expect(await asked()).not.toContainEqual(question)
  const [said] = await standingLinks(desk)
  await expect(unlink(desk, 'ffffffffff')).rejects.toThrow('vigil links')
  await unlink(desk, said?.id.slice(0, 10))
  expect(await asked()).toContainEqual(question)
  await expect(unlink(desk)).rejects.toThrow('no link of tester')
})

test('what is probably one is said together, and taken back together or singly', async () => {
  const before = await state()
  const likely = (await listProposals(desk, {})).proposals.filter(
    ({ outcome }) => outcome === 'same',
  )
  expect(likely.length).toBeGreaterThan(1)
  const { batch, linked } = await linkBatch(desk, {})
  expect(linked).toEqual(likely)
  const joined = await state()
  expect(joined).not.toBe(before)
  const standing = await standingLinks(desk)
  expect(standing.map(one => [one.verb, one.batch])).toEqual(likely.map(() => ['same', batch]))
  expect((await unlink(desk, standing[0]?.id)).length).toBe(1)
  expect((await standingLinks(desk)).length).toBe(likely.length - 1)
  expect((await unlink(desk, batch.slice(0, 8))).length).toBe(likely.length - 1)
  expect(await state()).toBe(before)
  await linkBatch(desk, {})
  expect((await unlink(desk)).length).toBe(likely.length)
  expect(await state()).toBe(before)
  forgetPicture(desk)
  expect(await state()).toBe(before)
})

test('chosen proposals are said together or not at all', async () => {
  const { proposals } = await listProposals(desk, { of: 'person' })
  const [pair] = proposals
  if (!pair) throw new Error('Nothing is proposed.')
  const gone = { of: 'person' as const, left: 'person:a b', right: 'person:c d' }
  await expect(linkBatch(desk, { pairs: [pair, gone] })).rejects.toThrow('no longer proposed')
  expect(await standingLinks(desk)).toEqual([])
  const { batch } = await linkBatch(desk, { pairs: [pair] })
  const { said } = await saidLinks(desk, 'person')
  expect(said).toMatchObject([{ entry: batch, verb: 'same', pairs: 1, names: pair.names }])
  expect(await saidLinks(desk, 'place')).toEqual({ said: [] })
  await unlink(desk, batch)
  expect(await saidLinks(desk, 'person')).toEqual({ said: [] })
})

test('where nothing is probably one, a batch says so', async () => {
  await linkBatch(desk, {})
  await expect(linkBatch(desk, {})).rejects.toThrow('Nothing waits that is probably one')
  await unlink(desk)
})

test('records of two kinds are not joined, and it is said why', async () => {
  const { incidents } = await listIncidents(desk, { drafts: true })
  const [arrest, fine] = (['detention', 'conviction'] as const).map(
    kind => incidents.find(one => one.kind === kind)?.records[0]?.record.id ?? '',
  )
  await expect(
    link(desk, { verb: 'same', of: 'incident', left: arrest ?? '', right: fine ?? '' }),
  ).rejects.toThrow(/tells of a detention, .* of a conviction: two incidents/)
  await expect(moveRecord(desk, arrest ?? '', fine ?? '')).rejects.toThrow(/two incidents/)
  expect(await standingLinks(desk)).toEqual([])
})

test('a name is linked as it is written, without its key', async () => {
  const { proposals } = await listProposals(desk, { of: 'person' })
  const found = proposals.find(({ left, right }) => left !== right) ?? expect.fail('none asked')
  const [left = '', right = ''] = found.names ?? []
  await link(desk, { of: 'person', verb: 'different', left, right })
  expect((await standingLinks(desk)).at(-1)).toMatchObject({
    verb: 'different',
    left: expect.stringMatching(/^person:/),
    right: expect.stringMatching(/^person:/),
  })
  await unlink(desk)
  const nobody = { of: 'person', verb: 'different', left, right: 'Nobody Here' } as const
  await expect(link(desk, nobody)).rejects.toThrow('Nothing known goes by')
})
