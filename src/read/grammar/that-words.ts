import type { Doc } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import { compoundAt } from './compounds.ts'
import { isSeveral } from './describing-verbs.ts'
import type { Chunk } from './grammar.ts'
import { mentionFrom, text } from './phrase-starts.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'

/** Pronouns that are subjects only. */
export const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i'])

/** "upheld that ruling", never "said that parliament had": "that" of one thing, with no verb behind it. */
export function determinerThat(doc: Doc, at: number, limit: number): boolean {
  const noun = infoOf(doc.tokens.word[at + 1] ?? 0)
  if (at + 1 >= limit || noun.noun === 0 || noun.plural || mentionFrom(doc, at + 1)) return false
  const next = infoOf(doc.tokens.word[at + 2] ?? 0)
  const ends = at + 2 >= limit || ((doc.tokens.flags[at + 2] ?? 0) & FLAG.punctuation) !== 0
  return ends || (next.fn & (FN.preposition | FN.conjunction | FN.adverb)) !== 0
}

/** Nouns after which "that" opens what they say: "the claim that police had beaten him". */
const SAYING = new Set(
  `claim allegation report news fact statement suggestion belief accusation rumour rumor assertion evidence threat warning
  charge view opinion feeling sign proof fear hope idea notion argument conclusion announcement denial assurance promise
  insistence complaint impression confirmation condition ground understanding`.split(/\s+/),
)

/** What is done with a complaint, never what it says. */
const BRINGING = new Set(
  'file lodge submit bring make raise send sign publish write withdraw issue'.split(' '),
)

/** "the complaint that they filed against the officers" */
function isBrought(doc: Doc, at: number): boolean {
  const had = infoOf(doc.tokens.word[at + 1] ?? 0).fn & FN.have ? 1 : 0
  const { verb } = infoOf(doc.tokens.word[at + 1 + had] ?? 0)
  const after = infoOf(doc.tokens.word[at + 2 + had] ?? 0)
  return (
    SUBJECTS.has(text(doc, at)) &&
    BRINGING.has(verb) &&
    (after.fn & (FN.determiner | FN.possessive)) === 0 &&
    after.noun === 0
  )
}

/** "the bill that lawmakers passed": "that" for what is done to the noun before. */
export function objectThat(doc: Doc, last: Chunk | null, at: number): boolean {
  const noun = last?.type === 'np' ? last : last?.type === 'pp' ? last.object : null
  if (!noun || noun.pronoun !== null) return false
  if (SAYING.has(noun.lemma)) return isBrought(doc, at + 1)
  const mention = mentionFrom(doc, at + 1)
  if (mention) return mention.type === 'name' || mention.type === 'number'
  const next = infoOf(doc.tokens.word[at + 1] ?? 0)
  return (
    (next.plural && next.noun !== 0) ||
    SUBJECTS.has(text(doc, at + 1)) ||
    text(doc, at + 1) === 'the'
  )
}

/** "the fact that police searched her home": "that" opens what the noun is about. */
export function opensContent(last: Chunk | null): boolean {
  const noun = last?.type === 'np' ? last : last?.type === 'pp' ? last.object : null
  return noun !== null && noun.name === null && noun.pronoun === null && SAYING.has(noun.lemma)
}

/** "said the march had been banned and that officers fired": after "and" it stands before what is no single thing. */
function opensSecond(doc: Doc, last: Chunk | null, at: number): boolean {
  if (last?.type !== 'conj') return false
  const next = infoOf(doc.tokens.word[at + 1] ?? 0)
  if ((next.fn & (FN.determiner | FN.possessive)) !== 0 || SUBJECTS.has(text(doc, at + 1)))
    return true
  return (next.plural && next.noun !== 0) || mentionFrom(doc, at + 1)?.type === 'name'
}

/** Whether "that", which stands for nothing before and with no noun behind, opens what is told. */
export const opensTelling = (doc: Doc, last: Chunk | null, at: number): boolean =>
  last?.type === 'vg' || opensContent(last) || opensSecond(doc, last, at) || isSeveral(doc, at + 1)

/** Whether a verb follows "that", so that it stands for the noun before. */
export function relativeThat(doc: Doc, at: number, limit: number): boolean {
  let next = at + 1
  while (next < limit && infoOf(doc.tokens.word[next] ?? 0).fn & FN.adverb) next++
  // 'posts that "insulted" a judge'
  if ((doc.tokens.flags[next] ?? 0) & FLAG.punctuation && text(doc, next) === '"') next++
  // "denied that live rounds were used"
  if (compoundAt(doc, next) > 0) return false
  const info = infoOf(doc.tokens.word[next] ?? 0)
  return (
    (info.fn & (FN.modal | FN.be | FN.have | FN.do)) !== 0 ||
    (info.noun === 0 && (info.forms & (FORM.past | FORM.third | FORM.base)) !== 0)
  )
}

const SAYING_VERBS = new Set(
  `say announce state write report confirm claim insist add argue stress warn explain declare complain allege admit
  acknowledge recall testify reply post tweet conclude emphasise emphasize`.split(/\s+/),
)

/** "said in a statement on Tuesday that the arrest was unlawful": nothing stands between but where and when it was said. */
function opensSaid(chunks: readonly Chunk[]): boolean {
  const at = chunks.findLastIndex(({ type }) => type === 'vg')
  const verb = chunks[at]
  if (verb?.type !== 'vg' || verb.voice !== 'active' || !SAYING_VERBS.has(verb.lemma)) return false
  return chunks.slice(at + 1).every(({ type }) => ['pp', 'date', 'adverb'].includes(type))
}

/** Verbs of telling somebody something. */
const TELLING = new Set(['tell', 'inform', 'notify', 'assure', 'remind', 'convince', 'persuade'])

/** "was told by police on 4 May": somebody told, and nothing between but by whom and when. */
function isToldBy(chunks: readonly Chunk[]): boolean {
  const at = chunks.findLastIndex(({ type }) => type === 'vg')
  const verb = chunks[at]
  if (verb?.type !== 'vg' || verb.voice !== 'passive' || !TELLING.has(verb.lemma)) return false
  return chunks.slice(at + 1).every(({ type }) => ['pp', 'date', 'adverb'].includes(type))
}

/** "told the judge that she had been beaten and that all three ...": "that" opens what was told, not a word about the judge. */
export function opensTold(chunks: readonly Chunk[]): boolean {
  if (opensSaid(chunks)) return true
  const last = chunks.findLastIndex(({ type }) => type !== 'date' && type !== 'adverb')
  const [verb, person] = chunks.slice(Math.max(0, last - 1), last + 1)
  // "was told by police the same day that the approval was withdrawn"
  if (chunks.at(-1)?.type === 'date' && isToldBy(chunks)) return true
  if (verb?.type === 'vg' && verb.voice === 'active' && TELLING.has(verb.lemma))
    return person?.type === 'np'
  if (person?.type !== 'conj') return false
  const told = chunks.findLast(
    one => one.type === 'sub' || one.type === 'rel' || one.type === 'stop',
  )
  return told?.type === 'sub' && told.word === 'that'
}
