import { dayBefore, othersDays } from './days-ahead-of-others.ts'
import { itemAt } from './item-at.ts'
import { PUNISHING } from './apart.ts'
import { orderBefore } from './order-before.ts'
import type { Parsed } from '../events/constructions.ts'
import { type DateMention, mentionOver } from '../text/doc.ts'
import { looksBack } from './looking-back.ts'
import type { Clause, NounPhrase, Prepositional } from './grammar.ts'
import { isNoDay } from './no-dates.ts'
import { isDoneOnce } from './dates-behind.ts'
import { holds } from './holds.ts'
import { nounDates } from './owned-dates.ts'
import { dateBehindAside, trailingDate, sinceBehind } from './trailing-dates.ts'
import { isExtent } from '../time/date-roles.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const HAPPENINGS = NOUN.assembly | NOUN.vote | NOUN.decision

/** "missing since August", before the verb: how long that has been so, not when the verb happened. */
function isBackdrop({ from, preposition }: DateMention, clause: Clause): boolean {
  return preposition === 'since' && from < clause.verb.from
}

/** "the broadcaster, on air since 1998, was shut": how long that has been so. */
const isSinceAside = ({ doc }: Parsed, clause: Clause, date: DateMention): boolean =>
  isBackdrop(date, clause) &&
  clause.verb.voice === 'passive' &&
  (clause.subject?.to ?? 0) < date.from &&
  wordOf(doc.tokens.word[date.to] ?? 0) === ','

/** "ten times the amount in force until last December" */
const isInForceUntil = ({ expression }: DateMention): boolean =>
  expression.form === 'open' && expression.start === null

const PART = new Set('part role participation involvement attendance presence'.split(' '))

/** "suspended for their part in a sit-in on 24 January": the day of the sit-in. */
function isPartIn(
  before: Prepositional | undefined,
  { preposition, object }: Prepositional,
): boolean {
  const part = before?.object && ['for', 'over'].includes(before.preposition) ? before.object : null
  return (
    part !== null &&
    PART.has(part.lemma) &&
    ['in', 'at'].includes(preposition) &&
    object !== null &&
    (object.classes & HAPPENINGS) !== 0
  )
}

/** "was yesterday arrested": a day between the parts of the verb. */
function dateWithin({ doc }: Parsed, { verb }: Clause): DateMention | null {
  for (let i = verb.from + 1; i < verb.head; i++) {
    const mention = mentionOver(doc, i)
    if (mention?.type === 'date') return mention
  }
  return null
}

/** "held a week after the rally, on 16 May": a day that a comma parts from the event before it. */
function isSetOff({ doc }: Parsed, { from, preposition }: DateMention): boolean {
  return preposition === 'on' && wordOf(doc.tokens.word[from - 2] ?? 0) === ','
}

/** The dates of a clause that can be its verb's, the likeliest first. */
export function ownDates(parsed: Parsed, clause: Clause): DateMention[] {
  const within = dateWithin(parsed, clause)
  if (within) return [within]
  const behind = dateBehindAside(parsed)
  if (behind?.main === clause) return [behind.date]
  const owned = nounDates(parsed, clause)
  const before = dayBefore(parsed, clause)
  if (before) return [before]
  const others = othersDays(parsed, clause)
  if (behind) owned.add(behind.date)
  const event = clause.phrases.find(
    (part, i) =>
      isPartIn(itemAt(clause.phrases, i - 1), part) ||
      (['over', 'for', 'about', 'following', 'after'].includes(part.preposition) &&
        part.object !== null &&
        (part.object.classes & HAPPENINGS) !== 0 &&
        part.object.duration === null),
  )
  const own = clause.dates.filter(
    date =>
      !owned.has(date) &&
      !others.has(date) &&
      !isExtent(date) &&
      !isInForceUntil(date) &&
      !isSinceAside(parsed, clause, date) &&
      !isNoDay(parsed, clause, date) &&
      (!event || event.from < clause.verb.from || date.from < event.from || isSetOff(parsed, date)),
  )
  if (own.length === 0) {
    const found = foundDates(parsed, clause)
    if (found.length > 0) return found
    const trailing = trailingDate(parsed, clause) ?? sinceBehind(parsed, clause)
    if (trailing) return [trailing]
  }
  const told = own.filter(date => !isBackdrop(date, clause))
  return told.length > 0 || isDoneOnce(parsed, clause) ? told : own
}

/** "left the rulings unchanged in July", "found his door sealed on 3 May" */
const LEAVING = new Set(['leave', 'keep', 'find', 'have', 'see', 'get'])

/** "was found hanged in January": the date stands with the participle that belongs to the verb. */
function foundDates({ clauses }: Parsed, clause: Clause): DateMention[] {
  const next = clauses[clauses.indexOf(clause) + 1]
  const object = clause.objects.at(-1)
  const left =
    LEAVING.has(clause.verb.lemma) &&
    next?.via === 'antecedent' &&
    object !== undefined &&
    next.subject !== null &&
    next.subject.from >= object.from &&
    next.verb.from === next.subject.to
  if (left) return next.dates.filter(one => !isExtent(one))
  const bound = next?.via === 'antecedent' && next.verb.from === clause.verb.to
  return bound && next.subject === clause.subject ? next.dates.filter(one => !isExtent(one)) : []
}

