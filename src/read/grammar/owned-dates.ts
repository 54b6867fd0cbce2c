import type { Parsed } from '../events/constructions.ts'
import { dateOf } from '../events/noun-dates.ts'
import type { DateMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { PUNISHING } from './apart.ts'
import { BEFALLEN, ON_IT, dateOfThen, subjectDate } from './dates-behind.ts'
import type { Clause, NounPhrase } from './grammar.ts'
import { itemAt } from './item-at.ts'

const EVENT_NOUNS = NOUN.assembly | NOUN.vote

/** "denied entry to a rally on 4 July": on that day. */
const ENTRIES = new Set(['entry', 'access', 'admission', 'admittance'])

const APART = new Set(['over', 'for', 'about', 'of', 'against', 'on', 'to'])

/** "went on strike": no event that the verb is about, but what it says. */
function isManner({ lemma, determiner, number, possessor }: NounPhrase): boolean {
  return lemma === 'strike' && determiner === null && number === null && possessor === null
}

/** "in connection with the rally": no day of what the verb tells. */
const isConnected = (phrases: Clause['phrases'], at: number): boolean =>
  phrases[at]?.preposition === 'with' &&
  ['connection', 'relation'].includes(itemAt(phrases, at - 1)?.object?.lemma ?? '')

const BLAMING = new Set(['with', 'for', 'of', 'following'])

/** "charged with the murder of a guard in Lund on 3 May": what somebody is blamed for is told first. */
const isBlamedFor = ({ verb }: Clause, object: NounPhrase | null, preposition: string): boolean =>
  PUNISHING.has(verb.lemma) &&
  BLAMING.has(preposition) &&
  object?.determiner === 'definite' &&
  object.complements.length > 0

/** "charged with the murder of a guard in Lund on Monday": of the charge as well as not. */
function isWeekday(parsed: Parsed, object: NounPhrase | null): boolean {
  const form = object ? dateOf(parsed, object)?.expression.form : undefined
  return form === 'weekday' || form === 'deictic'
}

/** Dates that belong to a noun of the clause, not to its verb: "fined over the march on 13 May". */
export function nounDates(parsed: Parsed, clause: Clause): Set<DateMention> {
  const owned = new Set<DateMention>()
  const see = (phrase: NounPhrase | null, apart: boolean, cause = false): void => {
    if (!phrase) return
    // "the Law on Assemblies" is no gathering.
    const gathering = (phrase.classes & EVENT_NOUNS) !== 0 && (phrase.classes & NOUN.law) === 0
    const happened = gathering || (cause && BEFALLEN.has(phrase.lemma))
    const event = happened && apart && !isManner(phrase)
    const date = event ? dateOf(parsed, phrase) : phrase.date
    // "closed to demonstrations since 2023": how long the verb has held.
    const lasting = date?.preposition === 'since'
    if (date && !lasting && phrase.date !== date) owned.add(date)
    for (const item of phrase.items) see(item, apart)
  }
  const told = subjectDate(parsed, clause)
  if (told) owned.add(told)
  const entered = clause.objects.some(({ lemma }) => ENTRIES.has(lemma))
  clause.phrases.forEach(({ preposition, object }, i) => {
    const banned =
      preposition === 'on' && ON_IT.has(itemAt(clause.phrases, i - 1)?.object?.lemma ?? '')
    const connected = isConnected(clause.phrases, i)
    const apart =
      connected || (APART.has(preposition) && !(entered && preposition === 'to') && !banned)
    const blamed = connected || isBlamedFor(clause, object, preposition)
    see(object, apart || blamed, preposition === 'over' || (blamed && !isWeekday(parsed, object)))
    const behind = dateOfThen(clause, i)
    if (behind) owned.add(behind)
  })
  return owned
}
