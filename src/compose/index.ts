export { obligationsOf, type Obligations } from './obligations.ts'
export { composeUpdate, type UpdateInput } from './update.ts'
export type { CitedDocument } from './source.ts'
