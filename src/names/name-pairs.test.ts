import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { compareGroups, compareNames } from './index.ts'

const FILE = '../shared/names/checks.jsonl'
const pairSchema = z.object({ a: z.string(), b: z.string(), same: z.boolean(), kind: z.string() })

/** Labelled pairs of real spellings; they lie beside the project, not in it, and the test says so where they are missing. */
test.skipIf(!existsSync(FILE))(`spellings of persons and organisations in ${FILE}`, () => {
  const pairs = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map(line => pairSchema.parse(JSON.parse(line)))
  const judged = pairs.map(pair => ({
    ...pair,
    outcome: (pair.kind === 'person' ? compareNames : compareGroups)(pair.a, pair.b).outcome,
  }))
  const said = judged.filter(({ outcome }) => outcome === 'same')
  const wrong = said.filter(({ same }) => !same)
  const lost = judged.filter(({ same, outcome }) => same && outcome === 'different')
  expect(wrong.map(({ a, b }) => `${a} / ${b}`)).toEqual([])
  expect(lost.length / judged.filter(({ same }) => same).length).toBeLessThan(0.15)
})
