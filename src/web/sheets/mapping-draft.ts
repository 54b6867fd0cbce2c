import {
  BEARINGS,
  KIND_NAMES,
  kindDefinition,
  MODALITIES,
  type Kind,
} from '../../codebook/index.ts'
import type { Mapping, SheetColumn } from '../../server/index.ts'

export type ColumnUse = Mapping['columns'][string][number]
export type Values = NonNullable<ColumnUse['values']>

/** What a person can say of a column, besides its slot; which of it is asked depends on the slot. */
export type ColumnOption =
  'separator' | 'order' | 'numbers' | 'type' | 'unit' | 'decimal' | 'values' | 'person' | 'leave'

const LISTS = ['where', 'attribution']
const PEOPLE = ['actor', 'target']

/** What there is to be said of a column that fills a slot; of one that only some kinds have, also whether it is left out. */
export const optionsOf = (slot: string): readonly ColumnOption[] =>
  attributesNamed(slot).length > 0 ? [...readingOptions(slot), 'leave'] : readingOptions(slot)

/** How the cells of a column are to be read. */
function readingOptions(slot: string): readonly ColumnOption[] {
  if (PEOPLE.includes(slot)) return ['separator', 'person']
  if (LISTS.includes(slot)) return ['separator']
  if (slot === 'when') return ['order', 'numbers']
  if (slot === 'penalty') return ['type', 'unit', 'decimal', 'separator']
  if (slot === 'count') return ['decimal']
  if (valuesFor(slot).length > 0) return ['values']
  return OPTIONS[attributesNamed(slot)[0]?.type ?? ''] ?? []
}

const OPTIONS: Readonly<Record<string, readonly ColumnOption[]>> = {
  wordsList: ['separator'],
  date: ['order', 'numbers'],
  duration: ['unit'],
  amount: ['decimal'],
}

const attributesNamed = (slot: string) =>
  KIND_NAMES.flatMap(kind => kindDefinition(kind).attributes[slot] ?? [])

/** The words that a slot knows, where it holds one of a few; of any kind of record. */
export function valuesFor(slot: string): readonly string[] {
  if (slot === 'modality') return MODALITIES
  if (slot === 'bearing') return BEARINGS
  const all = attributesNamed(slot).flatMap(one => ('values' in one ? one.values : []))
  return [...new Set(all)]
}

/** The slot that a column fills; empty where it leads nowhere. */
export const slotIn = ({ columns }: Mapping, heading: string): string =>
  columns[heading]?.[0]?.slot ?? ''

/** The mapping with a column leading to another slot, or (empty) nowhere; what was said of it goes. */
export function withSlot(mapping: Mapping, heading: string, slot: string): Mapping {
  const { [heading]: _old, ...others } = mapping.columns
  return { ...mapping, columns: slot === '' ? others : { ...others, [heading]: [{ slot }] } }
}

/** Something that is said of a column. */
export type Option = { readonly [Key in keyof ColumnUse]?: ColumnUse[Key] | undefined }

/** The mapping with something said of a column; undefined takes it away. */
export function withOption(mapping: Mapping, heading: string, option: Option): Mapping {
  const [first, ...more] = mapping.columns[heading] ?? []
  if (!first) return mapping
  const use = Object.fromEntries(
    Object.entries({ ...first, ...option }).filter(([, value]) => value !== undefined),
  )
  return {
    ...mapping,
    columns: { ...mapping.columns, [heading]: [{ slot: first.slot, ...use }, ...more] },
  }
}

/** The column that says the kind; undefined where all rows are of one. */
export const kindColumn = ({ kind }: Mapping): string | undefined =>
  typeof kind === 'string' ? undefined : kind.column

/** The mapping with its kind from a column, or one kind for all rows. */
export function withKind(
  mapping: Mapping,
  kind: Kind | { readonly column: string; readonly values?: Values | undefined },
): Mapping {
  return { ...mapping, kind }
}

/** The mapping with another column as the reference, or none. */
export function withKey({ key: _key, ...mapping }: Mapping, key: string): Mapping {
  return key === '' ? mapping : { ...mapping, key }
}

/** A table of words with one line more, or (empty) one line less; undefined where none is left. */
export function withValue(
  values: Values | undefined,
  words: string,
  value: string,
): Values | undefined {
  const { [words]: _old, ...others } = values ?? {}
  const next = value === '' ? others : { ...others, [words]: value }
  return Object.keys(next).length > 0 ? next : undefined
}

/** Whether a sheet has every column that a mapping names. */
export function fits(mapping: Mapping, columns: readonly SheetColumn[]): boolean {
  const there = new Set(columns.flatMap(({ heading, letter }) => [folded(heading), folded(letter)]))
  const named = [
    ...Object.keys(mapping.columns),
    ...[mapping.key, kindColumn(mapping)].flatMap(one => one ?? []),
  ]
  return named.length > 0 && named.every(heading => there.has(folded(heading)))
}

const folded = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** A name for a mapping, after the file that it was made for. */
export function nameFor(file: string): string {
  const stem = file.replace(/(?<=.)\.[^.]*$/, '')
  const name = stem.replace(/[^\p{L}\p{N}._-]+/gu, ' ').replace(/^[^\p{L}\p{N}]+/u, '')
  const short = name.trim().slice(0, 60)
  return short === '' || short === 'vigil' ? 'sheet' : short
}
