import type { Parsed } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const TAKING_BACK = new Set(['withdraw', 'revoke', 'rescind', 'cancel', 'annul', 'retract', 'pull'])
const LEAVE = new Set(
  'permit permits permission permissions consent approval clearance authorisation authorization'.split(
    ' ',
  ),
)
/** What stands in a square as a gathering does. */
const STANDING = new Set(['camp', 'encampment', 'sit-in', 'tent', 'tents', 'stage'])
const IT = new Set(['it', 'them'])

/** "had extended the permit for the camp, but withdrew it at night": leave for a gathering, told before in the sentence, that is taken back. */
export function isLeaveTakenBack(
  { doc, from }: Parsed,
  { verb, subject, objects }: Clause,
): boolean {
  const [object] = objects
  if (!TAKING_BACK.has(verb.lemma) || subject === null || !object?.pronoun) return false
  if (verb.voice !== 'active' || verb.form !== 'finite' || verb.negative) return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  if (!IT.has(word(object.from))) return false
  let leave = false
  let gathering = false
  for (let at = from; at < verb.from; at++) {
    leave ||= LEAVE.has(word(at))
    gathering ||=
      STANDING.has(word(at)) || (infoOf(doc.tokens.word[at] ?? 0).noun & NOUN.assembly) !== 0
  }
  return leave && gathering
}
