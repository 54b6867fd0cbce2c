import { spanOf } from '../grammar/phrase-words.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { type Fillers, type Memory, type Place, type Seen, latest } from './memory.ts'

/** How many sentences back the fuller words for somebody are looked for. */
const NEAR = 6

/** "a Tajik drummer": one person without a name, told by more than the noun. */
function isFuller({ fillers, lemma }: Seen, noun: string): boolean {
  const [party, more] = fillers.parties
  if (lemma !== noun || more || fillers.plural || !party || party.named) return false
  const words = party.name.toLowerCase().split(' ')
  return !/^(?:the|this|that|another|his|her|their)$/.test(words[0] ?? '') && words.length > 1
}

/** "the drummer", whom the text called "a Tajik drummer" before: the fuller words for one without a name. */
export function toldFuller(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const { from, to, lemma, classes, number } = phrase
  if (!at.victim || to - from !== 2 || number || (classes & NOUN.person) === 0 || phrase.plural)
    return null
  if (wordOf(memory.doc.tokens.word[from] ?? 0) !== 'the' || phrase.complements.length > 0)
    return null
  const found = latest(
    memory,
    seen => at.sentence - seen.sentence <= NEAR && isFuller(seen, lemma),
    at,
  )
  const [party] = found?.fillers.parties ?? []
  if (!found || !party) return null
  const via = memory.doc.source.slice(...spanOf(memory.doc, from, to))
  return { ...found.fillers, parties: [{ ...party, via }] }
}
