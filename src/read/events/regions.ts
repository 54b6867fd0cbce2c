import type { Parsed } from './constructions.ts'
import type { Doc } from '../text/doc.ts'
import type { Clause } from '../grammar/grammar.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

/** "ruled that the ban was unlawful": what a court found is part of what is told of it. */
const RULING = new Set('rule find hold declare conclude decide determine order direct'.split(' '))

/** "was told that she would lose her job", "warned them that they could be next": what somebody was told to their face. */
const TELLING = new Set(['tell', 'warn', 'inform', 'hint', 'remind'])

function isToldTo(clause: Clause, other: Clause): boolean {
  if (!TELLING.has(clause.verb.lemma) || !other.link.endsWith('that')) return false
  if (clause.objects[0]?.pronoun === 'us') return false
  // "were told that the square was taken"
  const room = ((other.subject?.classes ?? 0) & (NOUN.place | NOUN.venue)) !== 0
  return room || other.subject?.pronoun != null || other.verb.modality !== 'asserted'
}

/** "brought the nurse and two citizens held in Osh home": what is said of them is no clause of its own. */
const isReduced = ({ verb }: Clause): boolean => verb.ambiguous && verb.voice === 'passive'

/** Where the words end that a clause's verb may be told with: at the next clause with a subject of its own. */
export function regionEnd({ clauses, to }: Parsed, clause: Clause): number {
  let inRuling = RULING.has(clause.verb.lemma)
  let told = false
  for (const other of clauses) {
    if (other.verb.from <= clause.verb.from) continue
    if (inRuling && other.link.endsWith('that')) {
      inRuling = false
      continue
    }
    if (!told && isToldTo(clause, other)) {
      told = true
      continue
    }
    if (other.verb.form === 'finite' && other.via === 'own' && !isReduced(other))
      return other.subject && other.subject.from >= clause.verb.to
        ? Math.min(other.subject.from, other.verb.from)
        : other.verb.from
  }
  return to
}

function isFiller(doc: Doc, i: number): boolean {
  const info = infoOf(doc.tokens.word[i] ?? 0)
  if (info.fn & (FN.adverb | FN.determiner | FN.possessive)) return true
  const word = wordOf(doc.tokens.word[i] ?? 0)
  return (
    info.fn === 0 &&
    info.noun === 0 &&
    info.verb === '' &&
    word.length > 2 &&
    /^[\p{Ll}-]+$/u.test(word)
  )
}

const QUOTED_BEHIND = new Set(['from', 'would', 'will', 'to'])

/** "barred from “travelling abroad”", "would “end up in a sack”": the mark before what somebody is kept from, or told. */
const opensQuote = (doc: Doc, i: number): boolean =>
  wordOf(doc.tokens.word[i] ?? 0) === '"' && QUOTED_BEHIND.has(wordOf(doc.tokens.word[i - 1] ?? 0))

const idsOfPhrases = new WeakMap<readonly string[], readonly number[]>()

/** The ids of a pattern's words, looked up once; -1 for what is not as tokens are folded, which stands nowhere. */
function idsOf(words: readonly string[]): readonly number[] {
  const known = idsOfPhrases.get(words)
  if (known) return known
  const ids = words.map(word => {
    const id = idOf(word)
    return wordOf(id) === word ? id : -1
  })
  idsOfPhrases.set(words, ids)
  return ids
}

/** Where a sequence of words stands, small words between them overlooked; -1 where it does not. */
export function findWords(
  doc: Doc,
  words: readonly string[],
  [from, to]: readonly [number, number],
): number {
  const ids = idsOf(words)
  const { word } = doc.tokens
  for (let i = from; i < to; i++) {
    if (word[i] !== ids[0]) continue
    let at = i + 1
    let found = 1
    while (found < words.length && at < to) {
      if (word[at] === ids[found]) found++
      else if (!isFiller(doc, at) && !opensQuote(doc, at)) break
      at++
    }
    if (found === words.length) return at
  }
  return -1
}
