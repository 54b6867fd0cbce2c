import { describe, expect, test } from 'vitest'
import type { CodedRecord } from '../../codebook/index.ts'
import { GRAMMAR, readDocument } from '../reader.ts'
import { FRAMES } from '../rules/en/index.ts'
import { IRREGULAR_VERBS } from '../rules/en/irregular-verbs.ts'
import { infoOf } from '../text/word-table.ts'
import { idOf } from '../text/words.ts'

const names = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(one => (typeof one === 'object' && one !== null && 'name' in one ? one.name : one))
    : value

function slot(record: CodedRecord, name: string): unknown {
  const value = (record as Readonly<Record<string, unknown>>)[name]
  return name === 'actor' || name === 'target' ? names(value) : value
}

function read(sentence: string): readonly CodedRecord[] {
  return readDocument({ name: 'example.txt', text: sentence, published: '2024-06-30' }).records
}

describe.each(FRAMES.map(frame => [frame.kind, frame] as const))('%s', (kind, frame) => {
  test.each(frame.examples)('%s', (sentence, expected) => {
    const records = read(sentence).filter(record => record.kind === kind)
    if (expected === null) {
      expect(records).toEqual([])
      return
    }
    expect(records).toHaveLength(1)
    const [record] = records
    if (!record) return
    const found = Object.fromEntries(Object.keys(expected).map(name => [name, slot(record, name)]))
    expect(found).toEqual(expected)
  })
})

test('every pattern of a verb can be made of its text', () => {
  const made = [...GRAMMAR.verbs.keys()].flatMap(verb => GRAMMAR.verbs.get(verb) ?? [])
  expect(made.length).toBeGreaterThan(1000)
  for (const { lemma, text } of made) expect(text).toContain(lemma)
})

/** "saw off the door", "lay charges": verbs that look like the past of another. */
const BOTH = new Set(['saw', 'lay'])

test('no frame takes the past form of one verb for another verb: “fell” is of “fall”', () => {
  const taken = Object.entries(IRREGULAR_VERBS).flatMap(([verb, forms]) =>
    forms.filter(form => infoOf(idOf(form)).verb !== verb && !BOTH.has(form)),
  )
  expect(taken).toEqual([])
})
