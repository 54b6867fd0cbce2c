import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain } from '../explain.ts'
import { readDocument } from '../reader.ts'
import { constructionInWords } from './plain-words.ts'

const read = (text: string) => readDocument({ name: 'note.txt', text, published: '2025-05-12' })

test.each([
  ['Mara Denk may be detained on Sunday.', '“may be detained” is only possible here (“may”)'],
  ['The fine art fair of the year.', 'no construction fits “fine” here'],
])('what is left out of “%s”', (text, reason) => {
  const { records, notes } = read(text)
  expect(records).toEqual([])
  expect(notes.map(note => note.reason)).toContain(reason)
})

test('a record says how it was found, in plain English', () => {
  const text = 'Police detained Mara Denk in Port Lowell on 3 May.'
  const [record] = read(text).records
  expect(record?.why).toBe(
    '“detained” tells of a detention: the verb, with who did it before it · whom or what: Mara Denk · by: Police · when 2025-05-03, the date in the same clause [rule detention.detain.active]',
  )
  expect(explain({ ...read(text), text })).toContain('    when: 2025-05-03 ← “3 May”')
  expect(explain({ ...read(text), text })).toContain(`    sentence: ${text}`)
})

test('values are told in words, not as data', () => {
  const text =
    'On 3 May 2025 a court in Port Lowell fined at least 13 students 50,000 CFA francs and jailed the writer Mara Denk for ten days.'
  const told = explain({ ...read(text), text })
  expect(told).toContain('penalty: fine: 50,000 XOF')
  expect(told).toContain('how many: at least 13')
  expect(told).toContain('penalty: detention: 10 days')
  expect(told).not.toMatch(/[[{]"/)
})

test('what is left out is printed with its words', () => {
  const text = 'Mara Denk may be detained on Sunday.'
  expect(explain({ ...read(text), text })).toMatch(
    /^LEFT OUT “may be detained”: .*\n {4}sentence: Mara Denk may be detained on Sunday\.\n {4}rule detention/,
  )
})

test('every construction that the rules name is told in plain English', () => {
  const reader = new URL('../', import.meta.url)
  const sources = readdirSync(reader, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(name => readFileSync(new URL(name, reader), 'utf8'))
  const named = sources.flatMap(source =>
    [...source.matchAll(/\bconstruction: '([a-z-]+)'/g)].map(([, name = '']) => name),
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(name => constructionInWords(name) === name)).toEqual([])
})
