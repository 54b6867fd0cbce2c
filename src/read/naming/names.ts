import { readAuthority } from './authorities.ts'
import type { Classified } from './classify.ts'
import { classify, quotedEnd } from './classify.ts'
import { isNationality, leadingWords } from './nationality-words.ts'
import type { NameMention } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import type { NameContext } from './name-context.ts'
import { IS, bitsOf } from './name-lists.ts'
import { readRun } from './name-runs.ts'
import { peel, readAge, readOrigin } from '../referring/people.ts'
import { flagsAt, integerAt, wordAt, wordIds, wordsBetween } from '../text/scan.ts'

const W = wordIds("'s", "'", '"', 'no.', 'no', 'nr.')
const MAX_PLACE_NUMBER = 999
const has = (flags: number, flag: number) => (flags & flag) !== 0

/** A name, and whether only the beginning of a sentence may have given it its capital. */
export type FoundName = { readonly name: NameMention; readonly doubtful: boolean }

type Parts = { readonly from: number; readonly titleTo: number; readonly nameFrom: number }

function mention(context: NameContext, parts: Parts, found: Classified): NameMention {
  const { scan } = context
  const { start, end } = scan.tokens
  const person = found.class === 'person'
  const next = wordAt(scan, found.to)
  const possessive =
    next === W["'s"] || (next === W["'"] && !has(flagsAt(scan, found.to), FLAG.spaceBefore))
  const age = person && !possessive ? readAge(scan, found.to) : undefined
  const to = age?.to ?? found.to
  const titled = person && parts.from < parts.nameFrom
  const from = titled ? parts.from : parts.nameFrom
  const afterAge = age && has(flagsAt(scan, to), FLAG.punctuation) ? to + 1 : to
  return {
    type: 'name',
    from,
    to,
    start: start[from] ?? 0,
    end: end[to - 1] ?? 0,
    rule: found.rule,
    class: found.class,
    name: wordsBetween(scan, parts.nameFrom, found.to),
    nameSpan: [start[parts.nameFrom] ?? 0, end[found.to - 1] ?? 0],
    as: titled ? wordsBetween(scan, parts.from, parts.nameFrom) : null,
    age: age?.age ?? null,
    possessive,
    origin: person ? readOrigin(scan, afterAge) : null,
  }
}

/** An authority as a mention; a possessive after it is not part of it. */
function authorityAt(context: NameContext, at: number): FoundName | undefined {
  const found = readAuthority(context, at)
  if (!found) return undefined
  const rule = found.named ? 'name.authority.named' : 'name.authority'
  const parts = { from: at, titleTo: at, nameFrom: at }
  return {
    name: mention(context, parts, numbered(context, { class: 'authority', to: found.to, rule })),
    doubtful: false,
  }
}

/** Whether a single word at the beginning of a sentence has its capital from there only. */
function isDoubtful(
  { scan, lower, middle }: NameContext,
  from: number,
  { to, rule }: Classified,
): boolean {
  if (to - from > 1) return false
  if (!has(flagsAt(scan, from), FLAG.sentenceStart) && wordAt(scan, from - 1) !== W['"'])
    return false
  const word = wordAt(scan, from)
  return lower.has(word) || (!middle.has(word) && !rule.endsWith('.known'))
}

/** "Inspector General of Police": an office without the name of who holds it. */
function officeAt(context: NameContext, from: number, to: number): FoundName {
  const parts = { from, titleTo: from, nameFrom: from }
  return {
    name: mention(context, parts, { class: 'authority', to, rule: 'name.authority.office' }),
    doubtful: false,
  }
}

/** "Remand Prison No. 1", "Terminal 2", "police department No. 5": the number that a place or an office goes by. */
function numberedEnd({ scan }: NameContext, found: Classified): number {
  const { to } = found
  const word = wordAt(scan, to)
  const sign = word === W['no.'] || word === W.no || word === W['nr.'] ? 1 : 0
  const number = integerAt(scan, to + sign)
  if (number < 1 || number > MAX_PLACE_NUMBER) return to
  if (sign === 1) return to + 2
  const headed = found.class === 'place' && has(bitsOf(wordAt(scan, to - 1)), IS.placeHead)
  const closes = has(flagsAt(scan, to + 1), FLAG.punctuation) || flagsAt(scan, to + 1) === 0
  const goesOn = IS.stop | IS.placeCue | IS.placeHead | IS.authorityModifier
  return headed && (closes || has(bitsOf(wordAt(scan, to + 1)), goesOn)) ? to + 1 : to
}

function numbered(context: NameContext, found: Classified): Classified {
  const to =
    found.class === 'place' || found.class === 'authority' ? numberedEnd(context, found) : found.to
  return to === found.to ? found : { ...found, to }
}

function nameAt(context: NameContext, at: number): FoundName | undefined {
  const { scan } = context
  const capitals = readRun(context, at)
  if (!capitals) return undefined
  const run = { from: at, to: quotedEnd(scan, capitals) }
  const from = leadingWords(context, run)
  const peeled = peel(context, { from, to: run.to })
  const titled = peeled.titleFrom < peeled.nameFrom
  if (!titled && isNationality(context, { from, to: run.to })) return undefined
  if (titled && peeled.nameFrom >= run.to) return officeAt(context, peeled.titleFrom, run.to)
  const found = numbered(context, classify(context, { from: peeled.nameFrom, to: run.to }, titled))
  const parts = {
    from: Math.min(peeled.titleFrom, from),
    titleTo: peeled.titleTo,
    nameFrom: peeled.nameFrom,
  }
  const single = found.to - peeled.nameFrom === 1
  const bits = bitsOf(wordAt(scan, peeled.nameFrom))
  if (single && !titled && found.class === 'unknown' && has(bits, IS.common | IS.title))
    return undefined
  return {
    name: mention(context, parts, found),
    doubtful: !titled && found.class !== 'place' && isDoubtful(context, peeled.nameFrom, found),
  }
}

/** The name or authority that starts at a token; in a headline only authorities, since its capitals say nothing. */
export function readName(context: NameContext, at: number): FoundName | undefined {
  const authority = authorityAt(context, at)
  if (authority || context.shouting) return authority
  return has(flagsAt(context.scan, at), FLAG.capital) ? nameAt(context, at) : undefined
}
