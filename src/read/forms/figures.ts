import type { Candidate, Parsed } from '../events/constructions.ts'
import { FLAG, type NumberMention } from '../text/doc.ts'
import type { Frame } from '../events/frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { SHOWS, sentenceText } from './figure-words.ts'
import { isOfRequests, isWhole, unitOfShare } from './figure-shares.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

const COUNTING = new Set([
  'record',
  'document',
  'count',
  'register',
  'estimate',
  'recognise',
  'recognize',
  'list',
  'verify',
  'tally',
  'rise',
  'fall',
  'grow',
  'increase',
  'decrease',
  'reach',
  'total',
  'exceed',
])
const SAYING = new Set(['say', 'report', 'state', 'find', 'note', 'show', 'claim', 'put'])
const SOURCES = NOUN.organisation | NOUN.authority | NOUN.outlet

const COUNT_WORDS = new Set(
  [
    '%',
    'percent',
    'cent',
    'estimated',
    'invoked',
    'turnout',
    'statistics',
    'figures',
    'total',
    'number',
    'tally',
    'toll',
  ].map(idOf),
)

/** Whether a word can open a statistic. */
export function opensFigure(id: number): boolean {
  return COUNT_WORDS.has(id) || COUNTING.has(infoOf(id).verb)
}

/** A statistic: its number, what is counted, and the words that say of what. */
export type Figure = {
  readonly number: NumberMention
  /** Tokens of the unit, or of the percent sign. */
  readonly unit: readonly [from: number, to: number]
  /** Tokens of what the number is of. */
  readonly of: readonly [from: number, to: number]
}

function word(parsed: Parsed, i: number): string {
  return wordOf(parsed.doc.tokens.word[i] ?? 0)
}

/** Verbs by which whoever it is counts what others suffered. */
const RECORDING = new Set([
  'record',
  'document',
  'verify',
  'tally',
  'count',
  'register',
  'list',
  'log',
  'catalogue',
  'recognise',
  'recognize',
])

const ESTIMATING = new Set(['estimate', 'calculate', 'reckon'])

/** What somebody is sentenced to. */
const BLOWS = new Set(['lashes', 'strokes', 'blows', 'spectators', 'visitors', 'fans'])

/** Who records things in the course of their work, and counts nothing by it. */
const NO_COUNTERS = NOUN.police | NOUN.court

/** What a sentence's numbers are judged by, looked at once for all of them. */
type Looked = {
  readonly source: NounPhrase | null
  /** The sentence's words. */
  readonly text: string
  /** Those who are counted, with the clause: "the centre recorded 74 attacks", "112 incidents were documented". */
  readonly recorded: readonly { readonly clause: Clause; readonly counted: NounPhrase }[]
  /** Those to whom something was done. */
  readonly subjects: readonly NounPhrase[]
  /** What stands after "the number of". */
  readonly numbered: readonly [number, number] | null
}

function countedIn(clause: Clause): NounPhrase | null {
  const { verb, subject, objects } = clause
  if (!RECORDING.has(verb.lemma) || verb.negative || verb.modality !== 'asserted') return null
  if (verb.form === 'infinitive') return null
  if (verb.voice === 'passive') {
    const people = subject !== null && (subject.classes & NOUN.person) !== 0
    return people && !subject.plural ? null : subject
  }
  return subject !== null && (subject.classes & NO_COUNTERS) === 0 ? (objects[0] ?? null) : null
}

/** What many do over months, told as done by now: "60 journalists have fled the country". */
const LEAVING = new Set(['flee', 'leave', 'emigrate', 'resign', 'quit', 'close', 'die', 'lose'])

/** "431 people were fined last year": those whom it happened to. */
function doneTo({ subject, verb, via }: Clause): NounPhrase | null {
  const befell = verb.voice === 'passive' || (verb.perfect && LEAVING.has(verb.lemma))
  const told = via === 'own' && befell && verb.form === 'finite'
  return told && verb.modality === 'asserted' && subject?.plural ? subject : null
}

function look(parsed: Parsed): Looked {
  return {
    source: sourceOf(parsed),
    text: sentenceText(parsed),
    recorded: parsed.clauses.flatMap(clause => {
      const counted = countedIn(clause)
      return counted ? [{ clause, counted }] : []
    }),
    subjects: parsed.clauses.flatMap(clause => doneTo(clause) ?? []),
    numbered: unitBefore(parsed),
  }
}

/** The clause that counts a number. */
function recordedIn({ recorded }: Looked, { from, to }: NumberMention): Clause | null {
  return recorded.find(({ counted }) => counted.from <= from && to <= counted.to)?.clause ?? null
}

