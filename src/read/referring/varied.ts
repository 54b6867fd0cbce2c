import type { NounPhrase } from '../grammar/grammar.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { isTitle } from '../naming/name-lists.ts'
import { NOUN } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'
import {
  type Fillers,
  type Memory,
  type Place,
  type Seen,
  onlyNamed,
  toldBefore,
} from './memory.ts'

/** Those who act for the state or speak for others: never whom a text calls so for variety. */
const OTHERS = new Set(
  `judge magistrate prosecutor investigator minister president governor mayor officer policeman policewoman soldier guard
  commander spokesman spokeswoman spokesperson official inspector lawyer attorney counsel advocate witness victim
  complainant owner chairman director interpreter doctor neighbour neighbor colleague relative`.split(
    /\s+/,
  ),
)

/** What says that somebody else is meant: "the other trader". */
const APART = new Set('other second third first new late only next last'.split(' '))

/** "Ana Lesko was less lucky. Convicted in June, the market trader had appealed": the one person named just before, of whom no calling was told. */
export function varied(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const { doc } = memory
  if ((phrase.classes & NOUN.person) === 0 || phrase.plural || phrase.possessor || phrase.number)
    return null
  if (phrase.names.length > 0 || OTHERS.has(phrase.lemma) || !isTitle(idOf(phrase.lemma)))
    return null
  if (phrase.complements.some(({ from }) => from === phrase.to)) return null
  for (let i = phrase.from + 1; i < phrase.head; i++)
    if (APART.has(wordOf(doc.tokens.word[i] ?? 0))) return null
  const one = onlyOneIn(memory, at)
  if (!one) return null
  const via = doc.source.slice(...spanOf(doc, phrase.from, phrase.to))
  return { ...one.fillers, parties: one.fillers.parties.map(party => ({ ...party, via })) }
}

/** The one person whom the sentence before names, where it names no other; null where a calling of the person is known. */
function onlyOneIn(memory: Memory, at: Place): Seen | null {
  let found: Seen | null = null
  for (const seen of toldBefore(memory)) {
    if (seen.sentence !== at.sentence - 1 && seen.sentence !== at.sentence) continue
    if (at.before !== undefined && seen.sentence === at.sentence && seen.at >= at.before) continue
    if ((seen.classes & NOUN.person) === 0) continue
    const party = onlyNamed(seen)
    if (!party && !seen.newcomer && !seen.fillers.plural) continue
    if (!party || (found && onlyNamed(found)?.name !== party.name)) return null
    if (party.as !== null || memory.officials.has(party.name)) return null
    found = seen
  }
  return found
}
