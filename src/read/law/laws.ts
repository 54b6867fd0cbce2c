import type { LawMention } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import {
  isCode,
  isTitled,
  isYear,
  lawNameEnd,
  lawNumberEnd,
  ofLawEnd,
  shortNameEnd,
} from './law-names.ts'
import { IS, bitsOf } from '../naming/name-lists.ts'
import {
  CITATION_HEADS,
  LAW_GROUNDS,
  LAW_GROUND_NOUNS,
  NUMBERED_LAWS,
  TITLED_CODES,
  WEAK_HEADS,
} from '../rules/en/laws.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, gluedAt, wordAt, wordIds, wordSet, wordsBetween } from '../text/scan.ts'

const W = wordIds(
  'of',
  'the',
  'and',
  'or',
  ',',
  '-',
  'to',
  'from',
  '(',
  ')',
  '§',
  'u.s.',
  'title',
  'with',
  'a',
  '/',
)
const heads = wordSet(CITATION_HEADS)
const weak = wordSet(WEAK_HEADS)
const numbered = wordSet(NUMBERED_LAWS)
const grounds = wordSet(LAW_GROUNDS)
const groundNouns = wordSet(LAW_GROUND_NOUNS)
const titled = wordSet(TITLED_CODES)
const LATIN_TURNS = wordSet('bis ter quater quinquies prim prima')
const RAISED = wordSet('¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹ ⁰')

/** Words before the number of a law: "No. 27", "n° 2015-26", "Blg. 880". */
const signs = wordSet('no. nos. n blg.')

/** Words that may open a citation. */
export const LAW_OPENERS: readonly number[] = [...heads, ...signs]

const has = (flags: number, flag: number) => (flags & flag) !== 0

function isDigit(scan: Scan, at: number): boolean {
  return has(flagsAt(scan, at), FLAG.digit)
}

/** "488(1)", "280.3", "11-W", "19(1)(a)", "489-1", "244¹", "86 bis": one provision's number. */
function numberEnd(scan: Scan, at: number): number {
  let to = at + 1
  for (;;) {
    const bracketed = wordAt(scan, to) === W['('] && wordAt(scan, to + 2) === W[')']
    const turned = LATIN_TURNS.has(wordAt(scan, to + 1))
    const point = bracketed && isPoint(scan, to + 1)
    if (bracketed && (point || gluedAt(scan, to) || isDigit(scan, to + 1) || turned)) to += 3
    else if (isSlashed(scan, to)) to += 2
    else if (wordAt(scan, to) === W['-'] && gluedAt(scan, to + 1) && isDigit(scan, to + 1)) to += 2
    else if (gluedAt(scan, to) && RAISED.has(wordAt(scan, to))) to++
    else if (LATIN_TURNS.has(wordAt(scan, to))) return bracketEnd(scan, to + 1)
    else return to
  }
}

/** "(f)", "(iii)": a letter or a small Roman number, apart from its article or not. */
function isPoint(scan: Scan, at: number): boolean {
  return /^(?:\p{L}|[ivx]{2,4})$/u.test(wordsBetween(scan, at, at + 1))
}

/** "217/A": a letter after a stroke. */
function isSlashed(scan: Scan, at: number): boolean {
  const glued = wordAt(scan, at) === W['/'] && gluedAt(scan, at) && gluedAt(scan, at + 1)
  return glued && /^\p{Lu}$/u.test(wordsBetween(scan, at + 1, at + 2))
}

/** "(a)", "(2)". */
function bracketEnd(scan: Scan, at: number): number {
  const closed = wordAt(scan, at) === W['('] && wordAt(scan, at + 2) === W[')']
  const short = (scan.tokens.end[at + 1] ?? 0) - (scan.tokens.start[at + 1] ?? 0) <= 2
  return closed && short ? at + 3 : at
}

const ROMAN = /^[IVXLC]+$/
const QUOTES = wordSet(`" “ ” ' ‘ ’`)

/** "VIII", `"d"`, "(a)", "d": what numbers a provision without digits; the token after it, or the token itself. */
function letteredEnd(scan: Scan, at: number): number {
  if (ROMAN.test(wordsBetween(scan, at, at + 1))) return at + 1
  const bracket = bracketEnd(scan, at)
  if (bracket > at) return bracket
  const quoted = QUOTES.has(wordAt(scan, at)) && QUOTES.has(wordAt(scan, at + 2)) ? 1 : 0
  const letter = wordsBetween(scan, at + quoted, at + quoted + 1)
  const of = quoted === 1 || wordAt(scan, at + 1) === W.of
  return of && /^\p{L}$/u.test(letter) ? at + 1 + 2 * quoted : at
}

const FRENCH = wordSet('l. r. d.')

