import { phrase, verb, type Clause } from '../clause.ts'
import { durationParts } from '../dates.ts'
import { amountIsPlural, amountWords, counted } from '../english.ts'
import { offenceWords, overWords, says, type Frame, type Telling } from '../telling.ts'
import { owned, words, type NounPhrase, type Words } from '../words.ts'

const length = ({ value }: Telling, preposition = 'for'): Words => {
  if (value.length === undefined) return []
  const parts = durationParts(value.length).map(({ n, unit }) => counted(n, unit))
  return parts.length === 0 ? [] : [`${preposition} ${parts.join(' and ')}`]
}

const EXTENDED =
  /\b(?:prolong|extend|renew)\w*\b[^.]*\b(?:detention|custody|arrest|remand)\b|\b(?:detention|custody|arrest|remand)\b[^.]*\b(?:prolong|extend|renew)(?:ed|s)\b/i
const STILL_HELD =
  /\bstill\b[^.]{0,20}\b(?:held|detained|in custody|in detention|in (?:jail|prison)|behind bars)\b|\bremain(?:s|ed)? (?:(?:held|detained)\b|in (?:custody|detention|jail|prison)\b|behind bars\b)/i

/** Whether every source tells it so: one that tells of the arrest itself leaves it an arrest. */
const told = ({ incident }: Telling, pattern: RegExp) =>
  incident.records.length > 0 &&
  incident.records.every(({ record }) => record.anchors.some(({ exact }) => pattern.test(exact)))

const HOUSE_ARREST = /\bhouse arrest\b/i
const REMANDED = /\b(?:remanded|pre-?trial (?:detention|custody)|placed in custody)\b/i

export const detention: Frame = telling => {
  const { actor: subject, target: object, value } = telling
  const adjuncts = [length(telling), overWords(telling)]
  const shared = { subject, object, adjuncts, nominal: 'a detention' }
  if (object && told(telling, EXTENDED)) {
    return {
      ...shared,
      verb: verb('prolong'),
      object: owned('detention', object),
      adjuncts: [length(telling, 'by')],
      nominal: 'a prolonged detention',
    }
  }
  if (object && told(telling, STILL_HELD)) {
    return {
      ...shared,
      subject: object,
      object: null,
      intransitive: true,
      verb: verb('remain'),
      complement: ['in custody'],
    }
  }
  if (says(telling, HOUSE_ARREST)) {
    return { ...shared, verb: verb('place'), complement: ['under house arrest'] }
  }
  if (says(telling, REMANDED)) {
    return { ...shared, verb: verb('remand', 'remanded'), complement: ['in custody'] }
  }
  if (value.preventive) {
    return { ...shared, verb: verb('preventively detain', 'preventively detained') }
  }
  return { ...shared, verb: verb('detain') }
}

export const release: Frame = ({ actor: subject, target: object, source }) => ({
  subject,
  object,
  verb: /\bpardon/i.test(source) ? verb('pardon') : verb('release'),
  ...(/\bparole/i.test(source) ? { complement: ['on parole'] } : {}),
  ...(/\bbail\b/i.test(source) ? { complement: ['on bail'] } : {}),
  nominal: 'a release',
})

const SEARCHED: readonly (readonly [RegExp, string, string])[] = [
  [/\b(?:homes?|houses?|apartments?|flats?)\b/i, 'home', 'homes'],
  [/\b(?:offices?|newsrooms?|editorial)\b/i, 'office', 'offices'],
]
const SEIZED = /\b(?:seiz|confiscat|took away)\w*/i
const DEVICES =
  /\b(?:phones?|laptops?|computers?|tablets?|devices?|equipment|hard drives?|cameras?)\b/i

export const search: Frame = telling => {
  const { actor: subject, target, source } = telling
  const shared = { subject, nominal: 'a search', adjuncts: [overWords(telling)] }
  if (!target) return { ...shared, verb: verb('search'), object: null }
  const place = SEARCHED.find(([pattern]) => pattern.test(source))
  if (place) {
    const noun = target.plural ? place[2] : place[1]
    return { ...shared, verb: verb('search'), object: owned(noun, target, target.plural) }
  }
  if (SEIZED.test(source) && DEVICES.test(source)) {
    return { ...shared, verb: verb('seize'), object: owned('equipment', target) }
  }
  return {
    ...shared,
    verb: verb('carry out', 'carried out'),
    object: phrase('a search'),
    complement: words('concerning', target.words),
  }
}

