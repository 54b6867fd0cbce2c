import { groupBy, writeSorted, type LinkDecision, type ReviewedRecord } from '../codebook/index.ts'
import { mentionsAt, redrawEntities, shelfOf } from './entities.ts'
import { redrawIncidents } from './incidents.ts'
import { endsOf, forgetConflicts, noteLink } from './links.ts'
import { mentionsInText, mentionsOf, type Mention } from './mentions.ts'
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
  const touched: Touched = { mentions: new Map(), gone: new Map(), records: new Set() }
  for (const document of change.documents ?? []) swapRecords(drafts, document, touched)
  noteSpellings(drafts, touched)
  const { records } = touched
  const mentions = new Set(touched.gone.keys())
  // What was said about a mention that is gone, or about a spelling fewer bear now, is judged anew.
  for (const [mention, spelling] of touched.gone) {
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
  for (const mention of redrawEntities(drafts, touched.mentions.values(), mentions)) {
    const record = drafts.mentions.look(mention)?.record
    if (record !== undefined && record !== null) records.add(record)
  }
  redrawIncidents(drafts, records)
  return patchOf(drafts)
}

/** The mentions that came, by id, the spelling of each that went, and the records that did either. */
type Touched = {
  readonly mentions: Map<string, Mention>
  readonly gone: Map<string, string>
  readonly records: Set<string>
}

function come(drafts: Drafts, mention: Mention, { mentions, gone }: Touched): void {
  drafts.mentions.put(mention.id, mention)
  mentions.set(mention.id, mention)
  gone.delete(mention.id)
}

function go(drafts: Drafts, { id, spelling }: Mention, { mentions, gone }: Touched): void {
  drafts.mentions.put(id, undefined)
  gone.set(id, spelling)
  mentions.delete(id)
}

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
  for (const mention of old?.records.flatMap(mentionsOf) ?? []) go(drafts, mention, touched)
  swapNames(drafts, [old, document], touched)
  for (const reviewed of records) {
    drafts.records.put(reviewed.record.id, reviewed)
    touched.records.add(reviewed.record.id)
    for (const mention of mentionsOf(reviewed)) come(drafts, mention, touched)
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
  for (const mention of mentionsInText(document.id, old?.names ?? [])) go(drafts, mention, touched)
  for (const mention of mentionsInText(document.id, document.names ?? []))
    come(drafts, mention, touched)
}

/** Keeps the list of mentions of each spelling; only the shelves are copied that change. */
function noteSpellings(drafts: Drafts, { mentions, gone }: Touched): void {
  const shelves = new Map<string, string[]>()
  const note = (spelling: string, id: string) => {
    const shelf = shelfOf(spelling, id)
    const ids = shelves.get(shelf)
    if (ids) ids.push(id)
    else shelves.set(shelf, [id])
  }
  for (const { id, spelling } of mentions.values()) note(spelling, id)
  for (const [id, spelling] of gone) note(spelling, id)
  for (const [shelf, ids] of shelves) {
    const before = drafts.spellings.look(shelf)
    if (before === undefined && gone.size === 0) {
      drafts.spellings.put(shelf, ids.length > 1 ? ids.toSorted() : ids)
      continue
    }
    const all = new Set(before)
    for (const id of ids) {
      if (gone.has(id)) all.delete(id)
      else all.add(id)
    }
    drafts.spellings.put(shelf, all.size > 0 ? [...all].toSorted() : undefined)
  }
}
