import { type Doc, FLAG, type Mention, type NameMention, mentionOver } from '../text/doc.ts'
import { FN, FORM, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Closed classes that end a noun phrase. */
export const CLOSED =
  FN.conjunction |
  FN.subordinator |
  FN.relative |
  FN.preposition |
  FN.modal |
  FN.be |
  FN.have |
  FN.do |
  FN.get

/** The folded form of a token. */
export function text(doc: Doc, i: number): string {
  return wordOf(doc.tokens.word[i] ?? 0)
}

/** Where a name itself begins, after the titles and occupations that were peeled off. */
export function nameStart(doc: Doc, mention: NameMention): number {
  let i = mention.from
  while (i < mention.to - 1 && (doc.tokens.start[i] ?? 0) < mention.nameSpan[0]) i++
  return i
}

/** "of" between an office and what it is for, before a name ("Minister of Trade Ivo Kern"): never in "the Mayor of Lesk". */
export const isOfficeOf = (doc: Doc, name: NameMention, at: number): boolean =>
  text(doc, at) === 'of' && nameStart(doc, name) > at + 1

/** The mention that starts at token `i`, or null; a title before a name is read as the noun it is. */
export function mentionFrom(doc: Doc, i: number): Mention | null {
  const mention = mentionOver(doc, i)
  if (!mention) return null
  if (mention.type === 'name') {
    return mention.as !== null && mention.class === 'person'
      ? nameStart(doc, mention) === i
        ? mention
        : null
      : mention.from === i
        ? mention
        : null
  }
  return mention.from === i ? mention : null
}

/** Whether a noun phrase could start at token `i`. */
export function startsPhrase(doc: Doc, i: number, limit: number): boolean {
  if (i >= limit) return false
  const mention = mentionFrom(doc, i)
  if (mention && mention.type !== 'date' && mention.type !== 'law') return true
  if (mention) return false
  if ((doc.tokens.flags[i] ?? 0) & FLAG.punctuation) return false
  const info = infoOf(doc.tokens.word[i] ?? 0)
  if (info.fn & (FN.determiner | FN.possessive | FN.pronoun)) return true
  return !(info.fn & (CLOSED | FN.adverb | FN.negation))
}

/** "a message reading “You are next”": what it says, and no reading. */
export const quotes = (doc: Doc, i: number): boolean =>
  text(doc, i) === 'reading' && OPENING.has(text(doc, i + 1))

const OPENING = new Set(['"', ':', '“', '‘', '«', ','])

/** Whether a token can be part of a noun phrase before its head. */
export function nounish(doc: Doc, i: number, limit: number): boolean {
  if (i >= limit) return false
  const mention = mentionFrom(doc, i)
  if (mention)
    return mention.type === 'name' || mention.type === 'number' || mention.type === 'duration'
  if ((doc.tokens.flags[i] ?? 0) & FLAG.punctuation) return false
  const info = infoOf(doc.tokens.word[i] ?? 0)
  if (info.fn & (CLOSED | FN.adverb | FN.negation | FN.pronoun | FN.determiner | FN.possessive))
    return false
  return (
    info.noun !== 0 ||
    info.verb === '' ||
    (info.forms & (FORM.past | FORM.participle | FORM.gerund)) === 0
  )
}

/** Whether an article or possessive stands here. */
export function startsDeterminer(doc: Doc, i: number, limit: number): boolean {
  return i < limit && (infoOf(doc.tokens.word[i] ?? 0).fn & (FN.determiner | FN.possessive)) !== 0
}

/** "the fund garnisheed": a past form that the lexicon has nothing on. */
export function isUnknownDone(doc: Doc, at: number): boolean {
  const { verb, noun } = infoOf(doc.tokens.word[at] ?? 0)
  const word = text(doc, at)
  return verb === '' && noun === 0 && word.length > 4 && word.endsWith('ed')
}

/** "a decree empowering the ministry": an -ing form that the lexicon has nothing on, with what can only be its object behind it. */
export function isUnknownDoing(doc: Doc, at: number, limit: number): boolean {
  const word = text(doc, at)
  if (word.length < 7 || !word.endsWith('ing') || at + 1 >= limit) return false
  const { verb, noun, fn } = infoOf(doc.tokens.word[at] ?? 0)
  if (verb !== '' || noun !== 0 || fn !== 0) return false
  if (((doc.tokens.flags[at] ?? 0) & FLAG.capital) !== 0) return false
  if (startsDeterminer(doc, at + 1, limit)) return true
  const mention = mentionFrom(doc, at + 1)
  return mention?.type === 'number' || mention?.type === 'name'
}

const DOERS =
  NOUN.person |
  NOUN.police |
  NOUN.authority |
  NOUN.organisation |
  NOUN.outlet |
  NOUN.court |
  NOUN.legislature

/** "the 9 May march", "the 26 May parliamentary elections", but not "on the 9th police came". */
export function isHappening(doc: Doc, at: number): boolean {
  const { noun } = infoOf(doc.tokens.word[at] ?? 0)
  if (noun !== 0) return (noun & DOERS) === 0
  const next = infoOf(doc.tokens.word[at + 1] ?? 0)
  return nounish(doc, at, at + 1) && (next.noun & (NOUN.vote | NOUN.assembly)) !== 0
}

/** "the next morning bus drivers", "the same day riot police": those who do something then, two words for them. */
export function isDoerBehind(doc: Doc, at: number): boolean {
  const next = infoOf(doc.tokens.word[at + 1] ?? 0)
  return (next.noun & DOERS) !== 0 && infoOf(doc.tokens.word[at] ?? 0).fn === 0
}

/** "the arrest and beating of Asan Bekov" */
export function isDeedOf(doc: Doc, at: number): boolean {
  const { noun, forms } = infoOf(doc.tokens.word[at] ?? 0)
  return noun !== 0 && (forms & FORM.gerund) !== 0 && text(doc, at + 1) === 'of'
}
