import { AWAITED } from '../forms/awaited.ts'
import { DESIGNATIONS } from '../forms/designations.ts'
import { mayBeCustody } from '../forms/custody-entries.ts'
import { mayClash } from '../forms/clashes.ts'
import { mayBeInForce } from '../forms/laws-in-force.ts'
import { DECIDING } from '../forms/notices-told.ts'
import { DEED_NOUNS } from '../rules/en/deed-nouns.ts'
import { type Doc, type Sentence, mentionOver } from '../text/doc.ts'
import { opensEstimate } from '../forms/crowd-estimates.ts'
import { opensFigure } from '../forms/figures.ts'
import { opensRivalCount } from '../forms/rival-counts.ts'
import { mayQuote } from '../forms/quoted-words.ts'
import { mayView } from '../forms/views.ts'
import { mayBeNth } from '../forms/nth-application.ts'
import { mayBeTwoWords } from '../forms/gatherings-told.ts'
import type { Grammar } from './frames.ts'
import { areMet, isMetBy, lookAt, openingsOf, stands } from './needs.ts'
import type { ReadingNote } from '../reader.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

/** What a word can open: bits of `opensOf`. */
const OPENS = {
  /** It is looked at in a frame: a verb, a noun. */
  verb: 1,
  noun: 2,
  /** A statistic, a stay in prison. */
  other: 4,
  /** A form of "be", "have" or "get", which is a verb where it stands alone. */
  auxiliary: 8,
  /** What it tells may be told without any other word of its frame. */
  alone: 16,
  /** It was looked up. */
  known: 128,
} as const

const TRIGGER = OPENS.verb | OPENS.noun | OPENS.other
const VERB = OPENS.verb | OPENS.auxiliary
const ALONE = OPENS.noun | OPENS.alone

/** Words for what somebody got, in entries without a verb: "Ana Lesko: five years' imprisonment". */
const TERMS = new Set(['imprisonment', 'incarceration', 'acquitted'])

const tables = new WeakMap<Grammar, Uint8Array>()

function lookUp(id: number, grammar: Grammar): number {
  const { verb, lemma, noun, fn } = infoOf(id)
  const deed = DEED_NOUNS.has(lemma)
  const named = DESIGNATIONS.has(wordOf(id)) || deed
  const told =
    DECIDING[verb] !== undefined || verb === 'include' || AWAITED.has(wordOf(id)) || named
  return (
    OPENS.known |
    (verb !== '' && grammar.verbs.has(verb) ? OPENS.verb : 0) |
    (lemma !== '' && grammar.nouns.has(lemma) ? OPENS.noun : 0) |
    (opensFigure(id) ||
    opensEstimate(id) ||
    opensRivalCount(id) ||
    (noun & NOUN.prison) !== 0 ||
    TERMS.has(wordOf(id)) ||
    named
      ? OPENS.other
      : 0) |
    ((fn & (FN.be | FN.have | FN.get)) === 0 ? 0 : OPENS.auxiliary) |
    (told ? OPENS.alone : 0)
  )
}

/** What words can open, by id; each is looked up when it is first met. */
function tableFor(grammar: Grammar, highest: number): Uint8Array {
  const table = tables.get(grammar)
  if (table && table.length > highest) return table
  const more = new Uint8Array(Math.max(1 << 15, 2 * highest))
  if (table) more.set(table)
  tables.set(grammar, more)
  return more
}

/** Asks what each word of a sentence can open, from left to right, until one is what is looked for. */
function firstThat(
  { tokens }: Doc,
  { from, to }: { readonly from: number; readonly to: number },
  { grammar, mask }: { readonly grammar: Grammar; readonly mask: number },
): number {
  let table = tableFor(grammar, 0)
  for (let i = from; i < to; i++) {
    const id = tokens.word[i] ?? 0
    if (id >= table.length) table = tableFor(grammar, id)
    let opens = table[id] ?? 0
    if (opens === 0) {
      opens = lookUp(id, grammar)
      table[id] = opens
    }
    if ((opens & mask) !== 0) return i
  }
  return -1
}

/** For a sentence that has such a word and gave neither record nor note: what was looked at in vain. */
export function unread(doc: Doc, sentence: Sentence, grammar: Grammar): ReadingNote[] {
  const at = firstThat(doc, sentence, { grammar, mask: OPENS.verb | OPENS.noun })
  if (at < 0) return []
  const { start: starts, end: ends } = doc.tokens
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
  const opens = doc.source.slice(sentence.start, sentence.end).trimEnd().endsWith(':')
  const reason = opens
    ? 'only introduces what follows'
    : `no construction fits “${doc.source.slice(start, end)}” here`
  return [{ start, end, rule: 'no construction', reason }]
}

/** Whether an item of a list may say what somebody got without any word for it: "Ana Lesko, a nurse: 18 months". */
export function mayBeEntry(doc: Doc, { block, from, to }: Sentence): boolean {
  if (doc.blocks[block]?.kind !== 'item') return false
  for (let i = from + 1; i < to; i++) {
    const before = doc.tokens.word[i - 1] ?? 0
    if (before !== COLON && !RULES.includes(before)) continue
    const mention = mentionOver(doc, i)
    if (mention?.type === 'duration' || mention?.type === 'number') return true
  }
  return false
}

/** Whether a sentence has a word that can open a record; all others skip the grammar. */
export function hasTrigger(doc: Doc, sentence: Sentence, grammar: Grammar): boolean {
  return firstThat(doc, sentence, { grammar, mask: TRIGGER }) >= 0
}

const COLON = idOf(':')
const AMONG = idOf('among')
const FOR = idOf('for')
/** What stands in entries between a name and what happened to it. */
const RULES = ['|', '-', '--'].map(idOf)

/** The least that is counted as a statistic. */
const LEAST_COUNT = 5

/** Whether a number of a sentence may be a statistic. */
function countsSomething(doc: Doc, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const mention = mentionOver(doc, i)
    if (mention?.type !== 'number' || mention.ordinal) continue
    const { value } = mention
    const least = typeof value === 'number' ? value : (value[0] ?? value[1] ?? 0)
    if (mention.percent || least >= LEAST_COUNT) return true
  }
  return false
}

/**
 * Whether the words of a sentence leave any way of telling open, before its grammar is known: false only where every
 * way of its verbs needs words that do not stand in it, and nothing else in it can tell anything.
 */
export function mayTell(doc: Doc, sentence: Sentence, grammar: Grammar): boolean {
  if (firstThat(doc, sentence, { grammar, mask: ALONE }) >= 0) return true
  const { from, to } = sentence
  const words = lookAt({ doc, from, to })
  if (mayBeCustody(stands) || mayQuote(stands) || mayView(stands) || mayClash()) return true
  if (mayBeInForce(stands) || mayBeNth(stands)) return true
  if (mayBeTwoWords(doc, sentence, stands)) return true
  // "Five years in prison for Ana Lesko"
  if (mentionOver(doc, from)?.type === 'duration' && stands(FOR)) return true
  if (stands(COLON) || stands(AMONG) || RULES.some(stands) || countsSomething(doc, sentence))
    return true
  for (let at = from - 1; ;) {
    at = firstThat(doc, { from: at + 1, to }, { grammar, mask: VERB })
    if (at < 0) return false
    const { all, first } = openingsOf(grammar, doc.tokens.word[at] ?? 0)
    for (let i = 0; i < all.length; i++)
      if (isMetBy(words, first[i] ?? -1) && areMet(all[i] ?? [], words)) return true
  }
}
