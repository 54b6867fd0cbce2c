import type { RowOutcome } from '../../server/index.ts'

/** What a row of a preview may come to, in the order in which a person looks. */
export const ROW_OUTCOMES = [
  'new',
  'changed',
  'conflict',
  'wrong',
  'same',
  'gone',
] as const satisfies readonly RowOutcome[]
