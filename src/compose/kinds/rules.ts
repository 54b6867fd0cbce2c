import { nameOf } from '../../codebook/index.ts'
import { phrase, verb, type Clause } from '../clause.ts'
import { isCommonWord, isSpeakerPhrase } from '../common-nouns.ts'
import { amountIsPlural, amountWords, lowerOpening } from '../english.ts'
import { documentsOf } from '../source.ts'
import { freeWords } from '../free-words.ts'
import { groundsWords, overWords, says, type Frame, type Telling } from '../telling.ts'
import { owned, words, type NounPhrase } from '../words.ts'

export const registration: Frame = telling => {
  const { actor: subject, target, value } = telling
  const adjuncts = [groundsWords(telling)]
  const nominal = 'a decision on registration'
  const shared = { subject, adjuncts, nominal }
  const number = value.applications
  const plural = number !== undefined && amountIsPlural(number)
  if (plural && value.decision !== 'revoked') {
    const does = { granted: verb('grant'), refused: verb('reject'), returned: verb('return') }[
      value.decision ?? ''
    ]
    const applications = words(
      `${amountWords(number)} applications`,
      target && 'by',
      target?.words,
      'for registration',
    )
    return {
      ...shared,
      object: { words: applications, plural: true },
      verb: does ?? verb('decide'),
    }
  }
  if (value.decision === 'revoked') {
    return {
      ...shared,
      object: target ? owned('registration', target) : phrase('a registration'),
      verb: verb('revoke'),
    }
  }
  if (value.decision === 'returned') {
    const object = target
      ? { words: words('an application by', target.words, 'for registration'), plural: false }
      : phrase('an application for registration')
    return { ...shared, object, verb: verb('return') }
  }
  if (!target)
    return {
      ...shared,
      object: phrase('registration'),
      verb: value.decision === 'granted' ? verb('grant') : verb('refuse'),
    }
  return value.decision === 'granted'
    ? { ...shared, object: target, verb: verb('register') }
    : { ...shared, object: target, verb: verb('deny', 'denied'), complement: ['registration'] }
}

const ACCREDITED: Readonly<Record<string, Clause['verb']>> = {
  granted: verb('grant'),
  refused: verb('refuse'),
  suspended: verb('suspend'),
  revoked: verb('revoke'),
  restored: verb('restore'),
}

export const accreditation: Frame = telling => {
  const { actor: subject, target, value } = telling
  const does = ACCREDITED[value.decision ?? '']
  const shared = {
    subject,
    adjuncts: [groundsWords(telling)],
    nominal: 'a decision on press accreditation',
  }
  const whole = target ? owned('press accreditation', target) : phrase('press accreditation')
  if (!does) {
    const decision = phrase(words('a decision on', whole.words))
    return { ...shared, verb: verb('make', 'made'), object: decision }
  }
  return target && (value.decision === 'granted' || value.decision === 'refused')
    ? { ...shared, verb: does, object: target, complement: ['press accreditation'] }
    : { ...shared, verb: does, object: whole }
}

type Hindrance = (
  telling: Telling,
  target: NounPhrase,
) => Pick<Clause, 'verb' | 'object' | 'complement'>

const accessTo = (target: NounPhrase): NounPhrase => ({
  words: words('access to', target.words),
  plural: false,
})

const hindered: Hindrance = (_, target) => ({ verb: verb('hinder'), object: target })

const MEANS: Readonly<Record<string, Hindrance>> = {
  ban: (_, target) => ({ verb: verb('ban', 'banned'), object: target }),
  block: (_, target) => ({ verb: verb('block'), object: accessTo(target) }),
  shutdown: (_, target) => ({ verb: verb('shut down', 'shut down'), object: target }),
  freeze: (_, target) => ({
    verb: verb('freeze', 'froze', 'frozen'),
    object: owned('accounts', target, true),
  }),
  closure: (telling, target) =>
    says(telling, /\bsuspen\w*/i)
      ? { verb: verb('suspend'), object: target }
      : { verb: verb('close'), object: target },
  venue: (telling, target) =>
    says(telling, /\bevict\w*/i)
      ? { verb: verb('evict'), object: target }
      : { verb: verb('deny', 'denied'), object: target, complement: ['a venue'] },
  access: (_, target) => ({ verb: verb('deny', 'denied'), object: target, complement: ['access'] }),
  censorship: (_, target) => ({ verb: verb('censor'), object: target }),
  dismissal: (telling, target) =>
    says(telling, /\bexpel\w*|\bexpulsion\b/i)
      ? { verb: verb('expel', 'expelled'), object: target }
      : { verb: verb('dismiss'), object: target },
  travel: (_, target) => ({
    verb: verb('bar', 'barred'),
    object: target,
    complement: ['from travelling'],
  }),
  blacklist: (_, target) => ({ verb: verb('blacklist'), object: target }),
  disclosure: (_, target) => ({
    verb: verb('place'),
    object: target,
    complement: ['under an obligation of silence'],
  }),
  other: hindered,
}

const MEANS_NOUNS: Readonly<Record<string, string>> = {
  ban: 'a ban',
  block: 'a blocked site',
  shutdown: 'an internet shutdown',
  freeze: 'a freezing of accounts',
  closure: 'a closure',
  venue: 'the refusal of a venue',
  access: 'a denial of access',
  censorship: 'an act of censorship',
  dismissal: 'a dismissal',
  travel: 'a travel ban',
  blacklist: 'a blacklisting',
  disclosure: 'a gag order',
}

