import type { Candidate, Parsed } from '../events/constructions.ts'
import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import type { Clause } from '../grammar/grammar.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { admittedIn } from './admitted.ts'
import { ENDS, endsOffence, trimmed } from './offence-ends.ts'
import { isMeasure, pastCrimes, pointsBack } from './offence-openings.ts'
import { ABOUT } from './offence-words.ts'
import { isOffenceWord, offencesGoOn } from './offence-lists.ts'
import { citesOnly, saysSomething } from './cited-only.ts'
import { deedOfCount, offencesAfterCount } from './counted-offences.ts'
import { inside, quotedFrom } from './quoted-offences.ts'
import { reach } from '../events/slots.ts'
import { type Words, word, wordsBetween } from '../text/doc-words.ts'

const OF_VERBS = new Set(['convict', 'accuse', 'find', 'clear', 'acquit', 'suspect'])
const WITH_VERBS = new Set(['charge', 'book', 'indict', 'arraign'])
const CHARGES = new Set([
  'charges',
  'charge',
  'suspicion',
  'accusations',
  'accusation',
  'allegations',
])

/** "13 charges including theft" */
const COUNTED = new Set(['charges', 'counts', 'offences', 'offenses', 'crimes'])

/** "attributes to him the crime of riot" */
const ATTRIBUTING = new Set(['attribute', 'impute', 'ascribe'])
const CRIMES = new Set([
  'crime',
  'crimes',
  'offence',
  'offences',
  'offense',
  'offenses',
  'charge',
  'acts',
])

const FACING = new Set(['face', 'deny', 'bring', 'press', 'lay', 'file', 'level'])

/** "an investigation into editor Ana Lesko": who, not what for. */
function isSomebody(doc: Doc, at: number): boolean {
  const mention = mentionOver(doc, at)
  return mention?.type === 'name' && mention.class === 'person' && mention.from === at
}

/** Where the deeds end that somebody is charged with, each in a clause of its own. */
function deedsEnd({ clauses }: Parsed, clause: Clause): number {
  const isOf = (other: Clause | null): boolean =>
    other !== null && (other === clause || (other.verb.form === 'gerund' && isOf(other.governor)))
  return Math.max(
    ...clauses.filter(other => other.verb.form === 'gerund' && isOf(other)).map(other => other.to),
    clause.verb.to,
  )
}

/** "jointly charged with a union clerk, X": somebody else, and no offence. */
function isCharged(doc: Doc, at: number): boolean {
  if (isSomebody(doc, at)) return true
  if ((infoOf(doc.tokens.word[at] ?? 0).fn & FN.determiner) === 0) return false
  for (let i = at + 1; i < at + CHARGED_WITH; i++) {
    const person = (infoOf(doc.tokens.word[i] ?? 0).noun & NOUN.person) !== 0
    if (person && (word(doc, i + 1) === ',' || isSomebody(doc, i + 1))) return true
  }
  return false
}

/** How many words may tell who somebody is. */
const CHARGED_WITH = 5

/** "a warrant for the arrest of X": no offence. */
const WARRANTS = new Set(['warrant', 'warrants'])

/** "convicted on the testimony of a secret witness": by what, not of what. */
const PROOFS = new Set(
  'testimony evidence basis strength word statement statements confession confessions account say-so eve'.split(
    ' ',
  ),
)

/** "calling for the overthrow of the government": the deed begins before it. */
const CALLING = new Set(
  'demand request calling called call calls responsible campaigning appealing'.split(' '),
)

