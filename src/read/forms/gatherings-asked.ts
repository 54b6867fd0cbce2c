import type { Parsed } from '../events/constructions.ts'
import { dateOf } from '../events/noun-dates.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import type { DateMention, Doc } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

/** What somebody calls a gathering: a quotation, an adjective or a noun of its own. */
const NAMED_AS = new Set([
  '"',
  'a',
  'an',
  'unlawful',
  'illegal',
  'legitimate',
  'peaceful',
  'politically',
  'part',
])

/** "called the stoppage “unlawful”": whether a gathering is called something, and not called for. */
export function isNamed(doc: Doc, phrase: NounPhrase): boolean {
  return phrase.determiner === 'definite' && NAMED_AS.has(wordOf(doc.tokens.word[phrase.to] ?? 0))
}

/** What somebody who wants to hold a gathering asks for. */
const LEAVE = new Set(
  'permission permit consent clearance approval nod leave authorisation authorization licence'.split(
    ' ',
  ),
)
const NOTICES = new Set('application request notice notification bid'.split(' '))

/** "permission for a rally", "a notice of the march": what leave was asked for lies ahead. */
export function isAskedFor(parsed: Parsed, phrase: NounPhrase): boolean {
  const { from, determiner, plural, number } = phrase
  const { doc } = parsed
  if (plural && number === null) return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const asked = word(from - 2)
  if (word(from - 1) === 'for' && LEAVE.has(asked)) return determiner !== 'definite'
  const noticed = ['for', 'of', 'about'].includes(word(from - 1)) && NOTICES.has(asked)
  return noticed && dateOf(parsed, phrase) !== null
}

const MANY_NOTICES = new Set('applications requests notices notifications bids'.split(' '))

/** "14 notices of rallies": none in particular, unless their day is told. */
export function isOfManyNotices({ doc }: Parsed, phrase: NounPhrase, day: DateMention | null) {
  const { from, plural, number, determiner } = phrase
  if (!plural || number !== null || determiner !== null || day?.preposition === 'on') return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  return ABOUT.has(word(from - 1)) && MANY_NOTICES.has(word(from - 2))
}

/** "the dispersal of a rally" */
export function isDispersal({ doc }: Parsed, { from }: NounPhrase): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  return word(from - 1) === 'of' && word(from - 2) === 'dispersal'
}

const STRETCHES = new Set(['day', 'week', 'month', 'hour', 'night', 'evening'])

/** "the 46th day of their sit-in", "a third week of the strike": it has gone on so long. */
export function isGoingOnFor(doc: Doc, { from }: NounPhrase): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  return word(from - 1) === 'of' && STRETCHES.has(word(from - 2)) && !isFirst(word(from - 3))
}

const isFirst = (word: string): boolean => ['every', 'each', 'first', 'a', 'the'].includes(word)

const BANS = new Set(['ban', 'bans', 'prohibition', 'moratorium', 'restrictions'])
/** How many words a ban may name before what is banned. */
const REACH = 8

const BANNING = new Set(
  'ban prohibit forbid outlaw restrict criminalise criminalize bar'.split(' '),
)

/** "banned rallies in the region", "rallies were outlawed" */
const isBanned = (clauses: Parsed['clauses'], phrase: NounPhrase): boolean =>
  clauses.some(
    ({ verb, objects, subject }) =>
      BANNING.has(verb.lemma) &&
      (objects.includes(phrase) || (verb.voice === 'passive' && subject === phrase)),
  )

/** "a ban on all demonstrations, marches and vigils", "banned rallies in the region": none of them was held. */
export function isOfBan({ doc, clauses, from }: Parsed, phrase: NounPhrase): boolean {
  if (!phrase.plural || phrase.number !== null) return false
  if (phrase.determiner !== 'definite' && isBanned(clauses, phrase)) return true
  for (let i = phrase.from - 1; i > Math.max(from, phrase.from - REACH); i--) {
    if (!BANS.has(wordOf(doc.tokens.word[i - 1] ?? 0))) continue
    if (['on', 'of'].includes(wordOf(doc.tokens.word[i] ?? 0))) return true
  }
  return false
}

const AGAINST_LAW = new Set(['illegal', 'unlawful', 'unauthorised', 'unauthorized', 'unsanctioned'])
/** How many words of whose it is may stand between. */
const OWNERS = 6

/** "declared the strike of the miners illegal": forbidden, not called. */
export function isDeclaredIllegal({ tokens }: Doc, { to }: NounPhrase): boolean {
  for (let i = to; i < to + OWNERS; i++)
    if (AGAINST_LAW.has(wordOf(tokens.word[i] ?? 0))) return true
  return false
}

const ABOUT = new Set(['on', 'about', 'of', 'for'])

/** "a notification on holding a rally on 16 May": it lies ahead. */
export function isNoticed({ governor, link, verb }: Clause): boolean {
  if (verb.form !== 'gerund' || !ABOUT.has(link) || governor === null) return false
  const told = [governor.subject, ...governor.objects, ...governor.phrases.map(one => one.object)]
  return told.some(one => one !== null && (one.classes & NOUN.notice) !== 0)
}