/** The day that stands with what a clause tells to have happened at something: "at Monday's rally". */
export function inPhrase(clause: Clause): DateMention | null {
  const time = clause.phrases.find(
    (phrase, i) =>
      phrase.object?.date &&
      !isPartIn(itemAt(clause.phrases, i - 1), phrase) &&
      (phrase.preposition === 'during' ||
        ((phrase.object.classes & (NOUN.assembly | NOUN.case)) !== 0 &&
          ['at', 'in', 'after', 'on'].includes(phrase.preposition))),
  )
  return time?.object?.date ?? null
}

/** "was struck as she filmed Thursday's march": the same moment. */
export function momentDate(parsed: Parsed, clause: Clause): DateMention | null {
  if (PUNISHING.has(clause.verb.lemma)) return null
  for (const other of parsed.clauses) {
    if (other.verb.from <= clause.verb.from) continue
    const another = other.via === 'own' && other.link === '' && other.verb.form === 'finite'
    if (another) return null
    if (!['as', 'when', 'while'].includes(other.link)) continue
    const filmed = other.objects.find(object => (object.classes & HAPPENINGS) !== 0)
    // "as they tried to film a scuffle on 20 April"
    const date = ownDates(parsed, other)[0] ?? filmed?.date ?? dependentDate(parsed, other)
    if (date) return date
  }
  return null
}

export const GATHERING = new Set(
  `gather assemble march rally protest demonstrate picket attend come join participate stage hold mass converge camp sit turn
  block occupy`.split(/\s+/),
)

/** "Nine reporters who had gathered at the gate on 18 January were held": the day of what they had come for. */
export function attendedDate(parsed: Parsed, clause: Clause): DateMention | null {
  const { subject, verb } = clause
  if (!subject || verb.voice !== 'passive' || verb.perfect) return null
  const came = parsed.clauses.find(
    one => one.via === 'relative' && one.subject === subject && one.verb.to <= verb.from,
  )
  return came && GATHERING.has(came.verb.lemma) ? (ownDates(parsed, came)[0] ?? null) : null
}

/** "people who had come for a rally": on the day of what befell them. */
export const attendedBefore = ({ verb }: Clause): boolean =>
  verb.perfect && verb.tense === 'past' && GATHERING.has(verb.lemma)

const CARRIED = new Set(['to', 'from', 'by', 'in', ''])

const KEPT = new Set('remand hold keep detain bail release free adjourn commit grant'.split(' '))
const COMING_BACK = new Set(
  'return appear reappear attend report surrender answer face stand'.split(' '),
)

/** "remanded to be sentenced on 6 September", "bailed to return on 6 September": what comes next has that day. */
const liesAhead = ({ verb }: Clause, { link, verb: next }: Clause): boolean =>
  KEPT.has(verb.lemma) && link === 'to' && (next.voice === 'passive' || COMING_BACK.has(next.lemma))

/** "barred from leaving in 2021", "due to open on 22 April": the date stands with the verb underneath. */
export function dependentDate(parsed: Parsed, clause: Clause): DateMention | null {
  for (const other of parsed.clauses) {
    if (other.governor !== clause || !CARRIED.has(other.link)) continue
    if (other.verb.form === 'finite' || liesAhead(clause, other)) continue
    const date = ownDates(parsed, other)[0]
    if (date) return date
  }
  return null
}

export const LATER: ReadonlySet<string> = new Set([
  'later',
  'previously',
  'earlier',
  'subsequently',
  'already',
  'recently',
])

export function isLater(clause: Clause): boolean {
  return clause.verb.adverbs.some(word => LATER.has(word))
}

const EXPLAINING = new Set('concern relate stem refer rely arise date'.split(' '))

/** "The charges against them concerned an earlier march": what is said of charges that were told before. */
export const explains = (clause: Clause, noun: NounPhrase): boolean =>
  clause.subject === noun && EXPLAINING.has(clause.verb.lemma)

const UPON = new Set(['on', 'upon', 'into', 'against'])
const SETTING_UPON = new Set(
  'open fire shoot drive ram use move swoop descend fall set charge turn unleash attack train plough'.split(
    ' ',
  ),
)

/** "opened fire on a rally of teachers": the rally was there when they did. */
const isSetUpon = ({ verb }: Clause, { classes }: NounPhrase, preposition: string): boolean =>
  UPON.has(preposition) && (classes & NOUN.assembly) !== 0 && SETTING_UPON.has(verb.lemma)

export function sameTime(clause: Clause, noun: NounPhrase): boolean {
  if (explains(clause, noun) || looksBack(clause, noun)) return false
  if (clause.objects.some(object => object === noun) || clause.subject === noun) return true
  const phrase = clause.phrases.find(
    part => part.object === noun || part.object?.items.includes(noun),
  )
  const prepositions = ['at', 'during', 'in', 'from', 'with', 'amid']
  if (!phrase) return holds(clause, noun)
  return prepositions.includes(phrase.preposition) || isSetUpon(clause, noun, phrase.preposition)
}