/** "174", "158 and 165", "3, 4 and 5", "10 to 12". */
function numbersEnd(scan: Scan, at: number): number {
  // "Article L. 211-1" of a French code
  const french = FRENCH.has(wordAt(scan, at)) && isDigit(scan, at + 1)
  if (french) return numberEnd(scan, at + 1)
  if (!isDigit(scan, at)) return at < scan.to ? letteredEnd(scan, at) : at
  let to = numberEnd(scan, at)
  for (;;) {
    const more = wordAt(scan, to) === W.and ? bracketEnd(scan, to + 1) : 0
    if (more > to + 1 && wordAt(scan, to - 1) === W[')']) {
      to = more
      continue
    }
    const link = wordAt(scan, to)
    const next =
      link === W[','] && (wordAt(scan, to + 1) === W.and || wordAt(scan, to + 1) === W.or)
        ? to + 2
        : to + 1
    const joins =
      link === W.and || link === W[','] || link === W.or || link === W['-'] || link === W.to
    if (!joins || !isDigit(scan, next) || gluedWords(scan, next)) return to
    to = numberEnd(scan, next)
  }
}

/** In "Article 174, 20 days" the second number counts something. */
function gluedWords(scan: Scan, at: number): boolean {
  const flags = flagsAt(scan, at + 1)
  const word = wordAt(scan, at + 1)
  const plain = flags !== 0 && !has(flags, FLAG.punctuation | FLAG.digit)
  return (
    plain && word !== W.of && word !== W.and && word !== W.or && wordAt(scan, at - 1) === W[',']
  )
}

/** "207.3, part 2", "Chapter 5, section 16", "2 of part 3 of Article 405": provisions within provisions. */
function nestedEnd(scan: Scan, at: number): number {
  let to = numbersEnd(scan, at)
  if (to === at) return at
  for (;;) {
    const link = wordAt(scan, to)
    const beside = heads.has(link) && isDigit(scan, to + 1)
    const head = beside ? to : link === W.of && wordAt(scan, to + 1) === W.the ? to + 2 : to + 1
    if (!beside && ((link !== W[','] && link !== W.of) || !heads.has(wordAt(scan, head)))) return to
    const next = numbersEnd(scan, head + 1)
    if (next === head + 1) return to
    to = next
  }
}

/** "Criminal Code article 174", "18 U.S.C. § 231": the code stands first. */
function codeBefore(scan: Scan, at: number): number {
  const before = wordAt(scan, at - 1)
  if (titled.has(before) && isDigit(scan, at - 2)) return titleBefore(scan, at - 2)
  // "Title 18, Section 111"
  const numberOfTitle = before === W[','] ? at - 2 : at - 1
  if (isDigit(scan, numberOfTitle) && wordAt(scan, numberOfTitle - 1) === W.title)
    return numberOfTitle - 1
  if (isCode(before)) return nameStart(scan, at - 1)
  return shortNameEnd(scan, at - 1) === at ? at - 1 : at
}

const titleBefore = (scan: Scan, at: number): number =>
  wordAt(scan, at - 1) === W.title ? at - 1 : at

/** "18 USC 111", "28 C.F.R. 0.85": at the title's number. */
function readTitled(scan: Scan, at: number): LawMention | undefined {
  if (!titled.has(wordAt(scan, at + 1)) || !has(flagsAt(scan, at + 1), FLAG.allCaps))
    return undefined
  const sign = wordAt(scan, at + 2) === W['§'] ? 1 : 0
  const to = isDigit(scan, at + 2 + sign) ? numbersEnd(scan, at + 2 + sign) : 0
  return to > 0 ? mention(scan, [titleBefore(scan, at), to], 'law.code-first') : undefined
}

/** "under 18 U.S.C. § 111": no age. */
export const isTitleNumber = (scan: Scan, to: number): boolean => titled.has(wordAt(scan, to))

/** "under the 1908 Explosive Substances Act": at the year. */
function readYearFirst(scan: Scan, at: number): LawMention | undefined {
  const year = has(flagsAt(scan, at + 1), FLAG.capital) && isGround(scan, at)
  const to = year && isYear(scan, at) ? lawNameEnd(scan, at + 1) : at
  return to > at + 2 && isTitled(scan, at + 1, to)
    ? mention(scan, [at, to], 'law.whole')
    : undefined
}

/** Where the capitals before a word begin that belong to its name. */
function nameStart(scan: Scan, at: number): number {
  let from = at
  while (
    has(flagsAt(scan, from - 1), FLAG.capital) &&
    !has(bitsOf(wordAt(scan, from - 1)), IS.stop)
  )
    from--
  return from
}

