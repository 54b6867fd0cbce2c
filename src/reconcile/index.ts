export { familiesOf, independentSources, type Family, type TextDocument } from './families.ts'
export { incidents } from './incident-list.ts'
export { mentionOf, mentionsOf, spellingKey, type Mention } from './mentions.ts'
export {
  EMPTY_STATE,
  type DocumentInfo,
  type DocumentRecords,
  type LinkConflict,
  type ReconcilePatch,
  type ReconcileState,
} from './state.ts'
export { patchReconcile } from './patch.ts'
export { reconcileState, stepReconcile, type ReconcileChange } from './step.ts'
export { learnedWords, type LearnedWord } from './learned-words.ts'
export { surfacesOf } from './surfaces.ts'
export { lookUp, rowsOf } from './table.ts'
export { compareIncidents, WINDOWS, windowOf } from './compare-incidents.ts'
export { probablyOne } from './probably-one.ts'
export { proposals } from './proposals.ts'
export { type ToldBeside } from './told-beside.ts'
export { toldBeside } from './told-of-people.ts'
export { groupProposals, joinedSpellings } from './group-proposals.ts'
export { mayBeOne, nameOfIncident, proposalsAbout } from './propose-incidents.ts'
export type { Proposals } from './propose-names.ts'
export { clusterNames } from './cluster-names.ts'
export { placesAsOne } from './places-as-one.ts'
export { compareSpellings, type Spelled, type SpellingKind } from './compare-spellings.ts'
export { decidedIn, type Decided } from './compare-decided.ts'
