import { type Doc, mentionOver } from '../text/doc.ts'
import type { Chunk } from './grammar.ts'
import { mentionFrom, text } from './phrase-starts.ts'
import { FORM, NOUN, infoOf } from '../text/word-table.ts'

const ADJECTIVAL = new Set([
  'strike',
  'protest',
  'demonstrate',
  'march',
  'visit',
  'rally',
  'mourn',
  'grieve',
])

/** How things go on by themselves: "amid mounting protests". */
const GOING_ON = new Set(['continue', 'mount', 'grow', 'rise', 'spread', 'escalate', 'intensify'])

/** "at striking farmers", "amid continuing protests": what somebody or something does, as a word for who or what it is. */
export function isAdjective(doc: Doc, at: number): boolean {
  const info = infoOf(doc.tokens.word[at] ?? 0)
  const next = infoOf(doc.tokens.word[at + 1] ?? 0)
  if (GOING_ON.has(info.verb) && (info.forms & FORM.gerund) !== 0)
    return next.noun !== 0 && next.fn === 0 && text(doc, at - 1) !== 'by'
  // "to waiting cars"
  if (text(doc, at) === 'waiting') return (next.noun & NOUN.station) !== 0 && next.fn === 0
  if (text(doc, at) === 'leading') return (next.noun & NOUN.person) !== 0
  return ADJECTIVAL.has(info.verb) && (next.noun & NOUN.person) !== 0
}

/** "that two officers", "that guards": no "that" of one thing. */
export function isSeveral(doc: Doc, at: number): boolean {
  const mention = mentionFrom(doc, at)
  if (mention) return mention.type === 'number' && mention.value !== 1
  const info = infoOf(doc.tokens.word[at] ?? 0)
  return info.plural && info.noun !== 0
}

/** "when masked men stopped his car", "after unidentified gunmen came": what those are like who do something next. */
function areOfAKind(doc: Doc, at: number): boolean {
  const info = infoOf(doc.tokens.word[at] ?? 0)
  const who = infoOf(doc.tokens.word[at + 1] ?? 0)
  if (info.noun !== 0 || info.fn !== 0 || !text(doc, at).endsWith('ed')) return false
  return (who.noun & NOUN.person) !== 0 && who.plural && mentionOver(doc, at + 1) === undefined
}

/** How many words may stand between what people are like and the word for them. */
const KIND = 3
const SUSPECTED = new Set(['suspected', 'alleged', 'masked', 'hooded', 'armed', 'uniformed'])

/** "On 10 April suspected party youths attacked her": behind a day, no verb without a subject. */
function areSuspected(doc: Doc, at: number): boolean {
  if (!SUSPECTED.has(text(doc, at))) return false
  for (let i = at + 1; i <= at + KIND; i++) {
    const { plural, noun, fn } = infoOf(doc.tokens.word[i] ?? 0)
    if (plural && (noun & NOUN.person) !== 0) return true
    if (fn !== 0) return false
  }
  return false
}

/** "released detained journalist Marta Dole", "return seized equipment": a participle after a verb that tells who or what. */
export function isDescribing(doc: Doc, last: Chunk | undefined, at: number): boolean {
  const info = infoOf(doc.tokens.word[at] ?? 0)
  if (last?.type === 'sub') return areOfAKind(doc, at) || areSuspected(doc, at)
  if (last === undefined || last.type === 'date') return areSuspected(doc, at)
  if (last?.type !== 'vg' || last.voice !== 'active' || last.form === 'participle') return false
  if (!(info.forms & FORM.participle) || info.noun !== 0 || info.fn !== 0) return false
  if (AUXILIARY_LIKE.has(last.lemma)) return false
  const next = infoOf(doc.tokens.word[at + 1] ?? 0)
  const mention = mentionOver(doc, at + 1)
  if (mention) return mention.type === 'name' && mention.class === 'person'
  return next.noun !== 0 && next.fn === 0
}

const AUXILIARY_LIKE = new Set(['be', 'get', 'have', 'say', 'report', 'help', 'see', 'find'])
