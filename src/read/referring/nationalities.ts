import { countryOfNationality } from '../../names/index.ts'
import type { Tokens } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'

/** The nationalities that a text names ("Kazakh", "Ugandans"), as often as it does. */
export function nationalities(tokens: Tokens, source: string): string[] {
  const found: string[] = []
  const seen = new Map<number, boolean>()
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.flags[i] ?? 0) & FLAG.capital) === 0) continue
    const id = tokens.word[i] ?? 0
    const known = seen.get(id)
    if (known === false) continue
    const word = source.slice(tokens.start[i], tokens.end[i])
    const is = known ?? countryOfNationality(word) !== null
    seen.set(id, is)
    if (is) found.push(word)
  }
  return found
}
