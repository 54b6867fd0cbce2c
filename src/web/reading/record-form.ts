import {
  BEARINGS,
  kindDefinition,
  MODALITIES,
  type CodedRecord,
  type Kind,
} from '../../codebook/index.ts'
import type { MessageKey } from '../message.ts'
import { FIELD_TYPES, type FieldType, type FieldValue } from './field-types.ts'

export type FormValues = Readonly<Record<string, FieldValue>>

/** A field of the form; `values` are the words to choose from. */
export type Field = {
  readonly name: string
  readonly type: FieldType
  readonly values?: readonly string[]
}

/** What a person changed: slot by slot, null where a slot was emptied. */
export type Changes = Readonly<Record<string, unknown>>
export type ReadForm =
  | { readonly changes: Changes; readonly problems?: undefined }
  | { readonly problems: Readonly<Record<string, MessageKey>> }

const FIRST: readonly Field[] = [
  { name: 'when', type: 'date' },
  { name: 'target', type: 'parties' },
  { name: 'actor', type: 'parties' },
  { name: 'where', type: 'lines' },
  { name: 'count', type: 'amount' },
]
const LAST: readonly Field[] = [
  { name: 'modality', type: 'choice', values: MODALITIES },
  { name: 'attribution', type: 'attributions' },
  { name: 'bearing', type: 'choice', values: BEARINGS },
  { name: 'over', type: 'words' },
  { name: 'approx', type: 'flag' },
]

/** The fields of a kind's form: what every record has, with the kind's own attributes between. */
export function fieldsOf(kind: Kind): readonly Field[] {
  const own = Object.entries(kindDefinition(kind).attributes).map(([name, attribute]): Field =>
    'values' in attribute
      ? { name, type: attribute.type, values: attribute.values }
      : { name, type: attribute.type },
  )
  return [...FIRST, ...own, ...LAST]
}

/** The form of a record as it stands; of nothing, an empty form. */
export function formOf(kind: Kind, record: Partial<CodedRecord>): FormValues {
  const values: Readonly<Record<string, unknown>> = { modality: 'asserted', ...record }
  return Object.fromEntries(
    fieldsOf(kind).map(({ name, type }) => [name, FIELD_TYPES[type].fill(values[name])]),
  )
}

/** What a filled form changes of a record, or what is wrong with it, field by field. */
export function readForm(kind: Kind, before: FormValues, after: FormValues): ReadForm {
  const changes: Record<string, unknown> = {}
  const problems: Record<string, MessageKey> = {}
  for (const { name, type } of fieldsOf(kind)) {
    const value = after[name] ?? ''
    // A field nobody touched is not judged: what the reader wrote may be finer than the form can say.
    if (JSON.stringify(value) === JSON.stringify(before[name] ?? '')) continue
    const said = FIELD_TYPES[type].read(value)
    if (said.problem === undefined) changes[name] = said.value
    else problems[name] = said.problem
  }
  return Object.keys(problems).length > 0 ? { problems } : { changes }
}
