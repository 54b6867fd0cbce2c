import { exactDay, type Incident, type Sentence } from '../codebook/index.ts'
import { accordingTo, attributionsOf, speakers } from './attribution.ts'
import { realise, type Clause, type Mood } from './clause.ts'
import { datePhrase, relativePhrase } from './dates.ts'
import { disagreements } from './disagreements.ts'
import { factual } from './factual.ts'
import { FRAMES } from './kinds/index.ts'
import { partyPhrase, type Told } from './parties.ts'
import { partiesOf } from './people.ts'
import { isTown, placePhrase, placesLeft } from './places.ts'
import { asides, quoteAside } from './asides.ts'
import { quotedWords, type Sources } from './source.ts'
import type { Telling } from './telling.ts'
import { plain, sentenceOf, words, type NounPhrase, type Words } from './words.ts'

type Where = Pick<Mood, 'place' | 'placeWithSubject'>

/** What has been told in a passage before an incident. */
export type Passage = { readonly sources: Sources; readonly before: readonly Incident[] }

/** The sentences of one incident, as they stand in a passage after those told before. */
export function tellIncident(incident: Incident, passage: Passage): Sentence[] {
  const telling = tellingOf(incident, passage)
  const main = sentenceOf(mainWords(telling, passage))
  const more = [...asides(telling), ...disagreements(incident, passage.sources)]
  return [main, ...more.map(sentenceOf)].map(text => factual(text, [incident]))
}

/** The sentences of a passage, one incident after the other; what follows within days is drawn into one sentence. */
export function tellPassage(passage: readonly Incident[], sources: Sources): Sentence[] {
  const told = passage.map((incident, i) => ({
    incident,
    follows:
      i > 0 && relativePhrase(passage[i - 1]?.value.when ?? null, incident.value.when) !== null,
    sentences: tellIncident(incident, { sources, before: passage.slice(0, i) }),
  }))
  return told
    .reduce<{ sentences: Sentence[]; open: boolean }[]>((all, { sentences, follows }) => {
      const last = all.at(-1)
      const [first] = sentences
      const before = last?.sentences[0]
      const joint = last?.open && follows && first && before ? joinSentences(before, first) : null
      if (joint && sentences.length === 1) {
        return [...all.slice(0, -1), { sentences: [joint], open: false }]
      }
      return [...all, { sentences, open: sentences.length === 1 }]
    }, [])
    .flatMap(({ sentences }) => sentences)
}

const LONGEST = 260

/** "Police detained her; the next day, a court fined her.": two sentences of one state in one, if it stays readable. */
function joinSentences(first: Sentence, second: Sentence): Sentence | null {
  const left = plain(first.text)
  const right = plain(second.text)
  if (first.state !== second.state || left.length + right.length > LONGEST) return null
  if (!/^(?:The (?:same|next) day|[A-Z][a-z]+ (?:days|weeks?) later|A week later),/.test(right))
    return null
  if (/[;:“]/.test(left) || !left.endsWith('.')) return null
  const [opening = '', ...rest] = second.text
  const lowered =
    typeof opening === 'string' ? opening.charAt(0).toLowerCase() + opening.slice(1) : opening
  const start = first.text.map((one, i) =>
    i === first.text.length - 1 && typeof one === 'string' ? one.replace(/\.$/, ';') : one,
  )
  return {
    ...first,
    text: words(start, lowered, ...rest),
    incidents: [...first.incidents, ...second.incidents],
    records: [...first.records, ...second.records],
  }
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
    const plan = realise(clause, { ...dated(place, telling), tense: 'planned', adverb: '' })
    return words(plan, quote, accordingTo(said.says, telling.incident))
  }
  const adverb = modality === 'alleged' && said.says.length === 0 ? 'reportedly' : ''
  const told = realise(clause, { ...place, tense: 'past', adverb })
  return words(
    lead(telling.incident, passage),
    told,
    quote,
    accordingTo(said.says, telling.incident),
  )
}

/** "The ministry denied that police had beaten Arman Seitov on 3 May 2024". */
function denial(clause: Clause, telling: Telling, place: Where): Words {
  const told = realise(clause, { ...dated(place, telling), tense: 'pluperfect', adverb: '' })
  const { denies, says } = attributionsOf(telling.incident)
  const who = denies.length > 0 ? denies : says
  return who.length > 0
    ? words(speakers(who), 'denied that', told)
    : words('reports that', told, 'were denied')
}

/** The place with the date after it, for sentences that do not open with the date. */
function dated({ place }: Where, { value }: Telling): Where {
  return { place: plain(words(place, datePhrase(value.when))), placeWithSubject: false }
}

/** "On 8 August 2024," or, within a passage, "The next day,"; empty where no date is known. */
function lead(incident: Incident, { before }: Passage): Words {
  const previous = before.at(-1)?.value.when ?? null
  const { when } = incident.value
  if (previous !== null && previous === when && exactDay(when) === null) return []
  const relative = relativePhrase(previous, when)
  const earlier = before.at(-2)?.value.when ?? null
  // "The same day" is said once; what follows on that day needs no date.
  if (relative === 'the same day' && earlier === previous) return []
  const date = relative ?? datePhrase(when)
  return date === '' ? [] : [`${date},`]
}

const GENERIC =
  /^(?:an?|the|some|local|riot|plainclothes|unknown)?\s*(?:[\p{Ll}-]+\s)?(?:police|officers?|court|authorities|prosecutors?|investigators?|officials?|judge|mayor’s office|security forces|men|troops|soldiers)$/iu

function placeOf(clause: Clause, telling: Telling, { before }: Passage): Where {
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
