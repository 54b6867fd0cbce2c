import { expect, test } from 'vitest'
import { faultsIn, lineAt } from './line-faults.ts'

test('the lines that are wrong are taken out of an answer', () =>
  expect(
    faultsIn(
      'kz.yaml is no country file that can be used:\n  line 3: rules › no. 1: a\n  line 12: b\nCorrect these lines.',
    ),
  ).toEqual({
    faults: [
      { line: 3, fault: 'rules › no. 1: a' },
      { line: 12, fault: 'b' },
    ],
    rest: 'kz.yaml is no country file that can be used:\nCorrect these lines.',
  }))

test.each([
  [1, 'one'],
  [2, ''],
  [3, 'three'],
  [9, 'three'],
  [0, 'one'],
])('line %i of a text', (line, words) => {
  const text = 'one\n\nthree'
  expect(text.slice(...lineAt(text, line))).toBe(words)
})
