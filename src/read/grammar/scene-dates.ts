import type { Parsed } from '../events/constructions.ts'
import type { DateMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { PUNISHING } from './apart.ts'
import { inPhrase, ownDates } from './clause-dates.ts'
import type { Clause } from './grammar.ts'

const TAKING_PLACE = new Set('hold stage organise organize convene'.split(' '))
const SCENES = new Set(['at', 'during', 'from'])

/** "beaten at a rally held in Lund on 12 April": the day of what it happened at. */
function sceneDate(parsed: Parsed, { phrases, verb }: Clause): DateMention | null {
  if (PUNISHING.has(verb.lemma)) return null
  for (const { preposition, object } of phrases) {
    if (object === null || object.name || !SCENES.has(preposition)) continue
    const held = parsed.clauses.find(
      one => one.subject === object && one.verb.voice === 'passive' && !one.verb.negative,
    )
    const place = (object.classes & (NOUN.place | NOUN.premise)) !== 0
    if (held && !place && TAKING_PLACE.has(held.verb.lemma))
      return ownDates(parsed, held)[0] ?? null
  }
  return null
}

/** The day of what a clause tells to have happened at something that has one. */
export const sceneOrPhraseDate = (parsed: Parsed, clause: Clause): DateMention | null =>
  sceneDate(parsed, clause) ?? inPhrase(clause)
