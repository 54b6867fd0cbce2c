import type { Candidate, Parsed } from '../events/constructions.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { Context } from '../events/fill.ts'
import { isOutcome } from '../events/outcomes.ts'
import { isInside, lengthFor } from '../events/slots.ts'
import { mentionOver } from '../text/doc.ts'
import { FORM, NOUN, infoOf } from '../text/word-table.ts'
import { isOfThose } from './of-those.ts'
import { speaksOfPrison } from './prisons.ts'
import { wordOf } from '../text/words.ts'

/** "20 months, suspended for two years" */
function isHeldOver({ doc }: Parsed, { verb }: Clause): boolean {
  if (verb.to - verb.from > 1) return false
  const before = wordOf(doc.tokens.word[verb.from - 1] ?? 0) === ',' ? verb.from - 2 : verb.from - 1
  return mentionOver(doc, before)?.type === 'duration'
}

/** "those arrested", "118 injured", "the act under which she was held": who is meant, not what happened. */
export function isBackground(
  { parsed, title }: Context,
  { clause, construction }: Candidate,
): string | null {
  if (clause?.verb.lemma === 'suspend' && isHeldOver(parsed, clause))
    return 'says of a term told before how it is served'
  if (clause && construction.startsWith('adjunct') && isSpokenOf(clause))
    return 'says how it was told'
  if (title && clause && construction === 'active' && isAttribute(parsed, clause))
    return 'says who is meant'
  if (clause && isOfThose(parsed, clause, construction)) return 'says who is meant: “those”'
  if (!clause || construction !== 'reduced-passive' || title || isGapped(parsed, clause))
    return null
  const before = wordOf(parsed.doc.tokens.word[clause.verb.from - 1] ?? 0)
  if (before === 'those') return 'says who is meant: “those”'
  if (isOnList(parsed, clause)) return 'says whom a list is of'
  if (before === 'remained' || before === 'remain' || before === 'remains')
    return 'says how somebody is'
  const bare =
    !isAmongSoMany(parsed, clause) &&
    clause.dates.length === 0 &&
    clause.phrases.length === 0 &&
    clause.objects.length === 0 &&
    clause.verb.adverbs.length === 0
  const followed = parsed.clauses.some(other =>
    ['for', 'after', 'of', 'with'].includes(other.link) ? other.governor === clause : false,
  )
  return bare && !followed && !isOutcome(parsed, clause) && !isWholeSentence(parsed, clause)
    ? 'says who is meant'
    : null
}

/** "were among 14 people detained when police came": so many were. */
const isAmongSoMany = ({ doc }: Parsed, { subject }: Clause): boolean =>
  subject?.number != null && wordOf(doc.tokens.word[subject.from - 1] ?? 0) === 'among'

/** "Jailed activist charged", "Kidnapped priest freed": how somebody is, at the head of a headline. */
function isAttribute({ doc, from }: Parsed, { subject, verb, objects }: Clause): boolean {
  const [whom] = objects
  if (subject !== null || verb.from !== from || verb.to !== from + 1) return false
  const { forms } = infoOf(doc.tokens.word[from] ?? 0)
  if ((forms & FORM.participle) === 0 || !whom || whom.from !== verb.to) return false
  return whom.determiner === null && whom.number === null
}

/** Where a semicolon or the end closes what is told. */
function nextStop(doc: Parsed['doc'], from: number, to: number): number {
  for (let i = from; i < to; i++) if (wordOf(doc.tokens.word[i] ?? 0) === ';') return i
  return to
}

/** "18 February: Ana Lesko arrested.": all that the sentence tells, behind the day that opens it. */
function isWholeSentence({ doc, clauses, from, to }: Parsed, { subject, verb }: Clause): boolean {
  const stop = nextStop(doc, verb.to, to)
  const others = clauses.some(
    one => one.verb.form === 'finite' && !one.verb.ambiguous && one.verb.from < stop,
  )
  if (!subject || subject.determiner === 'definite' || others) return false
  const label = mentionOver(doc, from)
  const mark = label?.type === 'date' ? wordOf(doc.tokens.word[label.to] ?? 0) : ''
  const opens = label?.type === 'date' && label.from === from
  const first = mark === ':' || mark === '-' ? (label?.to ?? from) + 1 : opens ? label.to : from
  const after = wordOf(doc.tokens.word[verb.to] ?? 0)
  return subject.from === first && (verb.to >= to || /^[.,;:]$/.test(after))
}

