import { countryOfNationality, findPlace } from '../../names/index.ts'
import { isDayInName } from '../dates/named-after-days.ts'
import { weekdayOf } from '../dates/vocabulary.ts'
import { isTownAfterMonth } from '../dates/points.ts'
import { isGivenDay } from '../dates/weekdays.ts'
import { FLAG } from '../text/doc.ts'
import type { NameContext } from './name-context.ts'
import { IS, bitsOf, isTitle } from './name-lists.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordIds, wordSet, wordsBetween } from '../text/scan.ts'
import { FN, FORM, NOUN, infoOf, isLyAdverb } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import { isAllOf } from './all-of.ts'
import { isCountedUnit, opensSum } from './sums-beside.ts'
import {
  areTwoBodies,
  isCalledOf,
  isMarchOfThem,
  ownsTogether,
  pastExclamation,
  pastNumber,
  isFellowship,
} from './body-names.ts'
import { isField } from './fields.ts'
import { isInCalledBody, isInSlogan } from './slogan-names.ts'
import { isSaid, isSmallFamilyName } from './name-said.ts'
import { lineageEnd } from './lineage.ts'
import { isMiddleA } from './vietnamese-an.ts'
import { fieldsEnd, isSubjectMatter, lawTitleEnd, pastYear } from './law-titles.ts'
import {
  isArticled,
  isBelieverName,
  isFamilyName,
  isOwner,
  isSpeltAsLetters,
  isWitness,
  openingEnd,
  opensKnown,
} from './name-openings.ts'

const W = wordIds(
  'of',
  'and',
  'for',
  'to',
  'the',
  'on',
  'against',
  "'s",
  "'",
  '&',
  ',',
  'said',
  'who',
)
const IN_TIME = wordSet(
  'in on of since by until till from to during last next this early late mid between and',
)
const NAMING = wordSet('and of from to by between')
const FORENAMES = wordSet('jan april june may august')
/** "a rally outside the Press Club against the Front": where people gather against somebody. */
const VENUES = wordSet(
  'club house office court embassy parliament ministry palace building centre center council',
)
const HEADS = IS.groupHead | IS.authorityHead | IS.outletHead | IS.lawHead
const MAX_RUN = 14

const has = (flags: number, flag: number) => (flags & flag) !== 0

/** Tokens `from` to `to` that make one name, before it is known whose. */
export type Run = { readonly from: number; readonly to: number }

/** A capitalised word that can be part of a name. */
export function isNamePart(scan: Scan, at: number): boolean {
  const flags = flagsAt(scan, at)
  if (has(flags, FLAG.punctuation)) return false
  if (!has(flags, FLAG.capital)) return isArticled(scan, at)
  if (opensSum(scan, at) || isWitness(scan, at) || isCountedUnit(scan, at)) return false
  const bits = bitsOf(wordAt(scan, at))
  if (has(bits, IS.calendar))
    return (
      isSmallFamilyName(scan, at) ||
      isNamedMonth(scan, at) ||
      (weekdayOf.has(wordAt(scan, at)) && isGivenDay(scan, at))
    )
  if (isPluralTitle(scan, at) || isDeedBefore(scan, at) || isAdverbAhead(scan, at)) return false
  return (
    !has(bits, IS.stop) ||
    isInitial(scan, at) ||
    isMiddleA(scan, at) ||
    isBelieverName(scan, at) ||
    isOwner(scan, at) ||
    isAllOf(scan, at) ||
    isInSlogan(scan, at) ||
    isInCalledBody(scan, at) ||
    isSaid(scan, at) ||
    isSmallFamilyName(scan, at) ||
    opensKnown(scan, at) ||
    isSpeltAsLetters(scan, at) ||
    isFamilyName(scan, at) ||
    isDayInName(scan, at)
  )
}

/** "Activists Asan Bekov and Dana Omarova" at the head of a sentence: what both are is part of neither name. */
function isPluralTitle(scan: Scan, at: number): boolean {
  if (!has(flagsAt(scan, at), FLAG.sentenceStart)) return false
  const next = flagsAt(scan, at + 1)
  if (!has(next, FLAG.capital) || bitsOf(wordAt(scan, at + 1)) !== 0) return false
  const { plural, lemma, noun } = infoOf(wordAt(scan, at))
  return plural && (noun & NOUN.person) !== 0 && lemma !== '' && !headedRun(scan, at + 1)
}

