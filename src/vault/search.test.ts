import { array, assert, asyncProperty, constantFrom, property, string } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as V from './index.ts'
import { fts5Query, parseQuery } from './search-query.ts'
import { soughtOf } from './search-first.ts'
import { snippetOf } from './search-snippet.ts'
import { foldedText, foldWord, wordsOf } from './search-words.ts'
import { sampleDocument } from './test-samples.ts'
import { postgresEngine, sqliteEngine } from './test-vaults.ts'

const engines = [sqliteEngine(), await postgresEngine()]
const wren = { author: 'wren', at: '2026-11-22T15:00:00.000Z' }

afterAll(async () => {
  for (const engine of engines) await engine.stop()
})

test.each([
  ['Ёлка', 'елка'],
  ['Әлия', 'алия'],
  ['Қайрат', 'каират'],
  ['Café', 'cafe'],
  ['ŞİŞLİ', 'sisli'],
  ['Łódź', 'lodz'],
  ['ﬁne', 'fine'],
  ['Київ', 'киив'],
  ['مُحَمَّد', 'محمد'],
  ['हिन्दी', 'हिन्दी'],
  ['２０２４', '2024'],
])('%s is searched as %s', (word, folded) => expect(foldWord(word)).toBe(foldWord(folded)))

test.each([
  ['The rally (Varda)', ['the', 'rally', 'varda']],
  ["the court's", ['the', 'court', 's']],
  ['抗议活动', ['抗', '议', '活', '动']],
  ['v2.0 5,000', ['v2', '0', '5', '000']],
  [' \n\t…', []],
])('the words of %j', (text, words) =>
  expect(Array.from(wordsOf(text), ({ word }) => word)).toEqual(words),
)

test.each([
  ['two words', '("two" AND "words")'],
  ['"in a row" detain*', '("in a row" AND "detain" *)'],
  ['rally -square', '("rally") NOT "square"'],
  ['AND OR NOT NEAR(a b) title:x ^y a^2', undefined],
  ['"unclosed phrase', '("unclosed phrase")'],
  [`'; drop table entry; --`, '("drop" AND "table" AND "entry")'],
])('a query %j never speaks the language of the database', (query, fts5) => {
  const written = fts5Query(parseQuery(query))
  if (fts5 !== undefined) expect(written).toBe(fts5)
  expect(written.replaceAll(/"[\p{L}\p{N}\p{M} ]+"| AND | NOT | \*/gu, '')).toBe('()')
})

const LETTERS = Array.from('eéÉe\u0301ёеЁиїйИsſßﬁİıкқК中é٣مσςΣ -.\u0301２')
const someText = array(constantFrom(...LETTERS), { maxLength: 12 }).map(letters => letters.join(''))

test('the first place is found as by looking at each word, in whatever letters', () => {
  assert(
    property(someText, someText, someText, (before, query, after) => {
      const terms = parseQuery(`${query} "${query}" и*`).filter(term => !term.isExcluded)
      const text = `${before} ${query} ${after} ${before}`
      const everyWord = snippetOf(text, { terms, firstPlace: () => 0 })
      expect(snippetOf(text, soughtOf(terms))).toEqual(everyWord)
    }),
    { numRuns: 2000 },
  )
})
test('words of Latin and Cyrillic letters are found without looking at those before them', () => {
  const text = `${'Slova, слова, mots. '.repeat(500)}Café Ёлка`
  const { firstPlace } = soughtOf(parseQuery('елка cafe'))
  expect(firstPlace(text)).toBe(text.indexOf('Café'))
  expect(firstPlace('Slova')).toBeUndefined()
  expect(firstPlace(`中 ${text}`)).toBe(0)
})

test('the snippet shows the words that were found, where they stand', () => {
  const text = `${'Nothing to see here. '.repeat(50)}In Varda the police détained Maris Oltean. ${'More text. '.repeat(50)}`
  const snippet = snippetOf(text, soughtOf(parseQuery('detained "maris oltean"')))
  expect(snippet?.text).toBe(text.slice(snippet?.start, snippet?.end))
  expect(snippet?.marks.map(([start, end]) => text.slice(start, end))).toEqual([
    'détained',
    'Maris Oltean',
  ])
  expect(snippet?.text.length).toBeLessThan(300)
  expect(snippetOf(text, soughtOf(parseQuery('absent')))).toBeNull()
})

