import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinkDecision, ReviewedRecord } from '../codebook/index.ts'
import { linked, told } from './fixture.ts'
import { EMPTY_STATE, patchReconcile, rowsOf, stepReconcile } from './index.ts'
import type { ReconcileState } from './index.ts'

const names = [
  'Tova Brandt',
  'Това Брандт',
  'Elin Holm',
  'Brandt',
  'police',
  'Open Square Foundation',
]
const recordOf = fc.record({
  id: fc.nat(9),
  kind: fc.constantFrom('detention' as const, 'assembly' as const),
  target: fc.array(fc.constantFrom(...names), { maxLength: 2 }),
  state: fc.constantFrom('draft' as const, 'accepted' as const, 'refused' as const),
})
const documentOf = fc
  .record({
    document: fc.nat(3),
    published: fc.constantFrom(null, '2025-01', '2025-02-03'),
    records: fc.uniqueArray(recordOf, { maxLength: 4, selector: one => one.id }),
  })
  .map(({ document, published, records }) => ({
    id: `d${document}`,
    published,
    records: records.map(({ id, ...more }): ReviewedRecord =>
      told(`d${document}r${id}`, `d${document}`, more),
    ),
  }))
const ends = fc.oneof(
  fc.constantFrom('person:tova brandt', 'person:това брандт', 'person:elin holm', 'person:brandt'),
  fc
    .tuple(fc.nat(3), fc.nat(9), fc.constantFrom('person:tova brandt', 'person:elin holm'))
    .map(([d, r, key]) => `d${d}r${r}/target/${key}`),
)
const recordEnd = fc.tuple(fc.nat(3), fc.nat(9)).map(([d, r]) => `d${d}r${r}`)
const linkOf = fc.record({
  verb: fc.constantFrom(
    'same' as const,
    'same' as const,
    'different' as const,
    'unsure' as const,
    'move' as const,
    'undo' as const,
  ),
  pair: fc.oneof(fc.tuple(ends, ends), fc.tuple(recordEnd, recordEnd)),
  feed: fc.constantFrom('anna', 'ben'),
  seen: fc.nat(9),
  undoes: fc.nat(9),
})
const linksOf = fc.array(linkOf, { maxLength: 8 }).map(list => {
  const links: LinkDecision[] = []
  for (const [i, { verb, pair, feed, seen, undoes }] of list.entries()) {
    const undone = links[undoes % Math.max(1, links.length)]
    const [left, right] = verb === 'undo' && undone ? [undone.left, undone.right] : pair
    links.push(
      linked(`${feed}:${i + 1}`, {
        verb: verb === 'undo' && !undone ? 'same' : verb,
        of: left.includes(':') ? 'person' : 'incident',
        left,
        right,
        seen: { anna: Math.min(seen, i), ben: Math.min(seen, i) },
        ...(verb === 'undo' && undone ? { undoes: undone.id } : {}),
      }),
    )
  }
  return links
})

/** A state as plain rows, in one order. */
const written = (state: ReconcileState) =>
  Object.fromEntries(
    Object.entries(state).map(([name, table]) => [
      name,
      rowsOf<unknown>(table)
        .map(
          ([key, row]) =>
            [
              key,
              row instanceof Set ? [...row].toSorted((a, b) => (a < b ? -1 : 1)) : row,
            ] as const,
        )
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  )

test('step by step is from scratch, and no state is changed by what follows it', () => {
  fc.assert(
    fc.property(
      fc.array(documentOf, { maxLength: 6 }),
      linksOf,
      fc.infiniteStream(fc.nat()),
      (documents, links, chance) => {
        const last = new Map(documents.map(document => [document.id, document]))
        const scratch = patchReconcile(
          EMPTY_STATE,
          stepReconcile(EMPTY_STATE, { documents: [...last.values()], links }),
        )
        const changes: Parameters<typeof stepReconcile>[1][] = documents.map(document => ({
          documents: [document],
        }))
        for (const link of links)
          changes.splice(chance.next().value % (changes.length + 1), 0, { links: [link] })
        let state = EMPTY_STATE
        for (const change of changes) {
          const before = written(state)
          const next = patchReconcile(state, stepReconcile(state, change))
          expect(written(state)).toEqual(before)
          state = next
        }
        expect(written(state)).toEqual(written(scratch))
        expect(state.entities.size).toBe(rowsOf(state.entities).length)
      },
    ),
  )
})

test('taking a link back restores exactly what was before', () => {
  fc.assert(
    fc.property(
      fc.array(documentOf, { maxLength: 4 }),
      linksOf,
      linkOf,
      (documents, links, one) => {
        const last = [...new Map(documents.map(document => [document.id, document])).values()]
        const before = stepReconcile(EMPTY_STATE, { documents: last, links })
        const state = patchReconcile(EMPTY_STATE, before)
        const order = { feed: 'cem', seq: 1, lamport: 90 }
        const link = linked('cem:1', {
          verb: 'same',
          of: 'person',
          left: one.pair[0],
          right: one.pair[1],
          order,
        })
        const linkedState = patchReconcile(state, stepReconcile(state, { links: [link] }))
        const back = linked('cem:2', {
          ...link,
          id: 'cem:2',
          verb: 'undo',
          undoes: 'cem:1',
          order: { feed: 'cem', seq: 2, lamport: 91 },
        })
        const undone = patchReconcile(linkedState, stepReconcile(linkedState, { links: [back] }))
        const drawn = ({
          entities,
          entityOf,
          incidents: drawnOnes,
          incidentOf,
          conflicts,
        }: ReconcileState) =>
          written({
            ...EMPTY_STATE,
            entities,
            entityOf,
            incidents: drawnOnes,
            incidentOf,
            conflicts,
          })
        expect(drawn(undone)).toEqual(drawn(state))
      },
    ),
  )
})
