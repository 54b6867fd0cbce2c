import { describe, expect, test } from 'vitest'
import { happened, type Told } from './fixture.ts'
import { compareClaims } from './index.ts'

const held = (more: Told = {}) =>
  happened('detention', '2025-05-03', {
    id: 'held',
    target: ['63 people'],
    count: 63,
    at: 10,
    ...more,
  })
const ministry = { actor: ['Interior Ministry'], at: 60 }
const told = (...incidents: Parameters<typeof compareClaims>[0]) =>
  compareClaims(incidents).map(({ about, versions }) => [
    about,
    ...versions.map(({ value }) => value),
  ])

describe('what others count of what a text tells just before', () => {
  test.each<[unit: string, of: string]>([
    ['number', 'number'],
    ['detainees', 'detainees'],
    ['46', '46'],
  ])('by its word: %s', (unit, of) => {
    const figure = happened('figure', '2025-05-03', { ...ministry, value: 46, unit, of })
    expect(told(held(), figure)).toEqual([
      ['count of the detention (63 people) on 3 May 2025', 63, 46],
    ])
  })

  test.each<[string, Told]>([
    ['dead', { ...ministry, unit: 'dead', of: 'dead' }],
    ['a figure that nobody in particular gives', { unit: 'number', of: 'number', at: 60 }],
    ['far behind it', { ...ministry, unit: 'number', of: 'number', at: 600 }],
    ['in another document', { ...ministry, unit: 'number', of: 'number', document: 'd2' }],
    ['complaints', { ...ministry, unit: 'complaints', of: 'received in May' }],
  ])('not of it: %s', (_, more) =>
    expect(told(held(), happened('figure', null, { value: 46, ...more }))).toEqual([]),
  )

  test('of a crowd, where police put the number otherwise', () => {
    const rally = happened('assembly', '2025-05-03', { size: 400, status: 'held', at: 10 })
    const figure = happened('figure', '2025-05-03', {
      ...ministry,
      value: 120,
      unit: 'number',
      of: 'number',
    })
    expect(told(rally, figure)).toEqual([['size of the assembly on 3 May 2025', 400, 120]])
  })

  test('is told as arrests of the same day that somebody reports', () => {
    const attribution = [{ by: 'Interior Ministry', verb: 'reported' }]
    const arrests = held({ id: 'arrests', count: 46, at: 60, target: ['46'], attribution })
    expect(told(held(), arrests)).toEqual([
      ['count of the detention (63 people) on 3 May 2025', 63, 46],
    ])
    expect(
      told(held({ where: ['Lesk'] }), held({ ...arrests.value, id: 'b', where: ['Orvale'] })),
    ).toEqual([])
    expect(told(held(), held({ id: 'others', count: 46, at: 60 }))).toEqual([])
    const officers = { id: 'officers', count: 5, at: 60, target: ['five officers'], attribution }
    expect(told(held(), held(officers))).toEqual([])
    // Who is named is one of them, or another, and counts nobody.
    const named = { id: 'named', at: 60, attribution }
    expect(told(held(), held({ ...named, count: 1, target: ['Ana Dorel'] }))).toEqual([])
    const two = { ...named, count: 2, target: ['Ana Dorel', 'Ivo Kern'] }
    expect(told(held(), held(two))).toEqual([])
  })
})
