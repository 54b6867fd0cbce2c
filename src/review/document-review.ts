import {
  compareOrder,
  groupBy,
  locateAnchor,
  writeSorted,
  type CodedRecord,
  type Decision,
  type ReviewedRecord,
} from '../codebook/index.ts'
import { standingOf, type Standing } from './standing.ts'

/** What a reader found in one document; null where it was never read. `text` lets lost words be noticed. */
export type DocumentInput = {
  readonly document: string
  readonly reading: readonly CodedRecord[] | null
  readonly text?: string | undefined
  readonly decisions: readonly Decision[]
}

/** A document's records as they stand, in the order of its text. */
export type DocumentReview = DocumentInput & {
  readonly records: readonly ReviewedRecord[]
  /** Decisions that bear on no record shown: refusals, and decisions taken back, of what no reading has any more. */
  readonly idle: readonly string[]
}

/** Lays decisions over what was read: decided records stand as decided, new findings are drafts beside them. */
export function reviewDocument(input: DocumentInput): DocumentReview {
  const byRecord = groupBy(input.decisions, decision => decision.record)
  const found = new Map((input.reading ?? []).map(record => [record.id, record]))
  const decided = [...byRecord].flatMap(([id, decisions]) => {
    const standing = standingOf(decisions)
    return standing ? [{ id, standing }] : []
  })
  const moved = findMoved(decided, found)
  const idsOn = (id: string) => idsOf(byRecord.get(id) ?? [])

  const records: ReviewedRecord[] = []
  for (const { id, standing } of decided) {
    const read = found.get(id) ?? moved.get(id)
    const record = standing.body ?? read ?? standing.known
    if (record) records.push(reviewed({ input, record, read, standing, ids: idsOn(id) }))
  }
  const judged = new Set(decided.map(({ id }) => id))
  const answered = new Set([...moved.values()].map(record => record.id))
  for (const record of found.values())
    if (!judged.has(record.id) && !answered.has(record.id))
      records.push(
        reviewed({ input, record, read: record, standing: undefined, ids: idsOn(record.id) }),
      )
  const shown = new Set(records.flatMap(one => one.decisions))
  const idle = idsOf(input.decisions).filter(id => !shown.has(id))
  return { ...input, records: records.toSorted(compareInText), idle }
}

type Laid = {
  readonly input: DocumentInput
  readonly record: CodedRecord
  readonly read: CodedRecord | undefined
  readonly standing: Standing | undefined
  readonly ids: readonly string[]
}

function reviewed({ input, record, read, standing, ids }: Laid): ReviewedRecord {
  const stands = standing !== undefined && standing.body !== null
  const unread = input.reading !== null && !read && !standing?.byHand
  const differs =
    read &&
    stands &&
    read !== record &&
    writeSorted(judgedPart(read)) !== writeSorted(judgedPart(record))
  return {
    record,
    documentId: input.document,
    state: standing?.state ?? 'draft',
    byHand: standing?.byHand ?? false,
    orphan: stands && (unread || wordsGone(record, input.text)),
    conflict: standing?.conflict ?? [],
    decisions: ids,
    ...(differs ? { found: read } : {}),
  }
}

/** What a person judges of a record; how it was found, and how surely, may change without a question. */
function judgedPart(record: CodedRecord): object {
  return { ...record, id: '', why: '', confidence: 0, spans: {}, quote: '', anchors: [] }
}

function wordsGone(record: CodedRecord, text: string | undefined): boolean {
  return (
    text !== undefined &&
    [record.quote, ...record.anchors].some(quote => !locateAnchor(text, quote))
  )
}

/**
 * Records whose id is gone because a better rule quotes a little more or less: for each, the new finding of
 * the same kind whose quote overlaps most, so that nobody is asked about it twice.
 */
function findMoved(
  decided: readonly { readonly id: string; readonly standing: Standing }[],
  found: ReadonlyMap<string, CodedRecord>,
): Map<string, CodedRecord> {
  const known = new Set(decided.map(({ id }) => id))
  const free = [...found.values()].filter(record => !known.has(record.id))
  const pairs = decided.flatMap(({ id, standing }) => {
    const old = found.has(id) || standing.byHand ? undefined : standing.known
    return old ? free.map(record => ({ id, record, overlap: overlap(old, record) })) : []
  })
  const moved = new Map<string, CodedRecord>()
  const taken = new Set<string>()
  for (const { id, record, overlap: size } of pairs.toSorted(compareOverlap)) {
    if (size === 0 || moved.has(id) || taken.has(record.id)) continue
    moved.set(id, record)
    taken.add(record.id)
  }
  return moved
}

type Overlap = { readonly id: string; readonly record: CodedRecord; readonly overlap: number }

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function compareOverlap(a: Overlap, b: Overlap): number {
  return b.overlap - a.overlap || compareText(a.id, b.id) || compareText(a.record.id, b.record.id)
}

function overlap(a: CodedRecord, b: CodedRecord): number {
  if (a.kind !== b.kind) return 0
  return Math.max(0, Math.min(a.quote.end, b.quote.end) - Math.max(a.quote.start, b.quote.start))
}

const idsOf = (decisions: readonly Decision[]) =>
  decisions.toSorted((a, b) => compareOrder(a.order, b.order)).map(decision => decision.id)

function compareInText(a: ReviewedRecord, b: ReviewedRecord): number {
  return (
    a.record.quote.start - b.record.quote.start ||
    a.record.quote.end - b.record.quote.end ||
    compareText(a.record.id, b.record.id)
  )
}
