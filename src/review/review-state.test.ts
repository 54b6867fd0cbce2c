import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision, Verb } from '../codebook/index.ts'
import { decide, record } from './fixture.ts'
import {
  patchReview,
  reviewedRecords,
  reviewState,
  stepReview,
  type ReviewChange,
  type ReviewState,
} from './index.ts'

/** Journals as they come about: each entry has seen a part of what there was, and undoes only what it knows. */
const journal = fc
  .array(
    fc.record({
      feed: fc.constantFrom('anna', 'ben', 'cem'),
      verb: fc.constantFrom<Verb>('accept', 'amend', 'refuse', 'confirm', 'undo', 'make'),
      which: fc.nat(3),
      seen: fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }),
      undoes: fc.nat(10),
      when: fc.constantFrom(null, '2025-01', '2025-02'),
    }),
    { maxLength: 12 },
  )
  .map(steps => {
    const entries: Decision[] = []
    for (const step of steps) {
      const count = (feed: string) => entries.filter(entry => entry.order.feed === feed).length
      const seen = Object.fromEntries(
        ['anna', 'ben', 'cem'].map((feed, i) => [feed, Math.min(step.seen[i] ?? 0, count(feed))]),
      )
      const undone = entries[step.undoes % Math.max(1, entries.length)]
      const verb = step.verb === 'undo' && !undone ? 'accept' : step.verb
      const id = verb === 'undo' && undone ? undone.record : `r${step.which}`
      entries.push(
        decide(`${step.feed}:${count(step.feed) + 1}`, verb, {
          record: id,
          document: `d${Number(id.slice(1)) % 2}`,
          seen,
          lamport: entries.length + 1,
          ...(verb === 'undo' ? { undoes: undone?.id, body: null } : {}),
          ...(['undo', 'refuse'].includes(verb)
            ? { body: null }
            : { body: record(id, 4, { when: step.when }) }),
        }),
      )
    }
    return entries
  })
const readings = fc
  .array(
    fc.record({
      document: fc.constantFrom('d0', 'd1'),
      which: fc.uniqueArray(fc.nat(5), { maxLength: 4 }),
    }),
    { maxLength: 4 },
  )
  .map(list =>
    list.map(({ document, which }) => ({
      document,
      records: which.map(i => record(`r${i}`, i * 3)),
    })),
  )

const inOrder = (state: ReviewState) =>
  [...state.documents].toSorted(([a], [b]) => (a < b ? -1 : 1))

test('step by step is from scratch, in whatever order the feeds arrive', () => {
  fc.assert(
    fc.property(journal, readings, fc.infiniteStream(fc.nat()), (decisions, read, chance) => {
      const scratch = reviewState(read, decisions)
      const changes: ReviewChange[] = read.map(reading => ({ type: 'reading', reading }))
      for (const decision of decisions)
        changes.splice(chance.next().value % (changes.length + 1), 0, {
          type: 'decision',
          decision,
        })
      let state = reviewState([], [])
      for (const change of changes) state = patchReview(state, stepReview(state, change))
      expect(inOrder(state)).toEqual(inOrder(scratch))
      const again = decisions[0]
      if (again)
        expect(stepReview(state, { type: 'decision', decision: again }).review).toEqual(
          state.documents.get(again.document),
        )
    }),
  )
})

test('an undo restores exactly what was before', () => {
  fc.assert(
    fc.property(journal, readings, (decisions, read) => {
      const heads = Object.fromEntries(['anna', 'ben', 'cem'].map(feed => [feed, 99]))
      const next = decide('dora:1', 'refuse', {
        record: 'r1',
        document: 'd1',
        seen: heads,
        lamport: 98,
      })
      const undo = decide('dora:2', 'undo', {
        record: 'r1',
        document: 'd1',
        undoes: 'dora:1',
        seen: heads,
        lamport: 99,
      })
      const without = (records: ReturnType<typeof reviewedRecords>) =>
        records.map(one => ({ ...one, decisions: [] }))
      expect(without(reviewedRecords(reviewState(read, [...decisions, next, undo])))).toEqual(
        without(reviewedRecords(reviewState(read, decisions))),
      )
    }),
  )
})