/** "Producing Bekov before a court, police said": what somebody did, at the head of a sentence. */
function isDeedBefore(scan: Scan, at: number): boolean {
  if (!has(flagsAt(scan, at), FLAG.sentenceStart) || bitsOf(wordAt(scan, at)) !== 0) return false
  const { forms, verb, noun } = infoOf(wordAt(scan, at))
  if (verb === '' || noun !== 0 || (forms & FORM.gerund) === 0) return false
  return has(flagsAt(scan, at + 1), FLAG.capital) && !headedRun(scan, at + 1)
}

/** "Separately, the union appealed": an adverb before a comma, at the head of a sentence. */
function isAdverbAhead(scan: Scan, at: number): boolean {
  if (!has(flagsAt(scan, at), FLAG.sentenceStart) || wordAt(scan, at + 1) !== W[',']) return false
  return bitsOf(wordAt(scan, at)) === 0 && isLyAdverb(wordOf(wordAt(scan, at)))
}

/** "Workers Solidarity Union": the capitals end in a word for a body. */
function headedRun(scan: Scan, at: number): boolean {
  for (let i = at; has(flagsAt(scan, i), FLAG.capital) && i < at + MAX_RUN; i++)
    if (has(bitsOf(wordAt(scan, i)), HEADS | IS.common)) return true
  return false
}

/** "Jan van der Berg", "June Okafor": a month's name that a name goes on after, where nothing speaks of a time. */
function isNamedMonth(scan: Scan, at: number): boolean {
  if (isMarchOfThem(scan, at) || isTownAfterMonth(scan, at)) return true
  if (has(flagsAt(scan, at - 1), FLAG.digit)) return false
  if (IN_TIME.has(wordAt(scan, at - 1)) && !isJoinedName(scan, at)) return false
  const next = bitsOf(wordAt(scan, at + 1))
  if (!has(flagsAt(scan, at + 1), FLAG.capital)) return particleEnd(scan, at + 1) > at + 2
  if (!FORENAMES.has(wordAt(scan, at)) || next !== 0) return false
  return !has(flagsAt(scan, at), FLAG.sentenceStart) || isSubject(scan, at + 2)
}

/** "Ivo Kern and Jan Holm", "the flat of June Okafor": a name after a word that may tell a time. */
function isJoinedName(scan: Scan, at: number): boolean {
  if (!NAMING.has(wordAt(scan, at - 1)) || has(flagsAt(scan, at - 2), FLAG.digit)) return false
  if (has(bitsOf(wordAt(scan, at - 2)), IS.calendar)) return false
  if (!has(flagsAt(scan, at + 1), FLAG.capital) || bitsOf(wordAt(scan, at + 1)) !== 0) return false
  return findPlace(wordsBetween(scan, at + 1, at + 2)).length === 0
}

/** "April Johnson was held": a verb or a comma stands after two capitals. */
function isSubject(scan: Scan, at: number): boolean {
  const { fn } = infoOf(wordAt(scan, at))
  return wordAt(scan, at) === W[','] || (fn & (FN.be | FN.have)) !== 0
}

/** "A." or "J.R." is an initial although "a" is an article. */
function isInitial(scan: Scan, at: number): boolean {
  const { start, end } = scan.tokens
  const length = (end[at] ?? 0) - (start[at] ?? 0)
  return length === 2 && scan.source.charAt((end[at] ?? 1) - 1) === '.'
}

/** A small word inside a name: "bin", "de", "uulu", with a capital after it (or, as in "Asan uulu", nothing). */
function particleEnd(scan: Scan, at: number): number {
  const lineage = lineageEnd(scan, at)
  if (lineage > at) return lineage
  let to = at
  while (
    has(bitsOf(wordAt(scan, to)), IS.particle) &&
    !has(flagsAt(scan, to), FLAG.capital) &&
    to < at + 3
  )
    to++
  if (to === at) return at
  return has(flagsAt(scan, to), FLAG.capital) ? to + 1 : closesName(scan, to - 1) ? to : at
}

