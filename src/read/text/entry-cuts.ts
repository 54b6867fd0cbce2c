import type { Block } from '../../codebook/index.ts'

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|\d{1,2})`

/** A whole day with nothing behind it but what the entry tells: "22.08.2028 Road blockade", "23 August 2028 Six released". */
const OPENS = new RegExp(
  String.raw`^(?:[-•*]\s+)?(\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}|${DAY} ${MONTH},? \d{4}|${MONTH} ${DAY},? \d{4})\s+(?=[\p{Lu}"“'‘]\p{L}*)`,
  'u',
)

/** How many of its paragraphs a chronology opens so. */
const CHRONOLOGY = 3
const HEAD = 40

/** Where the days end that open the entries of a chronology without any mark behind them; none where only one or two lines begin so. */
export function entryCuts(source: string, blocks: readonly Block[]): { readonly end: number }[] {
  const ends = blocks.flatMap(({ start, end }) => {
    const found = OPENS.exec(source.slice(start, Math.min(end, start + HEAD)))
    return found ? [{ end: start + found[0].trimEnd().length }] : []
  })
  return ends.length >= CHRONOLOGY ? ends : []
}
