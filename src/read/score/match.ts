import { VigilError, type Span } from '../../codebook/index.ts'
import type { ReadingNote } from '../reader.ts'
import type { AnnotatedRecord, Annotation } from './annotation.ts'
import { overlaps, sentenceCuts, widen } from './sentences.ts'
import { compareSlots, similarity, type Prediction, type SlotTallies } from './slots.ts'

/** An annotated document, with the text its anchors stand in. */
export type ScoredDocument = {
  readonly annotation: Annotation
  readonly text: string
  /** The annotation's file name, as misses print it; its document's name where there is none. */
  readonly file?: string | undefined
  /** What the reader left out, and why: the ledger looks there for what was missed. */
  readonly notes?: readonly ReadingNote[] | undefined
}

/** An annotated record with the sentences that its anchors stand in. */
export type Gold = { readonly record: AnnotatedRecord; readonly spans: readonly Span[] }
type Read = { readonly record: Prediction; readonly span: Span }

/** An annotated and a read record of one kind, resting on the same sentence. */
export type Pair = { readonly gold: Gold; readonly read: Read; readonly slots: SlotTallies }

/** What of a reading answers what of an annotation. */
export type Matching = {
  /** Best first. */
  readonly matched: readonly Pair[]
  /** Records that tell again what another one has told: neither right nor wrong. */
  readonly repeated: readonly Prediction[]
  readonly extra: readonly Prediction[]
  readonly missed: readonly AnnotatedRecord[]
  /** The same, with their sentences. */
  readonly missedGold: readonly Gold[]
  /** Quotes that are not in the document, or longer than they must be. */
  readonly unsupported: number
}

function goldOf({ annotation, text, file }: ScoredDocument, cuts: readonly number[]): Gold[] {
  return annotation.records.map(record => ({
    record,
    spans: record.anchors.map(anchor => {
      const at = text.indexOf(anchor)
      if (at < 0)
        throw new VigilError(
          'anchor-missing',
          `${file ?? annotation.document}, record ${record.id}: the document does not hold the anchor “${anchor}”. Correct the anchor, or take the document it was made for.`,
        )
      return widen([at, at + anchor.length], cuts)
    }),
  }))
}

/** The sentences a read record rests on; null where its quote is not verbatim, or longer than it must be. */
function supportOf(record: Prediction, text: string, cuts: readonly number[]): Span | null {
  const { exact, start, end } = record.quote ?? { exact: '', start: 0, end: 0 }
  if (!exact || text.slice(start, end) !== exact) return null
  const span = widen([start, end], cuts)
  const inside = cuts.filter(c => c > span[0] && c < span[1] && text.slice(span[0], c).trim())
  const room = inside.length === 1 ? 320 : 160
  return inside.length === 0 || exact.length <= room ? span : null
}

function pairsOf(gold: readonly Gold[], read: readonly Read[]): readonly Pair[] {
  const onSameSentence = gold.flatMap(g =>
    read
      .filter(p => g.record.kind === p.record.kind && g.spans.some(span => overlaps(span, p.span)))
      .map(p => ({ gold: g, read: p, slots: compareSlots(g.record, p.record) })),
  )
  return onSameSentence
    .map(pair => ({ pair, value: similarity(pair.slots) }))
    .sort((a, b) => b.value - a.value)
    .map(({ pair }) => pair)
}

/** Takes the best pair first, each record once. */
function bestOf(pairs: readonly Pair[]): readonly Pair[] {
  const used = new Set<Gold | Read>()
  return pairs.filter(({ gold, read }) => {
    if (used.has(gold) || used.has(read)) return false
    used.add(gold).add(read)
    return true
  })
}

const extraIn = (slots: SlotTallies) =>
  ['when', 'target', 'penalty'].reduce((sum, slot) => sum + (slots.get(slot)?.fp ?? 0), 0)

/** Of the records left over, those that tell again what the annotation holds several anchors for. */
function repeatsAmong(
  left: readonly Read[],
  pairs: readonly Pair[],
  matched: readonly Pair[],
): readonly Read[] {
  const answer = new Map(matched.map(({ gold, read }) => [gold, read]))
  const times = new Map<Gold, number>()
  return left.filter(read => {
    const told = pairs.find(pair => {
      const first = answer.get(pair.gold)
      if (pair.read !== read || !first) return false
      if ((times.get(pair.gold) ?? 0) >= pair.gold.spans.length - 1) return false
      return !overlaps(read.span, first.span) && extraIn(pair.slots) === 0
    })
    if (told) times.set(told.gold, (times.get(told.gold) ?? 0) + 1)
    return told !== undefined
  })
}

/** Matches a reading of a document with its annotation, the most alike first. */
export function matchDocument(
  document: ScoredDocument,
  predictions: readonly Prediction[],
): Matching {
  const cuts = sentenceCuts(document.text)
  const gold = goldOf(document, cuts)
  const supports = predictions.map(record => supportOf(record, document.text, cuts))
  const read = predictions.map((record, i): Read => ({ record, span: supports[i] ?? [0, 0] }))
  const pairs = pairsOf(gold, read)
  const matched = bestOf(pairs)
  const used = new Set<Gold | Read>(matched.flatMap(pair => [pair.gold, pair.read]))
  const left = read.filter(entry => !used.has(entry))
  const repeated = new Set(repeatsAmong(left, pairs, matched))
  const missedGold = gold.filter(entry => !used.has(entry))
  return {
    matched,
    repeated: [...repeated].map(({ record }) => record),
    extra: left.filter(entry => !repeated.has(entry)).map(({ record }) => record),
    missed: missedGold.map(({ record }) => record),
    missedGold,
    unsupported: supports.filter(support => support === null).length,
  }
}