const CLOSING = new Set(
  Object.values(wordIds('uulu', 'kyzy', 'qizi', 'qyzy', 'ogly', 'oglu', 'uly', 'ul')),
)

function closesName(scan: Scan, at: number): boolean {
  return CLOSING.has(wordAt(scan, at))
}

/** Capitalised words and particles without anything between them. */
function plainEnd(scan: Scan, at: number): number {
  let to = at
  while (to < at + MAX_RUN) {
    if (isNamePart(scan, to)) to++
    else {
      const next = to > at ? particleEnd(scan, to) : to
      if (next === to) break
      to = next
    }
  }
  return to
}

function hasHead(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (has(bitsOf(wordAt(scan, i)), HEADS) && !has(flagsAt(scan, i), FLAG.sentenceStart))
      return true
  }
  return false
}

/** How far a name of an organisation goes past its first capitalised words. */
function linkedEnd(scan: Scan, from: number, to: number): number {
  const link = wordAt(scan, to)
  if (link === W["'s"] || link === W["'"]) return possessedEnd(scan, from, to)
  if (link === W['&']) return isNamePart(scan, to + 1) ? plainEnd(scan, to + 1) : to
  const titled = lawTitleEnd(scan, to) || fieldsEnd(scan, from, to)
  if (titled > 0) return titled
  const the = wordAt(scan, to + 1) === W.the ? 1 : 0
  const next = to + 1 + the
  if (!isNamePart(scan, next) || isTitle(wordAt(scan, next))) return to
  if (link === W.of && isTitle(wordAt(scan, to - 1)) && the === 0) return plainEnd(scan, next)
  const seat = SEATS.has(wordAt(scan, to - 1)) && has(flagsAt(scan, to - 1), FLAG.capital)
  if (link === W.of && seat && to - from === 1) return seatEnd(scan, next)
  const headed = hasHead(scan, from, to) || isVoiceOfMany(scan, from, to)
  if (link === W.against && VENUES.has(wordAt(scan, to - 1))) return to
  if (link === W.of || link === W.for || link === W.on || link === W.against)
    return headed ||
      (link === W.of && isFellowship(scan, from, to)) ||
      ((link === W.for || (link === W.of && isVoice(scan, from, to))) &&
        (lowerHeadAfter(scan, plainEnd(scan, next)) || isCalledOf(scan, from, next)))
      ? plainEnd(scan, next)
      : to
  if (link === W.to && the === 0)
    return headed && !isOutsideVerb(scan, next) ? plainEnd(scan, next) : to
  if (link !== W.and || the === 1) return to
  const end = plainEnd(scan, next)
  if (areTwoBodies(scan, [from, to], [next, end])) return to
  if (headed && end === next + 1 && ofBefore(scan, from, to) && isField(scan, next)) return end
  return hasHead(scan, next, end) && (ofBefore(scan, from, to) || isSubjectMatter(scan, to - 1))
    ? end
    : lowerHeadAfter(scan, end) && shortWords(scan, from, end)
      ? end
      : to
}

const SEATS = wordSet('university academy polytechnic conservatory')

/** "University of Lesk", "University of Harl and Vesten", "University of Science and Technology": what it is of is in its name. */
function seatEnd(scan: Scan, from: number): number {
  const end = plainEnd(scan, from)
  const more =
    wordAt(scan, end) === W.and && isNamePart(scan, end + 1) ? plainEnd(scan, end + 1) : 0
  return end === from + 1 && more === end + 2 ? more : end
}
/** "the Voice of Mothers network": one word before "of", which is no office and opens no sentence. */
const isVoice = (scan: Scan, from: number, to: number): boolean =>
  to - from === 1 && !isTitle(wordAt(scan, from)) && !has(flagsAt(scan, from), FLAG.sentenceStart)

/** "Women's Voices of the Sahel": what those who own it together call it goes on with where they are. */
const isVoiceOfMany = (scan: Scan, from: number, to: number): boolean =>
  to - from > 2 &&
  (wordAt(scan, from + 1) === W["'s"] || wordAt(scan, from + 1) === W["'"]) &&
  ownsTogether(scan, from)

function isOutsideVerb(scan: Scan, at: number): boolean {
  return !has(bitsOf(wordAt(scan, at)), IS.common)
}