function offenceStart(doc: Doc, candidate: Candidate, i: number): number {
  const lemma = candidate.clause?.verb.lemma ?? ''
  const over = mentionOver(doc, i)
  if (over?.type === 'law' || over?.type === 'name') return -1
  const here = word(doc, i)
  const next = mentionOver(doc, i + 1)
  if (here === 'on' || here === 'of' || here === 'with') {
    const charges = CHARGES.has(word(doc, i + 1))
      ? i + 1
      : CHARGES.has(word(doc, i + 2))
        ? i + 2
        : -1
    if (charges > 0 && word(doc, charges + 1) === 'of') return charges + 2
  }
  if (CHARGES.has(here) && word(doc, i + 1) === 'of' && FACING.has(lemma)) return i + 2
  if (here === 'on') {
    const counts = [i + 1, i + 2, i + 3].find(
      at => word(doc, at) === 'counts' || word(doc, at) === 'count',
    )
    if (counts !== undefined && word(doc, counts + 1) === 'of') return counts + 2
  }
  if (here === 'of' && word(doc, beforeDay(doc, i) - 1) === 'guilty') return i + 1
  if (here === 'to' && lemma === 'plead' && word(doc, i - 1) === 'guilty') return i + 1
  if ((here === 'on' || here === 'about') && isOfArticle(doc, i, candidate)) return i + 1
  if (here === 'of' && OF_VERBS.has(lemma) && next?.type !== 'date')
    return PROOFS.has(word(doc, i - 1)) || isOfGroup(doc, i + 1) || isUnproved(doc, i, lemma)
      ? -1
      : i + 1
  if (here === 'of' && ATTRIBUTING.has(lemma) && CRIMES.has(word(doc, i - 1))) return i + 1
  if (here === 'on' && word(doc, i - 1) === 'bordering') return i + 1
  if (here === 'including' && COUNTED.has(word(doc, word(doc, i - 1) === ',' ? i - 2 : i - 1)))
    return i + 1
  if (here === 'with' && WITH_VERBS.has(lemma) && word(doc, i - 1) !== 'connection')
    return isCharged(doc, i + 1) ? -1 : i + 1
  if (here === 'into' && candidate.kind === 'charge' && lemma !== 'book')
    return isSomebody(doc, i + 1) ? -1 : i + 1
  if (
    here === 'for' &&
    !CALLING.has(word(doc, i - 1)) &&
    !WARRANTS.has(word(doc, i - 1)) &&
    lemma !== 'issue' &&
    lemma !== 'hunt' &&
    (infoOf(doc.tokens.word[i + 1] ?? 0).fn & FN.relative) === 0 &&
    !isMeasure(doc, i + 1) &&
    next?.type !== 'duration' &&
    next?.type !== 'money' &&
    next?.type !== 'date' &&
    (next?.type !== 'number' || WORDS_SAID.has(word(doc, next.to))) &&
    !(next?.type === 'name' && next.class === 'person') &&
    word(doc, i + 1) !== 'life'
  )
    return i + 1
  return -1
}

const ARTICLES = new Set(['article', 'articles', 'clause', 'charge', 'charges'])

/** "under the article on vandalism", "a protocol was drawn up against her on “discrediting the army”" */
function isOfArticle(doc: Doc, at: number, { kind }: Candidate): boolean {
  if (ARTICLES.has(word(doc, at - 1))) return mentionOver(doc, at + 1)?.type !== 'date'
  return kind === 'charge' && word(doc, at) === 'on' && QUOTES.has(word(doc, at + 1))
}

const QUOTES = new Set(['"', "'"])

/** "an activist of the Free Hands movement": to which somebody belongs. */
function isOfGroup(doc: Doc, at: number): boolean {
  const name = mentionOver(doc, word(doc, at) === 'the' ? at + 1 : at)
  return name?.type === 'name' && ['group', 'outlet', 'authority'].includes(name.class)
}

/** "for seven posts": what somebody said, counted. */
const WORDS_SAID = new Set(
  'posts comments tweets videos articles messages reposts slogans likes pickets counts songs poems'.split(
    ' ',
  ),
)

const FOUND = new Set(['guilty', 'contempt', 'violation', 'breach', 'convicted', 'innocent'])

/** "found Ana Lesko, head of a union, guilty of extremism": what one is found guilty of stands behind that word alone. */
const isUnproved = (doc: Doc, at: number, lemma: string): boolean =>
  lemma === 'find' && !FOUND.has(word(doc, beforeDay(doc, at) - 1))

/** "found guilty on 3 May of libel": where the day before a word begins, else the word itself. */
function beforeDay(doc: Doc, at: number): number {
  const day = mentionOver(doc, at - 1)
  if (day?.type !== 'date') return at
  return DAY_WORDS.has(word(doc, day.from - 1)) ? day.from - 1 : day.from
}

const DAY_WORDS = new Set(['on', 'in', 'late', 'earlier'])

/** Where the main clause goes on after "who have been convicted of torture". */
function mainGoesOn(parsed: Parsed, clause: Clause): number {
  const next = parsed.clauses.find(
    other =>
      other.verb.from > clause.verb.to &&
      other.verb.form === 'finite' &&
      other.via === 'own' &&
      other.subject !== null &&
      other.subject.from < clause.verb.from,
  )
  return next?.verb.from ?? parsed.to
}

const BRINGING = new Set(
  'bring press lay file level prefer open initiate prepare register lodge pursue'.split(' '),
)

/** "brought charges of homicide against two officers": where those who are charged begin; "violence against police officers" is what they are charged with. */
function chargedFrom({ verb, phrases }: Clause, limit: number): number {
  if (!BRINGING.has(verb.lemma)) return limit
  const last = phrases.findLast(({ preposition }) => preposition === 'against')
  const whom = last?.object
  if (!whom) return limit
  const first = phrases.find(({ preposition }) => preposition === 'against') === last
  const police = (whom.classes & NOUN.police) !== 0
  const somebody = whom.name !== null || (whom.classes & NOUN.person) !== 0
  return somebody && !(first && police && whom.name === null && whom.number === null)
    ? Math.min(limit, last.from)
    : limit
}

