export type * from './answers.ts'
export type { ErrorAnswer } from './answer-error.ts'
