import { freeWords } from './free-words.ts'

const NUMBER =
  '(?:\\d[\\d.,]*|half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)'
const UNIT = '(?:and a half\\s+)?(?:years?|months?|weeks?|days?|hours?|euros?|dollars?|EUR|USD)'

/** A penalty's own words at the start of an offence: "one to four years in prison over". */
const PENALTY = new RegExp(
  `^(?:(?:up to|at least|at most|about|around|more than|between|from|to|some|a total of)\\s+)*${NUMBER}(?:(?:\\s+(?:to|and|or)\\s+|[-–])${NUMBER})*[-\\s]+${UNIT}(?![\\p{L}])(?:\\s+(?:in (?:prison|jail|custody|detention)|imprisonment|behind bars|each|respectively|of (?:\\p{L}+\\s)?(?:imprisonment|detention|probation|arrest|freedom)))*[,\\s]*`,
  'iu',
)

/** Nouns of offences that may open with a capital and stand alone. */
const CRIME =
  /(?:ism|[st]ion|ery|ing|ury|ence|ance|ason|aud|eft|acy|lander|ibel|der|ide|nage|iracy|aping|rape|riot|riots|arson)$/i

/** Whether words are one name and no offence: "Zhylanbaev". */
export function isLoneName(text: string): boolean {
  return /^\p{Lu}[\p{L}’'-]+$/u.test(text) && !CRIME.test(text)
}

/** An offence told by a pronoun: what it was stands elsewhere in the source. */
const LEADS_ELSEWHERE = /(?:^|\s)(?:it|them|this|that|these|those|so|the same|such)$/i

/** Whether words end in a pronoun ("taking part in it"): what they mean stands elsewhere. */
export const leadsElsewhere = (text: string): boolean => LEADS_ELSEWHERE.test(text)

/** What a penalty or charge was for, as it can be printed; empty where the words tell a penalty or a name instead. */
export function offenceOf(given: string | undefined): string {
  if (given === undefined) return ''
  const text = freeWords(given)
  const bare = text.replace(PENALTY, '')
  const offence =
    bare === text
      ? text
      : bare.replace(/^(?:for|over|on charges of|on|after|because of|in connection with)\s+/i, '')
  // What is left of a penalty's words and no longer opens like words is no offence.
  return isLoneName(offence) || leadsElsewhere(offence) || !/^[“"‘']?[\p{L}\p{N}]/u.test(offence)
    ? ''
    : offence
}
