import { timeFrom } from './time-words.ts'
import { compoundAt } from './compounds.ts'
import { isDescribing } from './describing-verbs.ts'
import { type Doc, FLAG, type Sentence } from '../text/doc.ts'
import type { Chunk } from './grammar.ts'
import { isThere, passAside } from './alias-asides.ts'
import { passBrackets, passColon, passDashes } from './named-members.ts'
import { quotation } from './quotations.ts'
import { areGiven } from './phrase-limits.ts'
import { nounPhraseAt, objectAt } from './noun-phrases.ts'
import { dateChunk, isInTime, lawChunk, mark, punctuation } from './marks.ts'
import { pastOpinion } from './opinions.ts'
import { isFloating, pastLater } from './passed-over.ts'
import { quoteEnd, quotedVerb } from './quoted-verbs.ts'
import { type Scan, pushPreposition } from './push-preposition.ts'
import { isDeedOf, mentionFrom, text } from './phrase-starts.ts'
import { determinerThat, objectThat, opensTelling, opensTold, relativeThat } from './that-words.ts'
import { joinAll } from './joins.ts'
import { isAreaWord } from './phrase-limits.ts'
import { joinNamedEvent } from './named-events.ts'
import { TWO_WORDS } from './two-word-prepositions.ts'
import { verbGroupAt } from './verb-groups.ts'
import {
  followsReduced,
  isAdverbHere,
  isBackTo,
  isDueTo,
  isOpenGerund,
  verbHere,
} from './verb-here.ts'
import { FN, FORM, NOUN, infoOf, isLyAdverb, isParticle } from '../text/word-table.ts'

/** The last chunk that is no adverb and no date. */
function before(chunks: readonly Chunk[]): Chunk | null {
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk && chunk.type !== 'adverb' && chunk.type !== 'date') return chunk
  }
  return null
}

function pushWord(scan: Scan, at: number): number {
  const { doc, limit, chunks } = scan
  const info = infoOf(doc.tokens.word[at] ?? 0)
  const word = text(doc, at)
  const last = before(chunks)
  const later = pastLater(doc, at)
  if (later > at) {
    chunks.push({ ...mark('adverb', word, at), to: later })
    return later
  }
  if (isFloating(doc, chunks.at(-1), at)) {
    chunks.push(mark('adverb', word, at))
    return at + 1
  }
  const opined = last === null ? at : pastOpinion(doc, at, limit)
  if (opined > at) return opined
  const here = mentionFrom(doc, at)
  if (here && here.type !== 'date' && here.type !== 'law') {
    const phrase = nounPhraseAt(doc, at, limit)
    if (phrase && phrase.to > at) {
      chunks.push(phrase)
      return phrase.to
    }
  }
  if (
    isAdverbHere(doc, at, last) ||
    ((last?.type === 'np' || last?.type === 'pp') && isBackTo(doc, at))
  ) {
    chunks.push(mark('adverb', word, at))
    return at + 1
  }
  const verbBefore = chunks.at(-1)
  // "The protesters acquitted include A", "The reporters arrested were A and B"
  const including = verbBefore?.type === 'vg' && verbBefore.ambiguous && info.verb === 'include'
  const includes = including ? verbGroupAt(doc, at, limit) : null
  if (includes) {
    chunks.push(includes)
    return includes.to
  }
  // "picked up the editor", "for picking up the editor"
  const told = verbBefore?.type === 'pp' && verbBefore.to === at ? verbBefore.verb : verbBefore
  if (told?.type === 'vg' && isParticle(told.lemma, word)) {
    chunks.push(mark('adverb', word, at))
    return at + 1
  }
  if (last?.type === 'np' && last.to === at && isAreaWord(doc, at, limit)) {
    chunks.push(mark('adverb', word, at))
    return at + 1
  }
  const afterNoun =
    last !== null &&
    (last.type === 'np' ||
      (last.type === 'pp' && !isOpenGerund(doc, last, at)) ||
      last.type === 'rel')
  if (word === 'that' && opensTold(chunks)) {
    chunks.push(mark('sub', word, at))
    return at + 1
  }
  if (
    info.fn & FN.relative &&
    (word !== 'that' ||
      (afterNoun &&
        last?.type !== 'rel' &&
        (relativeThat(doc, at, limit) || objectThat(doc, last, at))))
  ) {
    if (!(word === 'where' && !afterNoun)) {
      chunks.push(mark(isInTime(chunks.at(-1), word) ? 'sub' : 'rel', word, at))
      return at + 1
    }
  }
  if (
    word === 'that' &&
    !relativeThat(doc, at, limit) &&
    !determinerThat(doc, at, limit) &&
    opensTelling(doc, last, at)
  ) {
    chunks.push(mark('sub', word, at))
    return at + 1
  }
  if (info.fn & FN.conjunction) {
    chunks.push(mark('conj', word, at))
    return at + 1
  }
  const both = info.fn & FN.subordinator && info.fn & FN.preposition
  if (word === 'because' && text(doc, at + 1) === 'of') return pushPreposition(scan, at)
  if (info.fn & FN.subordinator && !both && word !== 'that' && word !== 'so') {
    chunks.push(mark('sub', word, at))
    return at + 1
  }
  if (word === 'to') {
    const verb = verbGroupAt(doc, at, limit)
    const noun = mentionFrom(doc, at + 1) !== null || compoundAt(doc, at + 1) > 0
    if (verb && verb.to > at + 1 && !(noun && verb.head === at + 1)) {
      chunks.push(verb)
      return verb.to
    }
    return pushPreposition(scan, at)
  }
  if (isThere(doc, last ?? undefined, at)) {
    chunks.push(mark('adverb', word, at))
    return at + 1
  }
  if (isDescribing(doc, chunks.at(-1), at)) {
    const described = nounPhraseAt(doc, at + 1, limit) ?? objectAt(doc, at + 1, limit)
    if (described) {
      // "when masked men came": masked men, but "released detained journalist Marta Dole" is she.
      const whole = last === null || last.type === 'sub' || chunks.at(-1)?.type === 'date'
      chunks.push(whole ? { ...described, from: at } : described)
      return described.to
    }
  }
  // "held “illegal” rallies"
  const quoted = last?.type === 'np' && last.quoted && last.to < at && last.to - last.from < 3
  if (
    !(quoted && info.noun & NOUN.assembly) &&
    !areGiven(doc, chunks, at) &&
    verbHere(doc, at, {
      limit,
      afterNoun:
        afterNoun ||
        followsReduced(chunks) ||
        last?.type === 'conj' ||
        last?.type === 'comma' ||
        last?.type === 'sub',
    })
  ) {
    const verb = verbGroupAt(doc, at, limit)
    if (verb) {
      const adverb = chunks.at(-1)
      chunks.push(
        adverb?.type === 'adverb' ? { ...verb, adverbs: [adverb.word, ...verb.adverbs] } : verb,
      )
      return verb.to
    }
  }
  const followed = word === 'following' && chunks.at(-1)?.type === 'sub'
  const gerund = followed ? verbGroupAt(doc, at, limit) : null
  if (gerund) {
    chunks.push(gerund)
    return gerund.to
  }
  if (isDueTo(doc, chunks.at(-1), at)) {
    chunks.push(mark('adverb', word, at))
    return at + 1
  }
  if (info.fn & FN.preposition || TWO_WORDS.get(doc.tokens.word[at] ?? 0) === text(doc, at + 1))
    return pushPreposition(scan, at)
  if (
    info.fn & (FN.adverb | FN.negation) ||
    (info.noun === 0 && isLyAdverb(word) && info.verb === '')
  ) {
    if (!(info.fn & FN.determiner)) {
      chunks.push(mark('adverb', word, at))
      return at + 1
    }
  }
  // "followed clashes", "Clashes left two dead": a verb's form behind a verb or at the head is a noun.
  const things =
    (last === null && (info.forms & FORM.gerund) !== 0 && text(doc, at + 1) === 'of') ||
    areGiven(doc, chunks, at) ||
    ((last === null || last.type === 'vg' || quoted) && (info.forms & FORM.third) !== 0)
  const joined = last?.type === 'conj' && isDeedOf(doc, at)
  const noun = things || joined ? objectAt(doc, at, limit) : nounPhraseAt(doc, at, limit)
  if (noun && noun.to > at) {
    chunks.push(noun)
    return noun.to
  }
  if (info.fn & FN.adverb) chunks.push(mark('adverb', word, at))
  return at + 1
}

