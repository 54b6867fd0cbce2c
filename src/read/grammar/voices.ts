import { laterFinite } from './later-finite.ts'
import { itemAt } from './item-at.ts'
import { significant } from './antecedents.ts'
import { type State } from './clause-state.ts'
import { besideComma } from './clause-subjects.ts'
import type { Chunk, NounPhrase, VerbGroup } from './grammar.ts'
import {
  HANDED,
  givenTo,
  isCalled,
  isGivenTo,
  isKeptFrom,
  isWithheld,
  isWithheldFrom,
} from './two-objects.ts'
import { NOUN } from '../text/word-table.ts'
import { DONE_TO, DONE_TO_OFFICIALS, DONE_TO_THINGS, isDoneToPeople } from './deeds.ts'

const INTRANSITIVE = new Set(
  `rally march protest gather demonstrate assemble come go walk die happen occur begin start
  last stand sit live fall rise resign arrive appear remain stay continue participate plead speak travel flee escape
  turn pour spill stream flock converge camp drop climb emerge return meet end strike picket work kneel sleep wait say tell claim announce warn add state note`.split(
    /\s+/,
  ),
)

/** What nobody is made to do: "was discharged and walked out". */
const OWN = new Set(
  'walk come go die happen occur fall arrive appear remain stay flee escape emerge live sit receive serve spend'.split(
    ' ',
  ),
)

const THINGS =
  NOUN.law |
  NOUN.assembly |
  NOUN.case |
  NOUN.suit |
  NOUN.decision |
  NOUN.notice |
  NOUN.plea |
  NOUN.registration |
  NOUN.accreditation |
  NOUN.account

/** "Convictions upheld in case": a word of a heading that names no one's. */
const isBare = ({ classes, determiner, plural, from, to }: NounPhrase): boolean =>
  plural && determiner === null && to - from === 1 && (classes & NOUN.decision) !== 0

/** Whether what stands before a past form without auxiliary is more often what it is done to than who does it. */
function isDoneTo(
  { lemma }: VerbGroup,
  before: Chunk | null | undefined,
  behind: Chunk | undefined,
): boolean {
  const phrase = before?.type === 'np' ? before : before?.type === 'pp' ? before.object : null
  // "The march wound through the old town"
  if (lemma === 'wound' && phrase && (phrase.classes & NOUN.assembly) !== 0) return false
  const word =
    behind?.type === 'adverb' ? behind.word : behind?.type === 'pp' ? behind.preposition : ''
  if (isDoneToPeople(lemma, word)) return true
  const thing = phrase !== null && (phrase.classes & THINGS) !== 0 && !isBare(phrase)
  return thing && DONE_TO_THINGS.has(lemma)
}

/** "the charges against A, dropped in May": not done by them. */
const isThingDone = (verb: VerbGroup, previous: Chunk | null): boolean =>
  verb.lemma === 'drop' && previous?.type === 'comma'

/** How people looked who then did something: "men armed with bats set upon the marchers". */
const LOOKING = new Set(
  'arm armed dress dressed clothe mask masked hood hooded clad equip equipped disguise accompany'.split(
    ' ',
  ),
)

/** Whether a verb in the past comes later in the clause. */
function verbAhead(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk || ['conj', 'sub', 'rel', 'stop', 'np'].includes(chunk.type)) return false
    if (chunk.type === 'vg') return chunk.form === 'finite'
  }
  return false
}

/** What somebody is found or left to be: "was hit and pronounced dead". */
const STATES = new Set(
  'dead unconscious lifeless bleeding homeless unharmed penniless paralysed paralyzed naked'.split(
    ' ',
  ),
)

const PARTICLES = new Set(
  'up upon down out off away over in back dead free loose aside open'.split(' '),
)

/** What stands right behind a verb and its particle: "set upon the marchers". */
function objectAfter(chunks: readonly Chunk[], at: number): Chunk | undefined {
  const next = chunks[at + 1]
  return next?.type === 'adverb' && PARTICLES.has(next.word) ? chunks[at + 2] : next
}

/** "approved by 214 votes to 97 a bill": by how many, not by whom. */
const TALLIES = new Set(['vote', 'majority', 'margin'])

/** "threatened in a broadcast to kill her" */
function threatensTo(chunks: readonly Chunk[], at: number): boolean {
  let i = at + 1
  while (['pp', 'date', 'adverb'].includes(chunks[i]?.type ?? '')) i++
  const then = chunks[i]
  return then?.type === 'vg' && then.form === 'infinitive'
}

/** What people do themselves where "to do something" follows: "tried to lay a road" is no trial. */
const STRIVING = new Set('refuse try attempt manage decline promise vow decide'.split(' '))

const QUESTIONED = new Set(['questioning', 'interrogation', 'interview', 'talk', 'conversation'])