const TEXTS = [
  ['a', 'First rally', 'Police in Varda detained Maris Oltean at the rally on the square.'],
  ['b', 'Second rally', 'The rally in Varda was allowed; nobody was detained on the square.'],
  ['c', null, 'Полиция задержала Әлию Ёлкину. Дело рассмотрит суд.'],
  [
    'd',
    null,
    "O'Neil said: detention-centre visits (2024) were refused; see example@mail.example.",
  ],
  ['e', 'Detained', 'The text says something else.'],
  ['f', null, '警察在广场拘留了抗议者。'],
  ['g', null, `${'word '.repeat(40_000)} farewell march ${'word '.repeat(20_000)}`],
] as const

for (const engine of engines) {
  if (engine.missing !== undefined) test.skip(engine.missing, () => undefined)
  describe.skipIf(engine.missing !== undefined)(`search on ${engine.name}`, () => {
    let vault: V.Vault
    beforeAll(async () => {
      vault = await engine.fresh()
      const documents = TEXTS.map(([name, title, text]) => {
        const sample = sampleDocument(text, name)
        return { ...sample, document: { ...sample.document, title } }
      })
      await V.addDocuments(vault, documents, wren)
    })
    afterAll(() => V.closeVault(vault))

    test.each<[string, string]>([
      ['rally', 'ba'],
      ['RALLY varda', 'ba'],
      ['rally -allowed', 'a'],
      ['"rally on the square"', 'a'],
      ['"square the"', ''],
      ['"first rally police"', ''],
      ['detain*', 'eba'],
      ['detained', 'eba'],
      ['detain', ''],
      ['алию елкину', 'c'],
      ['Әлию Ёлкину', 'c'],
      ['задерж*', 'c'],
      ['detention-centre', 'd'],
      ["o'neil", 'd'],
      ['example@mail.example', 'd'],
      ['2024', 'd'],
      ['拘留', 'f'],
      ['留拘', ''],
      ['farewell', 'g'],
      ['"farewell march word"', 'g'],
      ['"word farewell"', 'g'],
      ['farewell word -march', ''],
      ['-rally', ''],
      ['', ''],
      ['* " - ^ : ( ) AND', ''],
      ["' or 1=1 --", ''],
      ["\\' :* & | ! <->", ''],
      ['\0', ''],
    ])('%j finds %j, newest first', async (query, names) => {
      const { documents } = await V.search(vault, query)
      expect(documents.hits.map(hit => hit.name).join('')).toBe(names)
      expect(documents.total).toBe(names.length)
    })

    test('hits come in pages', async () => {
      const pages = []
      for (const offset of [0, 1, 2, 3]) {
        const { documents } = await V.search(vault, 'detained', { limit: 1, offset })
        pages.push(documents.hits.map(hit => hit.name).join(''))
      }
      expect(pages).toEqual(['e', 'b', 'a', ''])
    })

    test('any text is a query', async () => {
      await assert(
        asyncProperty(string({ unit: 'binary', maxLength: 40 }), async query => {
          await V.search(vault, query)
        }),
        { numRuns: 60 },
      )
    })

    test('every document is found by each of its own words', async () => {
      for (const [name, title, text] of TEXTS)
        for (const word of new Set(foldedText(`${title ?? ''} ${text}`).split(' '))) {
          const { documents } = await V.search(vault, word)
          expect(documents.hits.map(hit => hit.name)).toContain(name)
        }
    })

    test('documents that carry a text in part are found by its runs of words', async () => {
      const story = Array.from({ length: 40 }, (_, n) => `Ibis ${n} crosses lake ${n * 7}.`).join(
        ' ',
      )
      const samples = [
        story,
        `Head. ${story.slice(0, 400)} Foot.`,
        '伊比斯飞过湖面去了远方的山',
      ].map(text => sampleDocument(text))
      const [whole, part, other] = samples.map(({ document }) => document)
      await V.addDocuments(vault, samples, wren)
      const alike = await V.documentsAlike(vault, story)
      expect(new Set(alike)).toEqual(new Set([whole?.id, part?.id]))
      expect(await V.documentsAlike(vault, other?.text ?? '')).toEqual([other?.id])
      expect(await V.documentsAlike(vault, 'Too short')).toEqual([])
    })
  })
}
