import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { candidatesOf } from './candidates.ts'
import { chunksOf } from '../grammar/chunks.ts'
import { clausesOf } from '../grammar/clauses.ts'
import { mentionsIn } from './slots.ts'
import { GRAMMAR, readDocument } from '../reader.ts'
import { sweep } from '../sweep.ts'
import { mayTell } from './triggers.ts'

const texts = ['examples', 'test/gold'].flatMap(folder =>
  readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => readFileSync(`${folder}/${file}`, 'utf8')),
)

test('a sentence that is passed over by its words would tell nothing by its grammar', () => {
  let passed = 0
  for (const text of texts) {
    const doc = sweep({ text, published: '2024-06-01' })
    for (const sentence of doc.sentences) {
      if (mayTell(doc, sentence, GRAMMAR)) continue
      passed++
      const { from, to } = sentence
      const chunks = chunksOf(doc, sentence)
      const mentions = mentionsIn(doc, from, to)
      const parsed = { doc, from, to, chunks, clauses: clausesOf(chunks).clauses, mentions }
      expect(candidatesOf(parsed, GRAMMAR)).toEqual([])
    }
  }
  expect(passed).toBeGreaterThan(100)
})

test.each([
  ['Residents have long complained about the roads.', false],
  ['They have had their accounts frozen.', true],
  ['The museum said that the doors would open.', false],
  ['Workers were on the roof.', false],
  ['Dockers were on strike.', true],
  ['Nobody was seen among those detained.', true],
])('%s', (text, told) => {
  const doc = sweep({ text, published: null })
  expect(doc.sentences.map(sentence => mayTell(doc, sentence, GRAMMAR))).toEqual([told])
})

test('who a pronoun stands for is found in a sentence that was passed over', () => {
  const text = 'Ana Lesko has long complained about the roads. Police detained her on 3 May 2024.'
  const { records } = readDocument({ name: 'text.txt', text, published: '2024-05-15' })
  expect(records.map(({ kind, target }) => [kind, target])).toEqual([['detention', ['Ana Lesko']]])
})
