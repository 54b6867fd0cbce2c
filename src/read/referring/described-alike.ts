import type { NounPhrase } from '../grammar/grammar.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { isCalling } from '../rules/en/callings.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { ANY_GROUP, LOOSE, LOOSE_CALLINGS } from './loose-words.ts'
import { type Fillers, type Memory, type Place, latest, onlyNamed } from './memory.ts'
import { varied } from './varied.ts'

/** "The former ruling party MP", "the union leader": the one person told before whose own words share one of these. */
export function describedAlike(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const { doc } = memory
  if ((phrase.classes & NOUN.person) === 0 || phrase.plural || phrase.possessor) return null
  if (phrase.number !== null || phrase.complements.some(({ from }) => from === phrase.to))
    return null
  const words = new Set<string>()
  for (let i = phrase.from + 1; i <= phrase.head; i++) {
    const word = wordOf(doc.tokens.word[i] ?? 0)
    if (word.length > 2 || i === phrase.head) words.add(word)
    if (APART.has(word)) return null
  }
  const alike = (as: string): boolean =>
    as
      .toLowerCase()
      .split(/[\s-]+/)
      .some(word => !LOOSE.has(word) && [...words].some(one => isAkin(one, word)))
  const found = latest(
    memory,
    seen => {
      const one = onlyNamed(seen)
      if (!one || one.as === null || memory.officials.has(one.name)) return false
      return isCalledSo(phrase.lemma, one.as) && alike(one.as)
    },
    at,
  )
  if (!found) return varied(memory, phrase, at)
  const via = doc.source.slice(...spanOf(doc, phrase.from, phrase.to))
  return { ...found.fillers, parties: found.fillers.parties.map(party => ({ ...party, via })) }
}

/** "the union leader" may be a unionist, "the acting mayor" only a mayor. */
const isCalledSo = (lemma: string, as: string): boolean =>
  ANY_GROUP.has(lemma) || LOOSE_CALLINGS.has(lemma) || isCalling(lemma, as)

/** "union" and "unionist" are of one stem. */
const isAkin = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) >= STEM && (one.startsWith(other) || other.startsWith(one)))
const STEM = 5

/** What says that somebody else is meant: "the second union leader". */
const APART = new Set(
  'second third fourth fifth sixth other another late deputy ruling-party new only co-accused'.split(
    ' ',
  ),
)
