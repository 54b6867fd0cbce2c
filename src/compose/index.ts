export { obligationsOf, type Obligations } from './obligations.ts'
export { composeUpdate, type UpdateInput } from './update.ts'
export type { Rivals } from './rivals.ts'
export type { CitedDocument } from './source.ts'
