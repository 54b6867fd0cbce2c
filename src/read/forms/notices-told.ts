import { type DateMention, type NumberMention, mentionOver } from '../text/doc.ts'
import type { Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { phraseWith } from '../grammar/owners.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

type Decision = 'granted' | 'refused'

/** Verbs that tell a decision on what was asked for, by their base form. */
export const DECIDING: Readonly<Partial<Record<string, Decision>>> = {
  refuse: 'refused',
  reject: 'refused',
  deny: 'refused',
  turn: 'refused',
  permit: 'granted',
  approve: 'granted',
  allow: 'granted',
  authorise: 'granted',
  authorize: 'granted',
  sanction: 'granted',
  grant: 'granted',
}

/** Verbs that tell one only of a share of notices told before: "all of which were returned". */
const DECIDING_SHARES: Readonly<Partial<Record<string, Decision>>> = {
  ...DECIDING,
  return: 'refused',
  ignore: 'refused',
  dismiss: 'refused',
  decline: 'refused',
  ban: 'refused',
  accept: 'granted',
  clear: 'granted',
  satisfy: 'granted',
}

const ASKED = new Set(['application', 'request', 'notice', 'notification', 'bid'])

/** "an application for a rally", "twelve notices" */
export const isAsked = ({ classes, lemma }: NounPhrase): boolean =>
  (classes & NOUN.notice) !== 0 && ASKED.has(lemma)

/** What those who ask do with what they ask. */
export const ASKING = new Set(
  'file submit lodge make send hand put forward apply present give'.split(' '),
)

/** What those who are asked do with it. */
const TAKING = new Set(['receive', 'get', 'register', 'record', 'review', 'consider'])

const WHO = NOUN.organisation | NOUN.person

/** Notices that a sentence tells of: how many, whose, and when they were given. */
export type Notices = {
  readonly number: NumberMention | null
  readonly by: NounPhrase | null
  readonly on: DateMention | null
}

const isSeveral = (number: NumberMention | null): boolean =>
  number !== null && (typeof number.value !== 'number' || number.value > 1)

function askedIn({ verb, subject, objects, phrases, dates }: Clause): Notices | null {
  if (verb.negative) return null
  const passive = verb.voice === 'passive'
  const who = (one: NounPhrase | null | undefined): NounPhrase | null =>
    one && one.pronoun === null && fits(one, WHO) ? one : null
  // Many notices are decided on over the time in which they are given.
  const noticesOf = (number: NumberMention | null, by: NounPhrase | null): Notices => ({
    number,
    by,
    on: isSeveral(number) ? (dates[0] ?? null) : null,
  })
  // "applied seven times"
  if (verb.lemma === 'apply' && !passive)
    return noticesOf(objects.find(({ lemma }) => lemma === 'times')?.number ?? null, who(subject))
  const asked = (passive ? [subject] : objects).find(one => one !== null && isAsked(one)) ?? null
  if (!asked) return null
  const { number, complements } = asked
  if (ASKING.has(verb.lemma))
    return noticesOf(number, who(passive ? phraseWith(phrases, ['by'])?.object : subject))
  if (!TAKING.has(verb.lemma)) return null
  return noticesOf(number, who(phraseWith([...complements, ...phrases], ['from', 'by'])?.object))
}

/** When many notices were given that a sentence tells of: "of 40 notices received in 2021, …". */
export function daysOfNotices(clauses: readonly Clause[]): DateMention | null {
  for (const one of clauses) {
    const told = askedIn(one)
    if (told?.on) return told.on
  }
  return null
}

/** The notices that were told of last before a clause: "filed nine applications, but …". */
export function noticesBefore({ clauses }: Parsed, clause: Clause): Notices | null {
  for (const one of clauses.toReversed()) {
    if (one === clause || one.verb.to > clause.verb.from) continue
    const told = askedIn(one)
    if (told) return told
  }
  return null
}

const ALL = new Set(['all', 'each', 'both', 'every'])
const NONE = new Set(['none', 'neither'])

/** How many of the notices told before are meant: all of them, none, or some number. */
export type Share = 'all' | 'none' | NumberMention

/** "all of which", "none of them", "not one", "twelve of which": a share of what was told before it. */
export function shareOf({ doc }: Parsed, phrase: NounPhrase | null): Share | null {
  if (phrase === null || phrase.name !== null || phrase.items.length > 0) return null
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const first = word(phrase.from)
  const alone = phrase.to - phrase.from === 1
  if (alone && NONE.has(first)) return 'none'
  const before = word(phrase.from - 1)
  const single = before === 'single' && word(phrase.from - 3) === 'not'
  if (first === 'one' && alone && (before === 'not' || single)) return 'none'
  if (ALL.has(first) && (alone || ['one', 'of'].includes(word(phrase.from + 1)))) return 'all'
  return alone ? phrase.number : null
}

const EACH = new Set(['each', 'every'])

/** "refused each time", "each time the administration refused": as often as it was asked. */
export function isEachTime({ doc, from }: Parsed, { verb, objects, subject }: Clause): boolean {
  if (objects.some(({ lemma }) => lemma === 'time' || lemma === 'times')) return true
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const before = (subject?.from ?? verb.from) - 1
  if (before <= from) return false
  // "and four times she was refused"
  if (word(before) === 'times') return mentionOver(doc, before - 1)?.type === 'number'
  return ['time', 'occasion'].includes(word(before)) && EACH.has(word(before - 1))
}

/** A decision on a share of the notices told before. */
export type DecidedShare = {
  readonly on: DateMention | null
  readonly decision: Decision
  readonly number: NumberMention | null
  readonly by: NounPhrase | null
  readonly whom: NounPhrase | null
}

/** "the city rejected all of them": those who rule it. */
const TOWNS = new Set(['city', 'town', 'municipality', 'district', 'region'])

const isAuthority = (phrase: NounPhrase | null): boolean =>
  phrase !== null && ((phrase.classes & NOUN.authority) !== 0 || TOWNS.has(phrase.lemma))

const REFUSING = new Set(['refuse', 'deny', 'reject', 'turn'])

/** "and each time the administration refused", "and was refused every time" */
function refusedEachTime(parsed: Parsed, clause: Clause): 'all' | null {
  const { verb, subject } = clause
  const named = clause.objects.every(({ lemma }) => lemma === 'time' || lemma === 'times')
  if (!REFUSING.has(verb.lemma) || verb.negative || !named || subject === null) return null
  return isEachTime(parsed, clause) ? 'all' : null
}

const LEFT = new Set(['go', 'leave', 'remain', 'return'])

/** "all of which went unanswered" */
const isUnanswered = ({ doc }: Parsed, { verb }: Clause): boolean =>
  LEFT.has(verb.lemma) && wordOf(doc.tokens.word[verb.to] ?? 0) === 'unanswered'

/** "filed nine applications, all of which were refused", "applied twice, and each time the mayor refused" */
export function decidedShare(parsed: Parsed, clause: Clause): DecidedShare | null {
  const { verb, subject, objects } = clause
  const unanswered = isUnanswered(parsed, clause)
  const base = unanswered ? 'refused' : DECIDING_SHARES[verb.lemma]
  if (base === undefined || (verb.form !== 'finite' && !verb.ambiguous)) return null
  if (verb.lemma === 'turn' && wordOf(parsed.doc.tokens.word[verb.to] ?? 0) !== 'down') return null
  const active = isAuthority(subject)
  const told = shareOf(
    parsed,
    active ? (objects[0] ?? null) : verb.voice === 'passive' || unanswered ? subject : null,
  )
  const share = told ?? refusedEachTime(parsed, clause)
  if (share === null) return null
  const notices = noticesBefore(parsed, clause)
  if (notices === null) return null
  const denied = verb.negative !== (share === 'none')
  const other = base === 'granted' ? 'refused' : 'granted'
  const by = phraseWith(clause.phrases, ['by'])?.object ?? null
  return {
    decision: denied ? other : base,
    number: typeof share === 'string' ? notices.number : share,
    by: active ? subject : isAuthority(by) ? by : null,
    whom: notices.by,
    on: clause.dates.length > 0 ? null : notices.on,
  }
}
