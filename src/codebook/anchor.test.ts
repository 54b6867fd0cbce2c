import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admit, describeAnchor, locateAnchor, type CodedRecord, type Quote } from './index.ts'

const story = `Harbour workers gathered in Port Linden on Monday. Police detained four of them at the gate.
A court in Port Linden fined organiser Tova Brandt 300 euros on Tuesday. Police detained four more on Friday.
“They asked me to sign an empty sheet,” Brandt told reporters. The union called the fine unlawful.`

const quoteOf = (words: string, text = story): Quote =>
  describeAnchor(text, [text.indexOf(words), text.indexOf(words) + words.length])
const found = (text: string, quote: Quote) => {
  const span = locateAnchor(text, quote)
  return span && text.slice(...span)
}

test('a described anchor keeps words, place and surroundings', () => {
  expect(quoteOf('fined organiser Tova Brandt')).toEqual({
    exact: 'fined organiser Tova Brandt',
    start: 116,
    end: 143,
    prefix: 'he gate.\nA court in Port Linden ',
    suffix: ' 300 euros on Tuesday. Police de',
  })
})

describe('found again', () => {
  test.each([
    [
      'text put before it',
      (text: string) => `Breaking news from the coast.\n${text}`,
      'fined organiser Tova Brandt',
    ],
    ['text taken away before it', (text: string) => text.slice(40), 'fined organiser Tova Brandt'],
    [
      'equal words told apart by surroundings',
      (text: string) => `${text.slice(0, 20)} ${text.slice(20)}`,
      'Police detained four',
    ],
  ])('%s', (_, change, words) => {
    const text = change(story)
    expect(found(text, quoteOf(words))).toBe(words)
    expect(locateAnchor(text, quoteOf(words))?.[0]).toBe(text.indexOf(words))
  })

  test.each([
    [
      'sign an empty sheet',
      'sign a blank sheet'.replace('a blank', 'an empty'),
      'sign an empty sheet',
    ],
    [
      'fined organiser Tova Brandt 300 euros',
      'fined organizer Tova Brandt 300 euros',
      'fined organizer Tova Brandt 300 euros',
    ],
    ['“They asked me to sign', '"They asked me to sign', '"They asked me to sign'],
    [
      'Port Linden on Monday. Police detained',
      'Port Linden on Monday.\n\nPolice detained',
      'Port Linden on Monday.\n\nPolice detained',
    ],
    [
      'The union called the fine unlawful',
      'The union has called the fine unlawful',
      'The union has called the fine unlawful',
    ],
  ])('%s, corrected to %s', (words, corrected, expected) =>
    expect(found(`Corrected. ${story.replace(words, corrected)}`, quoteOf(words))).toBe(expected),
  )

  test('the second of two equal sentences stays the second', () => {
    const second = story.lastIndexOf('Police detained four')
    const quote = describeAnchor(story, [second, second + 20])
    const moved = `News. ${story}`
    expect(locateAnchor(moved, quote)?.[0]).toBe(second + 6)
  })
})

test.each([
  [
    'fined organiser Tova Brandt 300 euros',
    'A court in Port Linden acquitted the dockers on Tuesday.',
  ],
  ['fined organiser Tova Brandt 300 euros', 'fined organisation Nova Grand 900 dollars'],
  ['sign an empty sheet', ''],
  ['union', 'A credit union opened its doors in a distant town of another country.'],
])('an orphan: “%s” in “%s”', (words, text) =>
  expect(locateAnchor(text, quoteOf(words))).toBeUndefined(),
)

const words = fc
  .array(
    fc.constantFrom('police', 'court', 'the', 'of', 'rally', 'fined', 'Това', '300', '🕊', 'a'),
    {
      minLength: 30,
      maxLength: 120,
    },
  )
  .map(list => list.map((word, i) => (i % 3 === 0 ? `${word}${i * 7}` : word)).join(' '))

