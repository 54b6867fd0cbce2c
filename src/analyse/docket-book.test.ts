import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Incident } from '../codebook/index.ts'
import { emptyBook, stepDockets } from './docket-book.ts'
import { happened } from './fixture.ts'

const PEOPLE = ['Tova Brandt', 'Elin Holm', 'Ada Moss', 'Jon Reed']
const stepOf = fc
  .record({
    id: fc.nat(7).map(n => `i${n}`),
    kind: fc.constantFrom(
      ...(['detention', 'charge', 'trial', 'conviction', 'acquittal', 'release'] as const),
    ),
    when: fc.constantFrom(null, '2025-01', '2025-01-05', '2025-02-01', '2025-09-01'),
    target: fc.subarray(PEOPLE, { minLength: 1 }),
    provision: fc.constantFrom(undefined, ['Art. 174'], ['Art. 405']),
    modality: fc.constantFrom('asserted' as const, 'planned' as const),
  })
  .map(({ kind, when, provision, ...more }) =>
    happened(kind, when, { ...more, ...(provision && { provision }) }),
  )
/** Incidents in an order of their own; those that stay from list to list are the same objects. */
const listsOf = fc
  .uniqueArray(stepOf, { maxLength: 8, selector: ({ id }) => id })
  .chain(all => fc.array(fc.subarray(all), { minLength: 1, maxLength: 4 }))

test('cases step by step are as from scratch, whatever comes and goes, also names', () => {
  fc.assert(
    fc.property(listsOf, fc.infiniteStream(fc.boolean()), (lists, renamed) => {
      const day = { asOf: '2025-06-01', since: '2025-01-10' }
      let book = emptyBook(day)
      for (const incidents of lists) {
        const last = renamed.next().value ? 'called' : ''
        const told: {
          incidents: readonly Incident[]
          dates: []
          nameOf: (person: string) => string
        } = { incidents, dates: [], nameOf: person => `${last}${person}` }
        book = stepDockets(book, told)
        expect(book.dockets).toEqual(stepDockets(emptyBook(day), told).dockets)
      }
    }),
    { numRuns: 300 },
  )
})
