import { groupBy, writeSorted, type LinkDecision, type ReviewedRecord } from '../codebook/index.ts'
import { mentionsAt, redrawEntities, shelfOf } from './entities.ts'
import { redrawIncidents } from './incidents.ts'
import { endsOf, forgetConflicts, noteLink } from './links.ts'
import { mentionsInText, mentionsOf } from './mentions.ts'
import { patchReconcile } from './patch.ts'
import { draftsOf, EMPTY_STATE, patchOf } from './state.ts'
import type {
  DocumentInfo,
  DocumentRecords,
  Drafts,
  ReconcilePatch,
  ReconcileState,
} from './state.ts'

/** Documents whose records are these from now on (none: they are gone), and links that are new. */
export type ReconcileChange = {
  readonly documents?: readonly DocumentRecords[] | undefined
  readonly links?: readonly LinkDecision[] | undefined
}

/** Everything from scratch: one step from nothing. */
export function reconcileState(
  documents: readonly DocumentInfo[],
  records: readonly ReviewedRecord[],
  links: readonly LinkDecision[],
): ReconcileState {
  const byDocument = groupBy(records, record => record.documentId)
  const infos = new Map(documents.map(info => [info.id, info]))
  const full = [...new Set([...infos.keys(), ...byDocument.keys()])].map(id => ({
    ...(infos.get(id) ?? { id, published: null }),
    records: byDocument.get(id) ?? [],
  }))
  return patchReconcile(EMPTY_STATE, stepReconcile(EMPTY_STATE, { documents: full, links }))
}

/** What a change does to people, groups and incidents; works only on what is connected with it. */
export function stepReconcile(state: ReconcileState, change: ReconcileChange): ReconcilePatch {
  const drafts = draftsOf(state)
  const spellings = new Map<string, string>()
  const records = new Set<string>()
  for (const document of change.documents ?? [])
    swapRecords(drafts, document, { spellings, records })
  noteSpellings(drafts, spellings)
  const mentions = new Set(spellings.keys())
  // What was said about a mention that is gone, or about a spelling fewer bear now, is judged anew.
  for (const [mention, spelling] of spellings) {
    if (drafts.mentions.look(mention)) continue
    for (const end of [mention, spelling]) {
      forgetConflicts(drafts, end)
      for (const other of mentionsAt(drafts, end)) mentions.add(other)
    }
  }
  for (const link of change.links ?? []) {
    if (drafts.links.look(link.id)) continue
    noteLink(drafts, link)
    // A link may undo one that came later in the file, or come after what undoes it: both touch the same ends.
    for (const end of endsOf(drafts, link)) {
      for (const mention of mentionsAt(drafts, end)) mentions.add(mention)
      if (drafts.records.look(end)) records.add(end)
    }
  }
  for (const mention of redrawEntities(drafts, mentions)) {
    const record = drafts.mentions.look(mention)?.record
    if (record !== undefined && record !== null) records.add(record)
  }
  redrawIncidents(drafts, records)
  return patchOf(drafts)
}

/** The spelling of each mention that came or went, and the records that did. */
type Touched = { readonly spellings: Map<string, string>; readonly records: Set<string> }

/** Puts a document's new records in the place of its old ones. */
function swapRecords(drafts: Drafts, document: DocumentRecords, touched: Touched): void {
  const old = drafts.documents.look(document.id)
  const records = document.records.filter(({ state }) => state !== 'refused')
  drafts.documents.put(document.id, { ...document, records })
  if (old && onlyJudged(old, { ...document, records })) {
    for (const [i, reviewed] of records.entries()) {
      if (isJudgedAlike(reviewed, old.records[i])) continue
      drafts.records.put(reviewed.record.id, reviewed)
      touched.records.add(reviewed.record.id)
    }
    return
  }
  for (const { record } of old?.records ?? []) {
    drafts.records.put(record.id, undefined)
    touched.records.add(record.id)
  }
  for (const mention of old?.records.flatMap(mentionsOf) ?? []) {
    drafts.mentions.put(mention.id, undefined)
    touched.spellings.set(mention.id, mention.spelling)
  }
  swapNames(drafts, [old, document], touched)
  for (const reviewed of records) {
    drafts.records.put(reviewed.record.id, reviewed)
    touched.records.add(reviewed.record.id)
    for (const mention of mentionsOf(reviewed)) {
      drafts.mentions.put(mention.id, mention)
      touched.spellings.set(mention.id, mention.spelling)
    }
  }
}

function isJudgedAlike(one: ReviewedRecord, other: ReviewedRecord | undefined): boolean {
  if (one === other) return true
  const { record, ...judged } = one
  const { record: before, ...judgedBefore } = other ?? {}
  return record === before && writeSorted(judged) === writeSorted(judgedBefore)
}

/** Whether a document tells what it told, so that at most the judgements on its records are others. */
function onlyJudged(old: DocumentRecords, document: DocumentRecords): boolean {
  const isTold = ({ record }: ReviewedRecord, other: ReviewedRecord | undefined) =>
    record === other?.record || writeSorted(record) === writeSorted(other?.record)
  return (
    old.published === document.published &&
    old.names === document.names &&
    old.records.length === document.records.length &&
    document.records.every((reviewed, i) => isTold(reviewed, old.records[i]))
  )
}

/** Puts what a document's text names in the place of what it named; a judgement on a record leaves it as it is. */
function swapNames(
  drafts: Drafts,
  [old, document]: readonly [DocumentRecords | undefined, DocumentRecords],
  touched: Touched,
): void {
  if (old?.names === document.names) return
  for (const mention of mentionsInText(document.id, old?.names ?? [])) {
    drafts.mentions.put(mention.id, undefined)
    touched.spellings.set(mention.id, mention.spelling)
  }
  for (const mention of mentionsInText(document.id, document.names ?? [])) {
    drafts.mentions.put(mention.id, mention)
    touched.spellings.set(mention.id, mention.spelling)
  }
}

/** Keeps the list of mentions of each spelling; only the shelves are copied that change. */
function noteSpellings(drafts: Drafts, touched: ReadonlyMap<string, string>): void {
  const shelves = groupBy(touched, ([id, spelling]) => shelfOf(spelling, id))
  for (const [shelf, mentions] of shelves) {
    const before = drafts.spellings.look(shelf)
    if (before === undefined) {
      const come = mentions.map(([id]) => id).filter(id => drafts.mentions.look(id))
      if (come.length > 0) drafts.spellings.put(shelf, come.length > 1 ? come.toSorted() : come)
      continue
    }
    const all = new Set(before)
    for (const [id] of mentions) {
      if (drafts.mentions.look(id)) all.add(id)
      else all.delete(id)
    }
    drafts.spellings.put(shelf, all.size > 0 ? [...all].toSorted() : undefined)
  }
}
