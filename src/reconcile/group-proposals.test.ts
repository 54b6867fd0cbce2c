import { describe, expect, test } from 'vitest'
import type { Proposal } from '../codebook/index.ts'
import { groupProposals } from './index.ts'

const pair = (left: string, right: string, score: number): Proposal => ({
  of: 'incident',
  left,
  right,
  names: [left.toUpperCase(), right.toUpperCase()],
  records: [[left], [right]],
  outcome: score >= 0.8 ? 'same' : 'ask',
  score,
  reasons: [`${left} and ${right}`],
})
const among = (letters: string, score: number) => {
  const ends = letters.split('')
  return ends.flatMap((left, at) => ends.slice(at + 1).map(right => pair(left, right, score)))
}
const sides = (pairs: readonly Proposal[]) =>
  groupProposals(pairs).map(({ members }) => members.map(({ ends }) => ends.join('')).join(' '))

describe('questions put together', () => {
  test.each([
    ['one rally in six loose records is one question', among('abcdef', 0.75), ['a b c d e f']],
    [
      'one rally of which some records are too unlike to be asked about is one question',
      among('abcdef', 0.75).filter(({ left, right }) => !['ab', 'cd', 'ef'].includes(left + right)),
      ['a c e f b d'],
    ],
    ['what is probably one is one question', among('abc', 1), ['a b c']],
    [
      'what is probably one is one side of what may be one with it',
      [...among('abc', 1), pair('a', 'd', 0.7), pair('c', 'e', 0.6), pair('d', 'e', 0.5)],
      ['a b c', 'abc d e'],
    ],
    [
      'a name that two may bear is asked about beside either',
      [pair('m', 's', 0.7), pair('n', 's', 0.6)],
      ['m s', 's n'],
    ],
    ['a spelling that several bear stands alone', [pair('k', 'k', 0.6)], ['k']],
    [
      'a question between two that are probably one is settled with them',
      [pair('a', 'b', 1), pair('b', 'c', 1), pair('a', 'c', 0.7)],
      ['a b c'],
    ],
    ['nothing asked', [], []],
  ])('%s', (_, pairs, expected) => expect(sides(pairs)).toEqual(expected))

  test('what somebody has joined is one side', () => {
    const joinedAs = (end: string) => ('abc'.includes(end) ? 'one' : end)
    const pairs = [pair('a', 'd', 0.7), pair('b', 'd', 0.6), pair('c', 'e', 0.9)]
    expect(
      groupProposals(pairs, joinedAs).map(({ members }) =>
        members.map(({ ends }) => ends.join('')),
      ),
    ).toEqual([
      ['abc', 'e'],
      ['abce', 'd'],
    ])
  })

  test.each([
    [among('abcdefghijklmnopqrst', 0.7)],
    [[...among('abcd', 0.9), ...among('defg', 0.5), pair('g', 'g', 0.6), pair('h', 'a', 0.46)]],
  ])('no question is lost', pairs => {
    const asked = groupProposals(pairs).flatMap(group => group.pairs)
    expect(new Set(asked)).toEqual(new Set(pairs))
  })

  test('each side says why it may be one with a side before it', () =>
    expect(groupProposals(among('abc', 0.7))).toMatchObject([
      { members: [{ reasons: [] }, { reasons: ['a and b'] }, { reasons: ['a and c'] }] },
    ]))
})
