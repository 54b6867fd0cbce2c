import type { Attributes } from '../../codebook/index.ts'
import {
  ACTIVE_HOSTS,
  ADJUNCT,
  DECIDED,
  FORMS,
  ONE,
  PERMITTED,
  PLACED,
  UNPERMITTED,
  WEAK,
} from './assembly-words.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Grammar, NounPattern } from '../events/frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import {
  isAskedFor,
  isDispersal,
  isGoingOnFor,
  isOfBan,
  isOfManyNotices,
} from './gatherings-asked.ts'
import {
  ARRANGING,
  goingOn,
  isArrangedBy,
  isIt,
  isSweeping,
  nounOf,
  placed,
  takesPart,
} from './gatherings-told.ts'
import { fits } from '../events/fits.ts'
import { MOVING_IN, TRYING, agentOf, statusOf, wasHeld } from './gathering-status.ts'
import { attendedBy, drawn } from './drawn-crowds.ts'
import { isOnlyBanned, isStepTaken, isTalks, isUnlikely } from './meetings.ts'
import { clauseOf, phrasesOf } from '../events/nominals.ts'
import { dateOf } from '../events/noun-dates.ts'
import { gatheringPutOff } from './put-off-until.ts'
import { holds } from '../grammar/holds.ts'
import { FLAG } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** The words of a phrase, folded. */
export function words(parsed: Parsed, phrase: NounPhrase): string[] {
  const { word } = parsed.doc.tokens
  const out: string[] = []
  for (let i = phrase.from; i < phrase.to; i++) out.push(wordOf(word[i] ?? 0))
  return out
}

type Told = { clause: Clause | null; status: string | null; host: boolean }

/** What a verb says of a gathering that outweighs another verb: one that was planned and then banned did not take place. */
const WEIGHT: Readonly<Record<string, number>> = { held: 1, planned: 2 }
const LET = 0.5

/** Whether a gathering was only let take place: whether it did, another verb tells. */
const isLet = ({ verb }: Clause): boolean =>
  !verb.negative && DECIDED[verb.lemma] === 'planned' && !['refuse', 'reject'].includes(verb.lemma)

/** Of two clauses that say as much of it, the one that says when. */
const DATED = 0.1

/** "a procession of mourners": of people, and not of cars or saints. */
const isOfMourners = ({ lemma, complements }: NounPhrase): boolean =>
  lemma === 'procession' &&
  complements.some(
    ({ preposition, object }) =>
      preposition === 'of' && object !== null && (object.classes & NOUN.person) !== 0,
  )

function weightOf({ clause, status }: Told): number {
  if (status === null) return 0
  const dated = clause !== null && clause.dates.length > 0 ? DATED : 0
  return dated + (clause !== null && isLet(clause) ? LET : (WEIGHT[status] ?? 3))
}

/** The clause that tells what became of a gathering, of several the one that says the most. */
function toldBy(parsed: Parsed, phrase: NounPhrase): Told {
  const first = clauseOf(parsed, phrase)
  let best: Told = { clause: first, ...statusOf(parsed.doc, first, phrase) }
  for (const clause of parsed.clauses) {
    if (clause === first || !holds(clause, phrase)) continue
    const other = { clause, ...statusOf(parsed.doc, clause, phrase) }
    if (weightOf(other) > weightOf(best)) best = { ...other, host: best.host || other.host }
  }
  if (best.status !== null) return best
  const going = goingOn(parsed, phrase) ?? takesPart(parsed, phrase)
  return going ? { clause: going, status: 'held', host: false } : best
}

function attributes(parsed: Parsed, phrase: NounPhrase, status: string | null): Attributes {
  const said = words(parsed, phrase)
  const form = FORMS[nounOf(parsed, phrase)]
  const permitted = said.some(word => UNPERMITTED.has(word))
    ? 'no'
    : said.some(word => PERMITTED.has(word))
      ? 'yes'
      : null
  const planned = said.includes('planned') && status === null
  return {
    ...(form ? { form } : {}),
    status: planned ? 'planned' : (status ?? 'held'),
    ...(permitted ? { permitted } : {}),
    ...(said.some(word => ONE.has(word)) ? { size: 1 } : {}),
  }
}

/** "a march by nurses", "a rally of the union"; not "a vigil in memory of X". */
function participants(phrase: NounPhrase): NounPhrase | null {
  const by = phrase.complements.find(
    (part, i) =>
      (part.preposition === 'by' || (part.preposition === 'of' && i === 0)) &&
      part.object !== null &&
      fits(part.object, NOUN.person | NOUN.organisation),
  )
  return (
    by?.object ??
    (phrase.possessor && phrase.possessor.name && phrase.possessor.name.class !== 'place'
      ? phrase.possessor
      : null)
  )
}

/** "in Osh", "near the border" */
const isSomewhere = (place: NounPhrase | null): boolean =>
  place !== null &&
  (place.name?.class === 'place' ||
    ((place.classes & NOUN.place) !== 0 && place.determiner === 'definite'))

