import { readFileSync, readdirSync } from 'node:fs'
import { array, assert, constantFrom, nat, oneof, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from './reader.ts'

/** As many texts as are read in all; four in five are made of the reader's own words, put together at random. */
const CASES = 100_000
/** They are read in so many tests: one of all would come near the time a test may take. */
const PARTS = 10
/** Short texts are read several at a time, as paragraphs of one document: a document costs more than a sentence. */
const TOGETHER = 25

const WORDS =
  `police court judge activist journalist detained arrested was were been being had has will may could not no never
  who which that whom whose after before while when if unless the a an of in on at by for from with to and or but , . ; : - – — ( ) " “ ”
  ' ’s 's 3 20 1,000 15-day two dozen first third May 2024 3 May Tuesday yesterday last week the following day since until Article 12 of
  the Criminal Code $300 300 euros years in prison fine fined sentenced jailed released rally march protest strike held banned refused
  permission application party newspaper website blocked searched home office beat tortured killed died charged trial appeal upheld law
  bill adopted petition signed vote election said denied demanded threatened to being Ali Bek Marta Lind Osh Paris Ministry of Justice
  The He She They it his her their both each all others trio respectively including among them \n \n\n • - 1.`
    .split(/[ \t]+/)
    .map(word => (word === '' ? ' ' : word))

const [sample = ''] = readdirSync('examples').filter(name => name.endsWith('.txt'))
const EXAMPLE = readFileSync(`examples/${sample}`, 'utf8')

const salad = array(constantFrom(...WORDS), { minLength: 1, maxLength: 18 }).map(list =>
  list.join(' '),
)
const mutated = tuple(
  nat(EXAMPLE.length - 1),
  nat(160),
  string({ unit: 'binary', maxLength: 6 }),
  nat(159),
).map(([from, length, inserted, at]) => {
  const piece = EXAMPLE.slice(from, from + length)
  return piece.slice(0, at) + inserted + piece.slice(at + inserted.length)
})
const anything = oneof(
  string({ unit: 'binary', maxLength: 60 }),
  string({ unit: 'grapheme', maxLength: 40 }),
)
const text = oneof(
  { weight: 8, arbitrary: salad },
  { weight: 1, arbitrary: mutated },
  { weight: 1, arbitrary: anything },
)

/** Reads a text and holds what every reading must hold: words that are there, where they are said to be. */
function readSoundly(source: string): number {
  const { records, notes } = readDocument({ name: 'x', text: source, published: '2025-06-01' })
  for (const { quote, anchors, spans, confidence } of records) {
    for (const { exact, start, end } of [quote, ...anchors])
      if (source.slice(start, end) !== exact || exact === '')
        throw new Error(`a quote that is not in the text: ${JSON.stringify({ exact, source })}`)
    for (const [start, end] of Object.values(spans).flat())
      if (!(start >= 0 && start < end && end <= source.length))
        throw new Error(`a span outside the text: ${JSON.stringify({ start, end, source })}`)
    if (!(confidence > 0 && confidence < 1)) throw new Error(`a confidence of ${confidence}`)
  }
  for (const { start, end } of notes)
    if (!(start >= 0 && start <= end && end <= source.length))
      throw new Error(`a note outside the text: ${JSON.stringify({ start, end, source })}`)
  return records.length
}

test.each(Array.from({ length: PARTS }, (_, part) => part + 1))(
  `no text of ${CASES.toLocaleString('en')} makes it throw, or say what is not there: part %i of ${PARTS}`,
  part => {
    let records = 0
    assert(
      property(array(text, { minLength: TOGETHER, maxLength: TOGETHER }), texts => {
        records += readSoundly(texts.join('\n\n'))
      }),
      { numRuns: CASES / TOGETHER / PARTS, seed: 20_251_127 + part },
    )
    // The texts are near enough to news that there is something to get wrong.
    expect(records).toBeGreaterThan(CASES / PARTS / 10)
  },
)

test('the same text gives the same reading, byte for byte', () => {
  assert(
    property(text, source => {
      const read = () => JSON.stringify(readDocument({ name: 'x', text: source, published: null }))
      expect(read()).toBe(read())
    }),
    { numRuns: 300, seed: 7 },
  )
})

const letters = (i: number) =>
  String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) % 26))

