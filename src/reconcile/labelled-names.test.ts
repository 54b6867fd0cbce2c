import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { nameKeys, placeKeys } from '../names/index.ts'
import { compareSpellings } from './compare-spellings.ts'

const names = z.array(z.string()).optional()
const pairSchema = z.object({
  a: z.string(),
  b: z.string(),
  kind: z.enum(['person', 'organisation', 'place']),
  same: z.boolean(),
  what: z.string(),
  a_names: names,
  b_names: names,
  a_birth: z.string().optional(),
  b_birth: z.string().optional(),
  a_country: z.string().optional(),
  b_country: z.string().optional(),
})
type Pair = z.infer<typeof pairSchema>

const readPairs = (file: string): Pair[] =>
  readFileSync(`test/names/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => pairSchema.parse(JSON.parse(line)))

const judge = (pair: Pair) => ({
  ...pair,
  ...compareSpellings(
    { name: pair.a, names: pair.a_names, birth: pair.a_birth, country: pair.a_country },
    { name: pair.b, names: pair.b_names, birth: pair.b_birth, country: pair.b_country },
    pair.kind,
  ),
})

/** Shares of what was judged, as the bars are set: "ask" counts as not merged. */
function scores(judged: readonly ReturnType<typeof judge>[]) {
  const count = (is: (one: ReturnType<typeof judge>) => boolean) => judged.filter(is).length
  const said = count(({ outcome }) => outcome === 'same')
  const right = count(({ outcome, same }) => outcome === 'same' && same)
  const truly = count(({ same }) => same)
  return {
    precision: right / said,
    f1: (2 * right) / (said + truly),
    lost: count(({ outcome, same }) => outcome === 'different' && same) / truly,
    asked: count(({ outcome }) => outcome === 'ask') / judged.length,
  }
}

test('organisations of different pairs are not called one', () => {
  const pairs = ['world-fifth', 'world-seventh', 'world-thirteenth', 'world-fourteenth']
    .flatMap(readPairs)
    .filter(({ kind, same }) => kind === 'organisation' && same)
  const isSame = (a: string, b: string) =>
    compareSpellings({ name: a }, { name: b }, 'organisation').outcome === 'same'
  const wrong = pairs.flatMap((one, i) =>
    pairs
      .slice(i + 1)
      .filter(other => isSame(one.a, other.b) && !isSame(one.a, other.a) && !isSame(one.b, other.b))
      .map(other => `${one.a} / ${other.b}`),
  )
  expect(pairs.length).toBeGreaterThan(200)
  // Some bodies are in two lots under spellings that are not all one to the rules.
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(6)
}, 60_000)

test('every true pair is among those that share a key', () => {
  const pairs = [
    'tuned',
    'held-back',
    'world',
    'world-second',
    'world-fifth',
    'world-sixth',
    'world-seventh',
    'world-eighth',
    'world-ninth',
    'world-tenth',
    'world-eleventh',
    'world-twelfth',
    'world-thirteenth',
    'world-fourteenth',
    'world-fifteenth',
    'world-sixteenth',
    'world-seventeenth',
    'world-twenty-fifth',
    'world-twenty-sixth',
    'world-twenty-seventh',
    'world-twenty-eighth',
    'world-twenty-ninth',
    'world-thirtieth',
    'world-thirty-second',
    'world-thirty-third',
    'world-thirty-fourth',
    'world-thirty-fifth',
    'world-thirty-sixth',
    'world-thirty-seventh',
    'world-thirty-eighth',
    'world-thirty-ninth',
    'world-forty-fourth',
    'world-forty-fifth',
  ]
    .flatMap(readPairs)
    .filter(({ same }) => same)
  const keysOf = (spellings: readonly string[], kind: Pair['kind']) =>
    spellings.flatMap(one =>
      kind === 'place' ? placeKeys(one) : nameKeys(one, kind === 'person' ? 'person' : 'group'),
    )
  const missed = pairs.filter(({ a, b, a_names = [], b_names = [], kind }) => {
    const keys = new Set(keysOf([a, ...a_names], kind))
    return !keysOf([b, ...b_names], kind).some(key => keys.has(key))
  })
  expect(pairs.length).toBeGreaterThan(600)
  expect(missed.length / pairs.length).toBeLessThanOrEqual(0.005)
})

/**
 * The first of each was looked at while rules were written, of "held-back" only figures were. Invented people,
 * organisations; places as they are. The figures are those that the rules reached: they may rise, not fall.
 */
test.each([
  ['tuned', 'person', { precision: 1, f1: 0.96, lost: 0, asked: 0.08 }],
  ['tuned', 'organisation', { precision: 1, f1: 0.98, lost: 0, asked: 0.06 }],
  ['held-back', 'person', { precision: 0.99, f1: 0.97, lost: 0, asked: 0.05 }],
  ['held-back', 'organisation', { precision: 1, f1: 0.95, lost: 0.021, asked: 0.11 }],
  ['world', 'person', { precision: 1, f1: 0.96, lost: 0.01, asked: 0.065 }],
  ['world', 'organisation', { precision: 1, f1: 0.95, lost: 0, asked: 0.12 }],
  ['world', 'place', { precision: 1, f1: 0.98, lost: 0, asked: 0.04 }],
  ['world-second', 'person', { precision: 1, f1: 0.96, lost: 0.024, asked: 0.045 }],
  ['world-second', 'organisation', { precision: 1, f1: 0.97, lost: 0, asked: 0.06 }],
  ['world-second', 'place', { precision: 1, f1: 1, lost: 0, asked: 0 }],
  ['world-third', 'person', { precision: 1, f1: 0.97, lost: 0, asked: 0.08 }],
  ['world-third', 'organisation', { precision: 1, f1: 0.9, lost: 0, asked: 0.16 }],
  ['world-third', 'place', { precision: 1, f1: 1, lost: 0, asked: 0 }],
  ['world-fourth', 'person', { precision: 1, f1: 0.97, lost: 0, asked: 0.12 }],
  ['world-fourth', 'organisation', { precision: 1, f1: 0.91, lost: 0, asked: 0.17 }],
  ['world-fifth', 'organisation', { precision: 1, f1: 0.95, lost: 0, asked: 0.1 }],
  ['world-fifth', 'person', { precision: 1, f1: 0.94, lost: 0, asked: 0.1 }],
  ['world-fifth', 'place', { precision: 1, f1: 0.99, lost: 0, asked: 0.02 }],
  ['world-sixth', 'place', { precision: 1, f1: 0.97, lost: 0.02, asked: 0.05 }],
  ['world-sixth', 'organisation', { precision: 1, f1: 0.94, lost: 0.012, asked: 0.08 }],
  ['world-seventh', 'organisation', { precision: 1, f1: 0.97, lost: 0.012, asked: 0.04 }],
  ['world-sixteenth', 'person', { precision: 1, f1: 0.96, lost: 0.013, asked: 0.13 }],
  ['world-sixteenth', 'organisation', { precision: 1, f1: 0.94, lost: 0.014, asked: 0.13 }],
  ['world-sixteenth', 'place', { precision: 1, f1: 0.98, lost: 0.012, asked: 0.01 }],
  ['world-seventeenth', 'place', { precision: 1, f1: 0.93, lost: 0.07, asked: 0.07 }],
  ['world-nineteenth', 'person', { precision: 1, f1: 0.99, lost: 0, asked: 0.07 }],
  ['world-twentieth', 'person', { precision: 1, f1: 0.99, lost: 0, asked: 0.09 }],
  ['world-twenty-first', 'person', { precision: 1, f1: 0.99, lost: 0, asked: 0.09 }],
  ['world-twenty-second', 'person', { precision: 1, f1: 0.99, lost: 0, asked: 0.04 }],
  ['world-twenty-third', 'person', { precision: 1, f1: 0.97, lost: 0, asked: 0.08 }],
  ['world-twenty-fourth', 'person', { precision: 1, f1: 0.98, lost: 0, asked: 0.11 }],
  ['world-twenty-fifth', 'person', { precision: 1, f1: 0.97, lost: 0, asked: 0.1 }],
  ['world-twenty-fifth', 'organisation', { precision: 1, f1: 0.98, lost: 0, asked: 0.05 }],
  ['world-twenty-fifth', 'place', { precision: 1, f1: 1, lost: 0, asked: 0 }],
  ['world-twenty-sixth', 'person', { precision: 1, f1: 0.95, lost: 0.022, asked: 0.05 }],
  ['world-twenty-sixth', 'organisation', { precision: 1, f1: 0.96, lost: 0, asked: 0.05 }],
  ['world-twenty-sixth', 'place', { precision: 1, f1: 0.98, lost: 0, asked: 0.02 }],
  ['world-twenty-seventh', 'person', { precision: 1, f1: 0.97, lost: 0, asked: 0.105 }],
  ['world-twenty-eighth', 'person', { precision: 1, f1: 0.97, lost: 0, asked: 0.085 }],
  ['world-twenty-ninth', 'person', { precision: 1, f1: 0.975, lost: 0, asked: 0.06 }],
  ['world-twenty-ninth', 'organisation', { precision: 1, f1: 0.99, lost: 0, asked: 0.05 }],
  ['world-twenty-ninth', 'place', { precision: 1, f1: 0.98, lost: 0, asked: 0.035 }],
  ['world-thirtieth', 'person', { precision: 1, f1: 0.98, lost: 0, asked: 0.1 }],
  ['world-thirtieth', 'organisation', { precision: 1, f1: 0.965, lost: 0.013, asked: 0.054 }],
  ['world-thirtieth', 'place', { precision: 1, f1: 1, lost: 0, asked: 0.02 }],
  // “Kröll” and “Kroll”, labelled as two, are one where marks are left off.
  ['world-thirty-first', 'person', { precision: 0.98, f1: 0.95, lost: 0, asked: 0.1 }],
  ['world-thirty-first', 'organisation', { precision: 1, f1: 0.985, lost: 0, asked: 0.06 }],
  ['world-thirty-first', 'place', { precision: 1, f1: 0.955, lost: 0.027, asked: 0.065 }],
  ['world-thirty-second', 'organisation', { precision: 1, f1: 0.97, lost: 0, asked: 0.06 }],
  ['world-thirty-third', 'organisation', { precision: 1, f1: 0.965, lost: 0.013, asked: 0.05 }],
  ['world-thirty-fourth', 'organisation', { precision: 1, f1: 0.96, lost: 0.023, asked: 0.08 }],
  ['world-thirty-fourth', 'person', { precision: 1, f1: 0.969, lost: 0, asked: 0.092 }],
  ['world-thirty-fifth', 'organisation', { precision: 1, f1: 0.94, lost: 0.024, asked: 0.11 }],
  ['world-thirty-fifth', 'person', { precision: 1, f1: 0.965, lost: 0, asked: 0.133 }],
  ['world-thirty-sixth', 'organisation', { precision: 1, f1: 0.935, lost: 0.017, asked: 0.11 }],
  // “Mirzayeva” and “Мирзоева”, labelled as two, may be one.
  ['world-thirty-seventh', 'person', { precision: 0.99, f1: 0.929, lost: 0, asked: 0.122 }],
  ['world-thirty-seventh', 'organisation', { precision: 1, f1: 0.967, lost: 0.013, asked: 0.085 }],
  ['world-thirty-seventh', 'place', { precision: 1, f1: 0.99, lost: 0, asked: 0.022 }],
  ['world-thirty-eighth', 'person', { precision: 1, f1: 0.946, lost: 0.008, asked: 0.105 }],
  ['world-thirty-eighth', 'organisation', { precision: 1, f1: 0.977, lost: 0, asked: 0.05 }],
  ['world-thirty-eighth', 'place', { precision: 1, f1: 0.97, lost: 0.009, asked: 0.051 }],
  ['world-thirty-ninth', 'person', { precision: 1, f1: 0.97, lost: 0.011, asked: 0.07 }],
  ['world-fortieth', 'person', { precision: 1, f1: 0.97, lost: 0, asked: 0.07 }],
  ['world-forty-first', 'person', { precision: 1, f1: 0.97, lost: 0, asked: 0.08 }],
  ['world-forty-second', 'person', { precision: 1, f1: 0.98, lost: 0, asked: 0.06 }],
  ['world-forty-third', 'organisation', { precision: 1, f1: 0.95, lost: 0.035, asked: 0.055 }],
  ['world-forty-third', 'place', { precision: 1, f1: 0.99, lost: 0.008, asked: 0.01 }],
  ['world-forty-fourth', 'person', { precision: 1, f1: 0.975, lost: 0, asked: 0.065 }],
  ['world-forty-fourth', 'organisation', { precision: 1, f1: 0.93, lost: 0.05, asked: 0.1 }],
  ['world-forty-fourth', 'place', { precision: 1, f1: 0.98, lost: 0, asked: 0.02 }],
  ['world-forty-fifth', 'person', { precision: 1, f1: 0.969, lost: 0, asked: 0.09 }],
  // “Sidiki” and “Siddiqui” are one name to the rules.
  ['world-eighteenth', 'person', { precision: 0.967, f1: 0.95, lost: 0.032, asked: 0.14 }],
  ['world-seventeenth', 'person', { precision: 1, f1: 0.96, lost: 0.013, asked: 0.13 }],
  ['world-seventeenth', 'organisation', { precision: 1, f1: 0.95, lost: 0.032, asked: 0.05 }],
  ['world-fifteenth', 'organisation', { precision: 1, f1: 0.925, lost: 0.05, asked: 0.06 }],
  ['world-fourteenth', 'organisation', { precision: 1, f1: 0.97, lost: 0.033, asked: 0.02 }],
  ['world-thirteenth', 'organisation', { precision: 1, f1: 0.97, lost: 0, asked: 0.08 }],
  ['world-twelfth', 'organisation', { precision: 1, f1: 0.98, lost: 0, asked: 0.04 }],
  ['world-eleventh', 'organisation', { precision: 1, f1: 0.96, lost: 0, asked: 0.1 }],
  ['world-tenth', 'organisation', { precision: 1, f1: 0.92, lost: 0.035, asked: 0.1 }],
  ['world-ninth', 'organisation', { precision: 1, f1: 0.97, lost: 0, asked: 0.06 }],
  ['world-eighth', 'organisation', { precision: 1, f1: 0.96, lost: 0.02, asked: 0.05 }],
] as const)('labelled pairs, %s: %s', (file, kind, bar) => {
  const judged = readPairs(file)
    .filter(pair => pair.kind === kind)
    .map(judge)
  const { precision, f1, lost, asked } = scores(judged)
  expect(judged.length).toBeGreaterThan(15)
  expect(precision).toBeGreaterThanOrEqual(bar.precision)
  expect(f1).toBeGreaterThanOrEqual(bar.f1)
  expect(lost).toBeLessThanOrEqual(bar.lost)
  expect(asked).toBeLessThanOrEqual(bar.asked)
})
