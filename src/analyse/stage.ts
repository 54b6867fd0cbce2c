import type { Incident, Stage } from '../codebook/index.ts'
import { isStep, type Step } from './steps.ts'

/** Words by which a case was dropped rather than tried to an acquittal. */
const DROPPED =
  /\b(?:drop|dismiss|clos|terminat|discontinu|withdr[ae]w|suspend|quash)|прекра(?:щ|т)|закры|снят|тоқтат|қысқарт/iu

/** Whether the words that an incident rests on say something, wherever its documents tell of it. */
export const isToldIn = ({ records }: Incident, words: RegExp): boolean =>
  records.some(({ record: { quote, anchors } }) =>
    [quote, ...anchors].some(({ exact }) => words.test(exact)),
  )

/** Whether a case or charge was dropped rather than tried to an acquittal. */
export const isDropped = (incident: Incident): boolean => isToldIn(incident, DROPPED)

/** What each step makes of the stage before it. */
const AFTER: Readonly<Record<Step, (before: Stage, incident: Incident) => Stage>> = {
  // Taken into custody in the course of a proceeding, or again, takes nobody back.
  detention: before => (before === 'released' ? 'detained' : before),
  charge: () => 'charged',
  trial: before => (before === 'convicted' || before === 'on appeal' ? 'on appeal' : 'on trial'),
  conviction: () => 'convicted',
  acquittal: (_, incident) => (isDropped(incident) ? 'dropped' : 'acquitted'),
  appeal: (_, incident) => afterAppeal(incident),
  release: () => 'released',
}

/** The stage a person has reached once a step is taken; what is no step changes nothing. */
export function stageAfter(before: Stage, incident: Incident): Stage {
  const { kind } = incident
  return isStep(kind) ? AFTER[kind](before, incident) : before
}

/** Words by which a conviction was lifted for good: "quashed the conviction", "cleared her on appeal". */
const CLEARED =
  /\b(?:quash|overturn|annul|revers|void|set(?:s|ting)? aside|threw out|struck down)\w*\b[^.;]{0,60}\bconvictions?\b|\bconvictions?\b[^.;]{0,60}\b(?:quashed|overturned|annulled|reversed|set aside)\b|\b(?:acquit|clear|exonerat)\w*/iu
/** Words by which it is to be tried again. */
const AGAIN =
  /\bretrial|\bre-?tr(?:y|ied)\b|\b(?:new|fresh|second) (?:trial|hearing|examination)|\bremit|\bremand(?:ed)? (?:it|the case)|\b(?:sent|send|sends|return|refer)\w* (?:it |the case |the matter )?back\b|\breconsider|\bre-?examin|\bagain\b/iu

/** A verdict that stands leaves a person convicted, one that was lifted is to be tried again, an appeal only taken on is open. */
function afterAppeal(incident: Incident): Stage {
  const { outcome } = incident.value
  if (outcome === 'overturned')
    return isToldIn(incident, CLEARED) && !isToldIn(incident, AGAIN) ? 'acquitted' : 'on trial'
  return outcome === undefined || outcome === 'accepted' ? 'on appeal' : 'convicted'
}
