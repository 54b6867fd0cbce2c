import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FLAG } from './doc.ts'
import { tokenize } from './tokens.ts'
import { compileLexicon, idOf, matchAt, wordOf } from './words.ts'

const cut = (text: string) => {
  const tokens = tokenize(text)
  return Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i]))
}

test.each([
  ["Bekov's lawyer", "Bekov|'s|lawyer"],
  ['O’Brien’s won’t', 'O’Brien|’s|won’t'],
  ["the protesters' tents", "the|protesters|'|tents"],
  ['Art.280.3 and No. 5', 'Art.|280.3|and|No.|5'],
  ['He said no.', 'He|said|no|.'],
  ['Article 488(1)', 'Article|488|(|1|)'],
  ['$375, 10,000 or 1.5', '$|375|,|10,000|or|1.5'],
  ['in 2023,500 people', 'in|2023,500|people'],
  ['at 8 a.m. in the U.S.', 'at|8|a.m.|in|the|U.S.'],
  ['Mr. A.B. Khan on Aug. 8', 'Mr.|A.B.|Khan|on|Aug.|8'],
  ['a 15-day, 50,000-rouble fine', 'a|15-day|,|50,000-rouble|fine'],
  ['12–14 June', '12|–|14|June'],
  ['2024-08-08 or 09/10/2024 at 10:30', '2024|-|08|-|08|or|09/10/2024|at|10:30'],
  ['kaktus.media, https://example.org/a?b.', 'kaktus.media|,|https://example.org/a?b|.'],
  ['ALMATY -- end...', 'ALMATY|--|end|...'],
  ['Ақтөбе, Karakoç', 'Ақтөбе|,|Karakoç'],
])('cuts %s', (text, expected) => expect(cut(text).join('|')).toBe(expected))

describe('quotation marks', () => {
  const quoted = (text: string) => {
    const tokens = tokenize(text)
    const inside = Array.from(tokens.start, (start, i) =>
      (tokens.flags[i]! & FLAG.inQuote) > 0 ? text.slice(start, tokens.end[i]) : '',
    )
    return inside.filter(Boolean).join(' ')
  }
  test.each([
    ['She said “we go” and left', 'we go'],
    ['She said "we go" and left', 'we go'],
    ["the 'so called' plan of Bekov's", 'so called'],
    ['„nie wieder“ war', 'nie wieder'],
    ['« jamais » dit-il', 'jamais'],
    ['the workers’ party’s hall', ''],
  ])('%s', (text, expected) => expect(quoted(text)).toBe(expected))
})

describe('the lexicon', () => {
  const lexicon = compileLexicon([
    ['taken', 'take'],
    ['taken into custody', 'custody'],
    ['15-day', 'days'],
    ['co-operate', 'dash'],
  ])
  const found = (text: string) => {
    const tokens = tokenize(text)
    return Array.from(
      { length: tokens.count },
      (_, i) => lexicon.values[matchAt(lexicon, tokens, i)],
    )
  }
  test.each([
    ['Taken into custody', ['custody', undefined, undefined]],
    ['taken into account', ['take', undefined, undefined]],
    ['a 15‑Day', [undefined, 'days']],
    ['intake', [undefined]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
  test('words fold to one id', () => {
    expect(idOf('Co‑operate’s')).toBe(idOf("co-operate's"))
    expect(wordOf(idOf('ЖЁЛТЫЙ'))).toBe('жёлтый')
  })
})

test('tokens stand in order, inside the text, and cover all but spaces', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 200 }), text => {
      const tokens = tokenize(text)
      let last = 0
      for (let i = 0; i < tokens.count; i++) {
        expect(text.slice(last, tokens.start[i]).replaceAll('\ufeff', '').trim()).toBe('')
        expect(tokens.end[i]!).toBeGreaterThan(tokens.start[i]!)
        last = tokens.end[i]!
      }
      expect(text.slice(last).replaceAll('\ufeff', '').trim()).toBe('')
    }),
  )
})
