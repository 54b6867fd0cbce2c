import { expect, test } from 'vitest'
import { describeAnchor } from '../codebook/index.ts'
import { ownWords } from './own-words.ts'

const text = 'Ana Dorel spoke. In Lemsk police held Ana Dorel for an hour. Imre Toth was not there.'
const quote = describeAnchor(text, [17, 60])

test.each([
  ['within the record’s words first', { target: ['Ana Dorel'] }, { target: [[38, 47]] }],
  ['elsewhere in the text', { target: [{ name: 'Imre Toth', age: 40 }] }, { target: [[61, 70]] }],
  ['several', { where: ['Lemsk'], actor: ['police'] }, { where: [[20, 25]], actor: [[26, 32]] }],
  ['what is not there rests on the person', { target: ['Nobody Known'], when: '2026-03-01' }, {}],
])('%s', (_name, values, spans) =>
  expect(ownWords(values, Object.keys(values), { text, quote })).toEqual(spans),
)
