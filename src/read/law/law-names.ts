import { FLAG } from '../text/doc.ts'
import { IS, bitsOf } from '../naming/name-lists.ts'
import { CHAPTERS, CODE_SHORT_NAMES, CODE_WORDS, NUMBERED_SHORT_NAMES } from '../rules/en/laws.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, integerAt, wordAt, wordIds, wordSet, wordsBetween } from '../text/scan.ts'

const W = wordIds(
  'of',
  'the',
  'and',
  ',',
  '(',
  ')',
  "'s",
  'on',
  'against',
  'to',
  'number',
  '/',
  '[',
  ']',
  'n',
  'as',
  'amended',
  '-',
)
/** Words before the number of a law. */
const signs = wordSet('no. nos. no nr. blg.')
const codes = wordSet(CODE_WORDS)
const shortNames = wordSet(CODE_SHORT_NAMES)
const numberedNames = wordSet(NUMBERED_SHORT_NAMES)
const chapters = wordSet(CHAPTERS)
const MAX_CODE = 14

const has = (flags: number, flag: number) => (flags & flag) !== 0
const isCapital = (scan: Scan, at: number) => has(flagsAt(scan, at), FLAG.capital)

/** Whether a word ends the name of a body of law: "Code", "Act". */
export function isCode(word: number): boolean {
  return codes.has(word)
}

export function isYear(scan: Scan, at: number): boolean {
  const year = integerAt(scan, at)
  return year >= 1800 && year < 2100
}

/** How many tokens say that a number follows: "No.", "n°", "Blg.". */
function numberSign(scan: Scan, at: number): number {
  const word = wordAt(scan, at)
  if (signs.has(word)) return 1
  return word === W.n && isDegree(scan, at + 1) ? 2 : 0
}

const isDegree = (scan: Scan, at: number): boolean =>
  /[°º]/.test(scan.source.charAt(scan.tokens.start[at] ?? 0))

/** The number of a law, "No. 27/2019", "11479", "255-FZ", or its year; the token after it. */
export function lawNumberEnd(scan: Scan, at: number): number {
  const sign = numberSign(scan, at)
  if (!has(flagsAt(scan, at + sign), FLAG.digit)) return at
  const dashed =
    wordAt(scan, at + sign + 1) === W['-'] && has(flagsAt(scan, at + sign + 2), FLAG.digit)
  const to = at + sign + (dashed ? 3 : 1)
  return wordAt(scan, to) === W.of && isYear(scan, to + 1) ? to + 2 : to
}

/** What follows the name of a law: its number or year, its short name or chapter, what it is on. */
function afterName(scan: Scan, at: number): number {
  const comma = wordAt(scan, at) === W[','] && isYear(scan, at + 1) && isCapital(scan, at - 1)
  const named = comma ? at + 2 : isYear(scan, at) ? at + 1 : lawNumberEnd(scan, at)
  // "the Cybercrime Act, No. 14 of 2015"
  const numbered = named === at && wordAt(scan, at) === W[','] && signs.has(wordAt(scan, at + 1))
  if (numbered && lawNumberEnd(scan, at + 1) > at + 1) return lawNumberEnd(scan, at + 1)
  const beside = besideName(scan, named)
  return beside > at ? beside : subjectEnd(scan, at)
}

/** "(Cap. 245)", "[Chapter 9:23]", "(UAPA)", ", Cap. 108" after a law's name. */
function besideName(scan: Scan, at: number): number {
  const mark = wordAt(scan, at)
  if (mark !== W['('] && mark !== W['['] && mark !== W[',']) return at
  const chapter = chapters.has(wordAt(scan, at + 1)) && isCapital(scan, at + 1) ? 1 : 0
  const inside = at + 1 + chapter
  if (mark === W[',']) return chapter && has(flagsAt(scan, inside), FLAG.digit) ? inside + 1 : at
  const short = has(flagsAt(scan, inside), FLAG.digit | FLAG.allCaps)
  const closes = wordAt(scan, inside + 1) === (mark === W['('] ? W[')'] : W[']'])
  return short && closes ? inside + 2 : at
}

/** "Law on Peaceful Assemblies", "Code of the Republic of Kenya", "Act of 2018", "Convention on Human Rights". */
function subjectEnd(scan: Scan, at: number): number {
  const link = wordAt(scan, at)
  if (link !== W.on && link !== W.of && link !== W.against) return at
  if (isYear(scan, at + 1)) return at + 2
  let to = wordAt(scan, at + 1) === W.the ? at + 2 : at + 1
  const first = to
  while (isNamed(scan, to)) to++
  return to === first ? at : wordAt(scan, to) === W.of ? subjectEnd(scan, to) : to
}

