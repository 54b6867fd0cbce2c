import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterNames } from './cluster-names.ts'
import { birthsConflict } from './birth-dates.ts'
import { z } from 'zod'

const numbers = (...names: (string | [name: string, birth: string])[]) =>
  clusterNames(
    names.map(one => (typeof one === 'string' ? { name: one } : { name: one[0], birth: one[1] })),
  ).clusters

describe('names brought together', () => {
  test.each([
    [
      ['Marat Ospanov', 'Марат Оспанов', 'Zhanar Dosova', 'OSPANOV Marat'],
      [1, 1, 2, 1],
    ],
    [
      ['Marat Ospanov', 'Marat Ospanov', 'Marat Ospanow'],
      [1, 1, 1],
    ],
    [
      ['Marat', 'Marat', ''],
      [1, 2, 3],
    ],
    [
      ['', '', '🎉'],
      [1, 2, 3],
    ],
    [
      ['M. Ospanov', 'Marat Ospanov', 'Murat Ospanov'],
      [1, 2, 3],
    ],
  ])('%j', (names, clusters) => expect(numbers(...names)).toEqual(clusters))

  test('a name without a father does not bring two fathers’ sons together', () => {
    const [short, one, other] = numbers(
      'Sergei Volkonin',
      'Sergei Petrovich Volkonin',
      'Sergei Ivanovich Volkonin',
    )
    expect(one).not.toBe(other)
    expect([one, other]).toContain(short)
  })

  test('a name without a birth does not bring two births together', () => {
    const [short, one, other] = numbers(
      'Marat Ospanov',
      ['Марат Оспанов', '1974-03-02'],
      ['Marat Ospanov', '1988'],
    )
    expect(new Set([short, one, other]).size).toBe(3)
  })
})

const mention = z.object({ name: z.string(), birth: z.string().optional(), who: z.number() })

test.each([
  // 118 mentions of 41 invented people, brothers, fathers and namesakes among them.
  ['clusters', 0.8],
  // 264 mentions of 94 people by rule, sisters and namesakes of another birth among them too.
  ['clusters-made', 0.93],
])(
  'a list of mentions, %s: nobody stands with another, so many pairs of one person are together',
  (file, together) => {
    const mentions = readFileSync(`test/names/${file}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map(line => mention.parse(JSON.parse(line)))
    const { clusters } = clusterNames(mentions)
    const pairs = mentions.flatMap((one, i) =>
      mentions.slice(i + 1).map((other, j) => ({
        isOne: one.who === other.who,
        joined: clusters[i] === clusters[i + 1 + j],
        names: `${one.name} / ${other.name}`,
      })),
    )
    const wrong = pairs.filter(({ isOne, joined }) => joined && !isOne)
    expect(wrong.map(({ names }) => names)).toEqual([])
    const truly = pairs.filter(({ isOne }) => isOne)
    const found = truly.filter(({ joined }) => joined)
    expect(found.length / truly.length).toBeGreaterThanOrEqual(together)
  },
)

const rows = fc.array(
  fc.record({
    name: fc.oneof(
      fc.constantFrom(
        'Marat Ospanov',
        'Марат Оспанов',
        'M. Ospanov',
        'Marat Ospanova',
        'Marat K. Ospanov',
        'Marat',
        '',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    birth: fc.constantFrom('1974', '1974-03', '1974-03-02', '1988', null),
  }),
  { maxLength: 12 },
)

test('nobody of two births is one, whatever the rows; each row has its number, counted from 1', () => {
  fc.assert(
    fc.property(rows, people => {
      const { clusters } = clusterNames(people)
      expect(clusters).toHaveLength(people.length)
      expect([...new Set(clusters)].toSorted((a, b) => a - b)).toEqual(
        [...new Set(clusters)].map((_, i) => i + 1),
      )
      for (const [i, one] of people.entries())
        for (const [k, other] of people.entries())
          if (clusters[i] === clusters[k])
            expect(birthsConflict(one.birth, other.birth)).toBe(false)
    }),
  )
})
