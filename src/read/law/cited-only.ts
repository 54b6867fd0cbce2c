import { word } from '../text/doc-words.ts'
import { type Doc, FLAG, mentionOver } from '../text/doc.ts'

const BREACHES = new Set('violating breaching breaking contravening infringing'.split(' '))

/** "violating Article 117": a provision, and no words for what was done. */
export function citesOnly(doc: Doc, from: number): boolean {
  if (!BREACHES.has(word(doc, from))) return false
  const at = from + (word(doc, from + 1) === 'the' ? 2 : 1)
  const cited = mentionOver(doc, at)
  return cited?.type === 'law' && cited.from === at
}

/** A mark or the rest of a genitive is no offence. */
export const saysSomething = (doc: Doc, at: number): boolean =>
  ((doc.tokens.flags[at] ?? 0) & FLAG.punctuation) === 0 && word(doc, at) !== "'s"
