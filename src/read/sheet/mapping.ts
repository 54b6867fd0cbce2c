import { z } from 'zod'
import {
  kindDefinition,
  KIND_NAMES,
  PENALTY_TYPES,
  SLOT_NAMES,
  type AttributeDefinition,
} from '../../codebook/index.ts'

const words = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(300, 'is longer than 300 characters')
  .regex(/^[^\p{Cc}]*$/u, 'holds a control character')

/** Every attribute of every kind, by name; the same name means the same in all of them but for choices. */
export const ATTRIBUTES: ReadonlyMap<string, AttributeDefinition> = new Map(
  KIND_NAMES.flatMap(kind => Object.entries(kindDefinition(kind).attributes)),
)

/** What a column may lead to that is no slot: the cell stays reachable from the record. */
export const KEPT = ['source', 'published', 'words'] as const

/** Everything a column may be mapped to. */
export const MAPPABLE: readonly string[] = [...SLOT_NAMES, ...ATTRIBUTES.keys(), ...KEPT]

const target = z.string().superRefine((slot, context) => {
  if (!MAPPABLE.includes(slot))
    context.addIssue({
      code: 'custom',
      message: `“${slot}” is no slot; there are: ${MAPPABLE.join(', ')}`,
    })
})

/** What a cell's words mean, whatever their case. */
const valueTable = z.record(z.string(), z.union([z.string(), z.boolean(), z.number()]))

const fromColumn = z.strictObject({ column: words, values: valueTable.optional() })

const columnSchema = z.strictObject({
  slot: target,
  /** What stands between several values in a cell; ";" where nothing is said. */
  separator: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  values: valueTable.optional(),
  /** How a date such as 03/04/2025 is written. */
  order: z.enum(['day-month', 'month-day']).optional(),
  /** What a bare number in a column of dates counts from. */
  numbers: z.union([z.literal(1900), z.literal(1904)]).optional(),
  /** The sign before the part of a number that is less than one. */
  decimal: z.enum([',', '.']).optional(),
  /** An empty cell takes what stands above it, as merged cells and ditto marks do. */
  fill: z.boolean().optional(),
  /** A cell is left out where the kind of its row has no such slot, instead of being a fault. */
  leave: z.boolean().optional(),
  /** Of a penalty. */
  type: z
    .union([z.enum(PENALTY_TYPES), fromColumn], {
      error: `is one of ${PENALTY_TYPES.join(', ')}; or { column: HEADING, values: { words: type, … } }`,
    })
    .optional(),
  /** Of a penalty: years, months, days, hours or a currency, where the cell does not say. */
  unit: z.union([words, fromColumn]).optional(),
  /** Of the one person in a cell: the column that says who they are, and how old. */
  as: words.optional(),
  age: words.optional(),
})

/** "Town: where" is short for "Town: { slot: where }", and one use for a list of one. */
const usesSchema = z.preprocess(
  written =>
    [written].flat().map((use: unknown) => (typeof use === 'string' ? { slot: use } : use)),
  z.array(columnSchema).min(1, 'leads to no slot'),
)

/** A mapping as a file holds it: how the rows of a sheet become records. */
export const mappingSchema = z.strictObject({
  /** Which sheet of a workbook; the first where nothing is said. */
  sheet: words.optional(),
  /** The row of the headings, from 1. */
  header: z.number().int().min(1).max(1000).default(1),
  /** The column of the sheet's own reference, by which a row is known again. */
  key: words.optional(),
  /** Whether who kept the sheet had checked its rows: all, none, or those with such a value. */
  reviewed: z
    .union([z.boolean(), z.strictObject({ column: words, values: z.array(z.string()).min(1) })], {
      error: 'is true, false, or { column: HEADING, values: [words, …] }',
    })
    .default(false),
  kind: z.union([z.enum(KIND_NAMES), fromColumn], {
    error: `is one of ${KIND_NAMES.join(', ')}; or { column: HEADING, values: { words: kind, … } }`,
  }),
  /** Values that every row has. */
  fixed: z.record(target, z.unknown()).optional(),
  columns: z.record(words, usesSchema),
  /** How values are written: by people, or as Vigil writes its own sheets. */
  cells: z.enum(['people', 'vigil']).default('people'),
})

/** How the rows of a sheet become records. */
export type Mapping = z.infer<typeof mappingSchema>
/** What one column fills. */
export type ColumnUse = z.infer<typeof columnSchema>
/** A value that another column gives. */
export type FromColumn = z.infer<typeof fromColumn>
