import { HEADING_WORDS, WHO } from './heading-words.ts'
import type { ColumnUse } from './mapping.ts'
import { penaltyTold } from './penalty-words.ts'
import { unitOf } from './unit-words.ts'
import { fold, slotOf } from './values.ts'

/** What headings mean, each by itself and beside the others; undefined where they tell nothing. */
export function meaningsOf(headings: readonly string[]): (string | undefined)[] {
  const meanings = headings.map(meaningOf)
  // "Who" is whom it was done to, unless another column says that: then who did it.
  const isOther = meanings.some((meaning, at) => meaning === 'target' && !isWho(headings[at] ?? ''))
  return meanings.map((meaning, at) => (isOther && isWho(headings[at] ?? '') ? 'actor' : meaning))
}

const isWho = (heading: string) => WHO.includes(bare(heading))

/** Without what stands around the words: "Victim(s) *", "Date:". */
const bare = (heading: string) =>
  fold(heading)
    .replace(/\(\p{L}{1,3}\)/gu, '')
    .replace(/[\s:*?.]+$/u, '')

/** What a heading means: by the whole of it, else by the words it is made of, else by a word that it begins with. */
export function meaningOf(heading: string): string | undefined {
  const folded = bare(heading)
  const whole = wholeMeaning(fold(heading)) ?? wholeMeaning(folded)
  if (whole !== undefined) return whole
  // "Occupation / status", "Name or nickname": one meaning, said twice.
  const parts = folded.split(/\s*(?:[/|,]|\b(?:or|and)\b|(?<!\p{L})(?:или|и)(?!\p{L}))\s*/u)
  const told = new Set(parts.length > 1 ? parts.flatMap(part => knownMeaning(part) ?? []) : [])
  if (told.size === 1) return [...told][0]
  if (isAside(heading)) return undefined
  const { type, unit } = penaltyOfHeading(heading)
  if (type !== undefined && unit !== undefined) return 'penalty'
  return HEADING_WORDS.find(([, words]) =>
    words.some(word => word.length > 3 && folded.startsWith(`${word} `)),
  )?.[0]
}

/** "Fine (EUR)", "Prison, years": what a heading says of cells that say only how much. */
export function penaltyOfHeading(heading: string): Pick<ColumnUse, 'type' | 'unit'> {
  const words = heading.split(/[\s(),;:/–-]+/u).filter(Boolean)
  const unit = words.find(word => unitOf(word) !== undefined)
  const type = penaltyTold(heading)?.type
  return { ...(type && { type }), ...(unit !== undefined && { unit }) }
}

/** "Date of birth", "Place of work", "Name of lawyer": what Vigil has no slot for, though it begins like one. */
export const isAside = (heading: string): boolean => ASIDE.test(fold(heading))

const ASIDE =
  /\b(?:birth|born|residence|living|work|employment|lawyers?|entry|entered|added|updated|update|created|recorded|nacimiento|residencia|trabajo|abogad[oa]|naissance|résidence|travail|avocate?)\b|рожд|прожив|работ|адвокат|внес|обновл|заполн|добавл/u

const wholeMeaning = (words: string) =>
  knownMeaning(words) ??
  (slotOf('conviction', words) || slotOf('assembly', words) ? words : undefined)

const knownMeaning = (words: string) =>
  HEADING_WORDS.find(([, known]) => known.includes(words))?.[0] ??
  (WHO.includes(words) ? 'target' : undefined)
