import type { CodedRecord } from '../codebook/index.ts'

type Passage = CodedRecord['quote']

/** What a person died of, as far as it is told apart: the sorts exclude each other. */
export type Death = 'illness' | 'suicide' | 'accident' | 'violence'

/** An accident comes before what kills ("was killed in an accident"), suicide before illness. */
const DEATHS: readonly (readonly [Death, RegExp])[] = [
  [
    'suicide',
    /\bsuicide\b|\b(?:hanged|killed|shot|poisoned) (?:him|her|them)sel(?:f|ves)\b|\b(?:his|her|their) own li(?:fe|ves)\b/iu,
  ],
  [
    'accident',
    /\baccident|\b(?:fell|fall|fallen|jumped) (?:from|out of|off|down|into|to (?:his|her|their) death)\b|\b(?:of|from|after|by|in) (?:an?|the|his|her) fall\b|\bdrown|\bslipped\b|\boverdose\b|\bcarbon monoxide\b|\b(?:car|road|train) crash\b/iu,
  ],
  [
    'illness',
    /\bheart (?:failure|attack|disease|condition)\b|\bcardiac\b|\bstroke\b|\b(?:long|serious|short|grave) illness\b|\bnatural causes\b|\bpneumonia\b|\bcancer\b|\btuberculosis\b|\bof (?:an )?(?:illness|old age)\b/iu,
  ],
  [
    'violence',
    /\bbeat(?:en|ing|ings|s)?\b|\bshot\b|\bgunned down\b|\bstabbed\b|\bstrangled\b|\bmurder|\btortur|\bbullets?\b|\bgunfire\b|\bblows\b/iu,
  ],
]

/** What may stand between a cause and the word that says that it was not so, or that nobody knows. */
const UNSURE =
  /\b(?:no|not|never|without|whether|rather than|denied|den(?:y|ies)|rul(?:ed|es) out)\b/iu

/** A passage and what follows it to the end of its sentence, as far as that is kept. */
const sentenceOf = ({ exact, suffix = '' }: Pick<Passage, 'exact' | 'suffix'>) =>
  exact + (/^[^.;!?\n]*/u.exec(suffix)?.[0] ?? '')

/** What somebody died of by the words of a passage; undefined where it tells none, or several, or says that it was not so. */
export function deathIn(passage: Passage): Death | undefined {
  const words = sentenceOf(passage)
  if (UNSURE.test(words)) return undefined
  return DEATHS.find(([, told]) => told.test(words))?.[0]
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365 }
const AFTER =
  /\b(?:(?<than>less than|under|more than|over|almost|nearly|at least) )?(?<number>an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?<unit>day|week|month|year)s? (?:after|later|earlier|before)\b/iu
/** What somebody died of later: each sort of beginning is another length. */
const SINCE: readonly (readonly [string, RegExp])[] = [
  [
    'the attack',
    /\battack|\battempt\b|\bshoot|\bshot\b|\bbeat|\bassault|\bstabb|\binjur|\bwound/iu,
  ],
  ['the arrest', /\barrest|\bdetain|\bdetention|\bcustody\b/iu],
  ['the release', /\breleas|\bfreed\b/iu],
]
const DIES = /\b(?:died?|dies|dying|death|dead|succumbed|injuries|wounds)\b/iu

/** How long after what somebody died, in words and as the fewest and most days that these can mean. */
export type Until = {
  readonly since: string
  readonly words: string
  readonly days: readonly [number, number]
}

