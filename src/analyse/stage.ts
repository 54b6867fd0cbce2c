import type { Incident, Stage } from '../codebook/index.ts'

/** Words by which a case was dropped rather than tried to an acquittal. */
const DROPPED =
  /\b(?:drop|dismiss|clos|terminat|discontinu|withdr[ae]w|suspend|quash)|прекра(?:щ|т)|закры|снят|тоқтат|қысқарт/iu

/** The stage a person has reached once a step is taken. */
export function stageAfter(before: Stage, { kind, value, records }: Incident): Stage {
  switch (kind) {
    case 'detention':
      // Taken into custody in the course of a proceeding, or again, takes nobody back.
      return before === 'released' ? 'detained' : before
    case 'charge':
      return 'charged'
    case 'trial':
      return before === 'convicted' || before === 'on appeal' ? 'on appeal' : 'on trial'
    case 'conviction':
      return 'convicted'
    case 'acquittal':
      return records.some(({ record }) => DROPPED.test(record.quote.exact))
        ? 'dropped'
        : 'acquitted'
    case 'appeal':
      return afterAppeal(value.outcome)
    case 'release':
      return 'released'
    default:
      return before
  }
}

/** A verdict that stands leaves a person convicted, one that was lifted is to be tried again, an appeal only taken on is open. */
function afterAppeal(outcome: string | undefined): Stage {
  if (outcome === 'overturned') return 'on trial'
  return outcome === undefined || outcome === 'accepted' ? 'on appeal' : 'convicted'
}
