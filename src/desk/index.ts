export { countIncidents, listFamilies, type CountAsked, type Selection } from './analysing.ts'
export type { CountRow, CountTable, Docket, DocketEntry, Reminder } from '../analyse/index.ts'
export type { Desk } from './desk.ts'
export { closeDesk, initVault, isAddress, openDesk, type Opening } from './open-desk.ts'
export { backupVault, restoreVault, type Copied } from './backing-up.ts'
export {
  consentStory,
  setConsent,
  type ConsentStory,
  type NewConsent,
  type StandingConsent,
} from './consenting.ts'
export {
  conflictsIn,
  settleContested,
  type Conflicts,
  type ContestedThing,
  type ContestedWord,
  type NamedContested,
} from './contested.ts'
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
  headsUnknown,
  takeInExchange,
  writeExchange,
  type Brought,
  type Contested,
  type Feed,
} from './exchanging.ts'
export {
  judgeQuestion,
  openQuestion,
  setDistance,
  type NewJudgement,
  type NewQuestion,
} from './asking.ts'
export {
  listClaims,
  printClaim,
  type Claims,
  type Evidence,
  type OpenedQuestion,
  type SourcedClaims,
  type SourcedVersion,
} from './questions.ts'
export { listWrittenDown, takeBackWritten } from './following.ts'
export { agreeForgetting, forget, forgettings, type ListedForgetting } from './forgetting.ts'
export {
  link,
  listIncidents,
  listProposals,
  findIncident,
  showIncident,
  type DocketsAsked,
  type IncidentFilter,
  type ShownIncident,
} from './incidents.ts'
export { CASE_NEWS, findCases, type CasePage, type CasesAsked } from './case-list.ts'
export { findCase, showCase, type CaseFile } from './case-file.ts'
export { joinCases, partCase } from './proceedings.ts'
export {
  listPunished,
  type BriefIncident,
  type PunishedOver,
  type PunishedAsked,
} from './punished.ts'
export {
  decidedInVault,
  learnedFromLinks,
  mentionsOfSpelling,
  standingLinks,
  unlink,
  type ShownMention,
} from './linking.ts'
export {
  linkBatch,
  linkSeveral,
  type LinkBatch,
  type ProposalsMeant,
  type SaidOfSeveral,
} from './link-batch.ts'
export { namesOfEnds, saidLinks, type SaidLink } from './said-links.ts'
export { listProposalGroups, toldBy, type ProposalGroups, type ToldBy } from './proposal-groups.ts'
export { moveRecord, type Moved } from './moving.ts'
export {
  acceptAbove,
  undoBatch,
  type Batch,
  type BatchUndone,
  type RecordBatch,
} from './batches.ts'
export { undoLast, undoNamed, type TakenBack } from './undoing.ts'
export {
  decide,
  makeRecord,
  reviewQueue,
  undoRecord,
  type NewDecision,
  type NewRecord,
  type QueueItem,
} from './judging.ts'
export { measureFiles } from '../capture/index.ts'
export {
  heads,
  isMendable,
  mendVault,
  searchTexts,
  searchVault,
  verifyVault,
  type Heads,
  type SearchHit,
  type VerifyReport,
} from './keeping.ts'
export { maskPerson, unmaskPerson } from './masking.ts'
export { listPermits, setLeaning, type Permits } from './permits.ts'
export {
  confirmDate,
  dropCountryFile,
  keepCountryFile,
  keptCountryFiles,
  listDeadlines,
  readCountryFiles,
  writeCountryFile,
  type DueDate,
} from './deadlines.ts'
export {
  changeIntervention,
  listContacts,
  listInterventions,
  listReminders,
  takeIntervention,
  takeReply,
  writeAnswer,
  writeContact,
  writeIntervention,
  type Interventions,
} from './reminders.ts'
export { listLaws, type Laws } from './laws.ts'
export {
  correctObligations,
  listObligations,
  type NewObligations,
  type ProposedObligations,
} from './obligations.ts'
export { exportRecords, exportSqlite, handOutRecords } from './exporting.ts'
export { packDocuments, type Packed, type PackRequest } from './packing.ts'
export { changePassphrase, type PassphraseChange } from './passphrases.ts'
export { readFiles, type FileReading } from './read-files.ts'
export { lockOf, lockVault, typingKeyOf, wipeVault, type DeskLock } from './leaving.ts'
export {
  keepLexicon,
  keptLexicon,
  lexiconStory,
  type KeptLexicon,
  type LexiconVersion,
} from './lexicon.ts'
export { tryLexicon, type LexiconTrial, type RecordChange } from './lexicon-trial.ts'
export { countUnread, readDocuments, type ReadOutcome } from './reading.ts'
export { makeShares, recoverVault, type ShareText } from './recovery.ts'
export { addAddresses, type FetchingOptions } from './fetching.ts'
export { idleLock, idleMinutes, keepSetting, keptSettings, SETTINGS } from './settings.ts'
export { isWebAddress, type Network } from '../capture/index.ts'
export {
  leaveEntries,
  takeEntries,
  unwatch,
  waitingEntries,
  watchAddress,
  watchDifference,
  watchList,
  type WatchDifference,
} from './watch-list.ts'
export { runWatchList, type WatchOutcome } from './watch-run.ts'
export { originalFor, warcFor, type Original } from './original.ts'
export { scoreFolder } from './scoring.ts'
export {
  composeUpdateReport,
  renderUpdate,
  type ComposedUpdate,
  type UpdateRequest,
} from './updating.ts'
export { explain, printLedger, printScore } from '../read/index.ts'
export {
  addForm,
  checkAnswer,
  dropTemplate,
  formsOf,
  keepTemplate,
  noteTemplate,
  noteTemplates,
  parseAnswers,
  type Answers,
  type Forms,
  type ListedTemplate,
} from './note-templates.ts'
export {
  changeSecondPassphrase,
  seal,
  sealedIn,
  unseal,
  type Sealed,
  type Unsealed,
} from './sealing.ts'
export type { SlotChanges } from './slot-changes.ts'
export {
  takeTimestamp,
  timestampAt,
  timestampRequest,
  timestamps,
  unansweredRequests,
  type Stamp,
  type Timestamp,
  type WaitingRequest,
} from './timestamping.ts'
export { setTier } from './tiers.ts'
export { recogniseScan, type Recognised } from './recognising.ts'
export {
  addTranscript,
  originalPart,
  type NewTranscript,
  type OriginalPart,
} from './transcribing.ts'
export type { ShownOriginal, TranscriptVersion } from './transcripts.ts'
export { clusterNames, compareSpellings, type SpellingKind } from '../reconcile/index.ts'
export {
  importSheet,
  undoImport,
  type Imported,
  type ImportUndone,
  type RowChoice,
} from './sheet-import.ts'
export { listImports, type SheetImport } from './sheet-imports.ts'
export { keepMapping, keptMappings, mappingNamed, type KeptMapping } from './sheet-mappings.ts'
export {
  pageOfPreview,
  previewSheet,
  proposeMapping,
  type FaultSummary,
  type NamedSheet,
  type PreviewPage,
  type SheetPreview,
} from './sheet-preview.ts'
export { openSheet, sheetsKept, type KeptSheets, type SheetDocument } from './sheets.ts'
export {
  mappingSchema,
  OWN_MAPPING,
  parseMapping,
  printMapping,
  ROW_OUTCOMES,
  type ComparedRow,
  type GuessedMapping,
  type Mapping,
  type RowOutcome,
  type SheetColumn,
} from '../read/index.ts'
export { copiesOf, describeFamily, type Copies, type Copy } from './copies.ts'
export { countWithdrawn } from './withdrawn.ts'
