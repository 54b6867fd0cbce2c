import type { NounPhrase } from '../grammar/grammar.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { type Fillers, type Memory, type Place, type Seen, latest, onlyNamed } from './memory.ts'

/** Words for any body there is. */
const BODIES = new Set([
  'office',
  'body',
  'agency',
  'authority',
  'institution',
  'organisation',
  'organization',
  'group',
])
const BODY = NOUN.authority | NOUN.court | NOUN.police | NOUN.organisation

/** Whether somebody is called so, by their name or by what they are. */
function isCalled(seen: Seen, lemma: string): boolean {
  const one = onlyNamed(seen)
  if (!one) return false
  const words = `${one.name} ${one.as ?? ''}`.toLowerCase().split(/\s+/)
  return words.includes(lemma) || (BODIES.has(lemma) && (seen.classes & BODY) !== 0)
}

/** "the same magistrate", "the same office": the one told last of whom the word holds; null where nobody is. */
export function theSame(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const { doc } = memory
  const { from, to, head, lemma, plural, determiner } = phrase
  if (plural || determiner !== 'definite' || head !== to - 1) return null
  if (wordOf(doc.tokens.word[from + 1] ?? 0) !== 'same') return null
  const found = latest(memory, seen => isCalled(seen, lemma), at)
  if (!found) return null
  const via = doc.source.slice(...spanOf(doc, from, to))
  return { ...found.fillers, parties: found.fillers.parties.map(party => ({ ...party, via })) }
}
