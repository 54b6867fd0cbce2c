import type { Parsed } from '../events/constructions.ts'
import { type Words, mentionsIn, word, wordsBetween } from '../events/slots.ts'
import { type Doc, FLAG } from '../text/doc.ts'
import { quotedFrom } from './offences.ts'

const QUOTES = new Set(['"', '“', '«', "'", '‘'])
const PUNISHES = new Set(
  `punishes criminalises criminalizes prohibits bans penalises penalizes outlaws concerns covers forbids`.split(
    ' ',
  ),
)
const STOPS = new Set([
  ',',
  ';',
  '.',
  ':',
  '(',
  ')',
  'and',
  'with',
  'which',
  'but',
  'by',
  'on',
  'in',
])
const MAX_BRACKET = 20

/** What a provision is about where the text says it beside the number: "Section 124A (sedition)". */
export function offenceBesideLaw(parsed: Parsed, from: number, to: number): Words | null {
  const { doc } = parsed
  for (const mention of mentionsIn(doc, from, Math.min(to, parsed.to))) {
    if (mention.type !== 'law' || mention.to > to) continue
    const found =
      inBrackets(doc, mention.to) ??
      quotedAfter(doc, mention.to, parsed.to) ??
      punished(parsed, mention.to) ??
      lawOn(doc, mention.to)
    if (found) return found
  }
  return null
}

/** "(incitement of discord)", but not "(TCK)" or "(Cap. 120)". */
function inBrackets(doc: Doc, at: number): Words | null {
  if (word(doc, at) !== '(') return null
  let to = at + 1
  while (to < at + MAX_BRACKET && word(doc, to) !== ')') to++
  if (word(doc, to) !== ')' || to === at + 1) return null
  if (QUOTES.has(word(doc, at + 1))) return quotedFrom(doc, at + 1, to)
  const flags = doc.tokens.flags[at + 1] ?? 0
  return (flags & (FLAG.capital | FLAG.digit)) === 0 ? wordsBetween(doc, at + 1, to) : null
}

/** ", “insulting the president”". */
function quotedAfter(doc: Doc, at: number, limit: number): Words | null {
  const mark = word(doc, at) === ',' || word(doc, at) === '-' || word(doc, at) === '–'
  return mark && QUOTES.has(word(doc, at + 1)) ? quotedFrom(doc, at + 1, limit) : null
}

/** ", which criminalises spreading false news". */
function punished(parsed: Parsed, at: number): Words | null {
  const { doc } = parsed
  const comma = word(doc, at) === ',' ? 1 : 0
  const which = word(doc, at + comma) === 'which' || word(doc, at + comma) === 'that'
  if (!which || !PUNISHES.has(word(doc, at + comma + 1))) return null
  const from = at + comma + 2
  if (QUOTES.has(word(doc, from))) return quotedFrom(doc, from, parsed.to)
  let to = from
  while (to < parsed.to && !STOPS.has(word(doc, to))) to++
  return to > from ? wordsBetween(doc, from, to) : null
}

/** ", the lese-majeste law". */
function lawOn(doc: Doc, at: number): Words | null {
  if (word(doc, at) !== ',' || word(doc, at + 1) !== 'the') return null
  let to = at + 2
  while (to < at + 6 && !STOPS.has(word(doc, to)) && word(doc, to) !== 'law') to++
  return word(doc, to) === 'law' && to > at + 2 ? wordsBetween(doc, at + 2, to) : null
}
