import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from './reader.ts'

type Labelled = { readonly text: string; readonly holds: boolean; readonly sees: boolean }

const seesDetention = (text: string): boolean =>
  readDocument({ name: 'text.txt', text, published: '2024-05-15' }).records.some(
    ({ kind }) => kind === 'detention',
  )

const sentences = readFileSync('test/negatives/sentences.txt', 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map((line): Labelled => {
    const text = line.slice(2)
    return { text, holds: line.startsWith('+'), sees: seesDetention(text) }
  })

const isOneCase = ({ text }: Labelled): boolean =>
  text === text.toLowerCase() || text === text.toUpperCase()

function rates(among: readonly Labelled[]): { precision: number; recall: number } {
  const right = among.filter(one => one.holds && one.sees).length
  return {
    precision: right / among.filter(one => one.sees).length,
    recall: right / among.filter(one => one.holds).length,
  }
}

test('most sentences hold no detention, and each is told once', () => {
  expect(sentences.filter(one => !one.holds).length).toBeGreaterThanOrEqual(300)
  expect(sentences.filter(one => one.holds).length).toBeGreaterThanOrEqual(60)
  expect(new Set(sentences.map(one => one.text)).size).toBe(sentences.length)
})

test.each([
  ['all', sentences],
  ['those without capitals, or in nothing but capitals', sentences.filter(isOneCase)],
])(
  '%s: of 100 seen at least 85 hold a detention, of 100 there are at least 88 are seen',
  (_, among) => {
    const { precision, recall } = rates(among)
    expect(precision).toBeGreaterThanOrEqual(0.85)
    expect(recall).toBeGreaterThanOrEqual(0.88)
  },
)