function mention(scan: Scan, [from, to]: readonly [number, number], rule: string): LawMention {
  return {
    type: 'law',
    from,
    to,
    start: scan.tokens.start[from] ?? 0,
    end: scan.tokens.end[to - 1] ?? 0,
    rule,
    provisions: [wordsBetween(scan, from, to)],
  }
}

/** Whether something was done on the ground of what stands here: "under", "in violation of the". */
function isGround(scan: Scan, from: number): boolean {
  const before =
    wordAt(scan, from - 1) === W.the || wordAt(scan, from - 1) === W.a ? from - 2 : from - 1
  const word = wordAt(scan, before)
  if (grounds.has(word)) return true
  const links = word === W.of || word === W.to || word === W.with
  return links && groundNouns.has(wordAt(scan, before - 1))
}

/** "under Law No. 27/2019", "under Executive Order 13818": at the number, a whole law as the ground of a measure. */
function readNumbered(scan: Scan, at: number): LawMention | undefined {
  const short = has(flagsAt(scan, at - 1), FLAG.allCaps) && shortNameEnd(scan, at - 1) === at
  if (short && isDigit(scan, at) && isGround(scan, at - 1))
    return mention(scan, [at - 1, numbersEnd(scan, at)], 'law.code-first')
  if (!numbered.has(wordAt(scan, at - 1)) || !has(flagsAt(scan, at - 1), FLAG.capital))
    return undefined
  const to = lawNumberEnd(scan, at)
  const from = nameStart(scan, at - 1)
  return to > at && isGround(scan, from) ? mention(scan, [from, to], 'law.numbered') : undefined
}

/**
 * The citation that starts at a token: "Article 488(1) of the Administrative Code", "Articles 158 and 165", "§ 130 StGB";
 * or, where the law stands before its number, at the number: "Decree-Law 54".
 */
export function readLaw(scan: Scan, at: number): LawMention | undefined {
  const word = wordAt(scan, at)
  if (isDigit(scan, at) || signs.has(word))
    return readTitled(scan, at) ?? readYearFirst(scan, at) ?? readNumbered(scan, at)
  if (!heads.has(word)) return undefined
  const first = word === W['§'] && wordAt(scan, at + 1) === W['§'] ? at + 2 : at + 1
  const numbers = nestedEnd(scan, first)
  if (numbers === first) return undefined
  if (isLeft(scan, at, numbers)) return undefined
  const to = ofLawEnd(scan, numbers)
  if (isLeft(scan, at, to)) return undefined
  const from =
    to === numbers || word === W['§'] || isUnderTitle(scan, at) ? codeBefore(scan, at) : at
  const bare = weak.has(word) || !isDigit(scan, first)
  if (bare && to === numbers && from === at && !isNested(scan, first, numbers)) return undefined
  const rule = from < at ? 'law.code-first' : to > numbers ? 'law.of-code' : 'law.number'
  return mention(scan, [from, to], rule)
}

const isUnderTitle = (scan: Scan, at: number): boolean =>
  wordAt(scan, at - 1) === W[','] && wordAt(scan, at - 3) === W.title

/** "reclassified from Article 174 part 1 to Article 174 part 2": what something was before is not what it is under. */
function isLeft(scan: Scan, at: number, end: number): boolean {
  const leads =
    wordAt(scan, end) === W.to && heads.has(wordAt(scan, end + 1)) && isDigit(scan, end + 2)
  if (!leads) return false
  let before = at - 1
  while (heads.has(wordAt(scan, before)) || isDigit(scan, before)) before--
  return wordAt(scan, before) === W.from
}

/** A whole law as the ground of a measure: "under the Contempt of Court Act 1981 (CCA)", without the letters. */
export function readWholeLaw(scan: Scan, at: number): LawMention | undefined {
  if (!has(flagsAt(scan, at), FLAG.capital) || !isGround(scan, at)) return undefined
  const end = lawNameEnd(scan, at)
  const letters = wordAt(scan, end - 1) === W[')'] && has(flagsAt(scan, end - 2), FLAG.allCaps)
  const name = letters ? end - 3 : end
  // "the Public Order Act 1986, s.14", "the Police Act s 12"
  const comma = wordAt(scan, name) === W[','] ? 1 : 0
  const cited = heads.has(wordAt(scan, name + comma)) && isDigit(scan, name + comma + 1)
  const to = cited ? nestedEnd(scan, name + comma + 1) : name
  return name > at + 1 && isTitled(scan, at, name)
    ? mention(scan, [at, to], 'law.whole')
    : undefined
}

/** "part 2 of Article 274": a part cites a provision with the article it is of. */
function isNested(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(scan, i)
    if (heads.has(word) && !weak.has(word)) return true
  }
  return false
}
