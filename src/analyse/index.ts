export { casesOf } from './cases.ts'
export {
  docketOf,
  type CaseNews,
  type ChargeState,
  type Docket,
  type DocketEntry,
  type DocketRequest,
  type RunningTerm,
} from './docket.ts'
export { punishedOver, type Punished } from './punished.ts'
export { count, UNITS, type Alike, type Count, type Unit } from './counts.ts'
export {
  comparePermits,
  type Ground,
  type PermitContrast,
  type PermitPair,
  type PermitRow,
} from './permits.ts'
export {
  countTable,
  GROUPINGS,
  type CountRequest,
  type CountRow,
  type CountTable,
  type Grouping,
  type PeriodCount,
} from './break-down.ts'
export { periodBefore, type Period } from './period.ts'
export { isProceeding } from './proceedings.ts'
export {
  compareClaims,
  type Published,
  type ClaimComparison,
  type Version,
} from './compare-claims.ts'
export { RELATIONS, type Relation } from './relation.ts'
export { STEPS, type Step } from './steps.ts'
