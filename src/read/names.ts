import { readAuthority } from './authorities.ts'
import type { Classified } from './classify.ts'
import { classify, isNationality, leadingWords, quotedEnd } from './classify.ts'
import type { NameMention } from './doc.ts'
import { FLAG } from './doc.ts'
import type { NameContext } from './name-context.ts'
import { IS, bitsOf } from './name-lists.ts'
import { readRun } from './name-runs.ts'
import { peel, readAge, readOrigin } from './people.ts'
import { flagsAt, wordAt, wordIds, wordsBetween } from './scan.ts'

const W = wordIds("'s", "'", '"')
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
    name: mention(context, parts, { class: 'authority', to: found.to, rule }),
    doubtful: false,
  }
}

/** Whether a single word at the beginning of a sentence has its capital from there only. */
function isDoubtful({ scan, lower, middle }: NameContext, from: number, to: number): boolean {
  if (to - from > 1) return false
  if (!has(flagsAt(scan, from), FLAG.sentenceStart) && wordAt(scan, from - 1) !== W['"'])
    return false
  const word = wordAt(scan, from)
  return lower.has(word) || !middle.has(word)
}

/** "Inspector General of Police": an office without the name of who holds it. */
function officeAt(context: NameContext, from: number, to: number): FoundName {
  const parts = { from, titleTo: from, nameFrom: from }
  return {
    name: mention(context, parts, { class: 'authority', to, rule: 'name.authority.office' }),
    doubtful: false,
  }
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
  const found = classify(context, { from: peeled.nameFrom, to: run.to }, titled)
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
    doubtful: !titled && found.class !== 'place' && isDoubtful(context, peeled.nameFrom, found.to),
  }
}

/** The name or authority that starts at a token; in a headline only authorities, since its capitals say nothing. */
export function readName(context: NameContext, at: number): FoundName | undefined {
  const authority = authorityAt(context, at)
  if (authority || context.shouting) return authority
  return has(flagsAt(context.scan, at), FLAG.capital) ? nameAt(context, at) : undefined
}
