import type { Parsed } from './constructions.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'

const FORCED = new Set(
  'violent brutal forcible forced forceful bloody harsh deadly heavy-handed rough'.split(' '),
)

/** "the dispersal of the rally": by itself no force, unlike "the violent dispersal". */
export function isMildDispersal({ doc }: Parsed, { lemma, from, head }: NounPhrase): boolean {
  if (lemma !== 'dispersal') return false
  for (let i = from; i < head; i++) if (FORCED.has(wordOf(doc.tokens.word[i] ?? 0))) return false
  return true
}
