import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, bounds, compareWhen, countDays, daysApart, daysBetween, isDay } from './index.ts'
import { isEdtf, printWhen, whenOverlap, within } from './index.ts'

describe('what is a date', () => {
  test.each([
    ['2024-08-08', '2024-08-08', '2024-08-08'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-08', '2024-08-01', '2024-08-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-08-08?', '2024-08-08', '2024-08-08'],
    ['2024-08~', '2024-08-01', '2024-08-31'],
    ['1987%', '1987-01-01', '1987-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2023-XX', '2023-01-01', '2023-12-31'],
    ['2023-XX-XX', '2023-01-01', '2023-12-31'],
    ['2023-02-XX', '2023-02-01', '2023-02-28'],
    ['2023-21', '2023-03-01', '2023-05-31'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2023-29', '2023-09-01', '2023-11-30'],
    ['2024-41', '2024-07-01', '2024-12-31'],
    ['2024-05/2024-11', '2024-05-01', '2024-11-30'],
    ['2024-08-05/2024-08-11', '2024-08-05', '2024-08-11'],
    ['2023-05~/2024?', '2023-05-01', '2024-12-31'],
    ['2022-01-02/..', '2022-01-02', null],
    ['2022-01-02/', '2022-01-02', null],
    ['../2022', null, '2022-12-31'],
    ['/2022-03', null, '2022-03-31'],
    ['[2024-07-04,2024-07-09]', '2024-07-04', '2024-07-09'],
    ['{2024-07-04, 2024-06}', '2024-06-01', '2024-07-04'],
    ['[..2024-07-04]', null, '2024-07-04'],
    ['[2024-07-04..2024-07-06,2025]', '2024-07-04', '2025-12-31'],
  ])('%s means %s to %s', (edtf, earliest, latest) =>
    expect(bounds(edtf)).toMatchObject({ earliest, latest }),
  )

  test.each([
    '',
    '..',
    '../..',
    '/',
    '/..',
    'yesterday',
    '2024-13-45',
    '2023-02-30',
    '2023-02-29',
    '2024-00',
    '2024-8-8',
    '2024-08-00',
    '2024-20',
    '2024-42',
    '24-08-08',
    '2024-08-08 ',
    '2024-11/2024-05',
    '2024/2025/2026',
    '2024-XX-08',
    '199X-08',
    '1XXX',
    'XXXX',
    '2024-08-8X',
    '2024?-08',
    '2024-08-08T10:00:00Z',
    '[]',
    '[2024',
    '{2024,}',
    '[2024}',
    '2024-21-03',
    '--',
  ])('%j is none', text => {
    expect(isEdtf(text)).toBe(false)
    expect(() => bounds(text)).toThrow(expect.objectContaining({ code: 'date-invalid' }))
  })
})

const day = fc.integer({ min: 0, max: 3_000_000 }).map(n => addDays('0001-01-01', n))
const point = fc.oneof(
  day,
  day.map(text => text.slice(0, 7)),
  day.map(text => text.slice(0, 4)),
  day.map(text => `${text.slice(0, 3)}X`),
  fc.tuple(day, fc.integer({ min: 21, max: 41 })).map(([text, n]) => `${text.slice(0, 4)}-${n}`),
)
const marked = fc.tuple(point, fc.constantFrom('', '', '?', '~', '%')).map(parts => parts.join(''))
const edtf = fc
  .oneof(
    marked,
    fc.tuple(marked, marked).map(parts => parts.join('/')),
    marked.map(text => `${text}/..`),
    marked.map(text => `../${text}`),
    fc.array(marked, { minLength: 1, maxLength: 4 }).map(parts => `[${parts.join(',')}]`),
  )
  .filter(isEdtf)

test('days count as the calendar does', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      const date = new Date(`${from}T00:00:00Z`)
      date.setUTCDate(date.getUTCDate() + days)
      if (date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999) return
      const to = date.toISOString().slice(0, 10)
      expect(addDays(from, days)).toBe(to)
      expect(isDay(to)).toBe(true)
      expect(countDays(from, to)).toBe(days)
    }),
  )
})

test('any text is a date or none, without a crash', () => {
  const alphabet = fc.constantFrom(...'0123456789-/.X?~%[]{},Ty'.split(''))
  const text = fc.oneof(fc.string(), fc.string({ unit: alphabet, maxLength: 24 }))
  fc.assert(
    fc.property(text, any => {
      if (!isEdtf(any)) return
      const { earliest, latest } = bounds(any)
      expect(earliest === null || isDay(earliest)).toBe(true)
      expect(latest === null || isDay(latest)).toBe(true)
      expect(printWhen(any)).toMatch(/\d/)
    }),
  )
})

