import type { Doc } from '../text/doc.ts'
import type { Clause } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const SUSPICIONS = new Set(['suspicion', 'suspicions'])

/** "on suspicion of assaulting an officer": police say so of somebody they hold. */
export function suspicionBefore(doc: Doc, { link, objects, verb }: Clause): string | null {
  if (verb.form !== 'gerund' || link !== 'of') return null
  if (((objects[0]?.classes ?? 0) & NOUN.police) === 0) return null
  const word = wordOf(doc.tokens.word[verb.from - 2] ?? 0)
  return SUSPICIONS.has(word) ? word : null
}

/** Verbs of what somebody is said to have done, not of what is told as done. */
const ACCUSING = new Set(
  'charge accuse convict indict suspect acquit clear absolve exonerate book arraign find cite'.split(
    ' ',
  ),
)

const CLEARING = new Set(['acquit', 'clear', 'absolve', 'exonerate'])
const CALLING = new Set(['call', 'brand', 'label', 'describe', 'insult'])

/** What is punished of a gathering took place: "convicted of organising a rally". */
const TAKING_PART = new Set(
  `organise organize hold participate take attend lead join stage call plan conduct convene march protest
  demonstrate rally`.split(/\s+/),
)

/** "charged with rioting, assaulting officers and blocking roads": the offence, unless it was done to those who are not in office. */
export function accusedOf({ verb, link, governor, objects }: Clause): string | null {
  if (verb.form !== 'gerund' || governor === null) return null
  // "was arrested after calling the president a puppet": what is held against her.
  if (link === 'after' && CALLING.has(verb.lemma) && governor.verb.voice === 'passive')
    return governor.verb.lemma
  if (TAKING_PART.has(verb.lemma)) return null
  const [whom] = objects
  const someone = whom && (whom.classes & NOUN.person) !== 0 && (whom.classes & OFFICIAL) === 0
  // "cleared of assaulting a steward" tells of nothing done; "cleared of killing Ana Lesko" of her death.
  const cleared = CLEARING.has(governor.verb.lemma) && whom?.name === null
  return someone && !cleared ? null : accusedBy(governor, link)
}

/** "charges of calling for a strike": of the strike it tells nothing. */
export const isBlamedCall = ({ verb, link, objects, phrases }: Clause): boolean =>
  verb.lemma === 'call' &&
  verb.form === 'gerund' &&
  objects.length === 0 &&
  OF_OFFENCES.has(link) &&
  phrases.some(({ preposition }) => preposition === 'for')

const OF_OFFENCES = new Set(['of', 'with', 'for'])
const OFFICIAL = NOUN.police | NOUN.authority | NOUN.court

function accusedBy({ verb, link, governor, phrases }: Clause, by: string): string | null {
  if (verb.form === 'gerund') return governor && accusedBy(governor, link)
  // "accused of sedition and blocking a road"
  const joined =
    by === '' && phrases.some(({ preposition }) => preposition === 'of' || preposition === 'with')
  return (joined || OF_OFFENCES.has(by)) && ACCUSING.has(verb.lemma) ? verb.lemma : null
}

/** Verbs of what somebody is charged with, of which no court has decided yet. */
const CHARGING = new Set('charge accuse indict suspect book arraign'.split(' '))

/** "charged with murdering his wife", "jailed on suspicion of killing his wife": by which word the deed is only alleged. */
export function chargedWith(doc: Doc, { verb, link, governor }: Clause): string | null {
  if (verb.form !== 'gerund' || TAKING_PART.has(verb.lemma)) return null
  const before = wordOf(doc.tokens.word[verb.from - 2] ?? 0)
  if (link === 'of' && SUSPICIONS.has(before)) return before
  if (governor === null) return null
  if (OF_OFFENCES.has(link) && CHARGING.has(governor.verb.lemma)) return governor.verb.lemma
  // "charged with abusing and murdering his wife"
  return link === '' ? chargedWith(doc, governor) : null
}

