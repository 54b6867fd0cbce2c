import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keptScore, loweredIn, type KeptScore } from '../read/index.ts'
import { scoreFolder } from './scoring.ts'

const kept = JSON.parse(readFileSync('test/gold/scores.json', 'utf8')) as Record<string, KeptScore>

test('there are sets to be held against', () => expect(Object.keys(kept)).toHaveLength(3))

test.each(Object.entries(kept))(
  '%s is read as well as test/gold/scores.json says; a change that lowers a score says so with npm run score -- --write',
  async (docs, before) => {
    const now = await scoreFolder({ docs, gold: `${docs}/gold`, reading: null })
    expect(now.unsupported).toBe(0)
    expect(loweredIn(before, keptScore(now))).toEqual([])
  },
)

const figures = { records: 0.8, strict: 0.5, slots: 0.8, secondary: 0.5, kinds: { detention: 0.9 } }

test('what falls is named', () => {
  expect(loweredIn(figures, { ...figures, strict: 0.49, kinds: { detention: 0.85 } })).toEqual([
    'strict 0.490, was 0.500',
    'detention 0.850, was 0.900',
  ])
  expect(loweredIn(figures, { ...figures, records: 0.9 })).toEqual([])
})
