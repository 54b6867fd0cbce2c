import {
  BEARINGS,
  MODALITIES,
  PENALTY_TYPES,
  type AttributeDefinition,
  type Kind,
  kindDefinition,
} from '../../codebook/index.ts'
import { amountIn } from './amounts.ts'
import { dateIn } from './dates.ts'
import { expected, meant, type Meant } from './fault.ts'
import type { ColumnUse } from './mapping.ts'
import { penaltyTold } from './penalty-words.ts'
import { unitOf } from './unit-words.ts'

/** What a slot holds, for reading a cell: the codebook's types, and those of the slots of every kind. */
export type ValueType = AttributeDefinition['type'] | 'parties' | 'places' | 'attribution'

type Slot = { readonly type: ValueType; readonly values?: readonly string[] }

const SLOTS: Readonly<Record<string, Slot>> = {
  modality: { type: 'choice', values: MODALITIES },
  actor: { type: 'parties' },
  target: { type: 'parties' },
  count: { type: 'amount' },
  when: { type: 'date' },
  where: { type: 'places' },
  attribution: { type: 'attribution' },
  over: { type: 'words' },
  bearing: { type: 'choice', values: BEARINGS },
  approx: { type: 'flag' },
}

/** What a slot of a kind holds; undefined where that kind has no such slot. */
export function slotOf(kind: Kind, name: string): Slot | undefined {
  if (Object.hasOwn(SLOTS, name)) return SLOTS[name]
  const attribute = kindDefinition(kind).attributes[name]
  if (!attribute) return undefined
  return 'values' in attribute ? attribute : { type: attribute.type }
}

/** What says that nothing is known: such a cell is taken as empty. */
const NOTHING =
  /^(?:[-–—?.]+|n\/?a|n\.a\.|none|unknown|нет данных|неизвестно|н\/д|desconocido|inconnu)$/i

/** Whether a cell says nothing. */
export const isNothing = (text: string) => NOTHING.test(text)

const YES = /^(?:yes|y|true|1|x|✓|✔|\+|да|sí|si|oui)$/i
const NO = /^(?:no|n|false|0|нет|non)$/i

/** What a cell's words mean in a slot. */
export function valueIn(text: string, slot: Slot, use: ColumnUse): Meant {
  const told = tableValue(text, use.values)
  if (told !== undefined) return ofTable(told, slot, use)
  const line = onOneLine(text)
  switch (slot.type) {
    case 'choice':
      return choiceIn(line, slot.values ?? [])
    case 'choices':
      return all(split(text, use), one => choiceIn(one, slot.values ?? []))
    case 'flag':
      return flagIn(line)
    case 'amount':
      return amountIn(line, use)
    case 'date':
      return dateIn(line, use)
    case 'duration':
      return durationIn(line, use)
    case 'words':
      return meant(line)
    case 'wordsList':
    case 'parties':
    case 'places':
      return meant(split(text, use))
    case 'attribution':
      return meant(split(text, use).map(by => ({ by, verb: 'says' })))
    case 'penalties':
      return penaltiesIn(text, use, {})
  }
}

/** The value that a table gives for a cell's words, whatever their case. */
export function tableValue(text: string, values: ColumnUse['values']) {
  if (values === undefined) return undefined
  const wanted = fold(text)
  return Object.entries(values).find(([words]) => fold(words) === wanted)?.[1]
}

export const fold = (text: string) =>
  text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

function ofTable(told: string | boolean | number, slot: Slot, use: ColumnUse): Meant {
  if (typeof told !== 'string') return meant(told)
  if (slot.type === 'choices') return meant([told])
  const { values: _values, ...rest } = use
  return valueIn(told, slot, rest)
}

function choiceIn(text: string, values: readonly string[]): Meant {
  const found = values.find(value => fold(value) === fold(text))
  return found === undefined
    ? expected(`one of ${values.join(', ')}, or a line in the column's values for “${text}”`)
    : meant(found)
}

function flagIn(text: string): Meant {
  if (YES.test(text)) return meant(true)
  return NO.test(text) ? meant(false) : expected('yes or no')
}