const ALLEGING = new Set(
  `allegations allegation claims claim accusations accusation complaints complaint rumours rumors rumour rumor reports
  report suspicion suspicions belief suggestion suggestions`.split(/\s+/),
)

/** What may have happened, or has not: "fears that she had been held". */
const FEARED = new Set(
  'fear fears hope hopes threat threats warning warnings possibility prospect risk danger promise assurance'.split(
    ' ',
  ),
)

const SHOWING = new Set(['evidence', 'proof', 'sign', 'indication', 'confirmation', 'suggestion'])

/** The noun before the "that" which opens a clause, and the word before that noun. */
function contentOf(
  { tokens }: Doc,
  { subject, verb }: Clause,
): { readonly noun: string; readonly before: string } | null {
  const word = (at: number): string => wordOf(tokens.word[at] ?? 0)
  const start = subject?.from ?? verb.from
  const that = word(start) === 'that' ? start : start - 1
  return word(that) === 'that' ? { noun: word(that - 1), before: word(that - 2) } : null
}

/** "an inquiry into allegations that he had been tortured": only alleged. */
export function allegedBefore(doc: Doc, clause: Clause): string | null {
  const content = contentOf(doc, clause)
  return content && ALLEGING.has(content.noun) ? content.noun : null
}

/** "fears that he had been held", "no evidence that she was beaten": which word tells that nobody knows it to have happened. */
export function fearedBefore(doc: Doc, clause: Clause): string | null {
  const content = contentOf(doc, clause)
  if (!content) return null
  if (SHOWING.has(content.noun) && content.before === 'no') return `no ${content.noun}`
  return FEARED.has(content.noun) ? content.noun : null
}

const SHOWN = new Set([...SHOWING, 'signs', 'indications', 'traces', 'trace', 'marks', 'record'])
const NONE = new Set(['no', 'without', 'little', 'scant', 'any'])
/** How many words "no convincing evidence of" may have before the noun for what would show it. */
const BEFORE_SHOWN = 3

/** "found no evidence of torture", "without any signs of violence": "did not find evidence of torture": which words tell that nothing shows it; null elsewhere. */
export function noneShownOf({ tokens }: Doc, noun: number, not: boolean): string | null {
  const word = (at: number): string => wordOf(tokens.word[at] ?? 0)
  const of = word(noun - 1) === 'any' || word(noun - 1) === 'the' ? noun - 2 : noun - 1
  if (word(of) !== 'of' || !SHOWN.has(word(of - 1))) return null
  if (not) return `no ${word(of - 1)}`
  for (let at = of - 2; at >= of - 1 - BEFORE_SHOWN; at--)
    if (NONE.has(word(at))) return `${word(at)} ${word(of - 1)}`
  return null
}

const UNTRUE = new Set(
  'false untrue incorrect inaccurate fiction lie fabrication nonsense'.split(' '),
)
const TRUE = new Set(['true', 'correct', 'accurate', 'case'])
const NOT = new Set(['not', "n't", 'nor', 'hardly', 'simply', 'the'])

const CALLED_UNTRUE = new Set([
  ...UNTRUE,
  ...'lies fabricated baseless unfounded groundless fake fabrications provocation slander'.split(
    ' ',
  ),
])

/** "called reports that she was beaten at the station “false”": the word stands behind what is reported. */
export function isCalledUntrue(doc: Doc, { verb, to }: Clause): boolean {
  for (let at = verb.to; at <= to + 3; at++)
    if (CALLED_UNTRUE.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

/** "It is false that she was held", "it is not true that": by which word it is denied. */
export function untrueBefore(doc: Doc, clause: Clause): string | null {
  const content = contentOf(doc, clause)
  if (!content) return null
  if (UNTRUE.has(content.noun)) return content.noun
  return TRUE.has(content.noun) && NOT.has(content.before) ? `not ${content.noun}` : null
}
