import { exactDay, type Incident, type RecordState, type Sentence } from '../codebook/index.ts'
import { accordingTo, attributionsOf, speakers } from './attribution.ts'
import { realise, type Clause, type Mood } from './clause.ts'
import { datePhrase, relativePhrase } from './dates.ts'
import { disagreements } from './disagreements.ts'
import { FRAMES } from './kinds/index.ts'
import { partyPhrase, type Told } from './parties.ts'
import { partiesOf } from './people.ts'
import { isTown, placePhrase, placesLeft } from './places.ts'
import { asides, quoteAside } from './asides.ts'
import { quotedWords, type Sources } from './source.ts'
import type { Telling } from './telling.ts'
import { plain, sentenceOf, words, type NounPhrase, type Words } from './words.ts'

/** What has been told in a passage before an incident. */
export type Passage = { readonly sources: Sources; readonly before: readonly Incident[] }

/** The sentences of one incident, as they stand in a passage after those told before. */
export function tellIncident(incident: Incident, passage: Passage): Sentence[] {
  const telling = tellingOf(incident, passage)
  const main = sentenceOf(mainWords(telling, passage))
  const more = [...asides(telling), ...disagreements(incident, passage.sources)]
  return [main, ...more.map(sentenceOf)].map(text => factual(text, [incident]))
}

/** A sentence that rests on incidents: it is only as sure as the least sure of them. */
export function factual(text: Words, incidents: readonly Incident[]): Sentence {
  return {
    text,
    incidents: incidents.map(({ id }) => id),
    records: incidents.flatMap(({ records }) => records.map(({ record }) => record.id)),
    footnotes: [],
    state: leastSure(incidents.map(({ state }) => state)),
    authored: false,
  }
}

const SURENESS: readonly RecordState[] = [
  'refused',
  'draft',
  'batch-accepted',
  'accepted',
  'confirmed',
]

/** The least sure of several states. */
export function leastSure(states: readonly RecordState[]): RecordState {
  const lowest = Math.min(...states.map(state => SURENESS.indexOf(state)))
  return SURENESS[lowest] ?? 'draft'
}

function tellingOf(incident: Incident, { sources, before }: Passage): Telling {
  const told: Told = before.map(one =>
    [...partiesOf(one, 'target'), ...partiesOf(one, 'actor')].map(({ key, party }) => ({
      key,
      name: typeof party === 'string' ? party : party.name,
    })),
  )
  const context = { sources, told }
  return {
    incident,
    value: incident.value,
    actor: partyPhrase(incident, 'actor', context),
    target: partyPhrase(incident, 'target', context),
    source: quotedWords(incident),
    sources,
  }
}

function mainWords(telling: Telling, passage: Passage): Words {
  const clause = FRAMES[telling.incident.kind](telling)
  const place = placeOf(clause, telling, passage)
  const { modality } = telling.value
  const said = attributionsOf(telling.incident)
  const quote = quoteAside(telling)
  if (modality === 'denied') return denial(clause, telling, place)
  if (modality === 'planned') {
    const plan = realise(clause, { ...place, tense: 'planned', adverb: '' })
    return words(plan, datePhrase(telling.value.when), quote, accordingTo(said.says))
  }
  const adverb = modality === 'alleged' && said.says.length === 0 ? 'reportedly' : ''
  const told = realise(clause, { ...place, tense: 'past', adverb })
  return words(lead(telling.incident, passage), told, quote, accordingTo(said.says))
}

/** "The ministry denied that police had beaten Arman Seitov on 3 May 2024". */
function denial(
  clause: Clause,
  telling: Telling,
  place: Pick<Mood, 'place' | 'placeWithSubject'>,
): Words {
  const told = realise(clause, { ...place, tense: 'pluperfect', adverb: '' })
  const { denies, says } = attributionsOf(telling.incident)
  const who = denies.length > 0 ? denies : says
  const date = datePhrase(telling.value.when)
  return who.length > 0
    ? words(speakers(who), 'denied that', told, date)
    : words('reports that', told, date, 'were denied')
}

/** "On 8 August 2024," or, within a passage, "The next day,"; empty where no date is known. */
function lead(incident: Incident, { before }: Passage): Words {
  const previous = before.at(-1)?.value.when ?? null
  const { when } = incident.value
  if (previous !== null && previous === when && exactDay(when) === null) return []
  const relative = relativePhrase(previous, when)
  const date = relative ?? datePhrase(when)
  return date === '' ? [] : [`${date},`]
}

const GENERIC =
  /^(?:an?|the|some|local|riot|plainclothes|unknown)?\s*(?:[\p{Ll}-]+\s)?(?:police|officers?|court|authorities|prosecutors?|investigators?|officials?|judge|mayor’s office|security forces|men|troops|soldiers)$/iu

function placeOf(
  clause: Clause,
  telling: Telling,
  { before }: Passage,
): Pick<Mood, 'place' | 'placeWithSubject'> {
  const said = [clause.subject, clause.object].map(one => (one ? plain(one.words) : '')).join(' ')
  const attributes = [clause.complement ?? [], ...(clause.adjuncts ?? [])].map(plain).join(' ')
  const left = placesLeft(telling.value.where, `${said} ${attributes}`)
  const previous = before.at(-1)?.value.where ?? []
  if (before.length > 0 && left.length > 0 && left.every(place => previous.includes(place))) {
    return { place: '', placeWithSubject: false }
  }
  const [only] = left
  const town = left.length === 1 && only !== undefined && isTown(only)
  return { place: placePhrase(left), placeWithSubject: town && isGeneric(clause.subject) }
}

const isGeneric = (subject: NounPhrase | null) =>
  subject !== null && GENERIC.test(plain(subject.words))
