export { casesOf, type NameOf } from './cases.ts'
export { saidBy } from './proceedings.ts'
export { parseCountryFile, type CountryFile, type DeadlineRule } from './country-file.ts'
export { assemblyDeadlines, caseDeadlines, replyDeadlines, type Deadline } from './deadlines.ts'
export { docketOf, emptyBook, stepDockets, type DocketBook } from './docket-book.ts'
export { CASE_NEWS, type CaseNews } from './news.ts'
export { hadHappened, type DaysOf } from './told-on.ts'
export { type ChargeState, type Docket, type DocketEntry, type DocketRequest } from './docket.ts'
export { standingWords, type StandingWord, type Word } from './followed.ts'
export { punishedOver, type Punished } from './punished.ts'
export { count, type Alike, type Count } from './counts.ts'
export { isDecided, type Ground, type PermitRow } from './permit-row.ts'
export { comparePermits, type PermitContrast, type PermitPair } from './permits.ts'
export type { LeaningContrast } from './leanings.ts'
export {
  countTable,
  type CountRequest,
  type CountRow,
  type CountTable,
  type PeriodCount,
} from './break-down.ts'
export { groupPermits, type PermitGroup } from './permit-groups.ts'
export { lawsOf, provisionsUsed, type LawTimeline, type UsedProvision } from './laws.ts'
export { periodBefore, type Period } from './period.ts'
export { changesAfter, type FollowedIntervention } from './interventions.ts'
export {
  proposedInterventions,
  proposedReplies,
  type ProposedIntervention,
  type ProposedReply,
} from './proposed-interventions.ts'
export { remindersOf, type Reminder, type ReminderKind } from './reminders.ts'
export { isProceeding } from './proceedings.ts'
export {
  compareClaims,
  type Published,
  type ClaimComparison,
  type Version,
} from './compare-claims.ts'
export {
  asJudged,
  bringing,
  proposedDistance,
  withQuestions,
  type JudgedComparison,
  type Teller,
} from './questions.ts'
export { STEPS, type Step } from './steps.ts'
export { termId, type RunningTerm } from './term.ts'
export { fewestWhere, type Fewest } from './ties.ts'