/** Texts that grow with a number of words. */
const GROWING: readonly (readonly [name: string, grow: (size: number) => string])[] = [
  [
    'one sentence',
    n =>
      `Police detained ${'a man and a woman who said that they had been beaten '.repeat(n / 10)}.`,
  ],
  [
    'a list of names',
    n =>
      `Police detained ${Array.from({ length: n / 3 }, (_, i) => `Asan${letters(i)} Bek`).join(', ')} and Ali.`,
  ],
  [
    'paragraphs',
    n =>
      Array.from(
        { length: n / 20 },
        (_, i) =>
          `On ${(i % 28) + 1} May police in Osh arrested activist Ab${letters(i)} Bek and a court fined him ${i + 10} euros.`,
      ).join('\n\n'),
  ],
  [
    'arrests in one paragraph',
    n => Array.from({ length: n / 5 }, (_, i) => `Police detained Ab${letters(i)} Bek.`).join(' '),
  ],
  [
    'a list under a stem',
    n =>
      `The following were fined:\n${Array.from({ length: n / 6 }, (_, i) => `- Ab${letters(i)} Bek, 30 euros`).join('\n')}`,
  ],
  ['“and” alone', n => `Police detained Ali ${'and '.repeat(n)}.`],
  ['commas', n => `Police detained Ali${','.repeat(n)}.`],
  ['open brackets', n => 'Police detained ('.repeat(n / 3)],
  ['unmatched quotes', n => '“Police detained "'.repeat(n / 3)],
  ['spaces', n => `Police${' '.repeat(n * 4)}detained Ali.`],
  ['one word', n => 'x'.repeat(n * 4)],
  ['digits', n => '1'.repeat(n * 4)],
  ['numbers', n => '1,'.repeat(n)],
  ['brackets in brackets', n => `${'('.repeat(n)}Police detained Ali Bek${')'.repeat(n)}.`],
  [
    'a verb that goes on for many names',
    n => `Ali Bek got two years${', Boris Orlin got four years and Marta Lind two'.repeat(n / 9)}.`,
  ],
  ['the same told again', n => 'The man was detained. '.repeat(n / 4)],
  [
    'names of movements',
    n =>
      Array.from(
        { length: n / 10 },
        (_, i) => `The An${letters(i)} Dor movement met Ka${letters(i)} Lind.`,
      ).join(' '),
  ],
  ['relative clauses', n => `The man who ${'detained the man who '.repeat(n / 4)}slept.`],
  ['“of” after “of”', n => `Police detained the son ${'of the friend '.repeat(n / 3)}.`],
  [
    'dates',
    n =>
      Array.from({ length: n / 4 }, (_, i) => `on ${(i % 28) + 1} May ${2000 + (i % 25)}`).join(
        ' and ',
      ),
  ],
]

const SMALL = 3000

/** The least time of three readings, in milliseconds. */
function timeOf(source: string): number {
  return Math.min(
    ...[0, 1, 2].map(() => {
      const begin = performance.now()
      readDocument({ name: 'x', text: source, published: '2025-06-01' })
      return performance.now() - begin
    }),
  )
}

/** The least of up to four measurements; no more are made once one is good enough. */
function leastOf(measure: () => number, isGood: (value: number) => boolean): number {
  let least = measure()
  for (let again = 0; again < 3 && !isGood(least); again++) least = Math.min(least, measure())
  return least
}

test.each(GROWING)(
  'four times as much of %s takes no more than about four times as long',
  (_, grow) => {
    // A quadratic step would show as 16 each time; a shared machine may double what is measured now and then.
    const least = leastOf(
      () => timeOf(grow(SMALL * 4)) / Math.max(2, timeOf(grow(SMALL))),
      ratio => ratio < 11,
    )
    expect(least).toBeLessThan(11)
  },
)
