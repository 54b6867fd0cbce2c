import type { Block } from '../../codebook/index.ts'
import { findPlace } from '../../names/index.ts'
import { CLASS, classOf } from './characters.ts'
import type { Doc, Mention } from './doc.ts'

/** Where a dateline ("ALMATY, 8 Aug (Reuters) —") ends, and its words for the place. */
export type DatelineSpan = {
  readonly start: number
  readonly end: number
  readonly place: string | null
}

const PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]+(?: (?:\p{Lu}[\p{Lu}\p{M}'’.-]+|de|el|la|al|le))*`
const REGION = String.raw`(?:, \p{Lu}[\p{L}.'’ -]{1,30})?`
const DATE = String.raw`(?:,? \(?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?:,? \d{4})?\)?)?`
const AGENCY = String.raw`(?: \(\p{Lu}[\p{L}\p{Nd}/. -]{1,40}\)|/\p{Lu}[\p{L} ]{1,30}/?)?`
const DASH = String.raw`\s*(?:--|—|–|-(?=\s))\s*`
const DATELINE = new RegExp(
  String.raw`^(${PLACE})${REGION}${DATE}${AGENCY}${DATE}(?:${DASH}|[.:] (?=\p{Lu}))`,
  'u',
)
const TITLE_CASE = new RegExp(
  String.raw`^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})${REGION}(?:${DATE}${AGENCY}|${AGENCY}${DATE})\s*(?:--|—)\s*`,
  'u',
)
const DAY = String.raw`(?:\d{1,2} \p{Lu}\p{L}{2,8}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2})`
/** "YEREVAN, JUNE 13, HAYK PRESS. Police have detained" */
const WITH_AGENCY = new RegExp(
  String.raw`^(${PLACE})${REGION}, ${DAY}(?:,? \d{4})?[,.] \p{Lu}[\p{Lu}. -]{2,30}[.:] (?=\p{Lu})`,
  'u',
)
/** "Dhanbad, Feb. 10: Prohibitory orders were clamped", "Mexico City, May 23, 2023 - Authorities" */
const DAY_AND_COLON = new RegExp(
  String.raw`^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:,? D\.C\.)?${REGION}, ${DAY}(?:,? \d{4})?(?:: |${DASH})(?=\p{Lu})`,
  'u',
)
/** "New Delhi, Jun 10 (PTI) A group of reporters": no dash, but the agency in brackets. */
const AGENCY_IN_BRACKETS = new RegExp(
  String.raw`^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})${REGION}, ${DAY}(?:,? \d{4})? \(\p{Lu}{2,6}\)[:.]? (?=\p{Lu})`,
  'u',
)
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
/** "kisumu, june 26 (lake wire) - police", where a wire writes no capitals at all. */
const LOWER_CASE = new RegExp(
  String.raw`^(\p{Ll}[\p{Ll}'’-]+(?: \p{Ll}[\p{Ll}'’-]+){0,2})(?:, \p{Ll}[\p{Ll}.'’ -]{1,30})?, (?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?: \([\p{Ll}\p{Nd}/. -]{1,40}\))?${DASH}`,
  'u',
)
/** "GENEVA (19 January 2024)", "Geneva, 19 January 2024": a line of its own. */
const ALONE = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2})${REGION}(?:,| \() ?${DAY},? \d{4}\)?\s*$`,
  'u',
)
const AGENCY_ONLY = new RegExp(String.raw`^\(\p{Lu}[\p{L} .]{2,30}\)${DASH}`, 'u')

/** Headings, days, and initials before a surname: "A.B. Petrov". */
const NO_PLACE =
  /^(?:I|A|THE|BREAKING|UPDATE|PHOTO|VIDEO|NOTE|NEW|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|\p{Lu}(?:\.\p{Lu})*\.?)$/u

/** What no place in capitals has behind its first letter: "A court", "Officers". */
const NO_CAPITALS = /[a-z0-9\s,:;()"]/

const HEAD = 120
/** How long a line may be that holds nothing but place and day, in UTF-16 units. */
const ALONE_WITHIN = 60

/** "The Solidarity Wire, 28 February 2022", "Wednesday, July 19, 2023": a line of place and day names no place. */
const isByline = ({ 0: line, 1: place = '' }: RegExpExecArray): boolean => {
  if (!ALONE.test(line) || place === place.toUpperCase()) return false
  const found = findPlace(place)
  return found.length === 0 || found.some(({ kind }) => kind === 'country')
}

/** The dateline at the beginning of a block, if it has one. */
export function datelineOf(source: string, block: Block): DatelineSpan | undefined {
  if (block.kind === 'title' || block.kind === 'heading') return undefined
  const words = source.slice(block.start, Math.min(block.end, block.start + HEAD))
  const small = classOf(words.charCodeAt(0)) === CLASS.lower
  const capitals = !NO_CAPITALS.test(words.charAt(1))
  const found = small
    ? LOWER_CASE.exec(words)
    : ((capitals ? DATELINE.exec(words) : null) ??
      (words.includes('--') || words.includes('—') ? TITLE_CASE.exec(words) : null) ??
      (words.includes(': ') || words.includes(' - ') || words.includes('–')
        ? DAY_AND_COLON.exec(words)
        : null) ??
      (words.includes(') ') ? AGENCY_IN_BRACKETS.exec(words) : null) ??
      (capitals ? WITH_AGENCY.exec(words) : null) ??
      (block.end - block.start < ALONE_WITHIN ? ALONE.exec(words) : null))
  if (found?.[1] && !NO_PLACE.test(found[1]) && !isByline(found)) {
    return { start: block.start, end: block.start + found[0].length, place: found[1] }
  }
  const agency = words.startsWith('(') ? AGENCY_ONLY.exec(words) : null
  return agency
    ? { start: block.start, end: block.start + agency[0].length, place: null }
    : undefined
}

/** The first dateline of a document, with the date that was found in it. */
export function datelineFrom(
  mentions: readonly Mention[],
  datelines: readonly DatelineSpan[],
): Doc['dateline'] {
  const [first] = datelines
  if (!first) return null
  const inside = mentions.find(
    found => found.type === 'date' && found.start >= first.start && found.end <= first.end,
  )
  const date = inside?.type === 'date' ? inside : null
  return { place: first.place, date, span: [first.start, first.end] }
}