const PASSING = new Set(['sentence', 'jail', 'convict', 'acquit', 'fine', 'release', 'discharge'])

/** "In sentencing them, the magistrate took into account …": of the sentence that is told. */
const isSpokenOf = ({ link, verb, objects }: Clause): boolean =>
  link === 'in' && verb.form === 'gerund' && PASSING.has(verb.lemma) && objects[0]?.pronoun != null

const LISTS = new Set(['list', 'lists', 'register', 'database'])

/** "added to a list of persons banned from travel": whom such a list is of. */
function isOnList({ doc }: Parsed, { subject }: Clause): boolean {
  if (!subject?.plural || subject.number || subject.name || subject.determiner !== null)
    return false
  const [list, of] = [subject.from - 2, subject.from - 1].map(at =>
    wordOf(doc.tokens.word[at] ?? 0),
  )
  return of === 'of' && LISTS.has(list ?? '')
}

/** "769 were arrested and 60 foreigners expelled": the verb goes without its own "were". */
function isGapped({ clauses, doc }: Parsed, clause: Clause): boolean {
  const before = itemAt(clauses, clauses.indexOf(clause) - 1)
  const { subject } = clause
  if (before?.verb.voice !== 'passive' || before.verb.form !== 'finite' || !subject) return false
  return (
    wordOf(doc.tokens.word[subject.from - 1] ?? 0) === 'and' &&
    (subject.number !== null || subject.determiner === 'possessive')
  )
}

/** "Two others were convicted as well:": a sentence that only opens a list; "the following were fined:" is none. */
export function introduces({ parsed, sentence, index }: Context): boolean {
  const { doc } = parsed
  if (wordOf(doc.tokens.word[sentence.to - 1] ?? 0) !== ':') return false
  const next = doc.sentences[index + 1]
  return next !== undefined && doc.blocks[next.block]?.kind === 'item'
}

/** "held since May", "held until 4 June". */
const LASTING = new Set(['since', 'until', 'till'])

/** "held for two days", "held at a station", "held incommunicado". */
export function isHeld({ parsed, timeline }: Context, candidate: Candidate): boolean {
  if (lengthFor(parsed, candidate) !== null) return true
  const { clause } = candidate
  if (!clause) return false
  const lasting = clause.dates.some(
    date =>
      LASTING.has(date.preposition ?? '') || timeline.resolved.get(date)?.includes('/') === true,
  )
  if (isGoingOn(parsed, clause) || lasting || holdsPeople(parsed, clause)) return true
  // "Ana Dorel was held on Monday": no meeting is.
  const dated = clause.dates.length > 0 || opensWithDate(parsed, clause)
  if (dated && clause.subject?.name?.class === 'person') return true
  if (wordOf(parsed.doc.tokens.word[clause.verb.to] ?? 0) === 'overnight') return true
  for (let i = clause.verb.to; i < clause.to - 1; i++) {
    const [word, next] = [i, i + 1].map(at => wordOf(parsed.doc.tokens.word[at] ?? 0))
    if (HELD_FOR.has(`${word} ${next}`)) return true
  }
  return clause.phrases.some(
    part =>
      part.object !== null &&
      part.preposition !== 'for' &&
      (part.object.classes & (NOUN.station | NOUN.prison)) !== 0,
  )
}

/** "On Monday Ana Dorel was held in Osk": the date stands before her name. */
const opensWithDate = (
  { chunks: [first, ...rest], doc }: Parsed,
  { subject, verb }: Clause,
): boolean =>
  first?.type === 'date' &&
  rest.find(({ type }) => type === 'np')?.from === subject?.from &&
  !HELD_TO_BE.has(wordOf(doc.tokens.word[verb.to] ?? 0))