/** "Processions took place in Osh on 3 May": a date or a place stands with the verb. */
function isToldThere(clause: Clause): boolean {
  return (
    clause.dates.length > 0 ||
    clause.subject?.name?.class === 'place' ||
    clause.phrases.some(
      part =>
        isSomewhere(part.object) && (part.preposition !== 'from' || clause.verb.lemma === 'report'),
    )
  )
}

const TAKING_PLACE = new Set(['take', 'hold', 'start', 'begin', 'go'])

/** "the march to take place on 4 July": what lies ahead, told right behind it. */
const isAhead = ({ verb }: Clause, { to }: NounPhrase): boolean =>
  verb.form === 'infinitive' && verb.from === to && TAKING_PLACE.has(verb.lemma)

/** "banned all demonstrations": none in particular. */
const EVERY = new Set(['all', 'any'])

/** "peaceful assembly in Tarn", "took pride": what people have a right to or feel, none in particular. */
const isRight = (parsed: Parsed, phrase: NounPhrase): boolean =>
  (phrase.lemma === 'assembly' &&
    nounOf(parsed, phrase) === 'public-assembly' &&
    !phrase.plural &&
    phrase.determiner === null &&
    phrase.possessor === null) ||
  (phrase.lemma === 'pride' && !((parsed.doc.tokens.flags[phrase.head] ?? 0) & FLAG.capital))

/** A gathering that is told by a noun: "held a rally", "at a march in Osh", "over a picket on 3 May". */
export function gathering(
  parsed: Parsed,
  phrase: NounPhrase,
  pattern: NounPattern,
): Candidate | null {
  if (phrase.quoted || phrase.determiner === 'negative' || isRight(parsed, phrase)) return null
  const told = toldBy(parsed, phrase)
  const { clause, host } = told
  if (isStepTaken(parsed, phrase, clause) || isTalks(parsed, phrase, clause)) return null
  const ahead = parsed.clauses.find(one => isAhead(one, phrase))
  const putOff = gatheringPutOff(parsed, phrase)
  const status =
    (putOff ? 'planned' : null) ??
    (told.status === 'planned' && wasHeld(parsed, phrase) ? 'held' : told.status) ??
    (isDispersal(parsed, phrase) ? 'dispersed' : null) ??
    (ahead || isAskedFor(parsed, phrase)
      ? 'planned'
      : isGoingOnFor(parsed.doc, phrase)
        ? 'held'
        : null)
  const arranged = parsed.clauses.find(
    one =>
      isArrangedBy(parsed, one, phrase) ||
      (one.via === 'antecedent' &&
        (one.subject === phrase ||
          (ARRANGING.has(one.verb.lemma) &&
            phrase.complements.some(part => part.object !== null && part.object === one.subject)))),
  )
  const ownDate = putOff ?? dateOf(parsed, phrase) ?? arranged?.dates[0] ?? ahead?.dates[0] ?? null
  const by =
    participants(phrase) ??
    hostOf(arranged) ??
    (isGoingOnFor(parsed.doc, phrase) ? whoGoesOn(phrase, clause) : null)
  if (isWhatManyAskFor(clause) && !ownDate) return null
  if (isOfManyNotices(parsed, phrase, ownDate)) return null
  const said = words(parsed, phrase)
  const adjunct =
    clause?.phrases.some(part => part.object === phrase && ADJUNCT.has(part.preposition)) ?? false
  const permitted = said.some(word => UNPERMITTED.has(word) || PERMITTED.has(word))
  const detail =
    (ownDate ? 1 : 0) +
    (placed(phrase) ? 1 : 0) +
    (by ? 1 : 0) +
    (said.some(word => ONE.has(word)) ? 1 : 0)
  const definite = phrase.determiner === 'definite' && said[0] === 'the'
  const one = phrase.determiner === 'indefinite' && !phrase.plural
  const standsThere = one && PLACED.has(phrase.lemma) && (placed(phrase) || isOfMourners(phrase))
  if (WEAK.has(phrase.lemma) && status === null && !(permitted || ownDate || standsThere))
    return null
  if (status === 'prevented' && detail === 0 && isOnlyBanned(clause)) return null
  if (
    isUnlikely(parsed, phrase) ||
    isOfBan(parsed, phrase) ||
    (phrase.plural && EVERY.has(said[0] ?? ''))
  )
    return null
  const sweeping = phrase.plural && status === null && isSweeping(said, clause, phrase)
  if (phrase.plural && detail === 0 && status === null && !sweeping) return null
  const there = status !== null && clause !== null && isToldThere(clause)
  if (
    phrase.plural &&
    !sweeping &&
    detail < 2 &&
    !ownDate &&
    !placed(phrase) &&
    phrase.number === null &&
    !there &&
    !(host && clause?.verb.form === 'gerund' && clause.subject?.number)
  )
    return null
  if (
    status === null &&
    detail === 0 &&
    !definite &&
    !sweeping &&
    !(adjunct && (phrase.determiner === 'indefinite' || permitted))
  )
    return null
  if (definite && status === null && detail === 0 && !adjunct) return null
  // "police moved in to disperse a sit-in": it was held, whatever came of that
  const isScene =
    (status === 'dispersed' || status === 'prevented') &&
    clause?.verb.form === 'infinitive' &&
    !ACTIVE_HOSTS.has(clause.verb.lemma) &&
    MOVING_IN.has(clause.governor?.verb.lemma ?? '')
  const tried = isScene && TRYING.has(clause.governor?.verb.lemma ?? '')
  // "was approved by the council on 2 May": the day of the decision, not of the march.
  const isDecision =
    clause !== null &&
    clause.verb.voice === 'passive' &&
    isIt(clause.subject, phrase) &&
    (DECIDED[clause.verb.lemma] !== undefined ||
      clause.objects.some(({ lemma }) => lemma === 'permission'))
  const actor =
    by ??
    (host && clause?.verb.voice === 'active'
      ? whoHolds(clause.subject)
      : host
        ? agentOf(clause)
        : null) ??
    attendedBy(parsed, phrase)
  return {
    kind: 'assembly',
    frame: pattern.frame,
    rule: pattern.rule,
    id: `assembly.${phrase.lemma}.${status ? 'governed' : 'nominal'}`,
    construction: putOff ? 'adjourned' : status && !isScene && !isDecision ? 'governed' : 'nominal',
    clause,
    trigger: [phrase.from, phrase.to],
    actor,
    target: null,
    noun: phrase,
    set: { ...attributes(parsed, phrase, tried ? 'held' : status), ...drawn(parsed, phrase) },
    ownDate,
    specificity: 0,
  }
}

