import { isAdjective } from './describing-verbs.ts'
import { type Doc, FLAG } from '../text/doc.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { quotation } from './quotations.ts'
import { nounPhraseAt, objectAt } from './noun-phrases.ts'
import { dateChunk, lawChunk, mark } from './marks.ts'
import { pastOpinion } from './opinions.ts'
import { endOfPair } from './pairs.ts'
import { mentionFrom, startsPhrase } from './phrase-starts.ts'
import { SUBJECTS } from './that-words.ts'
import { TWO_WORDS } from './two-word-prepositions.ts'
import { wordSet } from '../text/scan.ts'
import { verbGroupAt } from './verb-groups.ts'
import { datedEventAt } from './dated-events.ts'
import { isMannerOfGerund, verbHere } from './verb-here.ts'
import { FN, FORM, infoOf, isLyAdverb } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const text = (doc: Doc, i: number): string => wordOf(doc.tokens.word[i] ?? 0)

/** A sentence that is being cut into chunks, and the chunks so far. */
export type Scan = { readonly doc: Doc; readonly limit: number; readonly chunks: Chunk[] }

/** "after she was booked", "before police detained him": a clause behind a word that may be a preposition too. */
function opensClause({ doc, limit }: Scan, at: number, object: NounPhrase): boolean {
  const { fn } = infoOf(doc.tokens.word[at] ?? 0)
  if (!(fn & FN.subordinator) || !(fn & FN.preposition) || object.quoted) return false
  if (object.pronoun !== null && SUBJECTS.has(object.pronoun)) return true
  const end = endOfPair(doc, object, limit)
  const verb = verbGroupAt(doc, pastDate(doc, end), limit)
  if (!verb || verb.form !== 'finite') return false
  return !verb.ambiguous || (verb.to < limit && startsPhrase(doc, verb.to, limit))
}

/** "after police on Friday searched": behind the day that stands before the verb. */
function pastDate(doc: Doc, at: number): number {
  const word = text(doc, at)
  const date = mentionFrom(doc, word === 'on' || word === 'in' ? at + 1 : at)
  return date?.type === 'date' ? date.to : at
}

/** Subjects that are studied and practised. */
const SUBJECTS_OF_STUDY = wordSet(
  'engineering nursing banking marketing accounting counselling counseling computing',
)

/** "a lecturer in engineering": a subject, where nothing follows that could be its object. */
function isSubject(doc: Doc, at: number): boolean {
  if (!SUBJECTS_OF_STUDY.has(doc.tokens.word[at] ?? 0) || text(doc, at - 1) !== 'in') return false
  const { fn } = infoOf(doc.tokens.word[at + 1] ?? 0)
  return (fn & (FN.determiner | FN.possessive)) === 0 && mentionFrom(doc, at + 1)?.type !== 'name'
}

/** "on privately owned broadcasters", "by heavily armed police": how many words to pass that say what the noun is like. */
function describingWords(doc: Doc, at: number): number {
  if (!isLyAdverb(text(doc, at))) return 0
  const { verb, forms, noun, fn } = infoOf(doc.tokens.word[at + 1] ?? 0)
  const next = infoOf(doc.tokens.word[at + 2] ?? 0)
  if (noun !== 0 || fn !== 0 || next.noun === 0 || next.fn !== 0) return 0
  if (verb === '') return text(doc, at + 1).endsWith('ed') ? 1 : 0
  return (forms & FORM.past) !== 0 ? 2 : 0
}

/** "a camera belonging to Ana Lesko": hers, as with "of". */
const SAME_AS = new Map([['belonging', 'of']])

/** "tried in absentia four men", "detained for questioning the editor": two words between a verb and its object. */
function isSetPhrase({ doc, chunks, limit }: Scan, at: number): boolean {
  const pair = `${text(doc, at)} ${text(doc, at + 1)}`
  if (pair !== 'in absentia' && pair !== 'for questioning') return false
  const last = chunks.at(-1)
  const verb = last?.type === 'vg' && last.form === 'finite' && !DEEDS_TO_COME.has(last.lemma)
  return verb && at + 2 < limit && startsPhrase(doc, at + 2, limit)
}

const ROUNDS = new Set(['first', 'second', 'third', 'final', 'preliminary', 'last'])
const SITTINGS = new Set(['reading', 'hearing', 'sitting'])