test('whatever stands around it, an anchor is found where it went', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.string(), (text, at, before) => {
      const start = at % (text.length - 40)
      const quote = describeAnchor(text, [start, start + 40])
      expect(locateAnchor(text, quote)).toEqual([start, start + 40])
      const moved = before + text
      expect(found(moved, quote)).toBe(quote.exact)
      expect(quote.prefix + quote.exact + quote.suffix).toBe(
        text.slice(start - (quote.prefix ?? '').length, start + 40 + (quote.suffix ?? '').length),
      )
    }),
  )
})

test('a few changed letters leave it found, in about its place', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.array(fc.nat(39), { maxLength: 6 }), (text, at, changes) => {
      const start = at % (text.length - 40)
      const quote = describeAnchor(text, [start, start + 40])
      const letters = text.split('')
      for (const change of changes) letters[start + change] = '#'
      const span = locateAnchor(letters.join(''), quote)
      expect(span).toBeDefined()
      if (span) expect(Math.abs(span[1] - span[0] - 40)).toBeLessThanOrEqual(8)
    }),
  )
})

test('another text does not have it', () => {
  fc.assert(
    fc.property(words, fc.nat(), (text, at) => {
      const start = at % (text.length - 40)
      const quote = describeAnchor(text, [start, start + 40])
      expect(
        locateAnchor(text.replaceAll(/[aeiou0-9]/g, '#'), {
          ...quote,
          exact: 'An entirely different sentence it is',
        }),
      ).toBeUndefined()
    }),
  )
})

test.each([
  ['one letter', 'a'.repeat(1_000_000), 'a'.repeat(160)],
  ['one letter, one off', 'a'.repeat(1_000_000), `${'a'.repeat(100)}b${'a'.repeat(59)}`],
  [
    'words',
    'the police of the town said that '.repeat(31_000),
    'the police of the city said: they had no knowledge of the matter at hand, and asked all journalists to leave',
  ],
  [
    'a page of words',
    'the police of the town said that '.repeat(31_000),
    'the court in the village wrote what '.repeat(55),
  ],
])('a megabyte of %s takes four times as long as a quarter of it', (_, text, exact) => {
  const time = (within: string): number => {
    const started = performance.now()
    locateAnchor(within, { exact, start: 0, end: exact.length, prefix: 'x', suffix: 'y' })
    return performance.now() - started
  }
  const quarter = text.slice(0, text.length / 4)
  time(quarter)
  // The square would show as 16 each time; what else the machine does shows now and then.
  let ratio = Infinity
  for (let i = 0; i < 3 && ratio >= 11; i++) ratio = time(text) / Math.max(10, time(quarter))
  expect(ratio).toBeLessThan(11)
})

describe('the gate', () => {
  const quote = quoteOf('fined organiser Tova Brandt')
  const record: CodedRecord = {
    kind: 'conviction',
    document: 'story.txt',
    id: 'r1',
    modality: 'asserted',
    target: ['Tova Brandt'],
    when: null,
    quote: { exact: quote.exact, start: quote.start, end: quote.end },
    anchors: [{ exact: quote.exact, start: quote.start, end: quote.end }],
    spans: { target: [[132, 143]] },
    why: 'by hand',
    confidence: 1,
  }
  test('lets through what the document says, offsets set right', () => {
    expect(admit(record, story)).toEqual({ ...record, quote, anchors: [quote] })
    const shifted = { ...record, quote: { ...record.quote, start: 100, end: 127 } }
    expect(admit(shifted, story)?.quote).toEqual(quote)
  })
  const invented = { exact: 'fined organiser Tova Brandts', start: 116, end: 144 }
  test.each([
    ['a quote with a letter too many', { ...record, quote: invented }],
    ['one invented anchor of two', { ...record, anchors: [record.quote, invented] }],
    ['a slot beyond the end', { ...record, spans: { when: [[900, 910]] as const } }],
    ['an empty quote', { ...record, quote: { exact: '', start: 5, end: 5 } }],
  ])('keeps out %s', (_, other) => expect(admit(other, story)).toBeUndefined())
})
