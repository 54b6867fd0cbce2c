import { expect, test } from 'vitest'
import type { Mapping } from '../../server/index.ts'
import {
  fits,
  nameFor,
  optionsOf,
  slotIn,
  valuesFor,
  withKey,
  withOption,
  withSlot,
  withValue,
} from './mapping-draft.ts'

const MAPPING: Mapping = {
  header: 1,
  key: 'No.',
  reviewed: false,
  kind: 'detention',
  cells: 'people',
  columns: { Date: [{ slot: 'when', order: 'day-month' }] },
}

test('a column leads to another slot, and nowhere', () => {
  const there = withSlot(MAPPING, 'Town', 'where')
  expect(slotIn(there, 'Town')).toBe('where')
  expect(withSlot(there, 'Town', '')).toEqual(MAPPING)
  expect(withSlot(MAPPING, 'Date', 'for').columns['Date']).toEqual([{ slot: 'for' }])
})

test('something is said of a column, and taken away', () => {
  expect(withOption(MAPPING, 'Date', { order: undefined }).columns['Date']).toEqual([
    { slot: 'when' },
  ])
  expect(withOption(MAPPING, 'Town', { fill: true })).toBe(MAPPING)
  expect(withKey(MAPPING, '')).not.toHaveProperty('key')
})

test.each([
  ['when', ['order', 'numbers']],
  ['target', ['separator', 'person']],
  ['penalty', ['type', 'unit', 'decimal', 'separator', 'leave']],
  ['count', ['decimal']],
  ['signatures', ['decimal', 'leave']],
  ['provision', ['separator', 'leave']],
  ['decision', ['values', 'leave']],
  ['modality', ['values']],
  ['source', []],
  ['offence', ['leave']],
])('of %s there is to say %j', (slot, options) => expect(optionsOf(slot)).toEqual(options))

test('the words that a slot knows are those of all kinds', () => {
  expect(valuesFor('decision')).toEqual(expect.arrayContaining(['refused', 'granted']))
  expect(valuesFor('offence')).toEqual([])
})

test('a table of words grows and shrinks by a line', () => {
  const one = withValue(undefined, 'отказ', 'refused')
  expect(withValue(one, 'да', 'granted')).toEqual({ отказ: 'refused', да: 'granted' })
  expect(withValue(one, 'отказ', '')).toBeUndefined()
})

test('a mapping fits a sheet that has all of its columns', () => {
  const column = (heading: string, letter: string) => ({
    heading,
    letter,
    words: heading,
    examples: [],
    values: [],
  })
  expect(fits(MAPPING, [column(' no. ', 'A'), column('DATE', 'B')])).toBe(true)
  expect(fits(MAPPING, [column('Date', 'B')])).toBe(false)
})

test.each([
  ['cases 2024.xlsx', 'cases 2024'],
  ['Дела (новые).ods', 'Дела новые'],
  ['vigil.csv', 'sheet'],
  ['….csv', 'sheet'],
])('a mapping for %s is called %s', (file, name) => expect(nameFor(file)).toBe(name))
