import type { Kind } from '../codebook/index.ts'

/** Kinds that are steps of a proceeding against somebody, in the order in which they usually come. */
export const STEPS = [
  'detention',
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'appeal',
  'release',
] as const
export type Step = (typeof STEPS)[number]

/** Whether a kind is a step of a proceeding. */
export function isStep(kind: Kind): kind is Step {
  return STEPS.some(step => step === kind)
}
