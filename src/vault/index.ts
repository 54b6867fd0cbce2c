export type { Act, ActName } from './acts.ts'
export { commit, type Who } from './commit.ts'
export {
  allDecisions,
  decisionsOfDocument,
  decisionsOn,
  decisionsSince,
  type DecisionPage,
} from './decisions.ts'
export {
  addDocuments,
  countDocuments,
  documentById,
  findDocument,
  listDocuments,
  listedDocuments,
  originalOf,
  type Added,
  type DocumentQuery,
  type ListedDocument,
  type NewDocument,
} from './documents.ts'
export type { Entry } from './entry.ts'
export { heads, type Head, type Heads } from './heads.ts'
export { listLinks } from './links.ts'
export {
  consentOf,
  listMasks,
  listSettings,
  listTexts,
  listTiers,
  setting,
  tierOf,
  type AuthoredText,
  type Mask,
  type Marked,
  type Standing,
} from './marks.ts'
export {
  allReadings,
  dropReadings,
  readingOf,
  saveReadings,
  unreadDocuments,
  type Reading,
} from './readings.ts'
export {
  bodyOf,
  listRecords,
  recordById,
  type RecordQuery,
  type StandingRecord,
} from './records.ts'
export { rebuild } from './refold.ts'
export { search, type DocumentHit, type Found, type RecordHit } from './search.ts'
export type { Snippet } from './search-snippet.ts'
export { closeVault, createPostgres, openPostgres, openVault } from './open.ts'
export { createVault, type VaultSecret } from './create.ts'
export type { Vault } from './vault.ts'
export {
  noteWatchCheck,
  watchCheck,
  watching,
  type WatchedAddress,
  type WatchedEntry,
  type WatchFinding,
} from './watching.ts'
export { isMendable, mend, type Mended } from './mend.ts'
export { verify, type Finding, type VerifyOptions, type VerifyReport } from './verify.ts'