export const restriction: Frame = telling => {
  const { actor: subject, target, value } = telling
  const nominal = MEANS_NOUNS[value.means ?? ''] ?? 'a restriction'
  const shared = { subject, adjuncts: [overWords(telling)], nominal }
  if (!target) {
    return value.means === 'shutdown'
      ? { ...shared, verb: verb('shut down', 'shut down'), object: phrase('the internet') }
      : { ...shared, verb: verb('hinder'), object: null }
  }
  const hindrance = MEANS[value.means ?? 'other'] ?? hindered
  return { ...shared, ...hindrance(telling, target) }
}

const STEPS: Readonly<Record<string, Clause['verb']>> = {
  proposed: verb('propose'),
  debated: verb('debate'),
  adopted: verb('adopt'),
  signed: verb('sign'),
  rejected: verb('reject'),
  shelved: verb('shelve'),
}

export const law: Frame = telling => {
  const { actor: subject, target, value } = telling
  const nominal = 'a legislative step'
  if (value.step === 'in_force') {
    const effect = verb('take effect', 'took effect', 'taken effect')
    return {
      subject: target ?? phrase('a law'),
      object: null,
      verb: effect,
      intransitive: true,
      nominal,
    }
  }
  const object = target ?? phrase('a law')
  return {
    subject,
    object,
    verb: STEPS[value.step ?? ''] ?? verb('take up', 'took up', 'taken up'),
    nominal,
  }
}

/** An answer to what was asked, said or sent; whoever did not answer gave none. */
const REPLIED =
  /(?<!\b(?:not|never|nor|yet)\s(?:yet\s|been\s)?|n[’']t\s)\b(?:replied|answered|responded (?:to|that|by))\b|\bin (?:reply|answer) to\b|\b(?:in|its|their|a|the) response to (?:\S+ ){0,5}(?:letters?|appeals?|calls?|requests?|questions?|[ei]nquir\w+|petitions?|complaints?|statements?)\b/i

/** What a statement was; whom it concerns is said apart, for who is named need not be who is addressed. */
const SPEECH: readonly (readonly [RegExp, Clause['verb'], string, string])[] = [
  [REPLIED, verb('give', 'gave', 'given'), 'a reply', 'concerning'],
  [/\b(?:condemn|criticis|criticiz|denounc)\w*/i, verb('voice'), 'criticism', 'concerning'],
  [/\b(?:deni(?:ed|es|al))\b/i, verb('issue'), 'a denial', 'concerning'],
  [
    /\b(?:urg\w*|call(?:ed|s|ing)? (?:on|upon|for)|appeal\w*)\b/i,
    verb('issue'),
    'an appeal',
    'concerning',
  ],
  [/\bdemand\w*/i, verb('make', 'made'), 'a demand', 'concerning'],
  [/\bwarn\w*/i, verb('issue'), 'a warning', 'concerning'],
  [/\bconcern(?:s|ed)?\b/i, verb('express'), 'concern', 'about'],
]

export const statement: Frame = telling => {
  const { actor, target, value } = telling
  const [, does, what, on] = SPEECH.find(([pattern]) => says(telling, pattern)) ?? [
    null,
    verb('issue'),
    'a statement',
    'concerning',
  ]
  const way = isAnswered(telling) ? 'to' : on
  const others = target && !speaksOfItself(telling) ? target.words : undefined
  const about =
    value.about === undefined ? words(others && way, others) : words(on, freeWords(value.about))
  const subject = actor && canSpeak(telling) ? actor : null
  return { subject, verb: does, object: phrase(what), complement: about, nominal: 'a statement' }
}

/** Whom a headline names once more as who speaks is nobody besides. */
function speaksOfItself({ value }: Telling): boolean {
  const own = new Set((value.actor ?? []).map(nameOf))
  return own.size > 0 && (value.target ?? []).every(party => own.has(nameOf(party)))
}

/** Whether the words say of whom they name that it is they who were answered. */
function isAnswered(telling: Telling): boolean {
  const [first] = telling.value.target ?? []
  const [, after] =
    /\b(?:replied|answered|responded|reply|answer)\b(.*)/is.exec(telling.source) ?? []
  if (first === undefined || after === undefined || !says(telling, REPLIED)) return false
  const at = after.toLowerCase().indexOf(nameOf(first).toLowerCase())
  return at >= 0 && /^\s(?:to\s)?(?:(?:an?|the|its|their)\s)?$/i.test(after.slice(0, at))
}

/** Whether those who speak are named, or are at least people: "assemblies" issue no appeal. */
function canSpeak({ incident, value, sources }: Telling): boolean {
  const texts = documentsOf(incident, sources).map(({ text }) => text ?? '')
  return (value.actor ?? []).some(party => {
    const name = nameOf(party)
    const isName =
      lowerOpening(name) === name &&
      !/^(?:an?|the|some|several|many)\s/i.test(name) &&
      !isCommonWord(name, texts)
    return (
      (isName && /^\P{Ll}/u.test(name) && !/ly$|^(?:moreover|however|meanwhile)$/i.test(name)) ||
      /\s\p{Lu}/u.test(name) ||
      isSpeakerPhrase(name)
    )
  })
}

export const figure: Frame = telling => {
  const { actor: subject, value } = telling
  const number = value.value === undefined ? '' : amountWords(value.value, value.approx)
  const unit = value.unit === undefined ? '' : freeWords(value.unit)
  const of = value.of === undefined || value.of === value.unit ? '' : `(${freeWords(value.of)})`
  const object = words(number || 'a figure', unit, of)
  return {
    subject,
    verb: verb('give', 'gave', 'given'),
    object: { words: object, plural: false },
    complement: ['as the figure'],
    nominal: 'a figure',
  }
}
