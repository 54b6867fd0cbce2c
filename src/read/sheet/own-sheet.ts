import { SLOT_NAMES, type CodedRecord } from '../../codebook/index.ts'
import { ATTRIBUTES, KEPT, MAPPABLE, mappingSchema, type Mapping } from './mapping.ts'
import { keptCell, ownCell } from './own-cells.ts'
import { slotOf } from './values.ts'

/** The first columns of a sheet that Vigil writes, by which it is known. */
export const OWN_COLUMNS = ['reference', 'state', 'kind'] as const

/** The name of the mapping that takes in what Vigil has written. */
export const OWN_MAPPING = 'vigil'

const SLOT_COLUMNS = [...SLOT_NAMES, ...ATTRIBUTES.keys()]

/** The mapping of a sheet that Vigil has written, for those of its columns that are there. */
export function ownMapping(headings: readonly string[] = MAPPABLE): Mapping {
  const slots = MAPPABLE.filter(slot => headings.includes(slot))
  return mappingSchema.parse({
    key: 'reference',
    reviewed: { column: 'state', values: ['reviewed'] },
    kind: { column: 'kind' },
    columns: Object.fromEntries(slots.map(slot => [slot, slot])),
    cells: 'vigil',
  })
}

/** A record with what stands around its values in a sheet of Vigil's. */
export type OwnRow = {
  readonly record: CodedRecord
  readonly reference: string
  readonly isReviewed: boolean
  readonly source: string
  readonly published: string
  readonly words: string
}

/** Records as a table, headings first; columns that none of them fills are left out. */
export function ownTable(rows: readonly OwnRow[]): string[][] {
  const filled = new Set(rows.flatMap(({ record }) => Object.keys(record)))
  const slots = SLOT_COLUMNS.filter(slot => filled.has(slot))
  return [
    [...OWN_COLUMNS, ...slots, ...KEPT],
    ...rows.map(({ record, reference, isReviewed, source, published, words }) => [
      keptCell(reference),
      isReviewed ? 'reviewed' : 'draft',
      record.kind,
      ...slots.map(slot => cellOf(record, slot)),
      ...[source, published, words].map(keptCell),
    ]),
  ]
}

function cellOf(record: CodedRecord, name: string): string {
  const value = new Map<string, unknown>(Object.entries(record)).get(name)
  const slot = slotOf(record.kind, name)
  return value === undefined || value === null || !slot ? '' : ownCell(value, slot)
}
