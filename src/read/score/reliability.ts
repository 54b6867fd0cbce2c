import type { Matching } from './match.ts'
import type { Prediction } from './slots.ts'

/** Read records whose confidence lies in [from, to): how many were right, and what share. */
export type Band = {
  readonly from: number
  readonly to: number
  readonly right: number
  readonly extra: number
  readonly precision: number
  /** The mean confidence that the reader claimed. */
  readonly claimed: number
}

type Judged = { readonly confidence: number; readonly right: boolean }

/** Every read record of a matching that states a confidence, with whether it was right; what is told again is neither. */
export function judgedRecords({ matched, extra }: Matching): readonly Judged[] {
  const judge = ({ confidence }: Prediction, right: boolean): Judged[] =>
    confidence === undefined ? [] : [{ confidence, right }]
  return [
    ...matched.flatMap(({ read }) => judge(read.record, true)),
    ...extra.flatMap(record => judge(record, false)),
  ]
}

/** Precision by band of confidence, ten bands; empty ones are left out. */
export function reliability(judged: readonly Judged[]): readonly Band[] {
  return Array.from({ length: 10 }, (_, i) => i).flatMap(i => {
    const inBand = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === i)
    if (inBand.length === 0) return []
    const right = inBand.filter(record => record.right).length
    const claimed = inBand.reduce((sum, record) => sum + record.confidence, 0) / inBand.length
    const extra = inBand.length - right
    return [
      { from: i / 10, to: (i + 1) / 10, right, extra, precision: right / inBand.length, claimed },
    ]
  })
}
