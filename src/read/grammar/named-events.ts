import { FLAG, mentionOver, type DateMention, type Doc } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import type { NounPhrase } from './grammar.ts'
import type { Scan } from './push-preposition.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { text } from './phrase-starts.ts'
import { quotation } from './quotations.ts'

const OPEN = new Set(['"', '“', '«', "'", '‘'])
const CLOSE = new Set(['"', '”', '»', "'", '’'])
/** A name of an event has no more words than these. */
const LONGEST = 4
/** What is called by a name without being a gathering by its word. */
const EVENTS = new Set(['event', 'massacre', 'crackdown', 'revolution', 'war'])

/** The token behind the mark that closes a quotation of few words; -1 where none does. */
function behindName(doc: Doc, at: number, limit: number): number {
  for (let end = at + 1; end < limit && end <= at + LONGEST; end++)
    if (CLOSE.has(text(doc, end))) return end + 1
  return -1
}

/** What gatherings are called by the last or the first word of their names. */
const GATHERINGS = new Map([
  ...['march', 'rally', 'parade', 'vigil', 'procession', 'picket', 'protest', 'strike'].map(
    word => [word, word] as const,
  ),
  ...['walk', 'run', 'ride', 'caravan', 'motorcade'].map(word => [word, 'march'] as const),
])
const LINKS = new Set(['for', 'of', 'against'])

/** "banned the “Freedom Walk”", "the “March for Dignity”": a gathering by its name; null where a noun behind says what else it is. */
function gatheringNamed(
  doc: Doc,
  at: number,
  { next, limit }: { readonly next: number; readonly limit: number },
): NounPhrase | null {
  const last = next - 2
  const opening = GATHERINGS.get(text(doc, at))
  const lemma = GATHERINGS.get(text(doc, last)) ?? (LINKS.has(text(doc, at + 1)) ? opening : null)
  const capital = ((doc.tokens.flags[at] ?? 0) & FLAG.capital) !== 0
  if (!lemma || !capital || last === at) return null
  const behind = next < limit ? infoOf(doc.tokens.word[next] ?? 0) : null
  if (dateAt(doc, next) || (behind && behind.noun !== 0 && behind.fn === 0)) return null
  const named = quotation(doc, at, limit)
  if (!named) return null
  const head = GATHERINGS.has(text(doc, last)) ? last : at
  return {
    ...named,
    to: next,
    head,
    lemma,
    classes: NOUN.assembly,
    name: null,
    names: [],
    quoted: false,
  }
}

/**
 * "the “Black March” 2021 protests", "the “Yellow” April protests": the noun behind a name in quotation marks, with the
 * day that stands between; null where what is quoted is no name of an event.
 */
function eventNamed(doc: Doc, at: number, limit: number): NounPhrase | null {
  const next = behindName(doc, at, limit)
  if (next < 0) return null
  const itself = gatheringNamed(doc, at, { next, limit })
  if (itself ?? next >= limit) return itself
  const date = dateAt(doc, next)
  const noun = nounPhraseAt(doc, date ? date.to : next, limit)
  if (!noun || noun.name || noun.determiner || noun.possessor || noun.date) return null
  if (!isEvent(doc, noun.head)) return null
  const told = date ?? datesOfNames(doc).get(nameIn(doc, at, noun.from)) ?? null
  return { ...noun, date: told, apposition: quotation(doc, at, limit) }
}

function dateAt(doc: Doc, at: number): DateMention | null {
  const mention = mentionOver(doc, at)
  return mention?.type === 'date' ? mention : null
}

function isEvent(doc: Doc, at: number): boolean {
  const { noun, lemma } = infoOf(doc.tokens.word[at] ?? 0)
  return (noun & NOUN.assembly) !== 0 || EVENTS.has(lemma)
}

/** The letters of a name and of a month behind it: “Bloody March” and “Bloody” March 2021 are one. */
function nameIn(doc: Doc, from: number, to: number): string {
  const words = Array.from({ length: to - from }, (_, i) => text(doc, from + i))
  return words.filter(word => /^\p{L}/u.test(word)).join(' ')
}

const known = new WeakMap<Doc, ReadonlyMap<string, DateMention>>()

/** When the events were that a document calls by a name in quotation marks and dates somewhere. */
function datesOfNames(doc: Doc): ReadonlyMap<string, DateMention> {
  const before = known.get(doc)
  if (before) return before
  const dates = new Map<string, DateMention>()
  for (let at = 1; at < doc.tokens.word.length; at++) {
    if (!OPEN.has(text(doc, at - 1))) continue
    const next = behindName(doc, at, doc.tokens.word.length)
    const date = next < 0 ? null : dateAt(doc, next)
    if (!date || !isEvent(doc, date.to)) continue
    const name = nameIn(doc, at, date.to)
    if (!dates.has(name)) dates.set(name, date)
  }
  known.set(doc, dates)
  return dates
}

const isArticle = (phrase: NounPhrase | null, at: number): boolean =>
  phrase !== null &&
  phrase.to === at &&
  phrase.to - phrase.from === 1 &&
  phrase.determiner !== null &&
  phrase.pronoun === null

/** Takes the article before the quotation that begins at a token into the phrase of the event it names; gives the token after it. */
export function joinNamedEvent({ doc, chunks, limit }: Scan, at: number): number {
  const last = chunks.at(-1)
  const article = last?.type === 'pp' ? last.object : last?.type === 'np' ? last : null
  if (!last || !article || !isArticle(article, at - 1)) return at
  const event = eventNamed(doc, at, limit)
  if (!event) return at
  const { from, determiner } = article
  const whole = { ...event, from, determiner }
  chunks.splice(-1, 1, last.type === 'pp' ? { ...last, object: whole, to: whole.to } : whole)
  return whole.to
}
