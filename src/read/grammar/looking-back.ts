import { isAmong } from './among.ts'
import type { Clause, NounPhrase } from './grammar.ts'

/** What is done about something that was done before. */
const LOOKING_BACK = new Set(
  `overturn quash annul uphold affirm stay reverse rescind revoke lift contest challenge investigate probe review examine justify defend
  confirm avenge mourn`.split(/\s+/),
)

/** "upheld the suspension of the party on Friday", "the ban was lifted on Friday": the day is of what became of it. */
export function looksBack({ verb, objects, subject }: Clause, noun: NounPhrase): boolean {
  const told = verb.voice === 'passive' ? subject : (objects[0] ?? null)
  return LOOKING_BACK.has(verb.lemma) && isAmong([told], noun)
}