function all(texts: readonly string[], read: (one: string) => Meant): Meant {
  const values: unknown[] = []
  for (const text of texts) {
    const one = read(text)
    if ('expected' in one) return one
    values.push(one.value)
  }
  return meant(values)
}

const SEPARATORS = [';', '\n']

/** The several values of a cell. */
export function split(
  text: string,
  { separator = SEPARATORS }: Pick<ColumnUse, 'separator'>,
): string[] {
  let parts = [text]
  for (const sign of [separator].flat()) parts = parts.flatMap(part => part.split(sign))
  return parts.map(onOneLine).filter(part => part !== '')
}

/** Words without what breaks their line. */
export const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** "15 days", "500 000 ₸", "$ 20": a number and its unit, on whichever side. */
function quantityIn(text: string, use: ColumnUse) {
  const [, before = '', number = '', after = ''] =
    /^([^\d~<>]*?)\s*([~<>]?\d[\d\s.,'’–—+-]*?)\s*([^\d]*)$/u.exec(text) ?? []
  const amount = amountIn(`${before.length > 4 ? `${before} ` : ''}${number}`.trim(), use)
  const word = after === '' && before.length <= 4 ? before : after
  return { amount, unit: word === '' ? undefined : unitOf(word), word }
}

const LETTERS: Readonly<Record<string, string>> = { years: 'Y', months: 'M', days: 'D' }

function durationIn(text: string, use: ColumnUse): Meant {
  if (/^P\w+$/.test(text)) return meant(text)
  const { amount, unit = typeof use.unit === 'string' ? unitOf(use.unit) : undefined } = quantityIn(
    text,
    use,
  )
  if ('expected' in amount || typeof amount.value !== 'number' || !Number.isInteger(amount.value))
    return expected('a length such as 15 days, 3 hours or P15D')
  if (unit === 'hours') return meant(`PT${amount.value}H`)
  const letter = LETTERS[unit ?? '']
  return letter === undefined
    ? expected('a length with its unit, such as 15 days or 3 hours')
    : meant(`P${amount.value}${letter}`)
}

/** What other columns of the row say of a penalty. */
export type PenaltyFrom = { readonly type?: string | undefined; readonly unit?: string | undefined }

/** The penalties of a cell, each on its own: "15 days; 20 EUR". */
export function penaltiesIn(text: string, use: ColumnUse, from: PenaltyFrom): Meant {
  const penalties: unknown[] = []
  for (const part of split(text, use)) {
    const one = penaltyIn(part, use, from)
    if ('expected' in one) return one
    penalties.push(...one.value)
  }
  return meant(penalties)
}

/** One penalty: its amount and unit from the cell, its type from the cell, the mapping, another column, or its unit. */
function penaltyIn(text: string, use: ColumnUse, from: PenaltyFrom): Meant<readonly unknown[]> {
  const told = penaltyTold(text)
  const given = told?.type ?? from.type ?? (typeof use.type === 'string' ? use.type : undefined)
  const named = PENALTY_TYPES.find(one => fold(one) === fold(text))
  if (named) return meant([{ type: named }])
  if (told?.rest === '') return meant([{ type: told.type }])
  const { amount, unit: written, word } = quantityIn(told?.rest ?? text, use)
  const fallback = from.unit ?? (typeof use.unit === 'string' ? use.unit : undefined)
  const unit = written ?? (fallback === undefined ? undefined : unitOf(fallback))
  if ('expected' in amount) return amount
  if (word !== '' && written === undefined)
    return expected(`years, months, days, hours or a currency; “${word}” is none that is known`)
  if (unit === undefined)
    return expected('an amount with its unit or currency, such as 15 days or 500 EUR')
  const type = given ?? (/^[A-Z]{3}$/.test(unit) ? 'fine' : undefined)
  return type === undefined
    ? expected('to be told which penalty it is (set the column’s type: prison, detention, fine …)')
    : meant([{ type, amount: amount.value, unit }])
}
