import { reportersOf } from './reporters.ts'
import type { Context } from './fill.ts'
import type { Clause } from '../grammar/grammar.ts'
import { isOffice } from '../referring/officials.ts'
import { resolve } from '../referring/references.ts'
import { NOUN } from '../text/word-table.ts'

const ONE = new Set(['he', 'she'])

/** "An official said …", "a police spokesman": who speaks for the state without a name. */
const OFFICIAL =
  /\b(?:official|officer|spokes(?:man|woman|person)|minister|prosecutor|judge|magistrate)$/i

/** "He said that thirty had been held": told by a spokesman who was named before, and no party's word. */
export function isOfficialWord({ memory, parsed, index }: Context, clause: Clause): boolean {
  const said = reportersOf(clause, parsed.clauses).findLast(({ subject }) => subject !== null)
  const speaker = said?.subject
  if (!speaker || !ONE.has(speaker.pronoun ?? '')) return false
  const place = { mask: NOUN.person, sentence: index, before: speaker.from }
  const [party] = resolve(memory, speaker, place).parties
  if (!party?.named) return party !== undefined && OFFICIAL.test(party.name)
  return memory.officials.has(party.name) || (party.as !== null && isOffice(party.as))
}