function ofBefore(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (wordAt(scan, i) === W.of || wordAt(scan, i) === W.for) return true
  return hasCommon(scan, from, to)
}

function hasCommon(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(bitsOf(wordAt(scan, i)), IS.common)) return true
  return false
}

function shortWords(scan: Scan, from: number, to: number): boolean {
  return to - from <= 5 && hasCommon(scan, from, to)
}

function lowerHeadAfter(scan: Scan, at: number): boolean {
  return has(bitsOf(wordAt(scan, at)), IS.groupHead) && !has(flagsAt(scan, at), FLAG.capital)
}

/** "Millers' Union", "Ardov Bakers’ Union", but not "Kazakhstan's President". */
function possessedEnd(scan: Scan, from: number, to: number): number {
  if (!isNamePart(scan, to + 1)) return to
  const end = plainEnd(scan, to + 1)
  if (to - from === 1 && ownsTogether(scan, from)) return end
  if (isCauseOfPeople(scan, from, to)) return end
  if (PEOPLE.has(wordAt(scan, to - 1)) && hasPlaceHead(scan, to + 1, end)) return end
  if (!hasHead(scan, to + 1, end) || isTitle(wordAt(scan, to + 1))) return to
  const owner = wordsBetween(scan, from, to)
  const land = findPlace(owner)[0]?.kind === 'country' || countryOfNationality(owner) !== null
  return land && !has(bitsOf(wordAt(scan, to + 1)), IS.common) ? to : end
}

const PEOPLE = wordSet('women men children girls boys juveniles')

/** "Central Women's Prison", "Lesk Men's Colony": a place by who is in it. */
function hasPlaceHead(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (has(bitsOf(wordAt(scan, i)), IS.placeHead)) return true
  return false
}

/** "Institute for Women's Rights", "Union of Soldiers' Mothers": whose cause a body's name tells. */
function isCauseOfPeople(scan: Scan, from: number, to: number): boolean {
  const linked = [to - 2, to - 3].some(at => at > from && CAUSE_LINKS.has(wordAt(scan, at)))
  const people = (infoOf(wordAt(scan, to - 1)).noun & NOUN.person) !== 0
  return linked && people && hasHead(scan, from, to)
}
const CAUSE_LINKS = wordSet('for of on against')

const NUMBERED = wordSet('branch chamber division')

/** "Branch 39 of the Supreme Court": a part of a court, by its number. */
function numberedEnd(scan: Scan, at: number): number | null {
  if (!NUMBERED.has(wordAt(scan, at)) || !has(flagsAt(scan, at + 1), FLAG.digit)) return null
  if (wordAt(scan, at + 2) !== W.of) return null
  const next = at + 3 + (wordAt(scan, at + 3) === W.the ? 1 : 0)
  return isNamePart(scan, next) ? plainEnd(scan, next) : null
}

/** The name that starts at a token, as far as its capitals and small words carry it. */
export function readRun({ scan }: NameContext, at: number): Run | undefined {
  if (!isNamePart(scan, at)) return undefined
  let to = numberedEnd(scan, at) ?? plainEnd(scan, at)
  for (let i = 0; i < 4; i++) {
    const next = linkedEnd(scan, at, to)
    if (next === to) break
    to = next
  }
  const opening = openingEnd(scan, at, to)
  if (opening > 0) return { from: at, to: opening }
  to = pastNickname(scan, at, pastNumber(scan, at, pastYear(scan, to)))
  return { from: at, to: pastExclamation(scan, to) }
}

const QUOTES = wordSet('" “ ” « »')

/** "Robert “Bobi” Kintu": what somebody is called stands within the name. */
function pastNickname(scan: Scan, from: number, to: number): number {
  if (!QUOTES.has(wordAt(scan, to)) || to - from > 2 || hasHead(scan, from, to)) return to
  if (bitsOf(wordAt(scan, to - 1)) !== 0) return to
  const close = [to + 2, to + 3].find(at => QUOTES.has(wordAt(scan, at)))
  const named = close !== undefined && has(flagsAt(scan, to + 1), FLAG.capital)
  if (!named || bitsOf(wordAt(scan, close + 1)) !== 0 || !isNamePart(scan, close + 1)) return to
  return plainEnd(scan, close + 1)
}
