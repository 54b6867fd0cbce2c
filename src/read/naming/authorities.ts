import { countryOfNationality, findPlace } from '../../names/index.ts'
import { FLAG } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import type { NameContext } from './name-context.ts'
import { IS, bitsOf, dependents } from './name-lists.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordIds, wordSet, wordsBetween } from '../text/scan.ts'

const W = wordIds(
  'officials',
  'a',
  'an',
  "'s",
  "'",
  'of',
  'for',
  'on',
  'and',
  'the',
  'in',
  'no.',
  'helsinki',
)
const MAX_WORDS = 10

/** Offices that a person holds: before a name they are its title, not an authority. */
const OFFICES = wordSet(
  'judge magistrate prosecutor investigator officer commissioner inspector prefect policeman policewoman ombudsman ombudsperson official soldier agent bailiff',
)
const HOLDERS = wordSet(
  'mayor governor president akim minister city country people commandant town region capital king',
)
/** Whose office is an authority: "the prosecutor's office", never "the website's office". */
const HOLDING_OFFICE = wordSet(
  `mayor governor president vice-president akim minister premier king queen emir sultan prosecutor prosecutors general attorney
  prosecutor-general attorney-general procurator-general auditor-general inspector-general
  ombudsman ombudsperson commissioner commandant prefect hokim sheriff registrar rapporteur chancellor coroner`,
)
const COURT_MATTERS = wordSet(
  'appeal appeals cassation justice interior internal foreign health education culture information defence defense finance labour labor home public human',
)
const CAPITAL_HEADS_OF = wordSet(
  'committee commission office department agency service bureau directorate',
)

const has = (flags: number, flag: number) => (flags & flag) !== 0

function isHead(scan: Scan, at: number, from: number): boolean {
  const word = wordAt(scan, at)
  if ((bitsOf(word) & IS.authorityHead) === 0) return false
  const needs = dependents.get(word)
  if (needs === undefined || needs === null) return true
  for (let i = at - 1; i >= from; i--) if (needs.has(wordAt(scan, i))) return true
  const owned = wordAt(scan, at - 1) === W["'s"] || wordAt(scan, at - 1) === W["'"]
  if (owned && at - 2 >= from && HOLDING_OFFICE.has(wordAt(scan, at - 2))) return true
  return (
    CAPITAL_HEADS_OF.has(word) && has(flagsAt(scan, at), FLAG.capital) && continuesOf(scan, at + 1)
  )
}

function continuesOf(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  if (word !== W.of && word !== W.for && word !== W.on) return false
  const next = wordAt(scan, at + 1) === W.the ? at + 2 : at + 1
  return has(flagsAt(scan, next), FLAG.capital)
}

/** Whether a word may stand within an authority's name, before its head. */
function isModifier({ scan, shouting }: NameContext, at: number, from: number): boolean {
  const word = wordAt(scan, at)
  const bits = bitsOf(word)
  if (word === W.a || word === W.an) return at === from
  if (has(bits, IS.authorityModifier)) return true
  const next = wordAt(scan, at + 1)
  if (HOLDERS.has(word)) return next === W["'s"] || next === W["'"]
  if (word === W["'s"] || word === W["'"]) return at > from
  const flags = flagsAt(scan, at)
  if (!has(flags, FLAG.capital) || has(bits, IS.stop | IS.calendar)) return false
  // "Outside court, supporters sang"
  if (has(flags, FLAG.sentenceStart) && has(infoOf(word).fn, FN.preposition)) return false
  if (!shouting) return !has(bits, IS.title) || !has(flags, FLAG.sentenceStart)
  const own = wordsBetween(scan, at, at + 1)
  return countryOfNationality(own) !== null || findPlace(own).length > 0
}

const ASKED_FOR = wordSet('court tribunal')

/** "of Justice", "for National Security", "of Internal Affairs of the Republic of Kenya", "of appeal". */
function afterOf(scan: Scan, head: number): number {
  let to = head
  for (;;) {
    const link = wordAt(scan, to)
    if (link !== W.of && link !== W.for && link !== W.on) return to
    let next = wordAt(scan, to + 1) === W.the ? to + 2 : to + 1
    if (!has(flagsAt(scan, next), FLAG.capital)) {
      return link === W.of && COURT_MATTERS.has(wordAt(scan, next)) ? lowerMatters(scan, next) : to
    }
    const bits = bitsOf(wordAt(scan, next))
    if (has(bits, IS.title)) return to
    const matter = COURT_MATTERS.has(wordAt(scan, next)) || has(bits, IS.common)
    // "officers of the State Committee for National Security"
    const named = has(flagsAt(scan, head - 1), FLAG.capital) || (to > head && isBody(scan, to - 1))
    if (!named && !(link === W.of && matter)) return to
    const first = next
    while (isPartOfMatter(scan, next)) next++
    // "asked the High Court for the Centre's closure"
    const owned = wordAt(scan, next) === W["'s"] || wordAt(scan, next) === W["'"]
    if (owned && link === W.for && ASKED_FOR.has(wordAt(scan, to - 1))) return to
    // "the High Court on Monday"
    // "the Executive Committee of the Lawyers' Council": two names
    if (next === first || (isOwnedByPeople(scan, next) && isBody(scan, next + 1))) return to
    to = next
  }
}

