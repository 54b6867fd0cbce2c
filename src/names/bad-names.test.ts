import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareGroups, compareNames, comparePlaces, nameKeys, nameParts } from './index.ts'

describe('what is no name', () => {
  test.each([
    ['', 'Marat Ospanov', 'an empty name: nothing to compare'],
    [' ', '', 'both names are empty: nothing to compare'],
    ['🎉🎉', 'Marat Ospanov', '“🎉🎉” holds no letters: nothing to compare'],
    ['—', '…', '“—” holds no letters and “…” holds no letters: nothing to compare'],
  ])('%j and %j', (a, b, reason) => {
    expect(compareNames(a, b)).toEqual({ score: 0, outcome: 'different', reasons: [reason] })
    expect(compareGroups(a, b)).toEqual({ score: 0, outcome: 'different', reasons: [reason] })
  })

  test('a text of a hundred words is no name, also beside itself', () => {
    const text = 'word '.repeat(100)
    expect(compareNames(text, text).outcome).toBe('ask')
    expect(compareNames(text, 'Marat Ospanov').reasons).toEqual([
      'a text, not a name: 84 words too many for a name',
    ])
  })
})

const LETTERS = [
  'a',
  'ж',
  'ص',
  'ქ',
  '👩‍👩‍👧',
  'é',
  "'",
  'x',
  'q',
  "s'",
  ' a',
  ' Ab',
  'a.',
  '1',
  '-',
  '‮',
  'ov ',
  'Abd al-',
]

/** The least time of three comparisons of a name so long, in milliseconds. */
function timeOf(name: string): number {
  return Math.min(
    ...[0, 1, 2].map(() => {
      const begin = performance.now()
      for (const compare of [compareNames, compareGroups]) {
        compare(name, 'Marat Ospanov')
        compare(name, name)
      }
      return performance.now() - begin
    }),
  )
}

describe('long names take time in proportion to their length', () => {
  test.each(LETTERS)('%j, ten thousand times', letter => {
    const name = letter.repeat(10_000)
    for (const compare of [compareNames, compareGroups]) {
      expect(compare(name, 'Marat Ospanov').outcome).not.toBe('same')
      expect(compare(name, name).score).toBeLessThanOrEqual(1)
    }
    expect(nameKeys(name, 'person').length).toBeLessThan(2_000)
    expect(nameKeys(name, 'group').length).toBeLessThan(5_000)
    // Four times the letters; the square would show as 16. A few milliseconds are noise, and so is one measure of four.
    let ratio = Infinity
    for (let i = 0; i < 4 && ratio >= 11; i++)
      ratio = timeOf(name) / Math.max(10, timeOf(letter.repeat(2_500)))
    expect(ratio).toBeLessThan(11)
  })
})

const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'محمد',
        'بن',
        'Marat',
        'Оспанов',
        'гCа',
        'ქეთევანი',
        'Նարինե',
        'ибн',
        'al-',
        'oʻgʻli',
        '№9',
        'LLP',
        'ТОО',
        '(OPW)',
        '“',
        '😀',
        '\u202E',
        '\u0301',
        ',',
      ),
      { maxLength: 8 },
    )
    .map(words => words.join(' ')),
)

test('any two texts compare: no throw, a score from 0 to 1, the same both ways, and a reason', () => {
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      for (const compare of [compareNames, compareGroups]) {
        const there = compare(a, b)
        expect(compare(b, a)).toEqual(there)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(1)
        expect(there.reasons.length).toBeGreaterThan(0)
        expect(there.outcome).toBe(
          there.score >= 0.8 ? 'same' : there.score >= 0.45 ? 'ask' : 'different',
        )
      }
      expect(nameParts(a).family.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 400 },
  )
})

test('what is the same shares a key by which it is found', () => {
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      if (compareNames(a, b).outcome !== 'same') return
      const keys = new Set(nameKeys(a, 'person'))
      expect(nameKeys(b, 'person').some(key => keys.has(key))).toBe(true)
    }),
  )
})

describe.each([
  ['groups', compareGroups],
  ['places', comparePlaces],
] as const)('%s: a text is no name', (_, compare) => {
  const text = 'ab '.repeat(300)
  test('alike at its beginning only', () => {
    expect(compare(`${text}c`, `${text}d`)).toMatchObject({
      outcome: 'different',
      reasons: ['a text of 901 letters, not a name'],
    })
  })
  test('the same letter by letter', () => expect(compare(text, text).outcome).toBe('ask'))
})
