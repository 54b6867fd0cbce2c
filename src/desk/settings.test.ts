import { expect, test } from 'vitest'
import { idleMinutes } from './settings.ts'

test.each<[string, number | null]>([
  ['10m', 10],
  ['90', 90],
  ['2 h', 120],
  ['24h', 1440],
  ['1 minute', 1],
  ['off', null],
  ['0', null],
])('an idle lock of %s is %s minutes', (value, minutes) => {
  expect(idleMinutes(value)).toBe(minutes)
})

test.each(['', '25h', '-5', '10s', '1.5h', 'ten'])('an idle lock of “%s” is refused', value => {
  expect(() => idleMinutes(value)).toThrow(/write 10m, 2h/)
})
