import { expect, test } from 'vitest'
import { told } from './fixture.ts'
import {
  patchReconcile,
  proposals,
  proposalsAbout,
  reconcileState,
  stepReconcile,
  type ReconcileState,
} from './index.ts'

const documentOf = (id: string, records: ReturnType<typeof told>[]) => ({
  id,
  published: null,
  records,
})

const after = (state: ReconcileState, documents: ReturnType<typeof documentOf>[]) =>
  patchReconcile(state, stepReconcile(state, { documents }))

/** Deaths of one name, so many that a hundred are compared each with each, and some more are not. */
const death = (i: number) =>
  documentOf(`d${i}`, [
    told(`r${i}`, `d${i}`, {
      kind: 'death',
      target: ['Ivo Kern'],
      // A few meet by their town and day too, whatever becomes of the block of their name.
      ...(i % 10 === 0 && { when: '2025-03-04', where: ['Lunev'] }),
    }),
  ])

/** Blows in one town told in the same words: up to twenty are brought together by them. */
const blows = (i: number) =>
  documentOf(`b${i}`, [
    told(`b${i}`, `b${i}`, {
      kind: 'violence',
      where: ['Lunev'],
      quote: { exact: 'batons, helmets, shields', start: 0, end: 24 },
    }),
  ])

type Case = {
  readonly what: string
  readonly few: number
  readonly many: number
  readonly make: (i: number) => ReturnType<typeof documentOf>
}

test.each<Case>([
  { what: 'too many of one name', few: 95, many: 110, make: death },
  { what: 'too many in the same words', few: 18, many: 23, make: blows },
])('$what, document by document, are what they are at once', ({ few, many, make }) => {
  const documents = Array.from({ length: many }, (_each, i) => make(i))
  const anew = (count: number) => {
    const some = documents.slice(0, count)
    return reconcileState(
      some,
      some.flatMap(({ records }) => records),
      [],
    )
  }
  let state = anew(few)
  proposals(state, 'incident')
  const sizes = [
    ...Array.from({ length: many - few }, (_each, i) => few + i + 1),
    ...Array.from({ length: many - few }, (_each, i) => many - i - 1),
  ]
  let count = few
  for (const size of sizes) {
    const changed = documents[Math.min(size, count)]
    state = after(state, changed ? [size > count ? changed : { ...changed, records: [] }] : [])
    count = size
    const fresh = anew(size)
    const record = documents[size - 1]?.records[0]?.record.id ?? ''
    expect(proposalsAbout(state, [record])).toEqual(proposalsAbout(fresh, [record]))
    expect(proposals(state, 'incident')).toEqual(proposals(fresh, 'incident'))
  }
  expect(proposals(anew(few), 'incident').proposals.length).toBeGreaterThan(
    proposals(anew(many), 'incident').proposals.length,
  )
})