/** Who counted: the subject of "recorded", "says", or after "according to". */
function sourceOf(parsed: Parsed): NounPhrase | null {
  for (const chunk of parsed.chunks) {
    if (chunk.type === 'pp' && chunk.preposition === 'according to' && chunk.object)
      return chunk.object
  }
  for (const { verb, subject } of parsed.clauses) {
    if (!subject || verb.voice === 'passive') continue
    const telling = SAYING.has(verb.lemma) || (COUNTING.has(verb.lemma) && verb.lemma !== 'rise')
    if (telling && (subject.classes & SOURCES) !== 0 && !(subject.classes & NO_COUNTERS))
      return subject
    if (telling && subject.pronoun === 'we') return subject
    if (ESTIMATING.has(verb.lemma) && (subject.classes & NO_COUNTERS) === 0) return subject
    if (telling && subject.name !== null && subject.name.class === 'unknown') return subject
    const told = subject.name !== null || subject.determiner === 'definite'
    if (told && (subject.classes & NO_COUNTERS) === 0 && RECORDING.has(verb.lemma)) return subject
  }
  return null
}

/** "a 15 per cent rise in fees": what a protest is about, no statistic. */
const CHANGES = new Set(
  'rise increase hike cut pay raise reduction tax levy surcharge stake share wage threshold hurdle quorum discount owner'.split(
    ' ',
  ),
)

/** "would oblige groups with more than 20 percent of foreign money to register": what a rule says, no statistic. */
function isRule(parsed: Parsed, to: number): boolean {
  for (let i = parsed.from; i < to; i++)
    if (word(parsed, i) === 'would' || word(parsed, i) === 'must') return true
  return false
}

/** From how many on those to whom something happened in a stretch of time are a count, and no single occurrence. */
const MANY = 20
/** From how many on cases, sentences or complaints of a stretch of time are a count. */
const SERIES = 10
/** The least that is counted as a statistic. */
const LEAST = 5
/** From which time on it is counted how often something happened. */
const LEAST_OF_TIMES = 4
/** The least that a death toll is. */
const LEAST_OF_TOLL = 2

function isStatistic(parsed: Parsed, looked: Looked, number: NumberMention): boolean {
  const { text, source, subjects } = looked
  if (number.percent)
    return (
      !CHANGES.has(word(parsed, number.to)) &&
      !isRule(parsed, number.from) &&
      !SHOWS.fining(text) &&
      !SHOWS.balloted(text) &&
      !SHOWS.economic(text)
    )
  if (BLOWS.has(word(parsed, number.to))) return false
  const value =
    typeof number.value === 'number' ? number.value : (number.value[0] ?? number.value[1] ?? 0)
  if (value < LEAST_OF_TOLL || (value < LEAST && !SHOWS.toll(text)) || SHOWS.signed(text))
    return false
  if (recordedIn(looked, number)) return true
  if (SHOWS.attending(text)) return false
  if (SHOWS.summed(text) || SHOWS.reckoned(text) || SHOWS.holding(text)) return true
  if (SHOWS.kept(text) || (value >= SERIES && isWhole(parsed, number))) return true
  if (value >= SERIES && SHOWS.serial(text) && SHOWS.spans(text)) return true
  if (source !== null) return SHOWS.spans(text) || SHOWS.standing(text)
  const done = subjects.some(({ from, to }) => from <= number.from && number.to <= to + 3)
  return ((value >= MANY && done) || SHOWS.standing(text)) && SHOWS.spans(text)
}

/** "31 of its members" */
const DETERMINERS = new Set(['its', 'their', 'our', 'the', 'these', 'those'])
/** "118 injured" */
const HURT = new Set(['injured', 'wounded', 'dead', 'missing', 'displaced'])

/** "the number of journalists in prison had risen to 14": what is counted stands before its number. */
function unitBefore(parsed: Parsed): readonly [number, number] | null {
  for (let i = parsed.from; i < parsed.to; i++) {
    if (word(parsed, i) === 'toll') return [i, i + 1]
    if (word(parsed, i) !== 'number' || word(parsed, i + 1) !== 'of') continue
    for (let k = i + 2; k < Math.min(i + 6, parsed.to); k++)
      if (infoOf(parsed.doc.tokens.word[k] ?? 0).plural) return [k, k + 1]
  }
  return null
}

/** "bringing to 21 the number of those sentenced": what is counted stands behind its number. */
function unitNext(parsed: Parsed, { to }: NumberMention): readonly [number, number] | null {
  if (word(parsed, to) !== 'the' || word(parsed, to + 2) !== 'of') return null
  if (!['number', 'total', 'tally'].includes(word(parsed, to + 1))) return null
  for (let k = to + 3; k < Math.min(to + 7, parsed.to); k++)
    if (infoOf(parsed.doc.tokens.word[k] ?? 0).plural || word(parsed, k) === 'those')
      return [k, k + 1]
  return null
}

