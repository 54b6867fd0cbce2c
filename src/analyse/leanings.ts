import { groupBy, interval, type Amount, type Leaning } from '../codebook/index.ts'
import { fisherExact } from './fisher.ts'
import { FEW, type PermitRow } from './permit-row.ts'

/** How applicants whom a person judged critical, and those judged loyal, fared with one authority. */
export type LeaningContrast = {
  /** Null for all authorities together. */
  readonly authority: string | null
  readonly critical: readonly [refused: number, granted: number]
  readonly loyal: readonly [refused: number, granted: number]
  /** Fisher's exact test, two-sided. */
  readonly chance: number
  /** Fewer than ten decisions in all. */
  readonly few: boolean
}

/** Critical beside loyal applicants, over all and for each authority, where there are both; decisions known for certain. */
export function contrastLeanings(rows: readonly PermitRow[]): LeaningContrast[] {
  const judged = rows.filter(({ leaning }) => leaning === 'critical' || leaning === 'loyal')
  const authorities = groupBy(judged, ({ authority }) => authority)
  const groups: [string | null, readonly PermitRow[]][] = [
    [null, judged],
    ...[...authorities].filter(([authority]) => authority !== null),
  ]
  return groups.flatMap(([authority, those]) => {
    const critical = certain(those, 'critical')
    const loyal = certain(those, 'loyal')
    const all = critical[0] + critical[1] + loyal[0] + loyal[1]
    if (critical[0] + critical[1] === 0 || loyal[0] + loyal[1] === 0) return []
    return [{ authority, critical, loyal, chance: fisherExact([critical, loyal]), few: all < FEW }]
  })
}

function certain(rows: readonly PermitRow[], leaning: Leaning): readonly [number, number] {
  const those = rows.filter(row => row.leaning === leaning)
  const least = (amounts: readonly Amount[]) =>
    amounts.reduce<number>((sum, amount) => sum + (interval(amount)[0] ?? 0), 0)
  return [least(those.map(({ refused }) => refused)), least(those.map(({ granted }) => granted))]
}
