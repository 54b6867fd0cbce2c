import type { Parsed } from '../events/constructions.ts'
import type { NumberMention } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const LEADING = new Set(['the', 'all', 'our', 'its', 'their', 'these'])
/** How far behind a whole the comma stands before its part, and how far behind that the part. */
const REACH = 16
const NEAR = 6
const PARTS = new Set(['none', 'all', 'most', 'half', 'few', 'only', 'just', 'fewer'])

const DECIDED = new Set(
  'refused rejected granted allowed approved denied authorised authorized permitted banned'.split(
    ' ',
  ),
)

/** "Of 17 notices, eleven were refused": told as decisions on those. */
function isAsked({ doc, to: end }: Parsed, to: number): boolean {
  if ((infoOf(doc.tokens.word[to] ?? 0).noun & NOUN.notice) === 0) return false
  for (let at = to + 1; at < end; at++)
    if (DECIDED.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

/** "Of 64 complaints filed last year, only two led to an inquiry": a whole of which a part is told; of people, those are told. */
export function isWhole(parsed: Parsed, { from, to }: NumberMention): boolean {
  const { doc, mentions } = parsed
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const of = LEADING.has(word(from - 1)) ? from - 2 : from - 1
  const opens = of === parsed.from || [',', ';', ':', 'that'].includes(word(of - 1))
  if (word(of) !== 'of' || !opens) return false
  for (let at = to; at < to + 3; at++)
    if ((infoOf(doc.tokens.word[at] ?? 0).noun & NOUN.person) !== 0) return false
  if (isAsked(parsed, to)) return false
  for (let at = to + 1; at < Math.min(to + REACH, parsed.to); at++) {
    if (word(at) !== ',') continue
    for (let part = at + 1; part < at + NEAR; part++)
      if (PARTS.has(word(part)) || mentions.some(one => one.type === 'number' && one.from === part))
        return true
  }
  return false
}

const TURNED_DOWN = new Set([...DECIDED, 'turned'])

/** "turned down seven of the union's nine requests": a decision on those, and no statistic. */
export function isOfRequests(
  { doc, from, to }: Parsed,
  [unit]: readonly [number, number],
  number: NumberMention,
): boolean {
  if ((infoOf(doc.tokens.word[unit] ?? 0).noun & NOUN.notice) === 0) return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const share = [number.to, number.from - 1, number.from - 2, number.from - 3]
  if (!share.some(at => word(at) === 'of')) return false
  for (let at = from; at < to; at++) if (TURNED_DOWN.has(word(at))) return true
  return false
}

const THESE = new Set(['these', 'those', 'them'])
const BEING = new Set(['were', 'was', 'are', 'concerned', 'involved', 'targeted', 'affected'])
/** The least that is a share worth telling, and how far behind the verb its noun stands. */
const LEAST_SHARE = 5
const SHARE_REACH = 4

/** "Of these, 38 were physical attacks": what so many of those counted before were. */
export function unitOfShare(
  { doc, from, to }: Parsed,
  number: NumberMention,
): readonly [number, number] | null {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0).toLowerCase()
  if (!['of', 'among'].includes(word(from)) || !THESE.has(word(from + 1))) return null
  if (number.from > from + SHARE_REACH || !BEING.has(word(number.to))) return null
  if (typeof number.value !== 'number' || number.value < LEAST_SHARE) return null
  for (let at = number.to + 1; at < Math.min(to, number.to + 1 + SHARE_REACH); at++) {
    const { verb, plural, noun } = infoOf(doc.tokens.word[at] ?? 0)
    if (plural && (noun & NOUN.person) === 0) return [at, at + 1]
    if (verb !== '' && word(at).endsWith('ed')) return null
  }
  return null
}