/** "Students were on the 90th day of their protest": whose it is. */
function whoGoesOn({ possessor }: NounPhrase, clause: Clause | null): NounPhrase | null {
  const subject = clause?.subject ?? null
  const theirs = possessor?.pronoun != null || clause?.verb.lemma === 'be'
  return theirs && subject && fits(subject, NOUN.person | NOUN.organisation) ? subject : null
}

/** "a vigil organised by relatives": who arranged it, where that is somebody who can. */
function hostOf(arranged: Clause | undefined): NounPhrase | null {
  if (!arranged || !ACTIVE_HOSTS.has(arranged.verb.lemma)) return null
  const by = arranged.verb.voice === 'active' ? arranged.subject : agentOf(arranged)
  return by && fits(by, NOUN.person | NOUN.organisation) ? by : null
}

/** "12 of 480 applications to hold a rally were approved": none in particular. */
function isWhatManyAskFor(clause: Clause | null): boolean {
  if (clause?.verb.form !== 'infinitive' || clause.dates.length > 0) return false
  const { subject } = clause
  return subject !== null && (subject.classes & NOUN.notice) !== 0 && subject.plural
}

/** "two applications by the party to hold meetings": the party. */
function whoHolds(subject: NounPhrase | null): NounPhrase | null {
  if (!subject || (subject.classes & NOUN.notice) === 0) return subject
  const by = subject.complements.find(({ preposition }) =>
    ['by', 'of', 'from'].includes(preposition),
  )
  return by?.object ?? subject.possessor
}

/** What happens to people at a checkpoint. */
const AT_CHECKPOINT = new Set(
  'stop turn hold detain arrest search question delay check ask'.split(' '),
)

/** "stopped by soldiers at a roadblock near Lesk", "turned away at a roadblock": one that they put up. */
const isCheckpoint = ({ clauses }: Parsed, phrase: NounPhrase): boolean =>
  phrase.lemma === 'roadblock' &&
  clauses.some(({ verb, subject, phrases }) => {
    const passive = verb.voice === 'passive'
    const by = passive
      ? (phrases.find(({ preposition }) => preposition === 'by')?.object ?? null)
      : subject
    const theirs = by !== null && (by.classes & NOUN.police) !== 0
    return (
      (theirs || (passive && by === null && AT_CHECKPOINT.has(verb.lemma))) &&
      phrases.some(({ preposition, object }) => preposition === 'at' && object === phrase)
    )
  })

/** Gatherings told by nouns. */
export function matchGatherings(parsed: Parsed, grammar: Grammar): Candidate[] {
  const out: Candidate[] = []
  for (const phrase of phrasesOf(parsed)) {
    // "a bill on assemblies"
    if (phrase.classes === NOUN.law || isCheckpoint(parsed, phrase)) continue
    const pattern = grammar.nouns
      .get(nounOf(parsed, phrase))
      ?.find(one => one.frame.kind === 'assembly')
    const found = pattern && gathering(parsed, phrase, pattern)
    if (found) out.push(found)
  }
  return out
}
