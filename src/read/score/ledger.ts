import type { Span } from '../../codebook/index.ts'
import type { ReadingNote } from '../reader.ts'
import type { Matching } from './match.ts'
import { isStrictlyRight } from './misses.ts'
import { overlaps } from './sentences.ts'
import type { Prediction } from './slots.ts'

/** What the ledger of one document is drawn from. */
export type LedgerSource = {
  readonly matching: Matching
  readonly notes: readonly ReadingNote[]
  /** The kinds that the words between two offsets can open. */
  readonly opened: (span: Span) => ReadonlySet<string>
}

/** Where reading failed an annotated record, first stage first. */
export type Stage = 'lexicon' | 'construction' | 'gate' | 'kind' | 'merge'

/** How often records were missed at one stage, for one reason, with one of them. */
export type MissedRow = {
  readonly stage: Stage
  readonly reason: string
  readonly count: number
  readonly example: string
}

/** What a rule gave: right in all that strict scores look at, right but for a slot, and wrong. */
export type RuleRow = {
  readonly rule: string
  readonly right: number
  readonly slots: number
  readonly wrong: number
}

/** Whoever improves the rules works from the top of these tables down. */
export type Ledger = { readonly missed: readonly MissedRow[]; readonly rules: readonly RuleRow[] }

type Failure = { readonly stage: Stage; readonly reason: string; readonly example: string }

const isSpan = (value: unknown): value is { start: number; end: number } =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value

/** Quote and further anchors of a read record. */
function spansOf(record: Prediction): Span[] {
  const anchors: readonly unknown[] = Array.isArray(record['anchors']) ? record['anchors'] : []
  return [record.quote, ...anchors].filter(isSpan).map(({ start, end }): Span => [start, end])
}

/** Words in quotation marks are this document's, not the reason's. */
const reasonOnly = (reason: string) => reason.replace(/\s*“[^”]*”/g, ' “…”')

function failuresIn({ matching, notes, opened }: LedgerSource): Failure[] {
  const { matched, extra, repeated, missedGold } = matching
  const read = [...matched.map(pair => pair.read.record), ...extra, ...repeated]
  return missedGold.map(({ record: { kind, anchors }, spans }) => {
    const within = (span: Span) => spans.some(own => overlaps(own, span))
    const failure = (stage: Stage, reason: string) => ({ stage, reason, example: anchors[0] ?? '' })
    const near = read.filter(record => spansOf(record).some(within))
    if (near.some(record => record.kind === kind)) return failure('merge', `one ${kind} for two`)
    const gated = notes.find(
      note => note.rule.startsWith(`${kind}.`) && within([note.start, note.end]),
    )
    if (gated) return failure('gate', `${kind}: ${reasonOnly(gated.reason)}`)
    if (spans.some(span => opened(span).has(kind)))
      return failure('construction', `${kind}: a word for it, and no construction that fits`)
    const [other] = near
    if (other) return failure('kind', `${kind}: read as ${other.kind} only`)
    return failure('lexicon', `${kind}: no word for it is known`)
  })
}

/** The rule that gave a record, as its `why` ends. */
const ruleOf = ({ why }: Prediction) => /\[rule ([^\]]+)\]/.exec(why ?? '')?.[1] ?? 'unknown'

/** Draws up both ledgers, the most frequent first. */
export function drawLedger(sources: readonly LedgerSource[]): Ledger {
  const missed = new Map<string, MissedRow>()
  for (const { stage, reason, example } of sources.flatMap(failuresIn)) {
    const key = `${stage} ${reason}`
    const so = missed.get(key)
    missed.set(key, { stage, reason, count: (so?.count ?? 0) + 1, example: so?.example ?? example })
  }
  const rules = new Map<string, RuleRow>()
  const count = (record: Prediction, field: 'right' | 'slots' | 'wrong') => {
    const rule = ruleOf(record)
    const so = rules.get(rule) ?? { rule, right: 0, slots: 0, wrong: 0 }
    rules.set(rule, { ...so, [field]: so[field] + 1 })
  }
  for (const { matching } of sources) {
    for (const { read, slots } of matching.matched)
      count(read.record, isStrictlyRight(slots) ? 'right' : 'slots')
    for (const record of matching.extra) count(record, 'wrong')
  }
  return {
    missed: [...missed.values()].sort(
      (a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1),
    ),
    rules: [...rules.values()].sort(
      (a, b) => b.wrong - a.wrong || b.slots - a.slots || (a.rule < b.rule ? -1 : 1),
    ),
  }
}

/** Both ledgers as text; rules that were never wrong are only counted. */
export function printLedger({ missed, rules }: Ledger): string {
  const flawed = rules.filter(({ wrong, slots }) => wrong + slots > 0)
  return [
    'missed records, by the stage that failed',
    ...missed.map(
      ({ count, stage, reason, example }) =>
        `  ${String(count).padStart(3)}  ${stage.padEnd(12)}  ${reason}   e.g. “${example}”`,
    ),
    'records by rule: wrong, right but for date, people or penalty, all right',
    ...flawed.map(
      ({ rule, wrong, slots, right }) =>
        `  ${String(wrong).padStart(3)} ${String(slots).padStart(3)} ${String(right).padStart(3)}  ${rule}`,
    ),
    `  ${rules.length - flawed.length} further rules gave only records that are all right`,
    '',
  ].join('\n')
}
