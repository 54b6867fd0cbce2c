import type { LawMention } from './doc.ts'
import { FLAG } from './doc.ts'
import { IS, bitsOf } from './name-lists.ts'
import { CODE_WORDS, CITATION_HEADS } from './rules/en/laws.ts'
import type { Scan } from './scan.ts'
import { flagsAt, gluedAt, wordAt, wordIds, wordSet, wordsBetween } from './scan.ts'

const W = wordIds(
  'of',
  'the',
  'and',
  'or',
  ',',
  '-',
  'to',
  '(',
  ')',
  '§',
  'its',
  "'s",
  'on',
  'under',
  'against',
  'part',
  'paragraph',
)
const heads = wordSet(CITATION_HEADS)
const codes = wordSet(CODE_WORDS)
const PARTS = wordSet('part parts point points')
const MAX_CODE = 9

/** Words that may open a citation. */
export const LAW_OPENERS: readonly number[] = [...heads]

const has = (flags: number, flag: number) => (flags & flag) !== 0

function isDigit(scan: Scan, at: number): boolean {
  return has(flagsAt(scan, at), FLAG.digit)
}

/** "488(1)", "280.3", "11-W", "19(1)(a)", "489-1": one provision's number. */
function numberEnd(scan: Scan, at: number): number {
  let to = at + 1
  while (
    gluedAt(scan, to) ||
    (wordAt(scan, to) === W['('] && isBracketed(scan, to) && isDigit(scan, to + 1))
  ) {
    if (isBracketed(scan, to)) to += 3
    else if (wordAt(scan, to) === W['-'] && gluedAt(scan, to + 1) && isDigit(scan, to + 1)) to += 2
    else break
  }
  return to
}

function isBracketed(scan: Scan, at: number): boolean {
  return wordAt(scan, at) === W['('] && wordAt(scan, at + 2) === W[')']
}

/** "174", "158 and 165", "3, 4 and 5", "10 to 12". */
function numbersEnd(scan: Scan, at: number): number {
  if (!isDigit(scan, at)) return at
  let to = numberEnd(scan, at)
  for (;;) {
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

/** "of the Criminal Code", "of Kenya's Penal Code", "of the Law on Assemblies", "of the Constitution". */
function codeEnd(scan: Scan, at: number): number {
  if (wordAt(scan, at) !== W.of) return at
  for (let i = at + 1; i < Math.min(scan.to, at + MAX_CODE); i++) {
    const flags = flagsAt(scan, i)
    const word = wordAt(scan, i)
    if (codes.has(word)) return subjectEnd(scan, i + 1)
    const possessive = word === W["'s"]
    if (has(flags, FLAG.punctuation) && !possessive) return at
    if (heads.has(word) && isDigit(scan, i + 1)) return codeEnd(scan, numbersEnd(scan, i + 1))
  }
  return at
}

/** "Law on Peaceful Assemblies", "Code of the Republic of Kenya", "Act of 2018", "Act 2018". */
function subjectEnd(scan: Scan, at: number): number {
  const link = wordAt(scan, at)
  if (isDigit(scan, at) && /^(?:19|20)\d\d$/.test(wordsBetween(scan, at, at + 1))) return at + 1
  if (link !== W.on && link !== W.of && link !== W.against) return at
  let to = wordAt(scan, at + 1) === W.the ? at + 2 : at + 1
  const first = to
  while (isNamed(scan, to)) to++
  return to === first ? at : wordAt(scan, to) === W.of ? subjectEnd(scan, to) : to
}

function isNamed(scan: Scan, at: number): boolean {
  if (has(flagsAt(scan, at), FLAG.capital)) return !has(bitsOf(wordAt(scan, at)), IS.calendar)
  return wordAt(scan, at) === W.and && has(flagsAt(scan, at + 1), FLAG.capital)
}

/** "Criminal Code article 174": the code stands first. */
function codeBefore(scan: Scan, at: number): number {
  let from = at
  if (!codes.has(wordAt(scan, at - 1))) return at
  from--
  while (
    has(flagsAt(scan, from - 1), FLAG.capital) &&
    !has(bitsOf(wordAt(scan, from - 1)), IS.stop)
  )
    from--
  return from
}

/** The citation that starts at a token: "Article 488(1) of the Administrative Code", "Articles 158 and 165", "§ 130". */
export function readLaw(scan: Scan, at: number): LawMention | undefined {
  if (!heads.has(wordAt(scan, at))) return undefined
  const numbers = numbersEnd(scan, at + 1)
  if (numbers === at + 1) return undefined
  const to = codeEnd(scan, numbers)
  if (PARTS.has(wordAt(scan, at)) && to === numbers) return undefined
  const from = to === numbers ? codeBefore(scan, at) : at
  return {
    type: 'law',
    from,
    to,
    start: scan.tokens.start[from] ?? 0,
    end: scan.tokens.end[to - 1] ?? 0,
    rule: from < at ? 'law.code-first' : to > numbers ? 'law.of-code' : 'law.number',
    provisions: [wordsBetween(scan, from, to)],
  }
}
