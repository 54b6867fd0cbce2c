import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  KIND_NAMES,
  kindDefinition,
  type AttributeDefinition,
  type Kind,
} from '../codebook/index.ts'
import { compose, sentencesOf, told, type Given } from './fixture.ts'
import { plain } from './words.ts'

const name = fc.constantFrom(
  'Ilan Morev',
  'Sade Okwell',
  'Tideway',
  'police',
  'The Lantern',
  'nine reporters',
  'Ministry of Justice',
  'a court',
  'some of those held',
  'Lev O’Dara',
)
const party = fc.oneof(
  name,
  fc.record(
    {
      name,
      as: fc.constantFrom('activist', 'co-founder of Tideway', 'former minister'),
      age: fc.integer({ min: 16, max: 90 }),
    },
    { requiredKeys: ['name'] },
  ),
)
const amount = fc.oneof(
  fc.integer({ min: 1, max: 60000 }),
  fc.tuple(fc.constantFrom(null, 2, 13), fc.constantFrom(40, 1000)),
  fc.tuple(fc.constantFrom(1, 24, 501), fc.constant(null)),
)
const phrase = fc.constantFrom(
  'petty hooliganism',
  'a “live broadcast',
  'the rules of 2030.',
  'extremism-related charges',
  'insulting  an official',
  'violated the rules',
)
const date = fc.constantFrom(
  null,
  '2031-06-14',
  '2031-06-15',
  '2031-06',
  '2031',
  '2031-06-10/2031-06-12',
  '2031-06-20/..',
  '2030-11',
  '2032-01-05',
  '2031-06-14~',
)

const VALUES: Readonly<
  Record<Exclude<AttributeDefinition['type'], 'choice' | 'choices'>, fc.Arbitrary<unknown>>
> = {
  words: phrase,
  wordsList: fc.oneof(phrase, fc.array(phrase, { minLength: 1, maxLength: 3 })),
  amount: amount,
  flag: fc.boolean(),
  duration: fc.constantFrom('PT6H', 'P1D', 'P2DT4H', 'P3M'),
  date: fc.constantFrom('2031-07-01', '2031-07'),
  penalties: fc.array(
    fc.oneof(
      fc.record(
        {
          type: fc.constantFrom('prison', 'detention', 'restriction', 'labour'),
          amount,
          unit: fc.constantFrom('years', 'days'),
        },
        { requiredKeys: ['type'] },
      ),
      fc.record(
        { type: fc.constant('fine'), amount, unit: fc.constantFrom('EUR', 'XTS') },
        { requiredKeys: ['type'] },
      ),
      fc.record({ type: fc.constantFrom('warning', 'life', 'death', 'ban') }),
    ),
    { minLength: 1, maxLength: 3 },
  ),
}

function valueOf(attribute: AttributeDefinition): fc.Arbitrary<unknown> {
  if (attribute.type === 'choice') return fc.constantFrom(...attribute.values)
  if (attribute.type === 'choices') {
    return fc.uniqueArray(fc.constantFrom(...attribute.values), { minLength: 1, maxLength: 3 })
  }
  return VALUES[attribute.type]
}

const givenOf = (kind: Kind): fc.Arbitrary<Given> =>
  fc.record(
    {
      when: date,
      actor: fc.array(party, { minLength: 1, maxLength: 2 }),
      target: fc.array(party, { minLength: 1, maxLength: 3 }),
      count: amount,
      where: fc.subarray(['Harbour Square', 'Orvel', 'Tamsin', 'ORVEL'], { minLength: 1 }),
      modality: fc.constantFrom('asserted', 'alleged', 'denied', 'planned'),
      attribution: fc.constantFrom(
        [{ by: 'Interior Ministry', verb: 'denied' }],
        [{ by: 'his lawyer', verb: 'said' }],
      ),
      over: fc.constantFrom('a march', '6f1d0c2ab9', 'record 1'),
      bearing: fc.constantFrom('violation', 'accountability', 'positive', 'context'),
      approx: fc.boolean(),
      document: fc.constantFrom('lantern', 'tide'),
      at: fc.integer({ min: 0, max: 5000 }),
      state: fc.constantFrom('draft', 'batch-accepted', 'accepted', 'confirmed'),
      words: fc.constantFrom(
        'was “held',
        'trial opened on Monday.',
        'questioned, threatened and beaten',
        'слова источника',
      ),
      ...Object.fromEntries(
        Object.entries(kindDefinition(kind).attributes).map(([key, attribute]) => [
          key,
          valueOf(attribute),
        ]),
      ),
    },
    { requiredKeys: [] },
  )

const someIncidents = fc
  .array(
    fc.constantFrom(...KIND_NAMES).chain(kind => givenOf(kind).map(given => ({ kind, given }))),
    { maxLength: 12 },
  )
  .map(all => all.map(({ kind, given }, i) => told(kind, { ...given, id: String(i) })))

/** What no sentence may hold: traces of empty slots, holes, marks without a partner. */
const HOLES =
  /undefined|null|NaN|\[object| {2}| ,| \.|,,|,\.|\.\.|\( | \)|“”|^\s|^[,.;]|\b(?:on|in|at|by|to|of|for|with|the|an?|from|and),|\b(?:by|of|for|with|the|a|an|from) \.?$/

test('any incidents: nothing is dropped, no hole is printed, everything leads to its source', () => {
  fc.assert(
    fc.property(someIncidents, incidents => {
      const report = compose(incidents)
      const sentences = sentencesOf(report)
      const said = new Set(sentences.flatMap(sentence => sentence.incidents))
      expect([...said].toSorted()).toEqual(incidents.map(({ id }) => id).toSorted())
      const numbers = new Set(report.footnotes.map(({ number }) => number))
      for (const sentence of sentences) {
        const text = plain(sentence.text)
        expect(text).not.toMatch(HOLES)
        expect(text.match(/“/g)?.length ?? 0, text).toBe(text.match(/”/g)?.length ?? 0)
        if (!sentence.authored) {
          expect(sentence.footnotes.length, text).toBeGreaterThan(0)
          expect(sentence.footnotes.every(number => numbers.has(number))).toBe(true)
        }
        for (const inline of sentence.text) {
          if (typeof inline === 'string' || inline.type !== 'number') continue
          expect(new Set(inline.incidents).size, 'nothing counts twice').toBe(
            inline.incidents.length,
          )
          expect(inline.incidents.every(id => sentence.incidents.includes(id))).toBe(true)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('the same incidents give the same update, byte for byte', () => {
  fc.assert(
    fc.property(someIncidents, incidents => {
      expect(JSON.stringify(compose(incidents))).toBe(JSON.stringify(compose(incidents)))
    }),
    { numRuns: 30 },
  )
})
