import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CodedRecord } from '../codebook/index.ts'
import { recordSchema } from '../codebook/index.ts'
import { readDocument } from './reader.ts'

const read = (text: string, published: string | null = '2024-06-30') =>
  readDocument({ name: 'text.txt', text, published })
const kinds = (text: string) => read(text).records.map(record => record.kind)
const nameOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'name' in party ? party.name : party
const targets = (record: CodedRecord | undefined) => (record?.target ?? []).map(nameOf)

describe('active and passive tell the same', () => {
  test.each([
    ['Police detained Olga Brandt in Osh.', 'Olga Brandt was detained by police in Osh.'],
    ['A court fined Olga Brandt 500 euros.', 'Olga Brandt was fined 500 euros by a court.'],
    [
      'Officers searched the flat of Olga Brandt.',
      'The flat of Olga Brandt was searched by officers.',
    ],
    [
      'Prosecutors charged Olga Brandt with fraud.',
      'Olga Brandt was charged with fraud by prosecutors.',
    ],
  ])('%s', (active, passive) => {
    const [one] = read(active).records
    const [two] = read(passive).records
    expect(two?.kind).toBe(one?.kind)
    expect(targets(two)).toEqual(targets(one))
    expect(
      (two?.actor ?? [])
        .map(nameOf)
        .map(String)
        .map(name => name.toLowerCase()),
    ).toEqual(
      (one?.actor ?? [])
        .map(nameOf)
        .map(String)
        .map(name => name.toLowerCase()),
    )
    expect(two?.penalty).toEqual(one?.penalty)
  })
})

const FACTS = [
  ['Olga Brandt was arrested on 3 May.', 'detention'],
  ['Olga Brandt was released on 3 May.', 'release'],
  ['Olga Brandt was sentenced to two years in prison.', 'conviction'],
  ['Olga Brandt was charged with fraud.', 'charge'],
  ['Olga Brandt was beaten in the street.', 'violence'],
  ['Olga Brandt was acquitted on 3 May.', 'acquittal'],
] as const

describe('what did not happen is no record', () => {
  test.each(FACTS)('%s', (sentence, kind) => {
    expect(kinds(sentence)).toContain(kind)
    expect(kinds(sentence.replace('was ', 'was not '))).not.toContain(kind)
    expect(kinds(sentence.replace('was ', 'may be '))).not.toContain(kind)
    expect(kinds(sentence.replace('was ', 'could be '))).not.toContain(kind)
    expect(kinds(`If ${sentence.replace('.', ', her friends will protest.')}`)).not.toContain(kind)
    expect(kinds(`Nobody ${sentence.slice('Olga Brandt '.length)}`)).not.toContain(kind)
  })
})

test('another date moves the record by as much', () => {
  for (const day of [1, 9, 17, 28]) {
    const [record] = read(`Olga Brandt was arrested on ${day} May 2024.`).records
    expect(record?.when).toBe(`2024-05-${String(day).padStart(2, '0')}`)
  }
})

test('another name changes the target only', () => {
  const [one] = read('Police detained activist Olga Brandt on 3 May 2024.').records
  const [two] = read('Police detained activist Timur Asanov on 3 May 2024.').records
  expect(targets(two)).toEqual(['Timur Asanov'])
  expect({ ...two, id: '', target: [], quote: null, anchors: [], spans: {}, why: '' }).toEqual({
    ...one,
    id: '',
    target: [],
    quote: null,
    anchors: [],
    spans: {},
    why: '',
  })
})

function checkVerbatim(text: string, records: readonly CodedRecord[]): void {
  for (const record of records) {
    expect(recordSchema.safeParse(record).error?.message).toBeUndefined()
    for (const { exact, start, end } of [record.quote, ...record.anchors])
      expect(text.slice(start, end)).toBe(exact)
    for (const spans of Object.values(record.spans)) {
      for (const [start, end] of spans) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
  }
}

const WORDS = [
  'police',
  'detained',
  'Olga Brandt',
  'was',
  'the',
  'court',
  'sentenced',
  'to',
  'two years',
  'in prison',
  'and',
  ',',
  'who',
  '“',
  '”',
  '–',
  'on 3 May',
  'for',
  'fined',
  '$500',
  'a rally',
  'in Osh',
  'not',
  'may',
  'be',
  '.',
  '\n',
  '•',
  "'s",
  'his',
  'they',
  'of',
  'by',
  'five',
  'activists',
  'according to',
  'whose',
  'if',
  '(',
  ')',
  'each',
  'respectively',
  ':',
]

test('any text is read without failing, into verbatim records that fit the schema, and always alike', () => {
  const texts = oneof(
    string({ maxLength: 300 }),
    array(constantFrom(...WORDS), { maxLength: 60 }).map(words => words.join(' ')),
  )
  assert(
    property(texts, text => {
      const { records } = read(text)
      checkVerbatim(text, records)
      expect(JSON.stringify(read(text).records)).toBe(JSON.stringify(records))
    }),
    { numRuns: 300 },
  )
})

const CORPUS = '../shared/corpus'

test.skipIf(!existsSync(CORPUS))(
  'whole documents are read into verbatim records (skipped where ../shared is missing)',
  () => {
    for (const file of readdirSync(CORPUS).filter(name => name.endsWith('.txt'))) {
      const text = readFileSync(`${CORPUS}/${file}`, 'utf8')
      const { records } = readDocument({ name: file, text, published: '2024-06-30' })
      checkVerbatim(text, records)
      expect(new Set(records.map(record => record.id)).size).toBe(records.length)
    }
  },
)