/** "had been beaten and called for calm", and not "called for questioning" */
const asksFor = ({ lemma }: VerbGroup, next: Chunk | null): boolean =>
  next?.type === 'pp' &&
  ['for', 'on', 'upon'].includes(next.preposition) &&
  (lemma === 'appeal' || lemma === 'call') &&
  !QUESTIONED.has(next.object?.lemma ?? '')

/** Whether a past form without auxiliary is done to its noun, by it, or shares the voice of the verb before. */
export function isPassive(
  state: State,
  at: number,
  verb: VerbGroup,
): 'passive' | 'active' | 'shared' {
  const { chunks } = state
  if (verb.lemma === 'get') return 'active'
  if (isCalled(chunks, at, verb) || isKeptFrom(chunks, at, verb)) return 'passive'
  if (state.current === null && isWithheldFrom(chunks, at, verb)) return 'passive'
  const next = significant(chunks, at, 1)
  const previous = significant(chunks, at, -1)
  if (
    next?.type === 'pp' &&
    next.preposition === 'by' &&
    next.object &&
    next.object.classes !== NOUN.quantity &&
    !TALLIES.has(next.object.lemma) &&
    next.object.duration === null
  ) {
    return previous?.type === 'conj' && state.current?.verb.voice === 'passive'
      ? 'shared'
      : 'passive'
  }
  const told = verb.lemma === 'tell' && previous?.type === 'conj'
  if (next?.type === 'sub' && next.word === 'that')
    return told && state.current?.verb.voice === 'passive' ? 'shared' : 'active'
  // "condemned what it called an abduction"
  if (next?.type === 'sub' && next.word === 'what') return 'active'
  // "the mayor refused to allow a rally": nobody is refused to do something.
  if (STRIVING.has(verb.lemma) && next?.type === 'vg' && next.form === 'infinitive') return 'active'
  if (verb.lemma === 'threaten' && threatensTo(chunks, at)) return 'active'
  if (LOOKING.has(verb.lemma) && previous?.type === 'np' && verbAhead(chunks, at)) return 'passive'
  if (verb.lemma === 'shoot' && isSetOff(state, at)) return 'passive'
  if (sharesWhom(chunks, at, verb)) return 'active'
  const immediate = objectAfter(chunks, at)
  const object =
    immediate?.type === 'np' &&
    !(immediate.duration !== null && immediate.names.length === 0) &&
    !(immediate.to - immediate.from === 1 && STATES.has(immediate.lemma))
  // "was signed and entered into force"
  const enters = verb.lemma === 'enter' && next?.type === 'pp' && next.preposition === 'into'
  const asks = asksFor(verb, next)
  if (previous?.type === 'conj' && (OWN.has(verb.lemma) || enters || asks)) return 'active'
  // "The forum, in a resolution adopted on 25 April, called for sanctions"
  if (previous?.type === 'comma' && asks && state.pending === null) return 'active'
  // "who was found guilty, received 160 hours of community service"
  const resumes = previous?.type === 'comma' && state.pending === null && immediate?.type === 'np'
  if (resumes && OWN.has(verb.lemma)) return 'active'
  if (previous?.type === 'conj' || (previous?.type === 'comma' && !state.pending)) {
    const aside =
      previous.type === 'conj' && state.current?.verb.form === 'gerund' && state.main !== null
    const resigned =
      previous.type === 'conj' &&
      state.current?.verb.form === 'infinitive' &&
      !object &&
      DONE_TO.has(verb.lemma)
    const before = aside || resigned ? state.main : reducedBefore(state, previous, object)
    if (
      previous.type === 'comma' &&
      next?.type === 'pp' &&
      next.preposition === 'with' &&
      verb.lemma === 'charge'
    )
      return 'passive'
    const people = object && immediate.type === 'np' && arePeople(immediate)
    const penalty =
      object &&
      !people &&
      immediate.type === 'np' &&
      (immediate.money !== null || immediate.number !== null)
    if (
      before?.verb.voice === 'passive' &&
      (!object ||
        penalty ||
        verb.lemma === 'give' ||
        (verb.lemma === 'fine' && !people) ||
        (HANDED.has(verb.lemma) && !givenTo(chunks, at)) ||
        (verb.lemma === 'deny' && isWithheld(immediate)))
    )
      return 'shared'
    const beside =
      previous.type === 'comma' && !object && isDoneTo(verb, itemAt(chunks, at - 2), chunks[at + 1])
    return beside && besideComma(state, at) ? 'passive' : 'active'
  }
  if (object) {
    const doneTo =
      immediate.type === 'np' && (immediate.money !== null || immediate.duration !== null)
    if (doneTo && DONE_TO.has(verb.lemma) && isWhom(state, previous)) return 'passive'
    return isGivenTo(state, at, verb) ? 'passive' : 'active'
  }
  if (INTRANSITIVE.has(verb.lemma) && !isThingDone(verb, previous)) return 'active'
  if (state.relative) return 'active'
  const later = laterFinite(chunks, at)
  const entry = previous?.type === 'stop' && state.pending !== null
  if (previous?.type === 'comma' || previous?.type === 'dash' || entry)
    return later || isSetOff(state, at) || isDoneTo(verb, itemAt(chunks, at - 2), chunks[at + 1])
      ? 'passive'
      : 'active'
  if (state.pending === null && (state.current || previous?.type === 'pp')) return 'passive'
  if (later) return 'passive'
  if (
    previous &&
    (previous.type === 'np' || previous.type === 'pp') &&
    isDoneTo(verb, previous, chunks[at + 1])
  ) {
    const among = previous.type === 'pp' && previous.preposition === 'of' ? previous.object : null
    const subject = state.pending ?? among
    const official =
      subject && (subject.classes & (NOUN.authority | NOUN.court | NOUN.police)) !== 0
    if (subject && (!official || isOfficialDoneTo(state, at, verb))) return 'passive'
  }
  return 'active'
}

