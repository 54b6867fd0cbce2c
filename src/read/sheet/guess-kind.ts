import type { Column } from './columns.ts'
import type { GridRow } from './grid.ts'
import { kindIn } from './guess-by-cells.ts'
import { oneKind, type Telling } from './guess-one-kind.ts'
import type { Mapping } from './mapping.ts'
import { penaltyTold } from './penalty-words.ts'
import { isNothing, onOneLine } from './values.ts'

type Told = { readonly kind: Mapping['kind']; readonly notes: readonly string[] }

/** Words of a column of kinds that are looked at. */
const WORDS = 100

/**
 * A table of the words in a column of kinds; where there is none, one kind for all rows. A word whose rows mostly tell
 * a penalty is a verdict: "арест" of some days is one, and without them somebody was held.
 */
export function kindGuess(
  column: Column | undefined,
  { rows, telling }: { readonly rows: readonly GridRow[]; readonly telling: Telling },
): Told {
  if (!column) return oneKind(telling)
  const penalty = telling.found.get('penalty')
  const words = wordsIn(rows, column)
  const known = words.flatMap(word => {
    const told = kindIn(word)
    if (told !== 'detention') return told === undefined ? [] : [[word, told] as const]
    const those = rows.filter(row => cellOf(row, column) === word)
    const punished = those.filter(row => penalty && saysSomething(cellOf(row, penalty)))
    return [[word, punished.length * 2 > those.length ? 'conviction' : told] as const]
  })
  const unknown = words.filter(word => !known.some(([one]) => one === word))
  return {
    kind: { column: column.heading, values: Object.fromEntries(known) },
    notes:
      unknown.length > 0
        ? [`no kind is known yet for ${unknown.map(word => `“${word}”`).join(', ')}`]
        : [],
  }
}

/** Which penalty the words of a column of kinds name, for cells that say only how much: "15 days" beside "arrest". */
export function penaltyTypes(
  column: Column | undefined,
  rows: readonly GridRow[],
):
  | { readonly type: { readonly column: string; readonly values: Record<string, string> } }
  | undefined {
  if (!column) return undefined
  const named = wordsIn(rows, column).flatMap(word => {
    const told = penaltyTold(word)
    return told ? [[word, told.type] as const] : []
  })
  if (named.length === 0) return undefined
  return { type: { column: column.heading, values: Object.fromEntries(named) } }
}

const cellOf = (row: GridRow, { number }: Column) => onOneLine(row.cells.get(number)?.text ?? '')
const saysSomething = (text: string) => text !== '' && !isNothing(text)

const wordsIn = (rows: readonly GridRow[], column: Column): string[] =>
  [...new Set(rows.flatMap(row => cellOf(row, column) || []))].slice(0, WORDS)
