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
