export { applyMasks } from './apply-masks.ts'
export type { Blocker } from './blocker.ts'
export { clear, stampInternal } from './clear.ts'
export { findLeaks, type Leak } from './find-leaks.ts'
