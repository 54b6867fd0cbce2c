import { writeSorted, type CodedRecord, type ReviewedRecord } from '../../codebook/index.ts'
import type { MappedRow, RowFault } from './map-rows.ts'

/**
 * new: nothing is known of it; changed: it says another thing than when it was last imported; conflict: it does, and a
 * person has judged what it said before; same; wrong: a value cannot be taken; gone: no row of this file has the
 * reference any more.
 */
export const ROW_OUTCOMES = ['new', 'changed', 'conflict', 'same', 'wrong', 'gone'] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** A slot that differs: what the sheet said before, what it says now, and what a person says where that is another thing. */
export type SlotDifference = {
  readonly slot: string
  readonly before: unknown
  readonly after: unknown
  readonly judged?: unknown
}

/** What importing one row would do. */
export type ComparedRow = {
  /** As the file numbers it; null where it is gone. */
  readonly row: number | null
  readonly key: string
  readonly outcome: RowOutcome
  readonly record: CodedRecord | null
  readonly differences: readonly SlotDifference[]
  readonly faults: readonly RowFault[]
  /** Who holds otherwise, and how: "amended", "refused". */
  readonly judged?: string | undefined
}

/** What was imported of a row before, and how that record stands now. */
export type EarlierRow = {
  readonly record: CodedRecord
  /** Undefined where nobody has judged it. */
  readonly standing: ReviewedRecord | undefined
  /** It is a record of the vault that wrote the sheet, not a row of an earlier import. */
  readonly isOwn?: boolean
}

/** Slots of a record, without where they were found and how surely. */
const NO_SLOTS = ['document', 'id', 'quote', 'anchors', 'spans', 'why', 'confidence']

function slotsOf(record: CodedRecord): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !NO_SLOTS.includes(name)))
}

const write = (value: unknown) => writeSorted(value ?? null)

/** The slots in which two records differ. */
export function differencesOf(before: CodedRecord, after: CodedRecord): SlotDifference[] {
  const [old, now] = [slotsOf(before), slotsOf(after)]
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names
    .filter(slot => write(old[slot]) !== write(now[slot]))
    .map(slot => ({ slot, before: old[slot] ?? null, after: now[slot] ?? null }))
}

/** What each row of a sheet would do, in its order; then those that are gone. */
export function compareRows(
  rows: readonly MappedRow[],
  earlier: ReadonlyMap<string, EarlierRow>,
): ComparedRow[] {
  const here = new Set(rows.map(({ key }) => key))
  const gone = [...earlier].filter(([key]) => !here.has(key))
  return [
    ...rows.map(row => compareRow(row, earlier.get(row.key))),
    ...gone.map(([key, { record }]) => ({
      row: null,
      key,
      outcome: 'gone' as const,
      record,
      differences: [],
      faults: [],
    })),
  ]
}

function compareRow(mapped: MappedRow, earlier: EarlierRow | undefined): ComparedRow {
  const { row, key, record, faults } = mapped
  const plain = { row, key, record: record ?? null, differences: [], faults }
  if (!record) return { ...plain, outcome: 'wrong' }
  if (!earlier) return { ...plain, outcome: 'new' }
  const { standing } = earlier
  const differences = differencesOf(earlier.record, record)
  if (differences.length === 0 || (earlier.isOwn && differences.every(isMonthShown)))
    return { ...plain, outcome: 'same', ...judgedOf(earlier) }
  if (!isJudged(earlier)) return { ...plain, outcome: 'changed', differences }
  const held = standing?.state === 'refused' ? undefined : standing?.record
  if (held && differencesOf(held, record).length === 0)
    return { ...plain, outcome: 'same', ...judgedOf(earlier) }
  const judged = held ? slotsOf(held) : undefined
  return {
    ...plain,
    outcome: 'conflict',
    differences: differences.map(one => ({
      ...one,
      ...(judged ? { judged: judged[one.slot] ?? null } : {}),
    })),
    ...judgedOf(earlier),
  }
}

/** Spreadsheet programs make the 1st of a month of what was written as the month: that is nobody's change. */
const isMonthShown = ({ before, after }: SlotDifference) =>
  typeof before === 'string' && /^\d{4}-\d{2}$/.test(before) && after === `${before}-01`

/** Whether a person had this very record before them: what was only taken with others is not judged. */
function isJudged({ record, standing }: EarlierRow): boolean {
  if (!standing || standing.state === 'draft') return false
  return standing.state !== 'batch-accepted' || differencesOf(record, standing.record).length > 0
}

function judgedOf({ record, standing }: EarlierRow): { readonly judged?: string } {
  if (!standing || standing.state === 'draft') return {}
  if (standing.state === 'refused') return { judged: 'refused' }
  return { judged: differencesOf(record, standing.record).length > 0 ? 'amended' : standing.state }
}