/** "allowed bail and fixed 3 September for mention": a day that lies ahead. */
const FIXING = new Set(
  'fix adjourn set schedule postpone list slate extend prolong defer announce plan call'.split(' '),
)

/** "was arrested and fined on 3 May" is one day, and so is "the trial of X, charged with Y, resumed on 3 May"; "opened a case but dropped it in May" is not. */
function isJoined({ doc }: Parsed, clause: Clause, { verb }: Clause): boolean {
  if (wordOf(doc.tokens.word[clause.verb.from - 1] ?? 0) === ',') return true
  for (let i = verb.from - 1; i >= verb.from - 2; i--) {
    const word = wordOf(doc.tokens.word[i] ?? 0)
    if (word === 'and' || word === 'or') return true
  }
  return false
}

/** "blocked roads leading to the square on Saturday and rounded up dozens": the day stands with what is told of the object. */
function underneath(parsed: Parsed, before: Clause, until: Clause): DateMention | undefined {
  const inner = parsed.clauses.find(
    one =>
      one.verb.form === 'gerund' &&
      one.subject !== null &&
      before.objects.includes(one.subject) &&
      one.verb.from > before.verb.from &&
      one.verb.from < until.verb.from,
  )
  return inner ? ownDates(parsed, inner)[0] : undefined
}

/** "were arrested and released the next day": counted from the arrest. */
const isLapsed = ({ expression }: DateMention): boolean =>
  (expression.form === 'chained' && expression.offset !== 0) ||
  (expression.form === 'beside' && expression.base === null)

/** "was detained on 3 May and fined": the date of the verb before that shares its subject. */
export function sharedDate(parsed: Parsed, clause: Clause): DateMention | null {
  if (isLater(clause)) return null
  const { governor } = clause
  const { clauses } = parsed
  const at = clauses.indexOf(clause)
  const now = clause.verb.tense === 'present'
  if (clause.via === 'shared' && clause.verb.form === 'finite' && !clause.verb.perfect) {
    for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
      const before = clauses[i]
      // "Ana, who was deported in May, was held and charged": not of what is only said of her.
      if (before?.via === 'relative' && i < at - 1 && itemAt(clauses, at - 1)?.via === 'own')
        continue
      const past = now && before?.verb.tense !== 'present'
      if (before && !past && before.subject === clause.subject && before.verb.form === 'finite') {
        const date = ownDates(parsed, before)[0] ?? underneath(parsed, before, clause)
        const stay = before.verb.perfect && date?.preposition === 'since'
        if (date && !stay) return date
      }
    }
  }
  // "was jailed on Monday and her phone taken away"
  const before = itemAt(clauses, at - 1)
  const gapped = before && isGapped(parsed, before, clause) && ownDates(parsed, before)[0]
  if (gapped) return gapped
  const orders = orderBefore(clauses, clause)
  const ordered = orders && ownDates(parsed, orders)[0]
  if (ordered) return ordered
  const after = clauses[at + 1]
  const shares =
    after?.via === 'shared' &&
    isJoined(parsed, clause, after) &&
    !FIXING.has(after.verb.lemma) &&
    after.verb.voice === clause.verb.voice &&
    (after.verb.tense === 'future') === (clause.verb.tense === 'future') &&
    after.subject === clause.subject &&
    after.link === clause.link
  const next = after && (shares || isGapped(parsed, clause, after)) && ownDates(parsed, after)[0]
  if (next && !isLapsed(next)) return next
  if (!governor) return null
  const apart = ['after', 'before', 'for', 'since', 'of', 'following', 'over']
  if (clause.verb.form === 'gerund' && !clause.verb.perfect && !apart.includes(clause.link))
    return ownDates(parsed, governor)[0] ?? null
  if (clause.verb.form === 'infinitive') return ownDates(parsed, governor)[0] ?? null
  return null
}

/** "16 people were killed and dozens injured on Thursday": the second verb goes without its own "were". */
function isGapped(parsed: Parsed, clause: Clause, after: Clause): boolean {
  const joined =
    after.via === 'antecedent' || (after.via === 'own' && after.verb.voice === 'passive')
  if (clause.verb.voice !== 'passive' || !joined || !after.subject) return false
  const { doc } = parsed
  for (let i = clause.verb.to; i < after.subject.from; i++)
    if (wordOf(doc.tokens.word[i] ?? 0) === ',') return false
  return wordOf(doc.tokens.word[after.subject.from - 1] ?? 0) === 'and'
}

/** "when police broke up a march": at the time of the main clause. */
export function mainDate(parsed: Parsed, clause: Clause): DateMention | null {
  if (!['when', 'as', 'while', 'until'].includes(clause.link)) return null
  for (const other of parsed.clauses.toReversed()) {
    if (other.verb.from >= clause.verb.from || other.verb.form !== 'finite') continue
    if (PUNISHING.has(other.verb.lemma)) continue
    const date = ownDates(parsed, other)[0]
    if (date) return date
    // "We wrote on 20 April, but they came when the march began"
    if (other.link === 'but') return null
  }
  return null
}
