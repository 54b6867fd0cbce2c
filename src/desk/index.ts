export { closeDesk, initVault, isAddress, openDesk, type Desk, type Opening } from './desk.ts'
export { readPhrases, type PhraseDate } from './dating.ts'
export {
  addFiles,
  addNote,
  find,
  listDocuments,
  showDocument,
  type AddOutcome,
  type DocumentPage,
  type DocumentSummary,
  type ShownDocument,
} from './documents.ts'
export {
  admitFeed,
  carryVault,
  deviceAddress,
  feedsOf,
  takeInExchange,
  writeExchange,
  type Brought,
  type Contested,
  type Feed,
} from './exchanging.ts'
export { agreeForgetting, forget, forgettings, type ListedForgetting } from './forgetting.ts'
export {
  link,
  listCases,
  listIncidents,
  listProposals,
  showIncident,
  type IncidentFilter,
  type ShownIncident,
} from './incidents.ts'
export {
  acceptAbove,
  decide,
  makeRecord,
  reviewQueue,
  undo,
  type NewDecision,
  type NewRecord,
  type QueueItem,
} from './judging.ts'
export { countFiles } from '../capture/index.ts'
export {
  heads,
  isMendable,
  mendVault,
  searchVault,
  verifyVault,
  type SearchHit,
  type VerifyReport,
} from './keeping.ts'
export { maskPerson, unmaskPerson } from './masking.ts'
export { readFiles, type FileReading } from './read-files.ts'
export { keepLexicon, keptLexicon, type KeptLexicon } from './lexicon.ts'
export { readDocuments } from './reading.ts'
export { scoreFolder } from './scoring.ts'
export {
  composeUpdateReport,
  renderUpdate,
  type ComposedUpdate,
  type UpdateRequest,
} from './updating.ts'
export { explain, printLedger, printScore } from '../read/index.ts'
export { seal, sealedIn, unseal, type Sealed, type Unsealed } from './sealing.ts'
export type { SlotChanges } from './slot-changes.ts'
export { setTier } from './tiers.ts'
export { clusterNames, compareSpellings, type SpellingKind } from '../reconcile/index.ts'
