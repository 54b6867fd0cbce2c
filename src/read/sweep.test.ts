import { assert, constantFrom, oneof, property, record, string, array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Doc } from './text/doc.ts'
import { sweep } from './sweep.ts'

const read = (text: string, published: string | null = '2024-06-15') => sweep({ text, published })

/** Words that open every part of the grammar, to be strung together in any order. */
const words = constantFrom(
  ...`on 8 August 2024 , . " “ ” ( ) 's ' the of and to - – between from since until late mid-September Tuesday last
  month two days later a week ago $ 375 10,000 tenge ($375) more than dozen dozens hundred million half and a half years
  15-day Article 488 (1) Criminal Code Art. 280.3 activist Judge Aigerim Bekova bin al-Farabi Mr. A.B. Almaty court police
  Ministry Justice party “Zora! Ardova! in outside Republic Square ALMATY -- No. 5 8 a.m. U.S. :\n • \n\n 1. spring
  2023-24 2024-08-08 09.10.2024 May may March march , 46, (34) from Semey aged 12 percent € Żółw Ақтөбе 🎉 \u200b \u0301`.split(
    /[ \n](?=\S)/,
  ),
)
const texts = oneof(
  string({ unit: 'binary', maxLength: 300 }),
  array(words, { maxLength: 60 }).map(parts => parts.join(' ')),
  array(words, { maxLength: 60 }).map(parts => parts.join('')),
)

function checkDoc(doc: Doc, text: string): void {
  let last = 0
  for (const block of doc.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last)
    expect(block.end).toBeGreaterThan(block.start)
    last = block.end
  }
  let to = 0
  for (const [i, sentence] of doc.sentences.entries()) {
    expect(sentence.from).toBe(to)
    expect(sentence.to).toBeGreaterThan(sentence.from)
    expect(sentence.stem === null || sentence.stem < i).toBe(true)
    to = sentence.to
  }
  expect(to).toBe(doc.tokens.count)
  let from = 0
  for (const found of doc.mentions) {
    expect(found.from).toBeGreaterThanOrEqual(from)
    expect(found.to).toBeGreaterThan(found.from)
    expect(doc.tokens.sentence[found.from]).toBe(doc.tokens.sentence[found.to - 1])
    expect(found.start).toBe(doc.tokens.start[found.from])
    expect(found.end).toBe(doc.tokens.end[found.to - 1])
    if (found.type === 'name') {
      expect(text.slice(...found.nameSpan)).toBe(found.name)
      expect(found.nameSpan[0] >= found.start && found.nameSpan[1] <= found.end).toBe(true)
    }
    if (found.type === 'law') for (const cited of found.provisions) expect(text).toContain(cited)
    from = found.to
  }
}

test('whatever the text: offsets are right, mentions keep to their sentence and apart, and the result is one', () => {
  assert(
    property(
      record({ text: texts, published: constantFrom('2024-06-15', '2024-06', '2024', null) }),
      input => {
        const doc = sweep(input)
        checkDoc(doc, input.text)
        expect(JSON.stringify(sweep(input).mentions)).toBe(JSON.stringify(doc.mentions))
      },
    ),
    { numRuns: 300 },
  )
})

test('a name ends with its sentence, a joined article after it or not', () => {
  const text = 'March1.spring\n mid-Septemberon'
  checkDoc(read(text), text)
})

describe('long input takes time in proportion to its length', () => {
  test.each([
    ['letters', 'a'],
    ['capitals', 'A'],
    ['digits', '7'],
    ['capital words', 'Abcd '],
    ['numbers', '12 '],
    ['full stops', '.'],
    ['quotes', '“'],
    ['straight quotes', '"a" '],
    ['brackets', '('],
    ['dashes', '-'],
    ['apostrophes', "'s"],
    ['hundreds', 'hundred '],
    ['and', 'and '],
    ['days', '4 and 5 '],
    ['articles', 'Article 1, 2 and 3 '],
    ['short lines', 'a\n'],
    ['bullets', '• a\n'],
    ['police', 'police '],
    ['particles', 'Al al '],
    ['titles', 'President '],
  ])('%s', (_, unit) => {
    const time = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length))
      const start = performance.now()
      sweep({ text, published: '2024-06-15' })
      return performance.now() - start
    }
    time(20_000)
    const small = Math.max(Math.min(...[1, 2, 3, 4, 5].map(() => time(30_000))), 5)
    // Ten times the text: linear time is 10, quadratic 100. What else the machine does may show once, not five times.
    let ratio = Infinity
    for (let i = 0; i < 5 && ratio >= 40; i++) ratio = time(300_000) / small
    expect(ratio).toBeLessThan(40)
  })
})

test('a headline, a dateline, a list under its stem', () => {
  const text = `Court Fines Four Over Park Picket

ARDOV, 3 June -- The following were fined:

• Miro Lanek, 34: 200 euros
• Ada Verin: 300 euros

Related articles
Another headline about Miro Lanek`
  const doc = read(text)
  expect(doc.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'item', 'item'])
  expect(doc.dateline?.place).toBe('ARDOV')
  expect(doc.dateline?.date?.expression).toEqual({
    form: 'calendar',
    start: { year: null, month: 6, day: 3 },
  })
  const stems = doc.sentences.map(({ stem }) => stem)
  expect(stems.slice(-2)).toEqual([2, 2])
})
