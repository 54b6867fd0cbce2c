export type { Act, ActName } from './acts.ts'
export { actsBy, type Done } from './acts-by.ts'
export { backup, restore, type BackedUp, type BackupOptions, type Copied } from './backup.ts'
export { changeKey, type KeyChange } from './change-key.ts'
export { addressOfFeed, addressSetting, ownAddress } from './addresses.ts'
export { checkBundleFile, takeInFile, writeBundle, type Protection } from './bundle-file.ts'
export { unknownHeads, type BundleRequest } from './bundle-write.ts'
export { listContested, type ContestedThing, type ContestedWord } from './list-contested.ts'
export { sayAgain } from './say-again.ts'
export { settingStory } from './mark-words.ts'
export { carry } from './carry.ts'
export { changedElsewhere } from './turn.ts'
export { typingKey } from './typing-key.ts'
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
export { documentsAlike } from './alike.ts'
export { changeSealPassphrase } from './change-seal.ts'
export { consentsTo, listExports, withdrawnFrom } from './consents.ts'
export type { Entry } from './entry.ts'
export { findFeed, listFeeds, type Feed } from './feeds.ts'
export { agreeToForget, forgetDocuments, leftHere, type ForgotOutcome } from './forget.ts'
export { listForgettings, type Forgetting } from './forgotten.ts'
export { exportPlain, type PlainWish } from './export-plain.ts'
export { chainsOf, entriesAbout } from './evidence.ts'
export { listFollowing } from './following.ts'
export { heads, printHeads, type Head, type Heads } from './heads.ts'
export { listLinks } from './links.ts'
export {
  consentOf,
  countContested,
  listMasks,
  listSettings,
  listTexts,
  listTiers,
  setting,
  tierOf,
  type AuthoredText,
  type Contested,
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
export { keyOfShares, splitKey, voidShares } from './shares.ts'
export { printShare, readShares, type Share } from './share-text.ts'
export { isLockRequested, LOCK_LOOK, requestLock } from './lock-request.ts'
export { wipe, wipeKey } from './wipe.ts'
export { originalParts, originalRange } from './originals.ts'
export { transcriptsIn, transcriptsOf, type ListedTranscript } from './transcripts.ts'
export { rebuild } from './refold.ts'
export {
  search,
  searchDocuments,
  type DocumentHit,
  type DocumentsFound,
  type Found,
  type RecordHit,
} from './search.ts'
export type { Snippet } from './search-snippet.ts'
export {
  answeredTimestamp,
  forgetRequest,
  listTimestamps,
  requestTimestamp,
  waitingRequests,
  type Timestamp,
  type WaitingRequest,
} from './timestamps.ts'
export type { Stamp } from './stamp-answer.ts'
export { closeVault, createPostgres, keyFor, openPostgres, openVault } from './open.ts'
export { createVault, type VaultSecret } from './create.ts'
export {
  hasSealPassphrase,
  listSealed,
  openSealed,
  sealWords,
  setSealPassphrase,
  type Sealed,
  type Unsealed,
} from './seal.ts'
export type { Selection } from './selection.ts'
export type { Brought } from './take-in.ts'
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
