import type { Bearing, Incident } from '../codebook/index.ts'
import { quotedWords } from './source.ts'

const ABUSE =
  /\b(?:tortur\w*|ill-treat\w*|abuse of (?:power|office|authority)|exceed\w* (?:of )?(?:power|authority)|excessive force|beating|corruption|bribe\w*|embezzl\w*|murder\w*|rape|domestic violence|enforced disappearance|kidnap\w*|abduct\w*)\b/i
const OFFICER =
  /\b(?:officers?|police\w*|ministers?|officials?|guards?|soldiers?|investigators?|mayor|governor|general|colonel|major|captain|prison chief|warden)\b/i

/** Whether a penalty is a violation or accountability: as a person decided, or else by what for and whom. */
export function bearingOf({ value, ...incident }: Incident): Bearing {
  const offence = value.offence ?? quotedWords({ value, ...incident })
  // What the reader proposes on a draft is no decision; what the penalty was for outweighs it.
  const undecided = incident.state === 'draft' && value.bearing === 'violation'
  if (value.bearing && !(undecided && ABUSE.test(offence))) return value.bearing
  const target = (value.target ?? [])
    .map(party => (typeof party === 'string' ? party : `${party.as ?? ''} ${party.name}`))
    .join(' ')
  if (ABUSE.test(offence)) return 'accountability'
  return OFFICER.test(target) && !/\b(?:insult|defam)/i.test(offence)
    ? 'accountability'
    : 'violation'
}
