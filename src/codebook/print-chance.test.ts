import { expect, test } from 'vitest'
import { printChance } from './print-chance.ts'

test.each([
  [1, 'practically always'],
  [0.94, 'about 9 times in 10'],
  [0.2, 'about 2 times in 10'],
  [0.1, 'about once in 10'],
  [0.048, 'about 5 times in 100'],
  [0.0014, 'about once in 1,000'],
  [0.0004, 'less than once in 1,000'],
])('%d: %s', (chance, words) => expect(printChance(chance)).toBe(words))
