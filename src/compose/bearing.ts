import type { Bearing, Incident } from '../codebook/index.ts'
import { quotedWords } from './source.ts'

const ABUSE =
  /\b(?:tortur\w*|ill-treat\w*|abuse of (?:power|office|authority)|exceed\w* (?:of )?(?:power|authority)|excessive force|beating|corruption|bribe\w*|embezzl\w*|murder\w*|rape|domestic violence|enforced disappearance|kidnap\w*|abduct\w*)\b/i
const OFFICER =
  /\b(?:officers?|police\w*|ministers?|officials?|guards?|soldiers?|investigators?|mayor|governor|general|colonel|major|captain|lieutenant|sergeant|corporal|prison chief|warden)\b/i
const PRIVATE = /\bPrivate \p{Lu}/u

const CIVIC =
  /\b(?:activists?|journalists?|reporters?|editors?|bloggers?|lawyers?|defenders?|opposition|protest\w*|writers?|poets?|singers?|artists?|whistle-?blowers?)\b/i
const TORTURE = /\b(?:tortur\w*|ill-treat\w*|enforced disappearance)\b/i
const FORMER = /\b(?:former|ex-?|opposition|dismissed)\b/i

/** Whether a penalty is a violation or accountability: as a person decided, or else by what for and whom. */
export function bearingOf({ value, ...incident }: Incident): Bearing {
  const offence = value.offence ?? quotedWords({ value, ...incident })
  const target = (value.target ?? [])
    .map(party => (typeof party === 'string' ? party : `${party.as ?? ''} ${party.name}`))
    .join(' ')
  // What the reader proposes on a draft is no decision; what it was for and whom it hit outweighs it.
  const undecided = incident.state === 'draft' && value.bearing === 'violation'
  const answered = ABUSE.test(offence) || isOfficer(target, offence)
  if (value.bearing && !(undecided && answered)) return value.bearing
  // Corruption and the like is what critics are accused of too; torture is what they are not.
  if (CIVIC.test(target) && !TORTURE.test(offence)) return 'violation'
  if (ABUSE.test(offence)) return 'accountability'
  return isOfficer(target, offence) ? 'accountability' : 'violation'
}

const isOfficer = (target: string, offence: string) =>
  (OFFICER.test(target) || PRIVATE.test(target)) &&
  !FORMER.test(target) &&
  !/\b(?:insult|defam|protest|rall(?:y|ies)|post)/i.test(offence)