/**
 * Cuts a sentence into noun phrases, prepositional phrases, verb groups, dates and the words between them. What stands
 * in brackets is passed over, unless it is read by itself, behind the pieces of `aside` that name whom it speaks of.
 */
export function chunksOf(
  doc: Doc,
  sentence: Pick<Sentence, 'from' | 'to'>,
  aside: readonly Chunk[] | null = null,
): Chunk[] {
  const scan: Scan = { doc, limit: sentence.to, chunks: [...(aside ?? [])] }
  const opensQuoted = ((doc.tokens.flags[sentence.from + 1] ?? 0) & FLAG.inQuote) !== 0
  let at = sentence.from
  let spoken = 0
  while (at < sentence.to) {
    const flags = doc.tokens.flags[at] ?? 0
    if (flags & FLAG.inBrackets && aside === null) {
      at = passBrackets(scan, at)
      continue
    }
    const word = text(doc, at)
    const named = word === ':' ? passColon(scan, at) : at
    if (named > at) break
    const known = word === ',' ? passAside(scan, at) : at
    if (known > at) {
      at = known
      continue
    }
    const mention = mentionFrom(doc, at)
    if (mention?.type === 'date') {
      const noun = nounPhraseAt(doc, at, sentence.to)
      if (noun && noun.to > mention.to && noun.date) {
        scan.chunks.push(noun)
        at = noun.to
      } else {
        scan.chunks.push(dateChunk(mention, timeFrom(scan.chunks, at)))
        at = mention.to
      }
    } else if (mention?.type === 'law') {
      scan.chunks.push(lawChunk(mention, at))
      at = mention.to
    } else if (
      flags & FLAG.inQuote &&
      !(flags & FLAG.punctuation) &&
      !opensQuoted &&
      at >= spoken
    ) {
      const past = joinNamedEvent(scan, at)
      if (past > at) {
        at = past
        continue
      }
      const verb = mention ? null : quotedVerb(doc, { chunks: scan.chunks, at, limit: sentence.to })
      if (verb) {
        scan.chunks.push(verb)
        spoken = quoteEnd(doc, at, sentence.to)
        at = verb.to
        continue
      }
      const noun = mention ? nounPhraseAt(doc, at, sentence.to) : null
      const phrase = noun ?? quotation(doc, at, sentence.to)
      scan.chunks.push(phrase)
      at = Math.max(phrase.to, at + 1)
    } else if (flags & FLAG.punctuation && mention?.type !== 'number') {
      const past = word.startsWith('-') ? passDashes(scan, at) : at
      if (past > at) {
        at = past
        continue
      }
      const found = punctuation(word === ';' && aside !== null ? ',' : word, at)
      if (found) scan.chunks.push(found)
      at++
    } else at = pushWord(scan, at)
  }
  return joinAll(doc, scan.chunks)
}
