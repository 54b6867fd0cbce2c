import type { Candidate, Parsed } from '../events/constructions.ts'
import { matchFigure } from './figures.ts'
import type { Frame } from '../events/frames.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { Draft } from '../draft.ts'
import { mentionOver, type NumberMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

/** The rule of a count that somebody gives of what is told just before. */
export const RIVAL_COUNT = 'figure.counted.rival'

/** Words for a count whose things stand elsewhere: "put the number at 119", "a toll of four". */
const COUNTS = new Set(['number', 'figure', 'toll', 'total', 'count', 'tally'])
const PUTTING = new Set(['put', 'estimate', 'give', 'set', 'place'])
const GIVING = new Set(['give', 'cite', 'report', 'confirm', 'acknowledge', 'offer', 'announce'])
const QUOTES = new Set(['"', '“', '«', '„'])
const SPEAKING = new Set(['speak', 'talk'])
/** Those who are counted, as they are called behind the number. */
const COUNTED =
  /^(?:dead|killed|deaths?|fatalities|victims|casualties|wounded|injured|detained|detainees|detentions|arrested|arrests)$/

/** Words that can open such a count; rare enough that each is looked at. */
const OPENERS: ReadonlySet<number> = new Set(
  'number figure toll tally counts counted speak speaks spoke'.split(' ').map(idOf),
)

/** Whether a word can open a count beside another. */
export const opensRivalCount = (id: number): boolean => OPENERS.has(id)

/** How many sentences back what is counted may be told. */
const NEAR = 2

const word = ({ doc }: Parsed, i: number): string => wordOf(doc.tokens.word[i] ?? 0)

const COUNTERS = NOUN.person | NOUN.authority | NOUN.organisation | NOUN.police | NOUN.outlet

type Rival = {
  readonly clause: Clause
  readonly by: NounPhrase
  readonly number: NumberMention
  /** Tokens of what is counted, or of the word for the count. */
  readonly unit: readonly [number, number]
}

/** The number of a phrase that ends with it, or with a word for those who are counted. */
function bareNumber(parsed: Parsed, phrase: NounPhrase | null | undefined) {
  return bareAt(parsed, phrase?.number)
}

function bareAt(parsed: Parsed, number: NumberMention | null | undefined) {
  if (!number || number.percent || number.ordinal) return null
  const next = number.to < parsed.to ? word(parsed, number.to) : ''
  const isCounted = COUNTED.test(next)
  const after = isCounted ? number.to + 1 : number.to
  const behind = after < parsed.to ? word(parsed, after) : ''
  // "of 19 attacks", "of three years of work": something else is counted.
  if (/^[\p{L}\p{N}]/u.test(behind) && !GOING_ON.has(behind)) return null
  const unit: readonly [number, number] = isCounted ? [number.to, after] : [number.from, number.to]
  return { number, unit }
}

const GOING_ON = new Set(['and', 'but', 'while', 'whereas', 'in', 'on', 'at', 'for', 'a'])

const after = ({ phrases }: Clause, preposition: string): NounPhrase | null =>
  phrases.find(phrase => phrase.preposition === preposition)?.object ?? null

/** "put the number at 119", "gave the toll as four": the number behind the word for the count. */
function putAt(parsed: Parsed, clause: Clause, count: NounPhrase): Rival | null {
  const found = bareNumber(parsed, after(clause, 'at') ?? after(clause, 'as'))
  const by = clause.subject
  return found && by && { clause, by, number: found.number, unit: [count.head, count.head + 1] }
}

const TELLING = new Set('report confirm acknowledge admit claim'.split(' '))

/** Whether one of the two sentences before, in the same paragraph, counts something. */
function isCountedBefore({ doc, from }: Parsed): boolean {
  const here = doc.tokens.sentence[from] ?? 0
  const block = doc.sentences[here]?.block
  for (let at = here - 1; at >= Math.max(0, here - NEAR); at--) {
    const before = doc.sentences[at]
    if (!before || before.block !== block) return false
    for (let i = before.from; i < before.to; i++) {
      const mention = mentionOver(doc, i)
      if (mention?.type === 'number' && !mention.ordinal && !mention.percent) return true
    }
  }
  return false
}

/** "The ministry reported 52.": a number, and nothing of what, behind another count. */
function isBareTelling(parsed: Parsed, { verb, objects: [object] }: Clause): boolean {
  const number = object?.number
  const isAlone = number?.to === object?.to && number?.from === object?.from
  return TELLING.has(verb.lemma) && !!number && isAlone && isCountedBefore(parsed)
}

/** "the number of arrests", "the number of those injured" */
function isNumberOf(parsed: Parsed, { from, to }: NounPhrase): boolean {
  const at = word(parsed, from) === 'the' ? from + 1 : from
  return at + 2 < to + 1 && word(parsed, at) === 'number' && word(parsed, at + 1) === 'of'
}

/** One clause that gives a count of what stands elsewhere; null for all else. */
function rivalIn(parsed: Parsed, clause: Clause): Rival | null {
  const { verb, subject, objects } = clause
  const [object] = objects
  if (!subject || (subject.classes & COUNTERS) === 0 || subject.pronoun !== null) return null
  if (verb.negative || verb.modality !== 'asserted' || verb.voice !== 'active') return null
  if (object && (COUNTS.has(object.lemma) || isNumberOf(parsed, object))) {
    if (PUTTING.has(verb.lemma)) {
      const put = putAt(parsed, clause, object)
      if (put) return put
    }
    // "gave a figure of 400"
    const of = object.complements.find(({ preposition }) => preposition === 'of')?.object
    const found = GIVING.has(verb.lemma) ? bareNumber(parsed, of ?? after(clause, 'of')) : null
    return found && { clause, by: subject, ...found, unit: [object.head, object.head + 1] }
  }
  const counted = SPEAKING.has(verb.lemma)
    ? after(clause, 'of')
    : verb.lemma === 'count' || isBareTelling(parsed, clause)
      ? object
      : null
  // "three dead" is no phrase of its own.
  const isOf = SPEAKING.has(verb.lemma) && word(parsed, verb.to) === 'of'
  // 'spoke of “no more than 250”'
  const told = QUOTES.has(word(parsed, verb.to + 1)) ? verb.to + 2 : verb.to + 1
  const next = isOf ? mentionOver(parsed.doc, told) : undefined
  const found = bareNumber(parsed, counted) ?? bareAt(parsed, next?.type === 'number' ? next : null)
  return found && { clause, by: subject, ...found }
}

/** What others count of what is told before: "Police put the number at 119", "the authorities speak of three dead". */
function matchRivalCounts(parsed: Parsed, frame: Frame): Candidate[] {
  const [rule] = frame.rules
  if (!rule) return []
  return parsed.clauses.flatMap(clause => {
    const rival = rivalIn(parsed, clause)
    if (!rival) return []
    const { number, unit, by } = rival
    return [
      {
        kind: 'figure' as const,
        frame,
        rule,
        id: RIVAL_COUNT,
        construction: 'nominal-figure' as const,
        clause,
        trigger: [Math.min(by.from, number.from), Math.max(number.to, unit[1])] as const,
        actor: by,
        target: null,
        noun: null,
        set: {},
        ownDate: null,
        specificity: 0,
        figure: { number, unit, of: unit },
      },
    ]
  })
}

const isPut = ({ clause }: Candidate): boolean => PUTTING.has(clause?.verb.lemma ?? '')

/** The leading statistic of a sentence, and what others count beside it. */
export function matchFigures(parsed: Parsed, frame: Frame): Candidate[] {
  const leading = matchFigure(parsed, frame)
  const rivals = matchRivalCounts(parsed, frame)
  // "put the number of arrests at 19": who says so, and of what.
  const put = new Set(rivals.filter(isPut).map(({ figure }) => figure?.number))
  const told = leading.filter(({ figure }) => !put.has(figure?.number))
  const known = new Set(told.map(({ figure }) => figure?.number))
  return [...told, ...rivals.filter(one => !known.has(one.figure?.number))]
}

/** "Volunteers recorded 64 detentions in April. The ministry speaks of 19": of what, and of when, the other count is. */
export function settleRivalCounts(drafts: readonly Draft[]): void {
  let told: Draft | null = null
  for (const draft of drafts) {
    if (draft.kind !== 'figure') continue
    if (draft.rule !== RIVAL_COUNT) {
      told = draft
      continue
    }
    if (!/^\p{N}/u.test(String(draft.attributes.unit))) continue
    if (told?.block !== draft.block || draft.sentence - told.sentence > NEAR) continue
    const { unit: _unit, of: _of, ...rest } = draft.attributes
    const { unit: _unitAt, of: _ofAt, ...spans } = draft.attributeSpans ?? {}
    const { unit, of } = told.attributes
    const at = told.attributeSpans
    draft.attributes = { ...rest, ...(unit && { unit }), ...(of && { of }) }
    draft.attributeSpans = {
      ...spans,
      ...(at?.unit && { unit: at.unit }),
      ...(at?.of && { of: at.of }),
    }
    draft.when ??= told.when
    draft.why.push('of what, and of when: as counted just before')
  }
}
