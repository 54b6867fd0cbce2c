import { KIND_NAMES, KINDS, VigilError } from '../../codebook/index.ts'
import { openedKinds } from '../events/opened-kinds.ts'
import { GRAMMAR } from '../reader.ts'
import { addExtraSlots } from './extra-slots.ts'
import { drawLedger, type Ledger } from './ledger.ts'
import { matchDocument, type Matching, type ScoredDocument } from './match.ts'
import { isStrictlyRight, missesOf, type Miss } from './misses.ts'
import { judgedRecords, reliability, type Band } from './reliability.ts'
import type { Prediction } from './slots.ts'
import {
  addTo,
  EXTRA,
  MISSED,
  NOTHING,
  ratio,
  ratios,
  RIGHT,
  WRONG,
  type Ratio,
  type Tally,
} from './tally.ts'

export {
  annotationSchema,
  asCodedRecord,
  checkAnnotation,
  type AnnotatedRecord,
  type Annotation,
} from './annotation.ts'
export type { ScoredDocument } from './match.ts'
export type { Miss } from './misses.ts'
export { printLedger, type Ledger, type MissedRow, type RuleRow } from './ledger.ts'
export { printScore } from './print.ts'
export type { Band } from './reliability.ts'
export { keptScore, loweredIn, printReliability, type KeptScore } from './kept.ts'
export { predictionSchema, type Prediction } from './slots.ts'
export type { Ratio } from './tally.ts'

/** How well a reading agrees with annotations. */
export type Score = {
  readonly documents: number
  /** Quotes not found in their document, or longer than they must be. */
  readonly unsupported: number
  /** Records that tell again what another has told: neither right nor wrong. */
  readonly repeated: number
  /** Core kinds: same kind, same sentence. */
  readonly records: Ratio
  /** Core kinds: target, date and penalty right as well. */
  readonly strict: Ratio
  readonly slots: Ratio
  readonly secondary: Ratio
  readonly kinds: Readonly<Record<string, Ratio>>
  readonly slot: Readonly<Record<string, Ratio>>
  /** Slots that only some annotations hold: scored where they do, in no other figure. */
  readonly extra: Readonly<Record<string, Ratio>>
  /** Precision by stated confidence. */
  readonly bands: readonly Band[]
  readonly misses: readonly Miss[]
  readonly ledger: Ledger
}

const SECONDARY: ReadonlySet<string> = new Set(KIND_NAMES.filter(kind => !KINDS[kind].core))

/** The last part of a path, as a file system would name it. */
const baseName = (path: string) => path.replace(/\/+$/, '').replace(/^.*\//, '')

function predictionsByDocument(
  predictions: readonly Prediction[],
  documents: readonly ScoredDocument[],
): ReadonlyMap<string, readonly Prediction[]> {
  const found = new Map<string, Prediction[]>()
  for (const record of predictions) {
    const name = baseName(record.document)
    found.set(name, [...(found.get(name) ?? []), record])
  }
  const known = new Set(documents.map(({ annotation }) => baseName(annotation.document)))
  const strangers = [...found.keys()].filter(name => !known.has(name))
  if (strangers.length > 0)
    throw new VigilError(
      'input-invalid',
      `The reading holds records of documents that have no annotation: ${strangers.slice(0, 5).join(', ')}. Score a reading of the annotated documents only.`,
    )
  return found
}

type Tables = {
  readonly kinds: Map<string, Tally>
  readonly slot: Map<string, Tally>
  readonly extra: Map<string, Tally>
  readonly totals: Map<string, Tally>
}

function addMatching(tables: Tables, matching: Matching): void {
  const count = (kind: string, tally: Tally, strict: Tally) => {
    addTo(tables.totals, SECONDARY.has(kind) ? 'secondary' : 'core', tally)
    if (!SECONDARY.has(kind)) addTo(tables.totals, 'strict', strict)
    addTo(tables.kinds, kind, tally)
  }
  for (const { gold, slots } of matching.matched) {
    count(gold.record.kind, RIGHT, isStrictlyRight(slots) ? RIGHT : WRONG)
    for (const [slot, tally] of slots) {
      if (slot !== 'modality') addTo(tables.totals, 'slots', tally)
      addTo(tables.slot, slot, tally)
    }
  }
  for (const { kind } of matching.repeated)
    if (!SECONDARY.has(kind)) addTo(tables.totals, 'strict', EXTRA)
  for (const { kind } of matching.extra) count(kind, EXTRA, EXTRA)
  for (const { kind } of matching.missed) count(kind, MISSED, MISSED)
  addExtraSlots(tables.extra, matching)
}

/** Compares a reading with annotated documents: a read record matches a gold one of its kind that rests on the same sentence. */
export function scoreReading(
  documents: readonly ScoredDocument[],
  predictions: readonly Prediction[],
): Score {
  const found = predictionsByDocument(predictions, documents)
  const matched = documents.map(document => ({
    document,
    matching: matchDocument(document, found.get(baseName(document.annotation.document)) ?? []),
  }))
  const tables: Tables = {
    kinds: new Map(),
    slot: new Map(),
    extra: new Map(),
    totals: new Map(),
  }
  for (const { matching } of matched) addMatching(tables, matching)
  const total = (name: string) => ratio(tables.totals.get(name) ?? NOTHING)
  const sum = (pick: (matching: Matching) => number) =>
    matched.reduce((so, { matching }) => so + pick(matching), 0)
  return {
    documents: documents.length,
    unsupported: sum(matching => matching.unsupported),
    repeated: sum(matching => matching.repeated.length),
    records: total('core'),
    strict: total('strict'),
    slots: total('slots'),
    secondary: total('secondary'),
    kinds: ratios([...tables.kinds].sort(([a], [b]) => (a < b ? -1 : 1))),
    slot: ratios(tables.slot),
    extra: ratios(tables.extra),
    bands: reliability(matched.flatMap(({ matching }) => judgedRecords(matching))),
    ledger: drawLedger(
      matched.map(({ document: { text, notes = [] }, matching }) => ({
        matching,
        notes,
        opened: ([start, end]) => openedKinds(text.slice(start, end), GRAMMAR),
      })),
    ),
    misses: matched.flatMap(({ document, matching }) => missesOf(document, matching)),
  }
}