test('dates have one order', () => {
  fc.assert(
    fc.property(fc.array(fc.option(edtf), { maxLength: 8 }), dates => {
      const sorted = dates.toSorted(compareWhen)
      expect(dates.toReversed().toSorted(compareWhen)).toEqual(sorted)
      const firstUnknown = sorted.indexOf(null)
      if (firstUnknown >= 0)
        expect(sorted.slice(firstUnknown).every(when => when === null)).toBe(true)
      for (const [i, a] of sorted.entries())
        for (const b of sorted.slice(i)) expect(compareWhen(a, b)).toBeLessThanOrEqual(0)
    }),
  )
})

test('overlap goes both ways, and is no gap', () => {
  fc.assert(
    fc.property(edtf, edtf, (a, b) => {
      expect(whenOverlap(a, b)).toBe(whenOverlap(b, a))
      expect(whenOverlap(a, a)).toBe(true)
      expect(daysApart(a, b)).toBe(daysApart(b, a))
      expect(daysApart(a, b) === 0).toBe(whenOverlap(a, b))
    }),
  )
})

test('what lies inside a period overlaps it, what lies outside does not', () => {
  fc.assert(
    fc.property(edtf, day, fc.nat(1000), (when, from, days) => {
      const to = addDays(from, days)
      expect(within(when, from, to) !== 'outside').toBe(whenOverlap(when, `${from}/${to}`))
    }),
  )
})

test.each([
  ['2024-08-08', '2024-05-01', '2024-11-15', 'inside'],
  ['2024-11-15', '2024-05-01', '2024-11-15', 'inside'],
  ['2024-11', '2024-05-01', '2024-11-15', 'may be'],
  ['2024-05/2024-10', '2024-05', '2024-11', 'inside'],
  ['2022-01-02/..', '2024-05-01', '2024-11-15', 'may be'],
  ['2024-04-30', '2024-05-01', '2024-11-15', 'outside'],
  ['2025', '2024-05-01', '2024-11-15', 'outside'],
  ['[2024-04-30,2024-11-16]', '2024-05-01', '2024-11-15', 'outside'],
  ['[2024-04-30,2024-05-01]', '2024-05-01', '2024-11-15', 'may be'],
  [null, '2024-05-01', '2024-11-15', 'may be'],
])('%s within %s to %s: %s', (...[when, from, to, answer]) =>
  expect(within(when, from, to)).toBe(answer),
)

test.each([
  ['2024-08-08', '2024-08-09', 1],
  ['2024-03-01', '2024-02-28', -2],
  ['2024-08', '2024-08-09', null],
  ['2024-08-08', null, null],
  ['2024-08-08?', '2024-08-10', 2],
])('from %s to %s: %s days', (from, to, days) => expect(daysBetween(from, to)).toBe(days))

test.each([
  ['2024-08-08', '2024-08-11', 3],
  ['2024-08', '2024-08-11', 0],
  ['2024-08', '2024-09-02', 2],
  ['2024-09-02', '2024-08', 2],
  ['2022/..', '2024', 0],
  ['2022-01-01/..', '2021-12-30', 2],
])('%s and %s are %s days apart', (a, b, days) => expect(daysApart(a, b)).toBe(days))

test.each([
  ['2024-08-08', '8 August 2024'],
  ['2024-08', 'August 2024'],
  ['2024', '2024'],
  ['2023-21', 'spring 2023'],
  ['2023-24', 'winter 2023–24'],
  ['2024-41', 'the second half of 2024'],
  ['199X', 'the 1990s'],
  ['2024-08-XX', 'August 2024'],
  ['2024-08-08?', 'possibly 8 August 2024'],
  ['2024-08~', 'around August 2024'],
  ['2024-05/2024-11', 'between May and November 2024'],
  ['2024-12/2025-02', 'between December 2024 and February 2025'],
  ['2024-08-05/2024-08-11', 'between 5 and 11 August 2024'],
  ['2024-07-30/2024-08-02', 'between 30 July and 2 August 2024'],
  ['2019/2021', 'between 2019 and 2021'],
  ['2024-05/2024-08-02', 'between May 2024 and 2 August 2024'],
  ['2024-05/2024-05', 'May 2024'],
  ['2022-01-02/..', 'since 2 January 2022'],
  ['../2022-01', 'until January 2022'],
  ['2022-01-02/', 'from 2 January 2022 to an unknown date'],
  ['{2024-07-04,2024-07-05}', '4 and 5 July 2024'],
  ['[2024-07-04,2024-07-05,2024-08-05]', '4 July, 5 July or 5 August 2024'],
])('%s is printed %s', (when, words) => expect(printWhen(when)).toBe(words))
