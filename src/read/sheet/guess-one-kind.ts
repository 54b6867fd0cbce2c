import { KIND_NAMES, type Kind } from '../../codebook/index.ts'
import type { Column } from './columns.ts'
import { kindIn } from './guess-by-cells.ts'
import { KEPT } from './mapping.ts'
import { slotOf, valueIn } from './values.ts'

/** The one kind of all rows of a sheet, and what a person needs to look at in that guess. */
export type OneKind = { readonly kind: Kind; readonly notes: readonly string[] }

/** What a sheet says of the kind of its rows where no column says it. */
export type Telling = {
  /** The sheet's name in its workbook. */
  readonly sheet: string | undefined
  /** The headings of all columns. */
  readonly headings: readonly string[]
  /** The columns that are known, by the slot that they lead to. */
  readonly found: ReadonlyMap<string, Column>
}

const AN_EXAMPLE = 'detention'

/**
 * By the heading over the days ("Date of arrest"), the sheet's name ("rallies"), else the kind that a heading names or
 * that has the most of the columns; a detention where nothing tells.
 */
export function oneKind({ sheet, headings, found }: Telling): OneKind {
  const day = found.get('when')?.heading
  for (const words of [day, sheet]) {
    const kind = kindOf(words)
    if (words !== undefined && kind) return { kind, notes: [guessedBy(kind, words)] }
  }
  const named = headings.find(words => kindOf(words) !== undefined)
  const slots = [...found.keys()]
  const carried = (kind: Kind) => slots.filter(slot => slotOf(kind, slot) !== undefined).length
  const kinds = [kindOf(named) ?? AN_EXAMPLE, ...KIND_NAMES]
  const [best = AN_EXAMPLE] = kinds.toSorted((a, b) => carried(b) - carried(a))
  const own = slots.find(slot => slotOf(best, slot) && !slotOf(AN_EXAMPLE, slot))
  const by = own === undefined ? undefined : found.get(own)?.heading
  if (best === kindOf(named) && named !== undefined)
    return { kind: best, notes: [guessedBy(best, named)] }
  return by === undefined
    ? {
        kind: AN_EXAMPLE,
        notes: [`no column says the kind of record: “${AN_EXAMPLE}” is only an example`],
      }
    : { kind: best, notes: [guessedBy(best, by)] }
}

const kindOf = (words: string | undefined): Kind | undefined => {
  const told = words === undefined ? undefined : kindIn(words)
  return KIND_NAMES.find(kind => kind === told)
}

const guessedBy = (kind: Kind, words: string) =>
  `no column says the kind of record: “${kind}” is guessed from “${words}”`

/** What becomes of a column where all rows are of one kind. */
export type Fate = 'taken' | 'left out' | 'nowhere'

const FEW_VALUES: ReadonlySet<string> = new Set(['choice', 'flag'])

/**
 * Taken, where the kind has the slot; left out, where only other kinds have it; nowhere, where the slot has a few values
 * and no cell is one of them. What leads to the cell and fills no slot is taken.
 */
export function fateOf(kind: Kind, slot: string, texts: readonly string[]): Fate {
  if (KEPT.some(kept => kept === slot)) return 'taken'
  const own = slotOf(kind, slot)
  const held = own ?? KIND_NAMES.flatMap(other => slotOf(other, slot) ?? [])[0]
  const isRead = (text: string) => held !== undefined && 'value' in valueIn(text, held, { slot })
  if (held && FEW_VALUES.has(held.type) && texts.length > 0 && !texts.some(isRead)) return 'nowhere'
  return own ? 'taken' : 'left out'
}

/** What to do about a column whose slot the kind of all rows has not. */
export function leftOut(kind: Kind, slot: string, heading: string): string {
  const others = KIND_NAMES.filter(other => slotOf(other, slot) !== undefined)
  return `“${heading}” is left out: a ${kind} has no ${slot}; a second mapping, of kind ${others.join(' or ')}, takes it in`
}
