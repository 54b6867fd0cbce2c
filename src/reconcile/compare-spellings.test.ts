import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { birthOf, birthsConflict } from './birth-dates.ts'
import { compareSpellings } from './compare-spellings.ts'

test.each([
  ['1974-03-02', '1974-03-02'],
  ['1974-3-2', '1974-03-02'],
  ['02.03.1974', '1974-03-02'],
  ['1974-03', '1974-03'],
  ['1974?', '1974'],
  ['1974-XX', '1974'],
  ['197X', '197'],
  ['1974-03-02T00:00:00Z', '1974-03-02'],
  ['1970/1975', null],
  ['unknown', null],
  ['', null],
])('born %j is %j', (written, certain) => expect(birthOf(written)).toBe(certain))

const marat = { name: 'Marat Ospanov' }

test.each([
  [{ birth: '1974-03-02' }, { birth: '02.03.1974' }, 'same'],
  [{ birth: '1974-03-02' }, { birth: '1974' }, 'same'],
  [{ birth: '1974-03-02' }, { birth: '1988' }, 'different'],
  [{ birth: '1974-03-02' }, { birth: 'unknown' }, 'same'],
  [{ country: 'kz' }, { country: 'KZ' }, 'same'],
  [{ country: 'kz' }, { country: 'Kazakhstan' }, 'same'],
  [{ country: 'Казахстан' }, { country: 'KZ' }, 'same'],
  [{ country: 'kz' }, { country: 'kg' }, 'ask'],
  [{ country: 'kz' }, { country: 'the moon' }, 'same'],
])('Marat Ospanov, %j and %j: %s', (a, b, outcome) =>
  expect(compareSpellings({ ...marat, ...a }, { ...marat, ...b }, 'person').outcome).toBe(outcome),
)

test.each([
  ['Marat Ospanov, 1974 г.р.', { birth: '1974' }, 'same'],
  ['Marat Ospanov, 1974 г.р.', { birth: '1988' }, 'different'],
  ['Marat Ospanov (born 1974)', { birth: '1988-01-02' }, 'different'],
  ['Marat Ospanov, 1974 г.р.', {}, 'same'],
])('the year behind “%s”, and %j: %s', (name, b, outcome) =>
  expect(compareSpellings({ name }, { ...marat, ...b }, 'person').outcome).toBe(outcome),
)

test('other names decide where they are likelier, and the reasons say so', () => {
  const told = compareSpellings(
    { name: 'Abu Salman', names: ['Umed Juraev'] },
    { name: 'Умед Ҷӯраев' },
    'person',
  )
  expect(told.outcome).toBe('same')
  expect(told.reasons[0]).toBe('by other names: “Umed Juraev” and “Умед Ҷӯраев”')
})

test('who was born on one day and has half a name in common is asked about, never more', () => {
  const born = { birth: '1974-03-02' }
  const told = compareSpellings(
    { name: 'Aigul Utemisova', ...born },
    { name: 'Aigul Sadykova', ...born },
    'person',
  )
  expect(told.outcome).toBe('ask')
  expect(told.reasons).toContain('both born 1974-03-02')
})

test('dates conflict both ways, and none with itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(birthsConflict(a, b)).toBe(birthsConflict(b, a))
      expect(birthsConflict(a, a)).toBe(false)
    }),
  )
})
