import {
  admit,
  describeAnchor,
  plainIssue,
  recordSchema,
  stableId,
  VigilError,
  type CodedRecord,
  type Decision,
  type Judgement,
  type Kind,
  type ReviewedRecord,
  type SourceDocument,
  type Span,
} from '../codebook/index.ts'
import { lastDecisionOn, queue, recordsBeginning, type QueueFilter } from '../review/index.ts'
import { commit, documentById, findDocument } from '../vault/index.ts'
import type { Picture } from './cache.ts'
import { who, type Desk } from './desk.ts'
import { summariesOf, type DocumentSummary } from './documents.ts'
import { findRecord, pictureOf, reviewPictureOf, stepPicture } from './picture.ts'
import { applyChanges, type SlotChanges } from './slot-changes.ts'

export type NewDecision = {
  /** A record's id, or its beginning. */
  readonly record: string
  readonly verb: 'accept' | 'amend' | 'refuse' | 'confirm'
  /** With amend: slots to set; null clears one. */
  readonly changes?: SlotChanges | undefined
  readonly reason?: string | undefined
}

export type NewRecord = {
  /** A document's id, its beginning, or its name. */
  readonly document: string
  readonly kind: Kind
  /** The words it rests on: as they stand in the text, or where. */
  readonly quote: string | { readonly start: number; readonly end: number }
  readonly slots: SlotChanges
}

export type QueueItem = { readonly record: ReviewedRecord; readonly document: DocumentSummary }

/** What waits for a judgement: contradictions first, then lost words, then drafts as the texts run. */
export async function reviewQueue(
  desk: Desk,
  { limit, ...filter }: QueueFilter & { readonly limit?: number | undefined } = {},
): Promise<{ readonly items: readonly QueueItem[]; readonly total: number }> {
  const waiting = queue((await reviewPictureOf(desk)).review, filter)
  const shown = waiting.slice(0, limit ?? waiting.length)
  const ids = [...new Set(shown.map(({ documentId }) => documentId))]
  const summaries = new Map((await summariesOf(desk, ids)).map(summary => [summary.id, summary]))
  const items = shown.flatMap(record => {
    const document = summaries.get(record.documentId)
    return document ? [{ record, document }] : []
  })
  return { items, total: waiting.length }
}

/** Judges one record; the record as it was accepted goes into the journal with the judgement. */
export async function decide(desk: Desk, decision: NewDecision): Promise<ReviewedRecord> {
  const picture = await pictureOf(desk)
  const before = findRecord(picture, decision.record)
  if (!before) throw noRecord(decision.record)
  const verb = verbOf(picture, { before, decision, author: desk.author })
  const document = await documentOf(desk, before.documentId)
  const changed = applyChanges(before.record, decision.changes ?? {}, {
    author: desk.author,
    text: document.text,
  })
  const judgement: Judgement = {
    verb,
    record: before.record.id,
    document: before.documentId,
    body: verb === 'refuse' ? null : checked(changed, before.record.kind, document),
    ...(decision.reason ? { reason: decision.reason } : {}),
  }
  return judge(desk, judgement)
}

/** Who accepts what another has accepted confirms it; who repeats their own word says nothing new. */
function verbOf(
  picture: Picture,
  { before, decision, author }: { before: ReviewedRecord; decision: NewDecision; author: string },
): Judgement['verb'] {
  const { verb } = decision
  const last = decisionsIn(picture, before.documentId)
    .filter(one => one.record === before.record.id && one.verb !== 'undo')
    .at(-1)
  if (
    verb === 'confirm' &&
    (!['accepted', 'confirmed'].includes(before.state) || last?.by === author)
  )
    throw new VigilError(
      'nothing-to-do',
      `Record ${before.record.id.slice(0, 8)} is ${before.state}${last ? ` by ${last.by}` : ''}: what one person has accepted, a second person confirms.`,
    )
  if (verb !== 'accept' || before.conflict.length > 0) return verb
  if (before.state === 'confirmed' || (before.state === 'accepted' && last?.by === author))
    throw new VigilError(
      'nothing-to-do',
      `Record ${before.record.id.slice(0, 8)} is ${before.state} already.`,
    )
  return before.state === 'accepted' ? 'confirm' : 'accept'
}

function decisionsIn(picture: Picture, document: string): readonly Decision[] {
  return picture.review.documents.get(document)?.decisions ?? []
}