/** "died less than two weeks after an assassination attempt" */
export function untilDeathIn({ exact, prefix = '', suffix = '' }: Passage): Until | undefined {
  const found = AFTER.exec(exact)
  const around = `${prefix}${exact}${suffix}`
  const sentence = sentenceOf({ exact, suffix })
  const since = SINCE.find(([, began]) => began.test(sentence))?.[0]
  if (!found?.groups || since === undefined || !DIES.test(around)) return undefined
  const { than = '', number = '', unit = '' } = found.groups
  const one = DAYS[unit.toLowerCase()] ?? 1
  const at = NUMBERS.indexOf(number.toLowerCase())
  const days = (at >= 0 ? at + 1 : Number(number) || 1) * one
  const words = found[0].replace(/ (?:after|later|earlier|before)$/iu, '').toLowerCase()
  if (/less|under|almost|nearly/iu.test(than)) return { since, words, days: [0, days] }
  if (than !== '') return { since, words, days: [days, Infinity] }
  return { since, words, days: [days - one / 2, days + one / 2] }
}

const FOUND =
  /\b(?:found|discovered|lay|lying|lies|washed up|buried)\b(?: (?:dead|hanged|lifeless|unconscious))?(?: [\p{L}]+ly)? (?:in|at|on|near|under|outside|behind|beside|by) (?<place>(?:an?|the|his|her|their) )?(?<what>\p{L}[\p{L}'’-]*(?: (?!(?:in|at|on|near|of|under|outside|by|after|with|and|from|where|who|last|early|late)\b)\p{L}[\p{L}'’-]*){0,2})/iu

/** Where a dead body was found or lies: "a river", "his flat". */
export function foundIn(passage: Passage): string | undefined {
  const { place = '', what } = FOUND.exec(sentenceOf(passage))?.groups ?? {}
  return what === undefined ? undefined : `${place}${what}`.trim()
}

const PEACE =
  /\b(?:dispersed|ended|passed(?: off)?|went off|left|ran|broke up)\b[^,.;]{0,30}\b(?:peaceful(?:ly)?|calmly|voluntarily|without (?:any )?(?:incidents?|violence|force|clashes))\b|\b(?:peaceful(?:ly)?|voluntarily) (?:dispersed|ended|left)\b|\bwithout (?:any )?(?:incidents?|the use of force|using force)\b|\b(?:no|any) (?:use of )?force\b[^,.;]{0,10}\bused\b|\bno (?:use of )?force\b/iu
const FORCE =
  /\b(?:tear[- ]?gas(?:sed)?|rubber bullets?|water cannons?|batons?|truncheons?|stun grenades?|pepper spray|live (?:ammunition|rounds|fire)|opened fire|fired (?:on|at|into)|by force|forcibly|violently)\b/iu

/** How a gathering was brought to its end: peacefully, or by force; undefined where a passage tells neither. */
export function endingIn(passage: Passage): 'peaceful' | 'force' | undefined {
  const words = sentenceOf(passage)
  if (PEACE.test(words)) return 'peaceful'
  return FORCE.test(words) && !UNSURE.test(words) ? 'force' : undefined
}

/** Organised, or only took part in, what somebody is held or tried for. */
export function roleIn(words: string): 'organiser' | 'participant' | undefined {
  const organised = /\borgani[sz](?:ing|ed|ation of|ers?)\b/iu.test(words)
  const joined = /\b(?:participat|taking part|took part|attend|joining)/iu.test(words)
  if (organised === joined) return undefined
  return organised ? 'organiser' : 'participant'
}

const REASON =
  /\b(?:detained|arrested|held|searched|summoned|questioned)\b[^.;]{0,80}? (?:for|over|because of|on suspicion of) (?<why>(?!the (?:first|second|third|last|past|next)\b|(?:questioning|interrogation|trial|pre-trial|now|good|at least|about|almost|nearly|over|more|less|several|some|hours|days|weeks|months|years|another|a further|an? (?:hour|day|week|month|year|few|couple))\b|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )\p{L}[^,.;]{2,80})/iu

/** Why somebody was held, searched or summoned, where its words say so: "drunk driving", "a video about the governor". */
export function reasonIn(passage: Passage): string | undefined {
  const why = REASON.exec(sentenceOf(passage))?.groups?.['why']
  return why?.replace(/ (?:on|in|at) \p{Lu}.*$/u, '').trim()
}
