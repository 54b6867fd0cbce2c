import type { Candidate, Parsed } from '../events/constructions.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { Frame } from '../events/frames.ts'
import type { Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import type { NumberMention } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'
import type { Figure } from './figures.ts'

/** The rule of an estimate. */
export const CROWD_ESTIMATE = 'figure.counted.crowd'

/** What is estimated when a crowd is. */
const CROWDS = new Set(['turnout', 'crowd', 'attendance', 'participation'])
/** "the number of demonstrators" */
const NUMBERS = new Set(['number', 'numbers', 'size'])
const COMERS =
  /^(?:people|person|participant|protester|protestor|demonstrator|marcher|attendee|supporter|crowd|rally|march|gathering|demonstration|protest)$/

const PUTTING = /^(?:put|estimat(?:e|ed|ing|es)|reckon(?:ed)?|gauge[sd]?|assess(?:ed)?)$/
/** How the next one gives another number of the same crowd. */
const GIVING =
  /^(?:speak|count|claim|report|give|cite|tally|mention|insist|estimat(?:e|ed|es)|say|talk|put)$/
const OF = new Set(['of', 'at'])

/** The least that is a crowd. */
const LEAST = 10

/** Words that can open an estimate; rare enough that each is looked at. */
const OPENERS: ReadonlySet<number> = new Set(
  `turnout crowd attendance participation number numbers counted speak spoke taken took participated attended`
    .split(' ')
    .map(idOf),
)

/** Whether a word can open an estimate of a crowd. */
export const opensEstimate = (id: number): boolean => OPENERS.has(id)

const word = ({ doc }: Parsed, i: number): string => wordOf(doc.tokens.word[i] ?? 0)

/** "the turnout", "the number of demonstrators", "the size of the crowd" */
function isCrowd(parsed: Parsed, phrase: NounPhrase): boolean {
  if (CROWDS.has(phrase.lemma)) return true
  const first = phrase.determiner === null ? phrase.from : phrase.from + 1
  if (!NUMBERS.has(word(parsed, first)) || word(parsed, first + 1) !== 'of') return false
  const counted = phrase.complements.find(({ preposition }) => preposition === 'of')?.object
  return COMERS.test((counted ?? phrase).lemma)
}

/** The number that a phrase is, where it may be a crowd's. */
function crowdIn(parsed: Parsed, phrase: NounPhrase | null | undefined): NumberMention | null {
  const number = phrase?.number
  if (!number || number.percent || number.ordinal) return null
  const { value } = number
  const least = typeof value === 'number' ? value : (value[0] ?? value[1] ?? 0)
  const unit = word(parsed, number.to)
  const ofOthers = infoOf(parsed.doc.tokens.word[number.to] ?? 0).plural && !isComers(unit)
  return least >= LEAST && !ofOthers ? number : null
}

const isComers = (unit: string): boolean => COMERS.test(unit.replace(/s$/, ''))

const after = (phrases: readonly Prepositional[], preposition: string): NounPhrase | null =>
  phrases.find(phrase => phrase.preposition === preposition)?.object ?? null

type Estimate = {
  readonly clause: Clause
  /** The phrase that names the crowd. */
  readonly crowd: NounPhrase
  readonly by: NounPhrase | null
  readonly number: NumberMention
}

/** "at 2,400" of "put the turnout at Friday's rally in Lesk at 2,400": the first "at" that a number follows. */
function numberAt(parsed: Parsed, { verb, to }: Clause): NumberMention | null {
  for (const chunk of parsed.chunks) {
    if (chunk.type !== 'pp' || chunk.preposition !== 'at') continue
    const number = chunk.from < verb.to || chunk.from > to ? null : crowdIn(parsed, chunk.object)
    if (number) return number
  }
  return null
}

/** "put the turnout at 30,000", "the crowd was estimated at 5,000 by police" */
function estimated(parsed: Parsed, clause: Clause): Estimate | null {
  const { verb, subject, objects, phrases } = clause
  if (verb.negative || verb.modality !== 'asserted' || !PUTTING.test(verb.lemma)) return null
  const passive = verb.voice === 'passive'
  const crowd = passive ? subject : objects[0]
  if (!crowd || !isCrowd(parsed, crowd)) return null
  const number = numberAt(parsed, clause)
  return number && { clause, crowd, by: passive ? after(phrases, 'by') : subject, number }
}

/** "the ministry spoke of 8,000", "police said 120 took part" beside an estimate of a crowd */
function givenBeside(parsed: Parsed, clause: Clause, crowd: NounPhrase): Estimate | null {
  const { verb, subject, objects, phrases } = clause
  if (verb.negative || verb.modality !== 'asserted' || verb.voice !== 'active') return null
  if (!subject || !GIVING.test(verb.lemma)) return null
  const phrase = phrases.find(({ preposition }) => OF.has(preposition))?.object
  const number = crowdIn(parsed, objects[0]) ?? crowdIn(parsed, phrase)
  return number && { clause, crowd, by: subject, number }
}

const COUNTERS = NOUN.person | NOUN.authority | NOUN.organisation | NOUN.police | NOUN.outlet

/** "the organisers at 10,000" behind "police put the turnout at 2,000" */
function gapped(parsed: Parsed, { clause, crowd }: Estimate): Estimate[] {
  const { chunks } = parsed
  return chunks.flatMap((chunk, i) => {
    const next = chunks[i + 1]
    if (chunk.type !== 'np' || next?.type !== 'pp' || next.preposition !== 'at') return []
    if (chunk.from <= clause.verb.head || chunk.to > clause.to) return []
    if (isCrowd(parsed, chunk)) return []
    const number = (chunk.classes & COUNTERS) === 0 ? null : crowdIn(parsed, next.object)
    return number ? [{ clause, crowd, by: chunk, number }] : []
  })
}

const COUNTING = /^(?:speak|count)$/
const SAYING = /^(?:say|claim|estimat(?:e|ed|es)|report|state|insist|maintain)$/
const COMING = /^(?:participate|attend)$/

/** "Organisers speak of two thousand people", "police counted 300 marchers": those who came, and nothing behind them. */
function countedCrowd(parsed: Parsed, clause: Clause): Estimate | null {
  const { verb, objects, phrases } = clause
  if (!COUNTING.test(verb.lemma)) return null
  const crowd = verb.lemma === 'count' ? objects[0] : after(phrases, 'of')
  return crowd && isWhole(parsed, crowd, clause) ? givenBeside(parsed, clause, crowd) : null
}

/** "the ministry said that about 200 people had taken part", "police say 300 attended" */
function tookPart(parsed: Parsed, clause: Clause, before: Clause | undefined): Estimate | null {
  const { verb, subject, objects, phrases } = clause
  const isComing =
    COMING.test(verb.lemma) || (verb.lemma === 'take' && objects[0]?.lemma === 'part')
  const by = before?.subject
  if (!isComing || !subject || !by || verb.negative || verb.modality !== 'asserted') return null
  if (before.verb.negative || !SAYING.test(before.verb.lemma) || !isCounter(by)) return null
  const joined = verb.lemma === 'attend' ? objects[0] : after(phrases, 'in')
  const isGathering =
    !joined ||
    joined.pronoun !== null ||
    COMERS.test(joined.lemma) ||
    (joined.classes & NOUN.assembly) !== 0 ||
    // "an unauthorised gathering," in American quotes
    [1, 2].some(back => isComers(word(parsed, joined.to - back)))
  const number = isGathering ? crowdIn(parsed, subject) : null
  return number && { clause, crowd: subject, by, number }
}

const isCounter = ({ classes }: NounPhrase): boolean => (classes & COUNTERS) !== 0

/** "two thousand people" at the end of what is told: not "200 people killed", "300 protesters in custody". */
function isWhole(parsed: Parsed, { number }: NounPhrase, { subject }: Clause): boolean {
  if (!number || !subject || !isCounter(subject) || !isComers(word(parsed, number.to))) return false
  const next = number.to + 1 < parsed.to ? word(parsed, number.to + 1) : ''
  return !/^[\p{L}\p{N}]/u.test(next) || GOING_ON.has(next)
}

const GOING_ON = new Set(['and', 'but', 'while', 'whereas'])

/** What opens the estimates of a sentence: one that names the crowd, or tells of those who came. */
const opened = (parsed: Parsed, clause: Clause, at: number): Estimate | null =>
  estimated(parsed, clause) ??
  countedCrowd(parsed, clause) ??
  tookPart(parsed, clause, itemAt(parsed.clauses, at - 1))

/** All estimates of a sentence: one that names the crowd, and those that others give beside it. */
function estimatesIn(parsed: Parsed): Estimate[] {
  const first = parsed.clauses.findIndex((clause, at) => opened(parsed, clause, at) !== null)
  const opening = parsed.clauses[first]
  const one = opening && opened(parsed, opening, first)
  if (!one) return []
  const beside = parsed.clauses
    .slice(first + 1)
    .flatMap(it => estimated(parsed, it) ?? givenBeside(parsed, it, one.crowd) ?? [])
  return [one, ...gapped(parsed, one), ...beside]
}

/** What is counted: the people behind the number, else the crowd itself. */
function figureOf(parsed: Parsed, { number, crowd }: Estimate): Figure {
  const { to } = number
  const own: readonly [number, number] = [crowd.head, crowd.head + 1]
  const counted = isComers(word(parsed, to))
  return { number, unit: counted ? [to, to + 1] : own, of: own }
}

/** How many came, as each who counted says: figures, one an estimate. */
export function matchCrowdEstimates(parsed: Parsed, frame: Frame): Candidate[] {
  const [rule] = frame.rules
  if (!rule) return []
  return estimatesIn(parsed).map(estimate => ({
    kind: 'figure',
    frame,
    rule,
    id: CROWD_ESTIMATE,
    construction: 'nominal-figure',
    clause: estimate.clause,
    trigger: [
      Math.min(estimate.by?.from ?? estimate.number.from, estimate.number.from),
      estimate.number.to,
    ],
    actor: estimate.by,
    target: null,
    noun: null,
    set: {},
    ownDate: null,
    specificity: 0,
    figure: figureOf(parsed, estimate),
  }))
}
