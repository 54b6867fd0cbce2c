import { type Filler, type Fillers, type Memory, type Place, toldBefore } from './memory.ts'
import { NOUN } from '../text/word-table.ts'

/** How many sentences back the first of the two may be told. */
const BACK = 3
/** What a subject weighs. */
const SUBJECT = 3

/** "A was held on Monday, her colleague B on Tuesday. They were charged": two people who each did, or had done to them, something of their own; null where there are more, or fewer. */
export function twoBefore(memory: Memory, at: Place): Fillers | null {
  const parties: Filler[] = []
  const told = toldBefore(memory)
  for (let i = told.length - 1; i >= 0; i--) {
    const seen = told[i]
    if (!seen || at.sentence - seen.sentence > BACK) break
    if (seen.sentence === at.sentence) continue
    if ((seen.classes & NOUN.person) === 0 || seen.weight < SUBJECT || seen.speaker) continue
    const [party] = seen.fillers.parties
    if (!party?.named || seen.fillers.parties.length > 1) continue
    if (memory.officials.has(party.name)) continue
    if (!parties.some(({ name }) => name === party.name)) parties.unshift(party)
  }
  return parties.length === 2 ? { parties, count: 2, approx: false, plural: true } : null
}
