import type { NounPhrase } from '../grammar/grammar.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { NOUN } from '../text/word-table.ts'
import { genderOfRole } from './genders.ts'
import { type Fillers, type Memory, type Place, latest } from './memory.ts'

const PARENTS = new Set(['mother', 'father', 'grandmother', 'grandfather', 'parent'])

/** "The mother of two was charged": who was told of last, and may be one. */
export function parentOf(memory: Memory, phrase: NounPhrase, at: Place): Fillers | null {
  const { determiner, lemma, complements } = phrase
  const [of] = complements
  const counted = of?.preposition === 'of' && of.object?.number && of.object.name === null
  if (determiner !== 'definite' || !PARENTS.has(lemma) || !counted) return null
  const gender = genderOfRole(lemma)
  const found = latest(
    memory,
    ({ fillers: { parties, plural }, classes, speaker }) => {
      const [party] = parties
      if (!party?.named || parties.length > 1 || plural || speaker) return false
      const known = memory.genders.get(party.name)
      const fits = gender === null || known === undefined || known === gender
      return fits && (classes & NOUN.person) !== 0 && !memory.officials.has(party.name)
    },
    at,
  )
  if (!found) return null
  const via = memory.doc.source.slice(...spanOf(memory.doc, phrase.from, phrase.to))
  return { ...found.fillers, parties: found.fillers.parties.map(party => ({ ...party, via })) }
}