/** `rated`: the sentence tells how many a year, so that "hundreds of women" are counted as well. */
export function unitOf(
  parsed: Parsed,
  number: NumberMention,
  rated: boolean,
): readonly [number, number] | null {
  if (number.percent)
    return [
      number.percent && number.to - 1 > number.from
        ? number.to - (word(parsed, number.to - 1) === 'cent' ? 2 : 1)
        : number.from,
      number.to,
    ]
  let first = number.to
  if (word(parsed, first) === 'of' && DETERMINERS.has(word(parsed, first + 1))) first += 2
  else if (word(parsed, first) === 'of' && rated && Array.isArray(number.value)) first += 1
  for (let i = first; i < Math.min(parsed.to, first + 5); i++) {
    if (HURT.has(word(parsed, i))) return [i, i + 1]
    const info = infoOf(parsed.doc.tokens.word[i] ?? 0)
    if ((parsed.doc.tokens.flags[i] ?? 0) & FLAG.punctuation && word(parsed, i) !== '"') return null
    if (info.fn & (FN.preposition | FN.be | FN.have | FN.modal | FN.conjunction)) return null
    if (/['’]s$/.test(word(parsed, i))) continue
    const thing = info.plural || (info.fn === 0 && word(parsed, i).endsWith('s'))
    if (thing || word(parsed, i) === 'people') return [i, i + 1]
  }
  return null
}

export function ofWhat(parsed: Parsed, unit: readonly [number, number]): readonly [number, number] {
  let from = unit[1]
  const skip = (i: number): boolean =>
    (infoOf(parsed.doc.tokens.word[i] ?? 0).fn & (FN.be | FN.have | FN.modal)) !== 0
  while (from < parsed.to && skip(from)) from++
  let to = from
  while (
    to < parsed.to &&
    ![',', '.', ';', '(', '"'].includes(word(parsed, to)) &&
    word(parsed, to) !== 'according'
  )
    to++
  return to > from ? [from, to] : unit
}

/** Who recorded it, where that is said. */
function countedBy(looked: Looked, number: NumberMention): NounPhrase | null {
  const clause = recordedIn(looked, number)
  return clause?.verb.voice === 'active' && !clause.subject?.pronoun ? clause.subject : null
}

/** "It is the ninth refusal since January": the noun of what happened so many times. */
function isNthTime(
  parsed: Parsed,
  { text }: Looked,
  { from, to, value }: NumberMention,
): readonly [number, number] | null {
  if (word(parsed, from - 1) !== 'the' || !['is', 'was', 'marks'].includes(word(parsed, from - 2)))
    return null
  if (typeof value !== 'number' || value < LEAST_OF_TIMES || !SHOWS.spans(text)) return null
  for (let i = to; i < Math.min(to + 3, parsed.to); i++)
    if (infoOf(parsed.doc.tokens.word[i] ?? 0).lemma !== '') return [i, i + 1]
  return word(parsed, to) === 'time' ? [to, to + 1] : null
}

/** The leading statistic of a sentence, if it states one. */
export function figureIn(parsed: Parsed): { figure: Figure; source: NounPhrase | null } | null {
  let looked: Looked | null = null
  for (const number of parsed.mentions) {
    if (number.from < parsed.from) continue
    if (number.from >= parsed.to) break
    if (number.type !== 'number') continue
    looked ??= look(parsed)
    if (number.ordinal) {
      const unit = isNthTime(parsed, looked, number)
      if (unit) return { figure: { number, unit, of: ofWhat(parsed, unit) }, source: looked.source }
      continue
    }
    const before = looked.numbered && looked.numbered[1] <= number.from ? looked.numbered : null
    const rated = SHOWS.rated(looked.text)
    const share = unitOfShare(parsed, number)
    const unit = share ?? unitOf(parsed, number, rated) ?? before ?? unitNext(parsed, number)
    if (!unit || (!SHOWS.spans(looked.text) && isOfRequests(parsed, unit, number))) continue
    if (!share && !isStatistic(parsed, looked, number)) continue
    const by = looked.source ?? countedBy(looked, number)
    return { figure: { number, unit, of: ofWhat(parsed, unit) }, source: by }
  }
  return null
}

/** The clause that a number stands in, which says when and where it was counted. */
export function clauseAround({ clauses }: Parsed, { from }: NumberMention): Clause | null {
  const around = clauses.filter(clause => clause.from <= from && from < clause.to)
  return around.at(-1) ?? clauses[0] ?? null
}

/** A sentence's statistic as a candidate. */
export function matchFigure(parsed: Parsed, frame: Frame): Candidate[] {
  const found = figureIn(parsed)
  const [rule] = frame.rules
  if (!found || !rule) return []
  const { number, unit } = found.figure
  return [
    {
      kind: 'figure',
      frame,
      rule,
      id: 'figure.counted.number',
      construction: 'nominal-figure',
      clause: clauseAround(parsed, number),
      trigger: [Math.min(unit[0], number.from), Math.max(unit[1], number.to)],
      actor: found.source,
      target: null,
      noun: null,
      set: {},
      ownDate: null,
      specificity: 0,
      figure: found.figure,
    },
  ]
}