const HELD_TO_BE = new Set([
  'accountable',
  'responsible',
  'liable',
  'back',
  'up',
  'off',
  'together',
])

/** "Police held 40 people", "dozens were held by police": so many people, and nothing that they were held to be. */
function holdsPeople({ doc }: Parsed, { verb, subject, objects, phrases }: Clause): boolean {
  if (HELD_TO_BE.has(wordOf(doc.tokens.word[verb.to] ?? 0))) return false
  const passive = verb.voice === 'passive'
  const whom = passive ? subject : (objects[0] ?? null)
  if (!whom || whom.number === null || !whom.plural || objects.length > (passive ? 0 : 1))
    return false
  const people = (whom.classes & (NOUN.person | NOUN.quantity)) !== 0 || whom.lemma === ''
  const by = passive ? (phrases.find(part => part.preposition === 'by')?.object ?? null) : subject
  return people && (by ? (by.classes & NOUN.police) !== 0 : passive)
}

/**
 * "are being held", "police are holding": somebody is held, and goes on to be; "talks are being held" have no person for
 * their subject.
 */
function isGoingOn({ doc }: Parsed, { verb, subject }: Clause): boolean {
  if (verb.voice !== 'passive') {
    const police = subject !== null && (subject.classes & NOUN.police) !== 0
    return (
      police && verb.tense === 'present' && wordOf(doc.tokens.word[verb.head] ?? 0) === 'holding'
    )
  }
  for (let i = verb.from; i < verb.to; i++)
    if (wordOf(doc.tokens.word[i] ?? 0) === 'being') return true
  return false
}

/** What is said of somebody who is held by police or a court. */
const HELD_FOR = new Set([
  'on suspicion',
  'on charges',
  'on charge',
  'without charge',
  'without charges',
  'without bail',
  'without trial',
  'for questioning',
  'for interrogation',
  'in connection',
  'under guard',
  'pending trial',
  'pending investigation',
  'awaiting trial',
  'as hostages',
])

const GUARDS = new Set(['guard', 'warden', 'jailer', 'cellmate', 'inmate', 'interrogator'])
const CARS = new Set([
  'police van',
  'police car',
  'police bus',
  'police vehicle',
  'police station',
  'police department',
])

/** "business centre", "health facility": nobody is held there. */
const OPEN_PLACES = new Set(
  'business shopping community cultural health medical youth city town sports training trading growth rural'.split(
    ' ',
  ),
)

/** "in the centre": of a town, where nothing says that people are held in it. */
const isMiddle = (lemma: string, before: string): boolean =>
  (lemma === 'centre' || lemma === 'center') && before === 'the'

const INTERROGATIONS = new Set(['interrogation', 'questioning'])

/** Those who are held, by what they are called. */
const HELD = new Set(['detainee', 'prisoner', 'inmate', 'arrestee', 'convict'])
/** Vehicles in which those who are held are brought somewhere. */
const BROUGHT_IN = new Set(['car', 'van', 'vehicle', 'bus', 'minibus', 'wagon', 'truck', 'cell'])
const TAKING = new Set('detain arrest seize interrogate apprehend abduct'.split(' '))
const MOVED = new Set('drive hold question interrogate transport detain take bring'.split(' '))

/** Whether this sentence or the two before it tell that somebody was taken. */
function speaksOfTaking({ doc, from, to }: Parsed): boolean {
  const index = doc.tokens.sentence[from] ?? 0
  const start = doc.sentences[Math.max(0, index - 2)]?.from ?? from
  for (let i = start; i < to; i++) {
    const { verb, lemma } = infoOf(doc.tokens.word[i] ?? 0)
    if (TAKING.has(verb) || lemma === 'interrogation' || lemma === 'custody') return true
  }
  return false
}

/** "was punched while being driven around", "as he was interrogated" */
function whileHeld({ clauses }: Parsed, clause: Clause): boolean {
  return clauses.some(
    ({ link, verb }) =>
      (link === 'while' || link === 'as') &&
      verb.voice === 'passive' &&
      MOVED.has(verb.lemma) &&
      verb.from > clause.verb.from,
  )
}