/** "approved at first reading a bill": how far it has come, nothing that is read. */
const isRound = (doc: Doc, at: number): boolean =>
  ROUNDS.has(text(doc, at + 1)) && SITTINGS.has(text(doc, at + 2))

/** "summoned for questioning two men": they are questioned. */
const DEEDS_TO_COME = new Set(['summon', 'call', 'invite'])

/** Adds the phrase behind a preposition, or the word by which it opens a clause; gives the token after it. */
export function pushPreposition(scan: Scan, at: number): number {
  const { doc, limit, chunks } = scan
  const word = text(doc, at)
  if (isSetPhrase(scan, at)) {
    chunks.push({ ...mark('adverb', word, at), to: at + 2 })
    return at + 2
  }
  if (isRound(doc, at)) {
    chunks.push({
      ...mark('adverb', `${word} ${text(doc, at + 1)} ${text(doc, at + 2)}`, at),
      to: at + 3,
    })
    return at + 3
  }
  const second = TWO_WORDS.get(doc.tokens.word[at] ?? 0)
  const two = second !== undefined && text(doc, at + 1) === second
  const beside = word === 'as' && text(doc, at + 1) === 'well' && text(doc, at + 2) === 'as'
  const preposition = beside
    ? 'as well as'
    : two
      ? (SAME_AS.get(word) ?? `${word} ${second}`)
      : word
  let next = pastOpinion(doc, at + (beside ? 3 : two ? 2 : 1), limit)
  const after = mentionFrom(doc, next)
  if (after?.type === 'date') {
    const noun = datedEventAt(scan, word, after) ?? nounPhraseAt(doc, next, limit)
    if (noun && noun.date === after && noun.to > after.to) {
      chunks.push({ type: 'pp', preposition, object: noun, verb: null, from: at, to: noun.to })
      return noun.to
    }
    if (!noun || noun.to <= after.to) {
      chunks.push(dateChunk(after, at))
      return after.to
    }
  }
  if (after?.type === 'law') {
    chunks.push(lawChunk(after, at))
    return after.to
  }
  const skipped: string[] = []
  while (
    next < limit &&
    mentionFrom(doc, next)?.type !== 'name' &&
    (infoOf(doc.tokens.word[next] ?? 0).fn & FN.adverb || isMannerOfGerund(doc, next)) &&
    text(doc, next) !== 'not'
  )
    skipped.push(text(doc, next++))
  if (preposition === 'as' && next < limit && verbHere(doc, next, { limit, afterNoun: false })) {
    chunks.push(mark('sub', 'as', at))
    return at + 1
  }
  const info = infoOf(doc.tokens.word[next] ?? 0)
  if (
    next < limit &&
    mentionFrom(doc, next)?.type !== 'name' &&
    (info.forms & FORM.gerund || text(doc, next).endsWith('ing')) &&
    !((info.noun || text(doc, next).includes('-')) && !startsPhrase(doc, next + 1, limit)) &&
    !isSubject(doc, next)
  ) {
    const verb = isAdjective(doc, next) ? null : verbGroupAt(doc, next, limit)
    if (verb && (verb.form === 'gerund' || verb.tense === 'none')) {
      const told = { ...verb, adverbs: [...skipped, ...verb.adverbs] }
      chunks.push({ type: 'pp', preposition, object: null, verb: told, from: at, to: verb.to })
      return verb.to
    }
  }
  if (
    (doc.tokens.flags[next] ?? 0) & FLAG.punctuation &&
    (doc.tokens.flags[next + 1] ?? 0) & FLAG.inQuote
  )
    next++
  const quoted =
    (doc.tokens.flags[next] ?? 0) & FLAG.inQuote && !((doc.tokens.flags[at] ?? 0) & FLAG.inQuote)
  next += describingWords(doc, next)
  const object = quoted ? quotation(doc, next, limit) : objectAt(doc, next, limit)
  if (!two && !beside && object && opensClause(scan, at, object)) {
    chunks.push(mark('sub', word, at))
    return at + 1
  }
  const end = object && object.to <= limit ? object.to : at + (beside ? 3 : two ? 2 : 1)
  chunks.push({ type: 'pp', preposition, object, verb: null, from: at, to: end })
  return end
}
