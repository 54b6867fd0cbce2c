import { isAgentNoun } from '../events/fits.ts'
import type { Chunk, NounPhrase } from './grammar.ts'
import { isSeveral } from '../amounts/group-sizes.ts'
import type { Doc } from '../text/doc.ts'
import { joinGlossed } from './glossed.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Prepositions between somebody and what the person belongs to: "editor of the weekly", "teacher at the school". */
const BELONGING = new Set(['of', 'at', 'for', 'from', 'in'])

function isAge(chunk: Chunk | undefined): boolean {
  return (
    chunk?.type === 'np' &&
    chunk.name === null &&
    chunk.names.length === 0 &&
    !chunk.quoted &&
    ((chunk.number !== null && chunk.lemma === '') ||
      (chunk.duration?.age ?? false) ||
      bareNumber(chunk))
  )
}

function bareNumber(chunk: NounPhrase): boolean {
  return (
    chunk.number !== null &&
    chunk.to - chunk.from === chunk.number.to - chunk.number.from &&
    typeof chunk.number.value === 'number' &&
    chunk.number.value > 9 &&
    chunk.number.value < 110
  )
}

function phraseOf(chunk: Chunk | undefined): NounPhrase | null {
  return chunk?.type === 'np' ? chunk : chunk?.type === 'pp' ? chunk.object : null
}

function isSomebody({ classes, lemma }: NounPhrase): boolean {
  return (classes & NOUN.person) !== 0 || (classes === 0 && isAgentNoun(lemma))
}

/** "the convener of the Students' Front, A": what somebody belongs to. */
const BODIES = new Set(['group', 'outlet', 'authority'])

/** Whose name may follow: of "the coordinator of the movement, A" the coordinator's, if A is a person. */
function holderOf(before: readonly Chunk[], next: Chunk | undefined): NounPhrase | null {
  const nearest = phraseOf(before.at(-1))
  if (next?.type !== 'np' || next.name?.class !== 'person') return nearest
  for (let at = before.length - 1; at >= 0; at--) {
    const chunk = before[at]
    const phrase = phraseOf(chunk)
    if (!phrase || phrase.pronoun) return nearest
    const body = phrase.name !== null && BODIES.has(phrase.name.class)
    if (body && chunk?.type === 'pp' && chunk.preposition === 'of') continue
    if (phrase.name) return nearest
    const counted = phraseOf(before[at - 1])
    // "two members of the group, A and B": names of the members, none of the group.
    if (chunk?.type === 'pp' && chunk.preposition === 'of' && counted?.plural && counted.number)
      return counted
    if (isSomebody(phrase)) return phrase
    if (chunk?.type !== 'pp' || !BELONGING.has(chunk.preposition)) return nearest
  }
  return nearest
}

const LEADING = new Set(['pp', 'date', 'adverb', 'comma'])

/** "Having been pushed over by an officer, Ana Lesko fell": or "According to his lawyer, Ana Lesko was hit": the name is no officer's, but the subject of what follows. */
function opensSentence(before: readonly Chunk[], after: Chunk | undefined): boolean {
  const [first] = before
  if (after?.type !== 'vg' || after.form !== 'finite') return false
  if (before.every(({ type }) => LEADING.has(type))) return true
  if (first?.type !== 'vg') return false
  return first.form !== 'finite' || first.ambiguous
}

const ORDINALS = new Set(
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth another'.split(' '),
)

/** "A third person", "the fifth defendant", "another": one of a row, who is not said by that. */
function isOneOfARow({ tokens }: Doc, { from, to, plural, name }: NounPhrase): boolean {
  if (plural || name) return false
  for (let i = from; i < Math.min(to, from + 2); i++)
    if (ORDINALS.has(wordOf(tokens.word[i] ?? 0))) return true
  return false
}

