import { expect, test } from 'vitest'
import type { Question } from '../codebook/index.ts'
import { compareClaims } from './compare-claims.ts'
import { happened } from './fixture.ts'
import type { StandingWord } from './followed.ts'
import { asJudged, bringing, proposedDistance, withQuestions } from './questions.ts'

const rally = happened('assembly', '2026-03-12', {
  id: 'rally',
  claims: {
    size: [
      { value: 30, records: ['r1'] },
      { value: 200, records: ['r2'] },
    ],
  },
  disagreements: ['size'],
})
const [compared] = compareClaims([rally])

function question(subject: string, told: Partial<Question>): StandingWord<'question'> {
  const value: Question = {
    about: 'How many?',
    slot: 'size',
    relation: 'compatible',
    versions: [{ says: '30', by: ['police'], records: ['r1'] }],
    ...told,
  }
  return { id: 'e', by: 'wren', at: '2026-11-22T15:00:00.000Z', subject, value, contested: [] }
}

test('a judgement stands beside what is compared, and tells what came since', () => {
  const { judged, alone } = withQuestions([compared!], [question(compared!.id, {})])
  expect(alone).toEqual([])
  expect(judged[0]).toMatchObject({
    question: { value: { relation: 'compatible' } },
    since: ['r2'],
  })
})

test('it is found again by its records where incidents were joined', () => {
  const { judged } = withQuestions([compared!], [question('another', {})])
  expect(judged[0]?.question?.subject).toBe('another')
})

test.each([
  ['another slot', { slot: 'when' }],
  ['other records', { versions: [{ says: '30', by: [], records: ['r9'] }] }],
])('a question about %s stands alone', (_, told) => {
  const asked = question('another', told)
  expect(withQuestions([compared!], [asked])).toMatchObject({ alone: [asked] })
})

test.each([
  ['compatible', []],
  ['narrower', []],
  ['contradicts', ['size']],
  [null, ['size']],
] as const)('what is judged %s is told so', (relation, disagreements) => {
  const { judged } = withQuestions([compared!], [question(compared!.id, { relation })])
  expect(asJudged([rally], judged)[0]?.disagreements).toEqual(disagreements)
})

test('a digest that names another publisher repeats it; a note is at first hand', () => {
  const tellers = [
    { id: 'post', isNote: false, source: 'Orvale Post' },
    { id: 'digest', isNote: false, source: 'Weekly Digest' },
    { id: 'call', isNote: true, source: null },
  ]
  const distance = (at: number, saidBy: string[]) =>
    proposedDistance(tellers[at]!, { saidBy, tellers })
  expect(distance(1, ['Orvale post'])).toBe('tertiary')
  expect(distance(0, ['Orvale Post'])).toBe('secondary')
  expect(distance(1, ['police'])).toBe('secondary')
  expect(distance(2, ['Orvale Post'])).toBe('primary')
})

test('what only repeats others adds no source, and counts once where it is all there is', () => {
  const distance = (id: string) => (id.startsWith('digest') ? 'tertiary' : 'secondary')
  expect(bringing(['post', 'digest'], distance)).toEqual(['post'])
  expect(bringing(['digest', 'digest2'], distance)).toEqual(['digest'])
  expect(bringing([], distance)).toEqual([])
})