/** What a charge or conviction was for, in the words of the text. */
export function offenceFor(parsed: Parsed, candidate: Candidate): Words | null {
  const { doc } = parsed
  const { clause } = candidate
  const entry = candidate.construction === 'entry'
  if (!clause && !entry) return null
  if (candidate.construction === 'nominal-adjunct') return chargeWords(parsed, candidate)
  const limit = clause
    ? Math.min(
        Math.max(
          reach(parsed, clause),
          deedsEnd(parsed, clause),
          Math.min(parsed.to, clause.verb.to + 3),
        ),
        mainGoesOn(parsed, clause),
      )
    : candidate.trigger[1]
  const listed = clause ? offencesAfterCount(parsed, clause) : -1
  if (listed > 0 && isOffenceWord(doc, listed)) {
    let to = listed
    while (to < parsed.to && !endsOffence(doc, to)) to++
    return to > listed ? wordsBetween(doc, listed, trimmed(doc, listed, to)) : null
  }
  for (let i = clause?.verb.to ?? candidate.trigger[0]; i < limit; i++) {
    if (clause && !inside(doc, clause.verb.head) && inside(doc, i) && inside(doc, i - 1)) continue
    let from = offenceStart(doc, candidate, i)
    if (from < 0 || from >= limit) continue
    from = pastCrimes(doc, from)
    if (word(doc, from) === '"' || word(doc, from) === "'") return quotedFrom(doc, from, parsed.to)
    let to = from
    let end = clause ? chargedFrom(clause, limit) : limit
    while (to < end && !(to > from && endsOffence(doc, to))) {
      // A clause ends at the comma of a list that goes on.
      if (word(doc, to) === ',' && offencesGoOn(doc, to + 1)) end = parsed.to
      to++
    }
    if (to > from)
      return citesOnly(doc, from) || pointsBack(doc, from) || !saysSomething(doc, from)
        ? null
        : wordsBetween(doc, from, trimmed(doc, from, to))
  }
  return clause
    ? (namedInCharge(doc, clause) ?? deedOfCount(doc, clause) ?? admittedIn(parsed, candidate))
    : null
}

const CASES = new Set(['charge', 'case', 'count'])
/** What a charge is called that says nothing of the deed. */
const OF_CHARGES = new Set(
  `criminal administrative civil military serious grave new fresh similar separate additional further other earlier previous baseless
  bogus fabricated spurious false trumped-up politically motivated politically-motivated multiple several numerous various
  same pending initial original formal court federal state public related main first second third test class legal police
  capital groundless unfounded remaining lesser sole single principal last latter former fourth fifth surviving more such unspecified alleged possible high-profile`.split(
    /\s+/,
  ),
)

/** "sedition" in "faces sedition charges", "a libel case was opened": the words before what somebody is charged in. */
function namedInCharge(doc: Doc, { subject, objects, phrases, verb }: Clause): Words | null {
  const told = [
    ...objects,
    ...(verb.voice === 'passive' && subject ? [subject] : []),
    ...phrases.flatMap(({ object }) => object ?? []),
  ]
  const of = told.find(({ lemma, name }) => name === null && CASES.has(lemma))
  if (!of) return null
  const isOfDeed = (at: number) => {
    const { fn, noun } = infoOf(doc.tokens.word[at] ?? 0)
    const flags = doc.tokens.flags[at] ?? 0
    return (
      (fn === 0 || noun !== 0) &&
      (flags & (FLAG.digit | FLAG.punctuation)) === 0 &&
      !OF_CHARGES.has(word(doc, at)) &&
      word(doc, at) !== "'s" &&
      !mentionOver(doc, at)
    )
  }
  let from = of.head
  while (from > of.from && isOfDeed(from - 1)) from--
  return from < of.head ? wordsBetween(doc, from, of.head) : null
}

/** "terrorism" in "politically motivated terrorism charges"; nothing in "fabricated charges". */
function namedBefore(doc: Doc, from: number, head: number): Words | null {
  let at = from
  while (at < head && (OF_CHARGES.has(word(doc, at)) || word(doc, at) === 'and')) at++
  return at < head ? wordsBetween(doc, at, head) : null
}

/** "terrorism" in "on terrorism charges", "murder" in "on charges of murder". */
function chargeWords(parsed: Parsed, { trigger, noun }: Candidate): Words | null {
  const { doc } = parsed
  if (!noun) return null
  const told =
    word(doc, noun.to) === 'of' || (noun.lemma !== 'charge' && ABOUT.has(word(doc, noun.to)))
  if (!told) return noun.lemma === 'charge' ? namedBefore(doc, trigger[0], noun.head) : null
  const from = noun.to + 1
  if (word(doc, from) === '"') return quotedFrom(doc, from, parsed.to)
  let to = from
  while (to < parsed.to && !ENDS.has(word(doc, to))) to++
  return to > from ? wordsBetween(doc, from, trimmed(doc, from, to)) : null
}
