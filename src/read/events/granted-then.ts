import type { Span } from '../../codebook/index.ts'
import type { Candidate } from './constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import { type DateMention, type Doc, type Sentence, mentionsOf } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const ASKING = new Set('ask petition request apply move seek demand'.split(' '))
const GRANTING = new Set(
  'granted approved satisfied upheld allowed accepted endorsed sustained'.split(' '),
)
const REQUESTS = new Set('request petition motion application demand submission'.split(' '))
const AGREEING = new Set(['agreed', 'complied', 'obliged', 'concurred'])
const BENCH = new Set('court judge magistrate tribunal bench justices judges'.split(' '))
/** Words that agreement is followed by where it is agreement to what was asked. */
const AFTER_AGREEING = new Set(['.', ',', ';', 'on', 'and', 'with', 'to', 'the', 'that', 'last'])
/** How many words may stand between "granted" and "request", and between the court and "agreed". */
const NEAR = 5
/** How many words after the granting its words may go on. */
const REACH = 12

/** What a court did of what it was asked for, and where that stands. */
export type Granted = { readonly sentence: Sentence; readonly at: number }

const isNot = (word: string): boolean => word === 'not' || word === 'never' || word === 'partially'

/** "granted the prosecutor's request", "the request was granted", "the judge agreed" */
function grantIn(doc: Doc, from: number, to: number): number | null {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = from; at < to; at++) {
    const said = word(at)
    if (GRANTING.has(said)) {
      if (isNot(word(at - 1))) continue
      for (let i = at + 1; i <= at + NEAR && i < to; i++) if (REQUESTS.has(word(i))) return at
      if (word(at - 1) !== 'was' && word(at - 1) !== 'been') continue
      for (let i = at - 2; i >= at - NEAR && i >= from; i--) if (REQUESTS.has(word(i))) return at
    }
    if (!AGREEING.has(said) || !AFTER_AGREEING.has(word(at + 1))) continue
    for (let i = at - 1; i >= at - NEAR && i >= from; i--) if (BENCH.has(word(i))) return at
  }
  return null
}

const OFFICIAL = NOUN.authority | NOUN.police | NOUN.court

/** "Prosecutors asked the court to remand him": the state, or whoever asks a court. */
function asksCourt({ verb, subject, objects, phrases }: Clause): boolean {
  if (!ASKING.has(verb.lemma) || verb.negative || verb.modality !== 'asserted') return false
  const whom = [...objects, ...phrases.map(({ object }) => object)]
  return [subject, ...whom].some(
    one => one !== null && ((one.classes & OFFICIAL) !== 0 || BENCH.has(one.lemma)),
  )
}

/** Where what a clause asks for is granted: behind it in its sentence, or in the next of the paragraph. */
function grantedAfter(doc: Doc, { verb }: Clause): Granted | null {
  const index = doc.tokens.sentence[verb.from] ?? 0
  const own = doc.sentences[index]
  if (!own) return null
  const here = grantIn(doc, verb.to, own.to)
  if (here !== null) return { sentence: own, at: here }
  const next = doc.sentences[index + 1]
  if (!next || next.block !== own.block) return null
  const there = grantIn(doc, next.from, next.to)
  return there === null ? null : { sentence: next, at: there }
}

const ENDED_BY_COURTS: ReadonlySet<string> = new Set(['restriction', 'release'])
const SUITS = new Set('lawsuit suit petition application motion claim request case'.split(' '))

/** "petitioned the court for its liquidation", "filed a lawsuit for the dissolution of X": only asked for. */
export function isSoughtInCourt({ kind, clause, noun }: Candidate): boolean {
  if (!clause || !noun || !ENDED_BY_COURTS.has(kind)) return false
  const { objects, phrases, verb } = clause
  const whatFor = phrases.some(
    ({ preposition, object }) => preposition === 'for' && object?.head === noun.head,
  )
  if (!whatFor || verb.voice !== 'active') return false
  return asksCourt(clause) || objects.some(one => SUITS.has(one.lemma) && one.to <= noun.from)
}

/**
 * "Prosecutors asked the court to remand him. The court granted the request on 4 March": where what is asked for is
 * granted; null where it is only asked for, or not asked for at all.
 */
export function grantedThen(doc: Doc, candidate: Candidate): Granted | null {
  const { clause } = candidate
  if (!clause) return null
  if (isSoughtInCourt(candidate)) return grantedAfter(doc, clause)
  return grantedTo(doc, clause)
}

/** The same of an infinitive, whoever looks for it. */
export function grantedTo(doc: Doc, { verb, governor }: Clause): Granted | null {
  if (verb.form !== 'infinitive' || verb.negative || !governor || !asksCourt(governor)) return null
  return grantedAfter(doc, governor)
}

/** The day on which it was granted, as told beside that. */
export function dayGranted(doc: Doc, { sentence, at }: Granted): DateMention | null {
  const dates = mentionsOf(doc, sentence).filter(one => one.type === 'date')
  return dates.toSorted((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0] ?? null
}

/** The words that tell it was granted; those that asked where both stand in one sentence. */
export function wordsGranting(doc: Doc, { sentence, at }: Granted, asked: Span): Span {
  if (asked[0] >= sentence.start && asked[0] < sentence.end) return asked
  const end = doc.tokens.end[Math.min(at + REACH, sentence.to - 1)] ?? sentence.end
  return [doc.tokens.start[sentence.from] ?? sentence.start, end]
}
