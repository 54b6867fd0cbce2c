import { itemAt } from '../grammar/item-at.ts'
import type { Candidate, Parsed } from '../events/constructions.ts'
import { type Frame, type Rule, ruleOf } from '../events/frames.ts'
import type { Chunk, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import type { DateMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const isPeople = (chunk: Chunk | undefined): chunk is NounPhrase =>
  chunk?.type === 'np' &&
  (chunk.items.length > 0 || chunk.name?.class === 'person') &&
  (chunk.classes & (NOUN.court | NOUN.police)) === 0

const isSomebody = (phrase: NounPhrase | null): phrase is NounPhrase =>
  phrase !== null && (phrase.classes & NOUN.person) !== 0

/** What a court says, before a colon and what it gave: "Verdict: two years in prison." */
const VERDICTS = new Set('verdict sentence ruling judgment judgement penalty punishment'.split(' '))

const PENALTIES = new Set(['fine', 'term', 'sentence', 'warning', 'reprimand'])

/** A term, a sum, or a word for what somebody got. */
export const isAmount = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'np' &&
  (chunk.duration !== null || chunk.money !== null || PENALTIES.has(chunk.lemma))

/** "8 and 6 years": what several got, in turn. */
function isAmounts(chunks: readonly Chunk[], at: number): boolean {
  const [first, joint, last] = chunks.slice(at, at + 3)
  return first?.type === 'np' && first.number !== null && joint?.type === 'conj' && isAmount(last)
}

const isStop = (chunk: Chunk | undefined, word: string): boolean =>
  chunk?.type === 'stop' && chunk.word === word

/** How many chunks may tell who somebody is: ", 34, a teacher from Minsk". */
const DESCRIPTION = 8

/** Whether a chunk only tells who somebody is: what they do, where they come from. */
function describes(chunk: Chunk): boolean {
  if (chunk.type === 'comma') return true
  if (chunk.type === 'pp') return chunk.verb === null && chunk.object?.name?.class !== 'person'
  return chunk.type === 'np' && chunk.name?.class !== 'person' && !isAmount(chunk)
}

/** Where what somebody got begins: after "Ana Lesko, 34, a nurse:", "Ana Lesko – ", "Ana Lesko | nurse |". */
function outcomeAfter(chunks: readonly Chunk[], at: number): number | null {
  let i = at + 1
  for (let chunk = chunks[i]; chunk && i <= at + DESCRIPTION; chunk = chunks[++i]) {
    const separates = isStop(chunk, ':') || isStop(chunk, '|') || chunk.type === 'dash'
    if (separates && (isAmount(chunks[i + 1]) || isAmounts(chunks, i + 1))) return i + 1
    if (!isStop(chunk, '|') && !describes(chunk)) return null
  }
  return null
}

const LABELS = new Set(
  'jailed sentenced fined convicted imprisoned sentences terms verdicts fines penalties'.split(' '),
)

/** "Jailed:", "Sentences:": a label over the entries that follow it in the sentence. */
function isLabelled({ doc, from, chunks }: Parsed): boolean {
  const colon = chunks.find(chunk => isStop(chunk, ':'))
  if (!colon) return false
  for (let i = from; i < colon.from; i++)
    if (LABELS.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** "A – 200 euros, B – 300 euros and C – a warning": the next of such entries, behind a comma or "and". */
function goesOn(chunks: readonly Chunk[], at: number): boolean {
  const [before, who, dash, got] = chunks.slice(Math.max(0, at - 1), at + 3)
  if (before?.type !== 'comma' && before?.type !== 'conj') return false
  return isPeople(who) && dash?.type === 'dash' && isAmount(got)
}

/** Where an entry ends: before the next one, or with its sentence. */
function endOf({ chunks, to }: Parsed, told: number): number {
  for (let i = told + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (chunk && isStop(chunk, ';') && isPeople(chunks[i + 1])) return chunk.from
    if (chunk && goesOn(chunks, i + 1)) return chunk.from
  }
  return to
}

const TERM_WORDS = new Set(['prison', 'jail', 'imprisonment', 'colony', 'probation', 'arrest'])

/** "Five years in prison for Ana Lesko": the penalty before whoever got it, and no verb. */
function givenFor({ doc, chunks, clauses }: Parsed, at: number): Prepositional | null {
  if (!isAmount(chunks[at]) || clauses.some(({ verb }) => verb.form === 'finite')) return null
  let next = at + 1
  for (let chunk = chunks[next]; chunk?.type === 'pp'; chunk = chunks[++next]) {
    if (chunk.preposition !== 'for') continue
    const from = chunks[at]?.from ?? chunk.from
    for (let i = from; i < chunk.from; i++)
      if (TERM_WORDS.has(wordOf(doc.tokens.word[i] ?? 0)))
        return isSomebody(chunk.object) ? chunk : null
    return null
  }
  return null
}

const somebodyIn = (given: NounPhrase | null): NounPhrase | null =>
  isSomebody(given) ? given : null

/** What is told without a verb. */
export const entry = (
  { frame, rule }: { readonly frame: Frame; readonly rule: Rule },
  told: Pick<Candidate, 'trigger' | 'target'> &
    Partial<Pick<Candidate, 'actor' | 'set' | 'ownDate'>>,
): Candidate => ({
  kind: frame.kind,
  frame,
  rule,
  id: `${frame.kind}.${rule.id}.entry`,
  construction: 'entry',
  clause: null,
  actor: null,
  noun: null,
  set: {},
  ownDate: null,
  specificity: 0,
  ...told,
})

/** "were tried on 13 October: A – 15 days; B – a fine": the day told before the colon. */
function dayBefore({ chunks }: Parsed, at: number): DateMention | null {
  const colon = chunks.findIndex(chunk => isStop(chunk, ':'))
  if (colon < 0 || colon >= at) return null
  const day = chunks.slice(0, colon).findLast(chunk => chunk.type === 'date')
  return day?.type === 'date' ? day.mention : null
}

/** "Ana Lesko, nurse: five years in prison", "Boris Orlin and Carl Vint: a fine of 300 euros each", "Tamba court: two years for a teacher": entries of a verdict. */
export function matchEntries(parsed: Parsed, frame: Frame): Candidate[] {
  const rule = ruleOf(frame, 'given')
  const { chunks } = parsed
  if (!rule) return []
  const labelled = isLabelled(parsed)
  return chunks.flatMap((chunk, at): Candidate[] => {
    const before = itemAt(chunks, at - 1)
    const opens = before === undefined || before.type === 'stop' || goesOn(chunks, at)
    if (!opens || chunk.type !== 'np') return []
    const behind = givenFor(parsed, at)
    if (behind)
      return [entry({ frame, rule }, { trigger: [chunk.from, behind.to], target: behind.object })]
    const listed = labelled && chunks[at + 1]?.type === 'comma' && isAmount(chunks[at + 2])
    const told = listed ? at + 2 : outcomeAfter(chunks, at)
    const outcome = told === null ? undefined : chunks[told]
    if (told === null || !outcome) return []
    const more = chunks[told + 1]
    const given = more?.type === 'pp' && more.preposition === 'for' ? more.object : null
    const court = (chunk.classes & NOUN.court) !== 0 && isSomebody(given)
    const verdict = VERDICTS.has(chunk.lemma) && chunk.name === null && isStop(chunks[at + 1], ':')
    if (verdict ? givenFor(parsed, told) : !court && !isPeople(chunk)) return []
    return [
      entry(
        { frame, rule },
        {
          trigger: [chunk.from, court && more ? more.to : endOf(parsed, told)],
          actor: court ? chunk : null,
          ownDate: chunks[at + 1]?.type === 'dash' ? dayBefore(parsed, at) : null,
          target: court ? given : verdict ? somebodyIn(given) : chunk,
        },
      ),
    ]
  })
}
