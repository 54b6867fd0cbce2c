import { expect, test } from 'vitest'
import { ALL, choiceOf, countChosen, isChosen, NONE, toggled } from './chosen-rows.ts'

const COUNTS = { new: 3, changed: 1, conflict: 2, same: 5, wrong: 1, gone: 1 }
const fresh = { row: 2, outcome: 'new' } as const
const conflict = { row: 9, outcome: 'conflict' } as const

test('all that are new or changed are taken, conflicts by name only', () => {
  expect([isChosen(ALL, fresh), isChosen(ALL, conflict)]).toEqual([true, false])
  expect(countChosen(ALL, COUNTS)).toBe(4)
  expect(choiceOf(ALL)).toEqual({})
})

test('a row is left, and a conflict taken besides', () => {
  const chosen = toggled(toggled(ALL, fresh), conflict)
  expect([isChosen(chosen, fresh), isChosen(chosen, conflict)]).toEqual([false, true])
  expect(countChosen(chosen, COUNTS)).toBe(4)
  expect(choiceOf(chosen)).toEqual({ without: [2], conflicts: [9] })
  expect(toggled(toggled(chosen, fresh), conflict)).toEqual(ALL)
})

test('none but some', () => {
  const chosen = toggled(NONE, fresh)
  expect([isChosen(chosen, fresh), countChosen(chosen, COUNTS)]).toEqual([true, 1])
  expect(choiceOf(chosen)).toEqual({ only: [2] })
  expect(choiceOf(toggled(NONE, conflict))).toEqual({ only: [9], conflicts: [9] })
})

test.each(['wrong', 'same', 'gone'] as const)('a row that is %s cannot be taken', outcome => {
  const row = { row: outcome === 'gone' ? null : 4, outcome }
  expect(isChosen(ALL, row)).toBe(false)
  expect(toggled(ALL, row)).toBe(ALL)
})
