export { composeUpdate, type UpdateInput } from './update.ts'
export type { CitedDocument } from './source.ts'