const SUMMONS: readonly (readonly [RegExp, Clause['verb'], Words])[] = [
  [/\b(?:questioned|interrogat\w*|questioning)\b/i, verb('question'), []],
  [/\bsummon\w*/i, verb('summon'), []],
  [/\bwarn\w*/i, verb('warn'), []],
  [/\bvisit\w*/i, verb('visit'), []],
]

export const summons: Frame = telling => {
  const { actor: subject, target: object } = telling
  const found = SUMMONS.find(([pattern]) => says(telling, pattern))
  return {
    subject,
    object,
    verb: found?.[1] ?? verb('summon or visit', 'summoned or visited'),
    adjuncts: [offenceWords(telling), overWords(telling)],
    nominal: 'a summons or police visit',
  }
}

const INTIMIDATION: readonly (readonly [RegExp, Clause['verb']])[] = [
  [/\bthreat(?:en\w*|s)?\b/i, verb('threaten')],
  [/\bharass\w*/i, verb('harass')],
  [/\bphotograph\w*/i, verb('photograph')],
  [/\bfilmed\b/i, verb('film')],
  [/\bfollowed\b/i, verb('follow')],
  [/\bdisrupt\w*/i, verb('disrupt')],
]

export const intimidation: Frame = telling => {
  const { actor: subject, target: object } = telling
  const found = INTIMIDATION.find(([pattern]) => says(telling, pattern))
  return {
    subject,
    object,
    verb: found?.[1] ?? verb('intimidate'),
    adjuncts: [overWords(telling)],
    nominal: 'an act of intimidation',
  }
}

const ATTEMPT =
  /\b(?:assassination attempt|attempted (?:murder|killing)|attempt on (?:his|her|the) life)\b/i

export const violence: Frame = telling => {
  const { actor: subject, target } = telling
  if (target && !subject && says(telling, ATTEMPT)) {
    return {
      subject: target,
      verb: verb('survive'),
      object: phrase('an attempted killing'),
      nominal: 'an attempted killing',
      ...(says(telling, /\b(?:died|killed|death|dead|fatal\w*|injuries sustained)\b/i)
        ? { verb: verb('be', 'was', 'been'), object: phrase('the target of an attempted killing') }
        : {}),
    }
  }
  if (says(telling, /\bbeat(?:en|ing|s)?\b/i)) {
    return { subject, object: target, verb: verb('beat', 'beat', 'beaten'), nominal: 'a beating' }
  }
  if (says(telling, /\b(?:attack|assault)\w*/i)) {
    return { subject, object: target, verb: verb('attack'), nominal: 'an attack' }
  }
  return {
    subject,
    verb: verb('use'),
    object: target ? phrase('force') : subject ? phrase('force') : null,
    complement: words(target && 'against', target?.words),
    nominal: 'the use of force',
  }
}

export const torture: Frame = telling => {
  const { actor: subject, target: object } = telling
  const tortured = says(telling, /\btortur\w*/i)
  return {
    subject,
    object,
    verb: tortured ? verb('torture') : verb('ill-treat', 'ill-treated'),
    complement: ['in custody'],
    nominal: tortured ? 'torture in custody' : 'ill-treatment in custody',
  }
}

const KILLED = /\b(?:kill\w*|shot dead|murder\w*|assassinat\w*|shot and killed|beaten to death)\b/i

export const death: Frame = telling => {
  const { actor, value } = telling
  const subject = telling.target ?? deaths(telling)
  const killed = says(telling, KILLED) && !says(telling, ATTEMPT)
  const shared = { nominal: 'a death', adjuncts: [value.over ? overWords(telling) : []] }
  if (killed) return { ...shared, subject: actor, object: subject, verb: verb('kill') }
  return { ...shared, subject, object: null, verb: verb('die'), intransitive: true }
}

function deaths({ value }: Telling): NounPhrase | null {
  const { deaths: amount } = value
  if (amount === undefined) return null
  const plural = amountIsPlural(amount)
  return phrase(`${amountWords(amount)} ${plural ? 'people' : 'person'}`, plural)
}
