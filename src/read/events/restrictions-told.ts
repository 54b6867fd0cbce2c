import { asBanOf } from './bans-told.ts'
import { asSuitOnDecision } from './decisions-on-bodies.ts'
import { asKeptIn } from './kept-in-country.ts'
import { asOrderedBy } from './no-hindrance.ts'
import { asLicence } from './licences.ts'
import { asRegistry } from './registries.ts'
import { asObserved, asOnline } from './told-otherwise.ts'
import type { Candidate, Parsed } from './constructions.ts'

/** What was done to bodies, pages and journeys, by the words beside the verb: what a ban is of, whose account, which land. */
export function asRestrictionTold(candidate: Candidate, parsed: Parsed): Candidate {
  const online = asOnline(asBanOf(asObserved(candidate), parsed), parsed)
  const kept = asKeptIn(asRegistry(online, parsed), parsed)
  return asSuitOnDecision(asLicence(asOrderedBy(kept, parsed)), parsed)
}