function isNamed(scan: Scan, at: number): boolean {
  if (isCapital(scan, at)) return !has(bitsOf(wordAt(scan, at)), IS.calendar)
  return wordAt(scan, at) === W.and && isCapital(scan, at + 1)
}

/** "(Prohibition, Prevention, etc.)": the token after the brackets, or the token itself. */
function pastBrackets(scan: Scan, at: number): number {
  for (let i = at + 1; i < Math.min(scan.to, at + MAX_CODE); i++)
    if (wordAt(scan, i) === W[')']) return i + 1
  return at
}

/** "Criminal Law (Codification and Reform) Act": the law's kind after what is in brackets. */
function amendedEnd(scan: Scan, at: number): number {
  if (wordAt(scan, at) !== W['('] || !isCapital(scan, at + 1)) return at
  const past = pastBrackets(scan, at)
  return past > at && codes.has(wordAt(scan, past)) ? past + 1 : at
}

/** Whether a mark stands within a law's own name: "the Police, Crime and Courts Act", "the Activities (Prevention) Act". */
function isInner(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  if (word === W["'s"]) return true
  if (word === W['('] || word === W[')']) return true
  if (word === W['/']) return isCapital(scan, at - 1) && isCapital(scan, at + 1)
  return word === W[','] && isCapital(scan, at - 1) && isCapital(scan, at + 1)
}

const lawLetters = new Set(CODE_SHORT_NAMES.trim().split(/\s+/))

/** Whether folded letters are the short name of a law: "uapa". */
export function isLawLetters(word: string): boolean {
  return lawLetters.has(word)
}

/** The short name of a code at a token: "IPC", "StGB", "CC". */
export function shortNameEnd(scan: Scan, at: number): number {
  if (!isCapital(scan, at)) return at
  if (numberedNames.has(wordAt(scan, at))) {
    const to = has(flagsAt(scan, at), FLAG.allCaps) ? lawNumberEnd(scan, at + 1) : at
    return to > at + 1 ? to : at
  }
  return shortNames.has(wordAt(scan, at)) ? at + 1 : at
}

/** Where a law's name ends that begins at a token; the token itself where none does. */
export function lawNameEnd(scan: Scan, at: number): number {
  const short = shortNameEnd(scan, at)
  if (short > at) return short
  const limit = Math.min(scan.to, at + MAX_CODE)
  for (let i = at; i < limit; i++) {
    if (codes.has(wordAt(scan, i))) {
      let to = i + 1
      while (codes.has(wordAt(scan, to)) && isCapital(scan, to)) to++
      return afterName(scan, amendedEnd(scan, to))
    }
    if (wordAt(scan, i) === W['(']) {
      const past = pastBrackets(scan, i)
      if (past === i) return at
      i = past - 1
    } else if (has(flagsAt(scan, i), FLAG.punctuation) && !isInner(scan, i)) return at
  }
  return at
}

const INNER = wordSet('of and the in on for to against with')

/** Whether all words of a law's name have a capital, but for small ones within: "Unlawful Activities (Prevention) Act". */
export function isTitled(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(scan, at)
    if (has(flagsAt(scan, at), FLAG.capital | FLAG.digit | FLAG.punctuation)) continue
    if (!INNER.has(word) || (word === W.the && !INNER.has(wordAt(scan, at - 1)))) return false
  }
  return true
}

/** "s.14 Public Order Act 1986": a law's name of more than one word right behind the number. */
function titledEnd(scan: Scan, at: number): number {
  if (!isCapital(scan, at) || isCode(wordAt(scan, at))) return at
  const to = lawNameEnd(scan, at)
  return to > at + 1 && isTitled(scan, at, to) ? to : at
}

/** The law that a number stands in: "of the Criminal Code", "of Decree-Law 54", "to the Terrorism Act 2000", "IPC". */
export function ofLawEnd(scan: Scan, at: number): number {
  const short = shortNameEnd(scan, at)
  if (short > at) return short
  const beside = titledEnd(scan, at)
  if (beside > at) return beside
  const comma = wordAt(scan, at) === W[','] && wordAt(scan, at + 1) === W.of ? 1 : 0
  const link = wordAt(scan, at + comma)
  if (link !== W.of && link !== W.to) return at
  const from = at + comma + 1
  const name = wordAt(scan, from) === W.the ? from + 1 : from
  if (link === W.to && !isCapital(scan, name)) return at
  const to = lawNameEnd(scan, name)
  if (to > name) return to
  // "of the PKPA": letters that the document explains elsewhere.
  const letters = has(flagsAt(scan, name), FLAG.allCaps) && name > from
  return letters && wordsBetween(scan, name, name + 1).length > 1 ? name + 1 : at
}