/** "was brought to Osh station, where he was slapped" */
function isStation({ chunks, clauses }: Parsed, { verb }: Clause): boolean {
  const at = chunks.findLastIndex(
    chunk => chunk.type === 'sub' && chunk.word === 'where' && chunk.to <= verb.from,
  )
  const before = chunks
    .slice(Math.max(0, at - 2), Math.max(0, at))
    .findLast(chunk => chunk.type === 'np' || chunk.type === 'pp')
  const place = before?.type === 'pp' ? before.object : before?.type === 'np' ? before : null
  if (place !== null && (place.classes & (NOUN.prison | NOUN.station)) !== 0) return true
  // "taken from her cell to a room on the second floor, where"
  const moved = clauses.findLast(one => one.verb.to <= (chunks[at]?.from ?? 0))
  return (
    moved !== undefined &&
    MOVED.has(moved.verb.lemma) &&
    moved.phrases.some(({ object }) => object !== null && (object.classes & NOUN.prison) !== 0)
  )
}

const KEPT = new Set(['detain', 'hold', 'keep', 'jail', 'remand', 'imprison'])
const LENGTH = new Set(['until', 'for', 'overnight'])

/** "was detained at the agency until the following evening; he was slapped": while it lasted. */
function wasHeldUntil({ doc, clauses }: Parsed, clause: Clause): boolean {
  const before = itemAt(clauses, clauses.indexOf(clause) - 1)
  const mark = wordOf(doc.tokens.word[(clause.subject?.from ?? 0) - 1] ?? 0)
  if (!before || mark !== ';' || !KEPT.has(before.verb.lemma)) return false
  if (before.verb.voice !== 'passive' || clause.verb.voice !== 'passive') return false
  if (clause.subject?.pronoun === null) return false
  for (let at = before.verb.to; at < clause.verb.from; at++)
    if (LENGTH.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

/** "A, who threw a stone, was denied bail and remains in custody": the main verb, which the last one goes on from. */
const isMainAround = (main: Clause, aside: Clause, last: Clause): boolean =>
  main.via === 'own' &&
  main.subject === aside.subject &&
  main.verb.from > aside.verb.from &&
  main.verb.from < last.verb.from

/** Ill-treatment of people who are held: violence by guards, or in a prison, station or police van. */
export function inCustody({ parsed }: Context, { actor, target, clause }: Candidate): boolean {
  const word = (at: number): string => wordOf(parsed.doc.tokens.word[at] ?? 0)
  if (actor && GUARDS.has(actor.lemma) && speaksOfPrison(parsed)) return true
  if (target && HELD.has(target.lemma)) return true
  if (clause && whileHeld(parsed, clause)) return true
  if (clause?.link === 'where' && isStation(parsed, clause)) return true
  if (clause && wasHeldUntil(parsed, clause)) return true
  // "was kicked and slapped at the police station": the place is told with the last verb.
  const aside = clause?.via === 'relative'
  const joined = parsed.clauses.filter(
    one =>
      one === clause ||
      (one.via === 'shared' &&
        one.subject === clause?.subject &&
        !MOVED.has(one.verb.lemma) &&
        !(aside && parsed.clauses.some(main => isMainAround(main, clause, one)))),
  )
  return joined
    .filter(one => clause !== null && one.verb.from >= clause.verb.from)
    .flatMap(one => one.phrases)
    .some(({ object, preposition }) => {
      if (!object || !isInside(clause, preposition)) return false
      return (
        INTERROGATIONS.has(object.lemma) ||
        (preposition === 'in' &&
          BROUGHT_IN.has(object.lemma) &&
          object.determiner === 'definite' &&
          speaksOfTaking(parsed)) ||
        ((object.classes & NOUN.prison) !== 0 &&
          !OPEN_PLACES.has(word(object.head - 1)) &&
          !isMiddle(object.lemma, word(object.head - 1))) ||
        CARS.has(`${word(object.head - 1)} ${word(object.head)}`)
      )
    })
}
