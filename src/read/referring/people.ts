import { FLAG } from '../text/doc.ts'
import type { NameContext } from '../naming/name-context.ts'
import { IS, bitsOf, isJoinedTitle, isTitle } from '../naming/name-lists.ts'
import type { Run } from '../naming/name-runs.ts'
import type { Scan } from '../text/scan.ts'
import {
  flagsAt,
  gluedAt,
  integerAt,
  wordAt,
  wordIds,
  wordSet,
  wordsBetween,
} from '../text/scan.ts'
import { wordOf } from '../text/words.ts'

const W = wordIds(
  ',',
  '(',
  ')',
  'of',
  'aged',
  'age',
  'from',
  'and',
  'the',
  '-',
  'tan',
  'sri',
  'seri',
  'justice',
  'private',
  'mk',
  '+',
)

/** What stands before an adjective, so that "the detained activist" is no deed and "police detained activist" is one. */
const BEFORE_ADJECTIVES = wordSet(
  'the a an this that his her its their my our your another of for with to by from against about including on as',
)
/** "Datuk Seri", "Tan Sri" */
const RANKS = wordSet("datuk dato dato' datin tan puan toh")
const NO_NAME =
  IS.groupHead | IS.outletHead | IS.lawHead | IS.authorityHead | IS.placeHead | IS.common
const HEADS = IS.groupHead | IS.outletHead | IS.lawHead
const MAX_TITLE = 6

const has = (flags: number, flag: number) => (flags & flag) !== 0

/** "the Detective Branch": no detective of that name. */
const UNITS = wordSet('branch bureau unit squad division department office directorate')

/** A name without its title: where the name begins, and where the words about the person do. */
export type Peeled = {
  readonly titleFrom: number
  readonly titleTo: number
  readonly nameFrom: number
}

/** Where capitalised titles at the beginning of a run end: "Judge", "Prime Minister", "Minister of Energy". */
function titleInside(scan: Scan, { from, to }: Run): number {
  let end = from
  if (to - from > 2 && has(bitsOf(wordAt(scan, to - 1)), HEADS)) return from
  if (UNITS.has(wordAt(scan, to - 1))) return from
  for (let i = from; i < to - 1; i++) {
    const word = wordAt(scan, i)
    if (!isCapitalTitle(scan, i, to)) {
      const follows =
        has(bitsOf(word), IS.titleModifier | IS.common) || has(flagsAt(scan, i), FLAG.sentenceStart)
      if (!follows && !titleSoon(scan, i, to)) break
      continue
    }
    end = i + 1
  }
  return wordAt(scan, end) === W.of && end > from ? matterEnd(scan, end + 1, to) : end
}

/** What offices are for that is seldom a part of other names: "Director of Public Prosecutions". */
const MATTERS = wordSet('prosecutions elections complaints revenue standards')

/** "Minister of Energy", "Minister of Culture and Information": where the words about the office end. */
function matterEnd(scan: Scan, at: number, to: number): number {
  let end = at
  while (
    end < to &&
    (MATTERS.has(wordAt(scan, end)) ||
      has(
        bitsOf(wordAt(scan, end)),
        IS.common | IS.authorityModifier | IS.authorityHead | IS.titleModifier,
      ))
  ) {
    end = wordAt(scan, end + 1) === W.and ? end + 2 : end + 1
  }
  if (end > at) return Math.min(end, to)
  // "Governor of Port Savel" names the office alone, "President of Kenya Musa Otieno" who holds it too.
  return to - at > 2 ? to - 2 : to
}

/** A capitalised title: of the list, or, where a sentence begins, by its ending ("Drummer Ihar Bely"). */
function isCapitalTitle(scan: Scan, at: number, to: number): boolean {
  const word = wordAt(scan, at)
  // "MK Dana Levi", but "MK Alam" has initials.
  if (word === W.mk) return to - at > 2
  if (has(bitsOf(word), IS.title) || isJoinedTitle(word)) return true
  const next = wordAt(scan, at + 1)
  if (word === W.tan) return next === W.sri
  if (word === W.sri || word === W.seri) return RANKS.has(wordAt(scan, at - 1))
  // "Justice Ada Verin", but not "Justice Department".
  if (word === W.justice) return !has(bitsOf(next), NO_NAME)
  // "Private Neven Kray", but not "Private Sector Council".
  if (word === W.private) return to - at === 3 && !bitsOf(next) && !bitsOf(wordAt(scan, at + 2))
  const opens = has(flagsAt(scan, at), FLAG.sentenceStart) && to - at > 2
  return opens && (isTitle(word) || (has(bitsOf(word), IS.lowerTitle) && bitsOf(next) === 0))
}

/** Whether a title still follows within two words: "National Energy Minister Omar ...". */
function titleSoon(scan: Scan, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(at + 3, to - 1); i++) {
    if (has(bitsOf(wordAt(scan, i)), IS.title)) return true
  }
  return false
}

