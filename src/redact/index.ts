export type { Blocker } from './blocker.ts'
export { stampInternal } from './stamp.ts'
