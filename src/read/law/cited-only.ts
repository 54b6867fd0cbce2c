import { word } from '../events/slots.ts'
import { type Doc, mentionOver } from '../text/doc.ts'

const BREACHES = new Set('violating breaching breaking contravening infringing'.split(' '))

/** "violating Article 117": a provision, and no words for what was done. */
export function citesOnly(doc: Doc, from: number): boolean {
  if (!BREACHES.has(word(doc, from))) return false
  const at = from + (word(doc, from + 1) === 'the' ? 2 : 1)
  const cited = mentionOver(doc, at)
  return cited?.type === 'law' && cited.from === at
}