/** Where the lower-case words before a name that describe the person begin: "former opposition leader". */
function titleBefore(scan: Scan, at: number): number {
  if (!isLowerTitle(scan, at - 1) || isNameLike(scan, at - 1)) return at
  let from = at - 1
  while (from > scan.from && at - from < MAX_TITLE) {
    const before =
      wordAt(scan, from - 1) === W['+'] && gluedAt(scan, from - 1) ? from - 2 : from - 1
    if (has(flagsAt(scan, before), FLAG.punctuation) || !describes(scan, before)) break
    from = before
  }
  const start = afterDeed(scan, from, at)
  return start === from ? titleAnd(scan, start) : start
}

/** "opposition figure and blogger Ivan Orlov" is one, where no article makes two of them. */
function titleAnd(scan: Scan, at: number): number {
  const last = at - 2
  if (wordAt(scan, at - 1) !== W.and || last < scan.from) return at
  if (!has(bitsOf(wordAt(scan, last)), IS.title) || isNameLike(scan, last)) return at
  let from = last
  while (from > scan.from && last - from < MAX_TITLE && describes(scan, from - 1)) from--
  const start = afterDeed(scan, from, last + 1)
  return ARTICLES.has(wordAt(scan, start - 1)) ? at : start
}

const ARTICLES = wordSet('a an another the his her their its')

/** "mother-of-two" */
const PARENT = /^(?:mother|father|parent)-of-\p{L}+$/u

/** A title, or a word that is one in small letters only: "citizen", "boy". */
function isLowerTitle(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  if (isTitle(word) || PARENT.test(wordOf(word))) return true
  return has(bitsOf(word), IS.lowerTitle) && !has(flagsAt(scan, at), FLAG.capital)
}

/** Whether a word before a title belongs to it: "opposition", "former", "anti-mining", "student". */
function describes(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  if (has(bitsOf(word), IS.titleModifier) || isLowerTitle(scan, at)) return true
  return !has(flagsAt(scan, at), FLAG.capital) && wordOf(word).includes('-')
}

/** "police arrested opposition activist X": what stands before a verb of this form does not describe anybody. */
function afterDeed(scan: Scan, from: number, to: number): number {
  let start = from
  for (let i = from; i < to; i++) {
    const word = wordOf(wordAt(scan, i))
    if (!word.endsWith('ed') || (word.includes('-') && !word.startsWith('re-'))) continue
    const before = wordAt(scan, i - 1)
    const adjective =
      i === scan.from || BEFORE_ADJECTIVES.has(before) || wordOf(before).endsWith('ly')
    const afterVerb = i === start && start > from
    if (!adjective && !afterVerb) start = i + 1
  }
  return start
}

function isNameLike(scan: Scan, at: number): boolean {
  const flags = flagsAt(scan, at)
  return has(flags, FLAG.capital) && !has(flags, FLAG.sentenceStart)
}

/** Ranks that are given names in many countries. */
const GIVEN = wordSet('prince princess king queen emperor duke earl elder justice')
/** Those who have such a rank. */
const RANKED = wordSet('ruler monarch sovereign heir royal chief judge traditional preacher')

/** "student leader Prince Moyo": what the person is stands before in small letters, so that the rank is a given name. */
function isGivenName(scan: Scan, { from, to }: Run, titleFrom: number): boolean {
  if (titleFrom === from || to - from !== 2 || !GIVEN.has(wordAt(scan, from))) return false
  for (let at = titleFrom; at < from; at++) if (RANKED.has(wordAt(scan, at))) return false
  return bitsOf(wordAt(scan, to - 1)) === 0
}

/** Takes titles and occupations off a run, inside it and before it. */
export function peel({ scan }: NameContext, run: Run): Peeled {
  const titleFrom = titleBefore(scan, run.from)
  const nameFrom = isGivenName(scan, run, titleFrom) ? run.from : titleInside(scan, run)
  return {
    titleFrom: nameFrom > run.from || titleFrom < run.from ? titleFrom : run.from,
    titleTo: nameFrom,
    nameFrom,
  }
}

/** An age after a name: ", 46,", "(46)", ", aged 46"; and the token after it. */
export function readAge(scan: Scan, at: number): { age: number; to: number } | undefined {
  const mark = wordAt(scan, at)
  if (mark !== W[','] && mark !== W['(']) return undefined
  const aged = wordAt(scan, at + 1) === W.aged || wordAt(scan, at + 1) === W.age ? 1 : 0
  const age = integerAt(scan, at + 1 + aged)
  if (age < 1 || age > 119) return undefined
  const next = at + 2 + aged
  const after = flagsAt(scan, next)
  if (mark === W['(']) return wordAt(scan, next) === W[')'] ? { age, to: next + 1 } : undefined
  const closes = after === 0 || has(after, FLAG.punctuation) || wordAt(scan, next) === W.and
  // "Ana Lesko, 44—a nurse", but "Ana Lesko, 44-year-old"
  const joined = scan.source.charAt(scan.tokens.start[next] ?? 0) === '-' && gluedAt(scan, next)
  return closes && !joined ? { age, to: next } : undefined
}

/** "from Semey" right after a name or its age: where somebody comes from. */
export function readOrigin(scan: Scan, at: number): string | null {
  const from = wordAt(scan, at) === W.from ? at + 1 : -1
  if (from < 0 || !has(flagsAt(scan, from), FLAG.capital)) return null
  let to = from
  while (to < from + 3 && has(flagsAt(scan, to), FLAG.capital)) to++
  return wordsBetween(scan, from, to)
}