function lowerMatters(scan: Scan, at: number): number {
  return wordAt(scan, at + 1) !== -1 && wordsBetween(scan, at + 1, at + 2) === 'affairs'
    ? at + 2
    : at + 1
}

/** "Ministry of Women's Affairs", but not "the Ministry of Justice's Board". */
const isOwnedByPeople = (scan: Scan, at: number): boolean =>
  (wordAt(scan, at) === W["'s"] || wordAt(scan, at) === W["'"]) &&
  has(flagsAt(scan, at + 1), FLAG.capital) &&
  (infoOf(wordAt(scan, at - 1)).noun & NOUN.person) !== 0

/** "Council", "Union", but not "Mothers" of "Soldiers' Mothers". */
const isBody = (scan: Scan, at: number): boolean =>
  has(bitsOf(wordAt(scan, at)), IS.groupHead | IS.authorityHead) &&
  (infoOf(wordAt(scan, at)).noun & NOUN.person) === 0

/** A capitalised word, or "and" between two of them. */
function isPartOfMatter(scan: Scan, at: number): boolean {
  const flags = flagsAt(scan, at)
  if (has(flags, FLAG.capital)) return !has(bitsOf(wordAt(scan, at)), IS.calendar)
  const capital = has(flagsAt(scan, at + 1), FLAG.capital)
  if (isOwnedByPeople(scan, at)) return !isBody(scan, at + 1)
  return (
    wordAt(scan, at) === W.and && capital && !has(bitsOf(wordAt(scan, at + 1)), IS.title | IS.stop)
  )
}

const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/

/** "the Istanbul 40th Criminal Court": the number that a court goes by, behind its town. */
function isNumberOf(scan: Scan, at: number, from: number): boolean {
  if (at === from || !has(flagsAt(scan, at), FLAG.digit)) return false
  if (!has(flagsAt(scan, at - 1), FLAG.capital) || !has(flagsAt(scan, at + 1), FLAG.capital))
    return false
  return ORDINAL.test(wordsBetween(scan, at, at + 1))
}

const BENCHES = wordSet('branch chamber division circuit section bench')

/** "Branch 15 of the Revolutionary Court": where the court begins that a numbered bench is of; -1 elsewhere. */
function wholeOfBench(scan: Scan, at: number): number {
  if (!has(flagsAt(scan, at), FLAG.capital) || !has(flagsAt(scan, at + 1), FLAG.digit)) return -1
  if (wordAt(scan, at + 2) !== W.of) return -1
  return wordAt(scan, at + 3) === W.the ? at + 4 : at + 3
}

const FEW = wordSet('two three four five six seven eight nine ten eleven twelve several many some')

const isCounted = (scan: Scan, at: number): boolean =>
  FEW.has(wordAt(scan, at - 1)) || has(flagsAt(scan, at - 1), FLAG.digit)

/**
 * The authority that starts at a token: "police", "an Almaty court", "the Justice Ministry", "Bishkek City Court",
 * "Ardov district police department", "Ministry of Internal Affairs". Gives the token after it.
 */
export function readAuthority(
  context: NameContext,
  at: number,
): { to: number; named: boolean } | undefined {
  const { scan } = context
  const start = flagsAt(scan, at)
  const whole = BENCHES.has(wordAt(scan, at)) ? wholeOfBench(scan, at) : -1
  if (whole > 0) {
    const found = readAuthority(context, whole)
    return found && { to: found.to, named: true }
  }
  const bits = bitsOf(wordAt(scan, at))
  if (
    !has(bits, IS.authorityHead | IS.authorityModifier) &&
    !has(start, FLAG.capital) &&
    !HOLDERS.has(wordAt(scan, at))
  )
    return undefined
  let last = -1
  const limit = Math.min(scan.to, at + MAX_WORDS)
  for (let i = at; i < limit; i++) {
    if (isHead(scan, i, at)) last = i + 1
    else if (!isModifier(context, i, at) && !isNumberOf(scan, i, at)) break
  }
  if (last < 0) return undefined
  const next = wordAt(scan, last)
  if (has(bitsOf(next), IS.notAfterHead)) return undefined
  // "three LP officials": so many people of a party.
  if (wordAt(scan, last - 1) === W.officials && has(start, FLAG.allCaps) && isCounted(scan, at))
    return undefined
  // The Helsinki committees watch authorities and are none.
  if (wordAt(scan, last - 2) === W.helsinki) return undefined
  const office = OFFICES.has(wordAt(scan, last - 1))
  if (office && has(flagsAt(scan, last), FLAG.capital) && !has(bitsOf(next), IS.stop))
    return undefined
  const to = office ? last : afterOf(scan, last)
  let named = false
  for (let i = at; i < last; i++) {
    named =
      named || (has(flagsAt(scan, i), FLAG.capital) && !has(flagsAt(scan, i), FLAG.sentenceStart))
  }
  return { to, named: named || to > last }
}
