import { nameOf } from '../codebook/index.ts'
import type { ComparedRow, SheetImport, SheetPreview } from '../desk/index.ts'
import { ROW_OUTCOMES } from '../desk/index.ts'
import { columns, cut } from './columns.ts'
import { printValue } from './print-record.ts'

/** "12 new, 3 changed, 1 in conflict, 2 wrong, 40 the same": what a preview comes to. */
export function printCounts({ counts }: Pick<SheetPreview, 'counts'>): string {
  const said = ROW_OUTCOMES.filter(outcome => counts[outcome] > 0)
  return said.map(outcome => `${counts[outcome]} ${WORDS[outcome]}`).join(', ')
}

const WORDS = {
  new: 'new',
  changed: 'changed',
  conflict: 'in conflict',
  same: 'the same',
  wrong: 'wrong',
  gone: 'no longer in the sheet',
} as const

/** What is only told of a row is cut so; what is wrong with it, or differs, is told in full. */
const SHORT = 60

/** Rows of a preview as a table: what each would do, and what is wrong, or differs, where. */
export function printRows(rows: readonly ComparedRow[]): string {
  return columns(
    ['row', 'outcome', 'reference', 'kind', 'what'],
    rows.map(row => [
      row.row === null ? '–' : String(row.row),
      row.outcome,
      row.key.length > 24 ? '' : row.key,
      row.record?.kind ?? '',
      whatOf(row),
    ]),
    Infinity,
  )
}

function whatOf({ outcome, record, faults, differences, judged }: ComparedRow): string {
  if (outcome === 'wrong')
    return faults
      .map(
        ({ column, cell, found, expected }) =>
          `${cell} “${column}”: “${found}”; expected ${expected}`,
      )
      .join(' | ')
  if (differences.length > 0)
    return [
      ...(judged ? [judged] : []),
      ...differences.map(({ slot, before, after, judged: held }) =>
        held === undefined
          ? `${slot}: ${show(before)} → ${show(after)}`
          : `${slot}: ${show(before)} → ${show(after)}, here ${show(held)}`,
      ),
    ].join(' | ')
  const who = (record?.target ?? record?.actor ?? []).map(nameOf).join('; ')
  return cut([record?.when ?? '', who].filter(Boolean).join(' '), SHORT)
}

const show = (value: unknown): string =>
  value === null || value === undefined ? 'nothing' : printValue(value)

/** Imports as a table, the last first. */
export function printImports(imports: readonly SheetImport[], width: number): string {
  return columns(
    ['import', 'when', 'by', 'map', 'new', 'changed', 'taken back', 'file'],
    imports
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))
      .map(one => [
        one.id,
        one.at.slice(0, 16).replace('T', ' '),
        one.by,
        one.series,
        String(one.counts.new),
        String(one.counts.changed + one.counts.replaced),
        one.undone ? one.undone.at.slice(0, 16).replace('T', ' ') : '',
        one.name,
      ]),
    width,
  )
}
