export { cases } from './cases.ts'
export { clocks, type Clock } from './clock.ts'
export { isProceeding, STEPS, type Step } from './proceedings.ts'
