import { z } from 'zod'
import {
  amountSchema,
  isEdtf,
  partySchema,
  penaltySchema,
  PENALTY_TYPES,
  ROLES,
  type AttributeType,
} from '../../codebook/index.ts'
import type { MessageKey } from '../message.ts'
import { amountText, parseAmount } from './amount-text.ts'

/** A row of a list in a form: a person, a penalty, who says so. */
export type Row = Readonly<Record<string, string>>
/** What stands in a field of the form: text, or rows of texts. */
export type FieldValue = string | readonly Row[]
/** What a field says: a value, nothing (the slot is empty), or what is wrong with it. */
export type Said =
  { readonly value: unknown; readonly problem?: undefined } | { readonly problem: MessageKey }

export type FieldType = AttributeType['type'] | 'parties' | 'lines' | 'attributions'

/** How a type of field is filled and read back. An empty field reads as null. */
type Way = { fill(value: unknown): FieldValue; read(field: FieldValue): Said }

/** A column of a list's rows; `values` are the words to choose from. */
export type Column = { readonly name: string; readonly values?: readonly string[] }

/** The columns of the list types. */
export const COLUMNS: Partial<Record<FieldType, readonly Column[]>> = {
  parties: [{ name: 'name' }, { name: 'as' }, { name: 'role', values: ROLES }],
  penalties: [{ name: 'type', values: PENALTY_TYPES }, { name: 'amount' }, { name: 'unit' }],
  attributions: [{ name: 'by' }, { name: 'verb' }],
}

const DURATION = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?)?$/
const attributionSchema = z.strictObject({ by: z.string().min(1), verb: z.string().min(1) })

const textOf = (field: FieldValue) => (typeof field === 'string' ? field.trim() : '')
const rowsOf = (field: FieldValue) => (typeof field === 'string' ? [] : field)
const linesOf = (field: FieldValue) =>
  textOf(field)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
const orNull = (list: readonly unknown[]): Said => ({ value: list.length > 0 ? list : null })
const asText = (value: unknown) => (typeof value === 'string' ? value : '')
const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** A text that must pass a check, or be empty. */
const checked = (isRight: (text: string) => boolean, problem: MessageKey): Way => ({
  fill: asText,
  read(field) {
    const text = textOf(field)
    if (!text) return { value: null }
    return isRight(text) ? { value: text } : { problem }
  },
})

const text = checked(() => true, 'form.whenWrong')

const lines: Way = {
  fill: value =>
    asList(value)
      .filter(item => typeof item === 'string')
      .join('\n'),
  read: field => orNull(linesOf(field)),
}

const amount: Way = {
  fill: value => {
    const parsed = amountSchema.safeParse(value)
    return parsed.success ? amountText(parsed.data) : ''
  },
  read(field) {
    const written = textOf(field)
    if (!written) return { value: null }
    const value = parseAmount(written)
    return value === undefined ? { problem: 'form.amountWrong' } : { value }
  },
}

/** Rows in which an empty cell is left out and an empty row does not count. */
const rows = (fillRow: (item: unknown) => Row, readRow: (row: Row) => Said): Way => ({
  fill: value => asList(value).map(fillRow),
  read(field) {
    const said = rowsOf(field)
      .map(filled)
      .filter(row => Object.keys(row).length > 0)
      .map(readRow)
    const wrong = said.find(each => each.problem !== undefined)
    return wrong ?? orNull(said.map(each => ('value' in each ? each.value : null)))
  },
})
const filled = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row)
      .map(([name, cell]) => [name, cell.trim()] as const)
      .filter(([, cell]) => cell),
  )
const cellsOf = (item: unknown): Row =>
  typeof item === 'object' && item !== null
    ? Object.fromEntries(Object.entries(item).map(([name, cell]) => [name, String(cell)]))
    : {}
const parsed = (schema: z.ZodType, value: unknown, problem: MessageKey): Said => {
  const result = schema.safeParse(value)
  return result.success ? { value: result.data } : { problem }
}

const parties = rows(
  item => (typeof item === 'string' ? { name: item } : cellsOf(item)),
  ({ age, ...row }) => {
    // A person of whom nothing but the name is said is the name alone, as readers write it.
    const bare = age === undefined && Object.keys(row).join() === 'name'
    const party = bare ? row['name'] : { ...row, ...(age && { age: Number(age) }) }
    return parsed(partySchema, party, 'form.nameMissing')
  },
)
const penalties = rows(
  item => {
    const penalty = penaltySchema.safeParse(item)
    if (!penalty.success || penalty.data.amount === undefined) return cellsOf(item)
    return { ...cellsOf(item), amount: amountText(penalty.data.amount) }
  },
  ({ amount: size, ...row }) => {
    const value = size === undefined ? undefined : parseAmount(size)
    if (size !== undefined && value === undefined) return { problem: 'form.amountWrong' }
    const penalty = { ...row, ...(value !== undefined && { amount: value }) }
    return parsed(penaltySchema, penalty, 'form.penaltyWrong')
  },
)
const attributions = rows(cellsOf, row => parsed(attributionSchema, row, 'form.attributionWrong'))

/** How each type of field is filled and read back. */
export const FIELD_TYPES: Readonly<Record<FieldType, Way>> = {
  words: text,
  choice: text,
  date: checked(isEdtf, 'form.whenWrong'),
  duration: checked(written => DURATION.test(written), 'form.durationWrong'),
  lines,
  wordsList: lines,
  choices: lines,
  amount,
  flag: {
    fill: value => (value === true ? 'yes' : value === false ? 'no' : ''),
    read: field => ({ value: textOf(field) ? textOf(field) === 'yes' : null }),
  },
  parties,
  penalties,
  attributions,
}
