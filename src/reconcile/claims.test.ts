import { expect, test } from 'vitest'
import { excludes } from './claims.ts'

test.each([
  ['status', ['planned', 'held'], false],
  ['status', ['held', 'dispersed'], false],
  ['status', ['cancelled', 'held'], true],
  ['status', ['prevented', 'dispersed'], true],
  ['permitted', ['yes', 'no'], true],
  ['where', [['Karaganda'], ['KARAGANDA']], false],
  ['where', [['Karaganda'], ['Almaty']], true],
  ['actor', [['Ana Dorel'], ['Ivo Kern']], true],
  [
    'actor',
    [[{ name: 'Ana Dorel', role: 'participant' }], [{ name: 'Ivo Kern', role: 'participant' }]],
    false,
  ],
  ['actor', [['Ana Dorel'], ['Clean Water Committee']], false],
  ['actor', [['Open Ledger Union'], ['Clean Water Committee']], true],
  ['where', [['Harbour Square', 'Lemsk'], ['Second Police Department']], false],
  ['where', [['First Police Department'], ['Second Police Department']], true],
  ['where', [['Harbour Square'], ['Fish Market']], true],
  ['target', [['27 people'], ['Ivo Kern']], false],
  ['target', [['27 people', 'Ana Dorel'], ['Ivo Kern']], false],
  ['target', [['Ana Dorel', 'Una Keel'], ['Ivo Kern']], true],
] as const)('%s: %j', (slot, [a, b], contradicts) => {
  expect(excludes(slot, a, b)).toBe(contradicts)
})