/** A record by its schema, with its words in the document; says which of the two does not hold. */
function checked(
  record: Readonly<Record<string, unknown>>,
  kind: Kind,
  document: SourceDocument,
): CodedRecord {
  const parsed = recordSchema.safeParse(record)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new VigilError(
      'record-invalid',
      `The ${kind} does not hold as it is: ${issue ? `${issue.path.join('.')}: ${plainIssue(issue)}` : ''}. See docs/codebook.md for the slots of a ${kind}. Nothing was changed.`,
    )
  }
  const admitted = admit(parsed.data, document.text)
  if (admitted) return admitted
  throw new VigilError(
    'anchor-missing',
    `The words “${parsed.data.quote.exact}” are not in ${document.name}. Quote them exactly as they stand there.`,
  )
}

async function judge(desk: Desk, judgement: Judgement): Promise<ReviewedRecord> {
  const after = await enter(desk, judgement)
  if (after) return after
  throw new Error(`The record ${judgement.record} was judged but is not there.`)
}

/** Writes a judgement into the journal; gives the record as it stands then, null where none is left. */
async function enter(desk: Desk, judgement: Judgement): Promise<ReviewedRecord | null> {
  await commit(desk.vault, [{ act: 'judge', content: judgement }], who(desk))
  return findRecord(await stepPicture(desk, judgement.record), judgement.record) ?? null
}

/** Makes a record by hand, in any language, from words that stand in the document. */
export async function makeRecord(desk: Desk, made: NewRecord): Promise<ReviewedRecord> {
  const document = await documentOf(desk, await findDocument(desk.vault, made.document))
  const quote = describeAnchor(document.text, spanOf(document, made.quote))
  const { review } = await reviewPictureOf(desk)
  let ordinal = 0
  const idOf = () => stableId(document.id, made.kind, quote.start, quote.end, 'by hand', ordinal)
  while (recordsBeginning(review, idOf()).length > 0) ordinal += 1
  const blank: CodedRecord = {
    kind: made.kind,
    document: document.name,
    id: idOf(),
    modality: 'asserted',
    when: null,
    quote,
    anchors: [quote],
    spans: {},
    why: `made by hand by ${desk.author}`,
    confidence: 1,
  }
  const body = checked(
    applyChanges(blank, made.slots, { author: desk.author, text: document.text }),
    made.kind,
    document,
  )
  return judge(desk, { verb: 'make', record: body.id, document: document.id, body })
}

function spanOf(document: SourceDocument, quote: NewRecord['quote']): Span {
  if (typeof quote !== 'string') {
    if (quote.start < quote.end && quote.end <= document.text.length)
      return [quote.start, quote.end]
    throw new VigilError(
      'anchor-missing',
      `${document.name} has no words from ${quote.start} to ${quote.end}: select some words of its text.`,
    )
  }
  const start = document.text.indexOf(quote)
  if (start >= 0) return [start, start + quote.length]
  throw new VigilError(
    'anchor-missing',
    `The words “${quote}” are not in ${document.name}. Quote them exactly as they stand there.`,
  )
}

/**
 * Takes back the last decision on a record that still counts. Gives the record as it stands then; null where it was made
 * by hand and its making is what was taken back.
 */
export async function undoRecord(desk: Desk, id: string): Promise<ReviewedRecord | null> {
  const picture = await pictureOf(desk)
  const found = findRecord(picture, id)
  if (!found) throw noRecord(id)
  const review = picture.review.documents.get(found.documentId)
  const last = review && lastDecisionOn(review, found.record.id)
  if (last) return takeBack(desk, last)
  throw new VigilError('nothing-to-do', 'There is no decision on that record to take back.')
}

/** Takes back one decision; gives the record as it stands then, null where none is left. */
export const takeBack = async (
  desk: Desk,
  { id: undoes, record, document }: Pick<Decision, 'id' | 'record' | 'document'>,
): Promise<ReviewedRecord | null> =>
  enter(desk, { verb: 'undo', record, document, body: null, undoes })

async function documentOf(desk: Desk, id: string): Promise<SourceDocument> {
  const document = await documentById(desk.vault, id)
  if (document) return document
  throw new VigilError('not-found', `No document has the id ${id}. vigil list shows what there is.`)
}

/** No record of that id. */
export function noRecord(id: string): VigilError {
  return new VigilError(
    'not-found',
    `No record's id begins with "${id}", or several do. vigil review lists what waits; vigil show DOCUMENT lists its records.`,
  )
}