/** "a third person, a 61-year-old printer, was held": who the one of a row is. */
function saysWho(
  { tokens }: Doc,
  holder: NounPhrase,
  [next, after]: readonly (Chunk | undefined)[],
): boolean {
  if (next?.type !== 'np' || next.name || next.plural) return false
  const aged = wordOf(tokens.word[next.from + 1] ?? 0).endsWith('-year-old')
  if (!aged && !isSomebody(next)) return false
  const closed = !after || ['comma', 'stop', 'vg', 'rel', 'conj'].includes(after.type)
  return closed && next.determiner === 'indefinite' && holder.possessor === null
}

/** "the \"Free Board\" chess federation": one phrase, the name in quotation marks within it. */
function quotedWithin(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const [article, quoted, thing] = chunks.slice(at, at + 3)
  if (article?.type !== 'np' || article.to - article.from > 1 || quoted?.type !== 'np') return null
  if (article.pronoun || article.name || article.determiner === null) return null
  if (!quoted.quoted && !quoted.name) return null
  if (thing?.type !== 'np' || thing.determiner !== null || thing.name || thing.from > quoted.to + 1)
    return null
  return { ...thing, from: article.from, determiner: article.determiner, apposition: quoted }
}

/** Takes out ages between commas, and joins "its editor, Nilufar Karimova". */
export function joinAppositions(doc: Doc, cut: readonly Chunk[]): Chunk[] {
  const chunks = joinGlossed(doc, cut)
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    const whole = quotedWithin(chunks, i)
    if (whole) {
      out.push(whole)
      i += 2
      continue
    }
    const last = out.at(-1)
    const next = chunks[i + 1]
    if (
      chunk.type === 'comma' &&
      isAge(next) &&
      last &&
      (last.type === 'np' || last.type === 'pp')
    ) {
      const after = chunks[i + 2]
      if (!after || after.type === 'comma' || after.type === 'stop' || after.type === 'conj') {
        i += after?.type === 'comma' && chunks[i + 3]?.type !== 'np' ? 2 : 1
        continue
      }
    }
    const holder = holderOf(out, next)
    if (
      (chunk.type === 'comma' || chunk.type === 'dash') &&
      holder &&
      next?.type === 'np' &&
      next.name &&
      !holder.name
    ) {
      const after = chunks[i + 2]
      const closed =
        !after ||
        after.type === 'comma' ||
        after.type === 'stop' ||
        after.type === 'dash' ||
        after.type === 'vg' ||
        after.type === 'conj'
      const person =
        (isSomebody(holder) ||
          isOneOfARow(doc, holder) ||
          (holder.classes & (NOUN.authority | NOUN.organisation | NOUN.outlet)) !== 0) &&
        !holder.plural &&
        !isSeveral(holder) &&
        (holder.determiner !== 'quantity' || (holder.number === null && !holder.plural))
      if (
        closed &&
        person &&
        !opensSentence(out, after) &&
        !holder.pronoun &&
        !(
          chunks[i + 2]?.type === 'comma' &&
          chunks[i + 3]?.type === 'np' &&
          chunks[i + 4]?.type === 'conj' &&
          holder.determiner === null
        )
      ) {
        holder.apposition = next
        i += after?.type === 'comma' || after?.type === 'dash' ? 2 : 1
        continue
      }
    }
    const inRow = chunk.type === 'comma' && holder !== null && isOneOfARow(doc, holder)
    if (inRow && next?.type === 'np' && saysWho(doc, holder, chunks.slice(i + 1, i + 3))) {
      holder.apposition = next
      i += chunks[i + 2]?.type === 'comma' ? 2 : 1
      continue
    }
    const named =
      chunk.type === 'vg' && ['call', 'name', 'dub'].includes(chunk.lemma) && chunk.ambiguous
    const complement = chunks[i + 2]
    const calledSomething =
      (complement?.type === 'np' && complement.determiner === 'indefinite') ||
      (complement?.type === 'pp' && complement.object === null)
    if (named && !calledSomething && holder && next?.type === 'np' && (next.quoted || next.name)) {
      holder.apposition = next
      i++
      continue
    }
    out.push(chunk)
  }
  return out
}
