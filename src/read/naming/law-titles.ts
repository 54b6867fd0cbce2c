import { FLAG } from '../text/doc.ts'
import { type Scan, flagsAt, integerAt, wordAt, wordIds, wordSet } from '../text/scan.ts'
import { infoOf } from '../text/word-table.ts'
import { isField } from './fields.ts'
import { IS, bitsOf } from './name-lists.ts'

const W = wordIds('and', 'of', 'the', ',', '(', ')')
/** What joins the words of a law's title: "Access to Information Bill", "Protection of Public Order Act". */
const TITLING = wordSet('to of from against')
/** What is done with a law, or belongs to it, is no part of its title. */
const STEPS = wordSet(
  `passage adoption signing debate debates reading readings approval enactment critics critic supporters opponents repeal review
  text draft version copy provisions provision section sections article articles clause clauses part schedule sponsor sponsors
  author authors amendments amendment violation breach speaker senate house parliament president minister`,
)
const MAX_TITLE = 10

const has = (flags: number, flag: number) => (flags & flag) !== 0

const isCapital = (scan: Scan, at: number): boolean =>
  has(flagsAt(scan, at), FLAG.capital) && !has(bitsOf(wordAt(scan, at)), IS.calendar | IS.stop)

/** "Protection from Online Falsehoods and Manipulation Bill": where a title that goes on past its `link` ends; 0 where none does. */
export function lawTitleEnd(scan: Scan, link: number): number {
  if (!TITLING.has(wordAt(scan, link)) || STEPS.has(wordAt(scan, link - 1))) return 0
  let at = link + (wordAt(scan, link + 1) === W.the ? 2 : 1)
  if (!isCapital(scan, at)) return 0
  const limit = Math.min(scan.to, at + MAX_TITLE)
  for (; at < limit; at++) {
    if (isCapital(scan, at)) continue
    // "Prevention of Electronic Crimes (Amendment) Act"
    if (wordAt(scan, at) === W['('] && wordAt(scan, at + 2) === W[')']) {
      at += 2
      continue
    }
    const joins = wordAt(scan, at) === W.and || wordAt(scan, at) === W.of
    if (!joins || !isCapital(scan, at + 1)) break
  }
  return has(bitsOf(wordAt(scan, at - 1)), IS.lawHead) ? at : 0
}

/** "Securities and Exchange Commission", "Printing and Publishing Bill": the first of two subjects that a body or a law is there for. */
export function isSubjectMatter(scan: Scan, at: number): boolean {
  const bits = bitsOf(wordAt(scan, at))
  const named = IS.groupHead | IS.authorityHead | IS.outletHead | IS.title | IS.placeHead
  if (has(bits, named) || has(flagsAt(scan, at), FLAG.allCaps)) return false
  const { plural, noun } = infoOf(wordAt(scan, at))
  return isField(scan, at) || (plural && noun === 0) || SUBJECTS.has(wordAt(scan, at))
}

const SUBJECTS = wordSet(
  'securities revenue food drug drugs trade exchange crime police post posts labour labor land mines mining presses publications broadcasting telecommunications media film films video arts',
)

/** "the Information, Communications and Media Bill": several subjects before the word for the law or body; 0 where there are none. */
export function fieldsEnd(scan: Scan, from: number, to: number): number {
  if (wordAt(scan, to) !== W[','] || to !== from + 1 || !isSubjectMatter(scan, from)) return 0
  let at = to
  while (wordAt(scan, at) === W[','] && isCapital(scan, at + 1) && isSubjectMatter(scan, at + 1))
    at += 2
  if (at === to || wordAt(scan, at) !== W.and || !isCapital(scan, at + 1)) return 0
  at++
  while (isCapital(scan, at)) at++
  return has(bitsOf(wordAt(scan, at - 1)), IS.lawHead | IS.authorityHead) ? at : 0
}

/** "the Data Bill 2024", "the Gatherings Act, 2013": past the year that a law's title ends in. */
export function pastYear(scan: Scan, to: number): number {
  if (!has(bitsOf(wordAt(scan, to - 1)), IS.lawHead) || !isCapital(scan, to - 1)) return to
  const at = wordAt(scan, to) === W[','] ? to + 1 : to
  const year = integerAt(scan, at)
  return year > 1900 && year < 2100 ? at + 1 : to
}
