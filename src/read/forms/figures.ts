import type { Candidate, Parsed } from '../events/constructions.ts'
import { FLAG, type NumberMention } from '../text/doc.ts'
import type { Frame } from '../events/frames.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
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
  ['%', 'percent', 'cent', 'turnout', 'statistics', 'total', 'number'].map(idOf),
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

/** Verbs by which whoever is named counts what others suffered. */
const RECORDING = new Set(['record', 'document', 'verify', 'tally', 'count'])

/** Who counted: the subject of "recorded", "says", or after "according to". */
function sourceOf(parsed: Parsed): NounPhrase | null {
  for (const chunk of parsed.chunks) {
    if (chunk.type === 'pp' && chunk.preposition === 'according to' && chunk.object)
      return chunk.object
  }
  for (const { verb, subject } of parsed.clauses) {
    if (!subject || verb.voice === 'passive') continue
    const telling = SAYING.has(verb.lemma) || (COUNTING.has(verb.lemma) && verb.lemma !== 'rise')
    if (
      telling &&
      (subject.classes & SOURCES) !== 0 &&
      !(subject.classes & (NOUN.police | NOUN.court))
    )
      return subject
    if (telling && subject.pronoun === 'we') return subject
    const told = subject.name !== null || subject.determiner === 'definite'
    const named = told && (subject.classes & (NOUN.police | NOUN.court)) === 0
    if (named && RECORDING.has(verb.lemma)) return subject
  }
  return null
}

/** "a 15 per cent rise in fees": what a protest is about, no statistic. */
const CHANGES = new Set(
  'rise increase hike cut pay raise reduction tax levy surcharge stake share wage'.split(' '),
)

/** "would oblige groups with more than 20 percent of foreign money to register": what a rule says, no statistic. */
function isRule(parsed: Parsed, to: number): boolean {
  for (let i = parsed.from; i < to; i++)
    if (word(parsed, i) === 'would' || word(parsed, i) === 'must') return true
  return false
}

function isStatistic(parsed: Parsed, source: NounPhrase | null, number: NumberMention): boolean {
  if (number.percent) return !CHANGES.has(word(parsed, number.to)) && !isRule(parsed, number.from)
  const value =
    typeof number.value === 'number' ? number.value : (number.value[0] ?? number.value[1] ?? 0)
  if (value < 5) return false
  const counted = parsed.clauses.some(
    clause => COUNTING.has(clause.verb.lemma) && clause.verb.tense !== 'none',
  )
  const said = new Set(
    Array.from({ length: parsed.to - parsed.from }, (_, i) => word(parsed, parsed.from + i)),
  )
  const rate = (said.has('every') || said.has('per')) && said.has('year')
  if (rate || said.has('total') || said.has('number')) return true
  return (source !== null || (counted && said.has('risen'))) && !said.has('signatures')
}

function unitOf(parsed: Parsed, number: NumberMention): readonly [number, number] | null {
  if (number.percent)
    return [
      number.percent && number.to - 1 > number.from
        ? number.to - (word(parsed, number.to - 1) === 'cent' ? 2 : 1)
        : number.from,
      number.to,
    ]
  for (let i = number.to; i < Math.min(parsed.to, number.to + 4); i++) {
    const info = infoOf(parsed.doc.tokens.word[i] ?? 0)
    if ((parsed.doc.tokens.flags[i] ?? 0) & FLAG.punctuation && word(parsed, i) !== '"') return null
    if (info.fn & (FN.preposition | FN.be | FN.have | FN.modal | FN.conjunction)) return null
    if (info.plural || word(parsed, i).endsWith('s') || word(parsed, i) === 'people')
      return [i, i + 1]
  }
  return null
}

function ofWhat(parsed: Parsed, unit: readonly [number, number]): readonly [number, number] {
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

/** The leading statistic of a sentence, if it states one. */
export function figureIn(parsed: Parsed): { figure: Figure; source: NounPhrase | null } | null {
  const source = sourceOf(parsed)
  for (const mention of parsed.mentions) {
    if (mention.from < parsed.from) continue
    if (mention.from >= parsed.to) break
    if (mention.type !== 'number' || mention.ordinal) continue
    const unit = unitOf(parsed, mention)
    if (!unit || !isStatistic(parsed, source, mention)) continue
    return { figure: { number: mention, unit, of: ofWhat(parsed, unit) }, source }
  }
  return null
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
      clause: null,
      trigger: [number.from, Math.max(unit[1], number.to)],
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
