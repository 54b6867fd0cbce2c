import { KIND_NAMES } from '../../codebook/index.ts'
import { amountIn } from './amounts.ts'
import { dateIn } from './dates.ts'
import { KIND_WORDS } from './kind-words.ts'
import { fold, isNothing } from './values.ts'

/** A kind of record that words name, in some language. */
export const kindIn = (text: string): string | undefined =>
  KIND_NAMES.find(name => name === fold(text)) ??
  KIND_WORDS.find(([, pattern]) => pattern.test(text))?.[0]

const MOST = 0.6
const ORDER = { order: 'day-month' } as const

/** How much of some cells is what is asked for. */
function share(texts: readonly string[], is: (text: string) => boolean): number {
  const told = texts.filter(text => !isNothing(text))
  return told.length === 0 ? 0 : told.filter(is).length / told.length
}

const isDate = (text: string) => 'value' in dateIn(text, ORDER)
const isAmount = (text: string) => 'value' in amountIn(text, {})

/** Whether cells may be what a heading makes them: a column of counts has numbers in it. */
export function agree(meaning: string, texts: readonly string[]): boolean {
  if (texts.length === 0) return true
  if (meaning === 'when') return share(texts, isDate) >= 0.3
  return meaning !== 'count' || (share(texts, isAmount) >= MOST && !areRunning(texts))
}

/** 1, 2, 3: rows that are numbered, not things that are counted. */
const areRunning = (texts: readonly string[]) =>
  texts.length > 2 &&
  texts.every((text, at) => at === 0 || Number(text) === Number(texts[at - 1]) + 1)

/** What cells are by themselves, where their heading tells nothing. */
export function meaningOfCells(texts: readonly string[]): 'when' | 'kind' | undefined {
  const words = texts.filter(text => /\p{L}{3}/u.test(text))
  if (share(texts, text => isDate(text) && /\D/.test(text)) >= MOST) return 'when'
  const areFew = texts.length <= 40 && words.every(text => text.length <= 60)
  return areFew && share(texts, text => kindIn(text) !== undefined) >= MOST ? 'kind' : undefined
}

/** Whether every row has a short word or number of its own there. */
export function areReferences(cells: readonly string[], rows: number): boolean {
  return (
    rows > 1 &&
    cells.length === rows &&
    new Set(cells).size === rows &&
    cells.every(text => text.length <= 24 && /\d/.test(text) && !isDate(text))
  )
}
