import { countryOfNationality, findPlace } from '../../names/index.ts'
import { FLAG } from '../text/doc.ts'
import type { NameContext } from './name-context.ts'
import { IS, bitsOf } from './name-lists.ts'
import type { Run } from './name-runs.ts'
import { flagsAt, wordAt, wordsBetween } from '../text/scan.ts'

const has = (flags: number, flag: number) => (flags & flag) !== 0

/** "the Syrian-born Amjad Kern": where somebody comes from, and no name. */
const COMING_FROM = /[-‐‑–](?:born|bred|based|raised|educated|trained)$/iu

/** Whether a run begins with a word that only the sentence made a capital, or with a nationality: to be left out. */
export function leadingWords(context: NameContext, run: Run): number {
  const { scan } = context
  let from = run.from
  if (run.to - from > 1 && COMING_FROM.test(wordsBetween(scan, from, from + 1))) from++
  if (run.to - from > 1 && countryOfNationality(wordsBetween(scan, from, from + 1)) !== null) {
    const next = bitsOf(wordAt(scan, from + 1))
    if (has(next, IS.title | IS.titleModifier | IS.authorityHead)) from++
  }
  const opens = has(flagsAt(scan, from), FLAG.sentenceStart)
  if (
    opens &&
    run.to - from > 1 &&
    context.lower.has(wordAt(scan, from)) &&
    !context.middle.has(wordAt(scan, from))
  )
    from++
  return from
}

function belongs(word: string): boolean {
  return countryOfNationality(word) !== null || findPlace(word)[0]?.kind === 'country'
}

/** "Ugandan", "Sri Lankan", "Taiwanese-owned": where somebody belongs, and no name. */
export function isNationality({ scan }: NameContext, { from, to }: Run): boolean {
  const words = wordsBetween(scan, from, to)
  if (from > scan.from && countryOfNationality(wordsBetween(scan, from - 1, to)) !== null)
    return true
  const dash = words.search(/[-‐‑–]/)
  return (
    countryOfNationality(words) !== null ||
    (to - from === 1 && dash > 3 && belongs(words.slice(0, dash)))
  )
}
