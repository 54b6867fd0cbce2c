import type { ComparedRow, PreviewPage } from '../../server/index.ts'

/** Which rows of a preview are ticked: all or none of those that are new or changed, but for some; and conflicts. */
export type ChosenRows = {
  readonly all: boolean
  readonly but: ReadonlySet<number>
  readonly conflicts: ReadonlySet<number>
}

export const NONE: ChosenRows = { all: false, but: new Set(), conflicts: new Set() }
export const ALL: ChosenRows = { ...NONE, all: true }

type Row = Pick<ComparedRow, 'row' | 'outcome'>

/** Rows that may be ticked: what an import would take, and conflicts that a person decides. */
export const isChoosable = ({ outcome }: Row): boolean =>
  outcome === 'new' || outcome === 'changed' || outcome === 'conflict'

/** Whether a row is ticked. */
export function isChosen({ all, but, conflicts }: ChosenRows, { row, outcome }: Row): boolean {
  if (row === null || !isChoosable({ row, outcome })) return false
  return outcome === 'conflict' ? conflicts.has(row) : all !== but.has(row)
}

/** The choice with one row taken that was left, or left that was taken. */
export function toggled(chosen: ChosenRows, { row, outcome }: Row): ChosenRows {
  if (row === null || !isChoosable({ row, outcome })) return chosen
  return outcome === 'conflict'
    ? { ...chosen, conflicts: flipped(chosen.conflicts, row) }
    : { ...chosen, but: flipped(chosen.but, row) }
}

function flipped(rows: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const next = new Set(rows)
  if (!next.delete(row)) next.add(row)
  return next
}

/** How many rows are ticked. */
export function countChosen(
  { all, but, conflicts }: ChosenRows,
  counts: PreviewPage['counts'],
): number {
  const good = all ? counts.new + counts.changed - but.size : but.size
  return good + conflicts.size
}

/** The choice as the desk takes it: row numbers. */
export function choiceOf({ all, but, conflicts }: ChosenRows) {
  const decided = conflicts.size > 0 ? { conflicts: [...conflicts] } : {}
  if (!all) return { only: [...but, ...conflicts], ...decided }
  return but.size > 0 ? { without: [...but], ...decided } : decided
}