/** "Gunmen of the gang shot and wounded radio reporter Ana Lesko": two verbs, and behind them whom both were done to. */
function sharesWhom(chunks: readonly Chunk[], at: number, { tense }: VerbGroup): boolean {
  const [joint, next, whom, end] = chunks.slice(at + 1)
  if (joint?.type !== 'conj' || next?.type !== 'vg' || whom?.type !== 'np') return false
  if (!next.ambiguous || next.form !== 'finite' || next.tense !== tense) return false
  const goesOn = end?.type === 'vg' && end.form === 'finite'
  return !goesOn && whom.money === null && whom.duration === null && isSomeone(whom)
}

const isSomeone = ({ classes, name, determiner }: NounPhrase): boolean =>
  name?.class === 'person' || ((classes & NOUN.person) !== 0 && determiner !== null)

/** "Lawmaker beaten at protest", at the head of a sentence: somebody in office to whom it is done; bodies do it. */
function isOfficialDoneTo({ chunks }: State, at: number, { lemma }: VerbGroup): boolean {
  const official = chunks[0]
  if (official?.type !== 'np' || official.name !== null || official.date !== null) return false
  if ((official.classes & NOUN.person) === 0 || !DONE_TO_OFFICIALS.has(lemma)) return false
  // "Officers detained for questioning the editor of the weekly"
  const end = chunks.findIndex(({ type }, i) => i > at && ENDS.has(type))
  const rest = chunks.slice(at + 1, end < 0 ? undefined : end)
  if (rest.some(({ type }) => type === 'np')) return false
  const behind = rest[0]
  return lemma !== 'charge' || (behind?.type === 'pp' && CHARGED_FOR.has(behind.preposition))
}

const ENDS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['comma', 'stop', 'conj', 'sub'])

/** Behind these words somebody is charged: "Officers charged at the crowd" tells a charge of another sort. */
const CHARGED_FOR = new Set(['with', 'over', 'for', 'under'])

/** "ordered two held and fined three others": more people, and no sum. */
const arePeople = ({ classes, money, number, name, lemma }: NounPhrase): boolean =>
  money === null &&
  ((number !== null && ((classes & NOUN.person) !== 0 || lemma.startsWith('other'))) ||
    name?.class === 'person')

/** "A, convicted of justifying terror and released": goes on from the participle, past what somebody was convicted of. */
function reducedBefore({ current, main }: State, { type }: Chunk, object: boolean) {
  const reduced = current?.verb.form === 'gerund' ? current.governor : null
  const goesOn = type === 'conj' && main === null && !object && reduced?.verb.voice === 'passive'
  return goesOn ? reduced : current
}

/** "Ana Lesko fined 400 euros", "Ana Lesko, a nurse – fined 400 euros", "Case 12/2021: fined 400 euros": who got the sum, and nobody who imposes it. */
function isWhom({ pending }: State, previous: Chunk | null): boolean {
  if (previous?.type === 'np') return !(previous.classes & (NOUN.authority | NOUN.court))
  if (!previous || !['comma', 'dash', 'stop'].includes(previous.type)) return false
  if (pending === null) return previous.type === 'stop'
  return !(pending.classes & (NOUN.authority | NOUN.court | NOUN.police | NOUN.legislature))
}

/** "Ana Lesko, shot at the bridge on Tuesday, died": what stands between two commas, before the first verb of the sentence. */
function isSetOff({ chunks, current, pending }: State, at: number): boolean {
  if (current !== null || pending?.name?.class !== 'person') return false
  const place = chunks[at + 1]?.type === 'adverb' && chunks[at + 2]?.type === 'np'
  let end = place ? at + 3 : at + 1
  while (['pp', 'date', 'adverb', 'law'].includes(chunks[end]?.type ?? '')) end++
  const verb = chunks[end + 1]
  return (
    end > at + 1 && chunks[end]?.type === 'comma' && verb?.type === 'vg' && verb.form === 'finite'
  )
}
