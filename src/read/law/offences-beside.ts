import type { Parsed } from '../events/constructions.ts'
import { mentionsIn } from '../events/slots.ts'
import { type Words, word, wordsBetween } from '../text/doc-words.ts'
import { type Doc, FLAG, mentionOver } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'
import { isOffenceWord } from './offence-lists.ts'
import { quotedFrom } from './quoted-offences.ts'

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
      apposed(parsed, mention.to) ??
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

const MAX_APPOSED = 8

/** How English ends words for deeds: "obstruction", "larceny". */
const DEED = /(?:ion|ment|ing|ism|[ae]nce|cy|[eu]ry|ason|ny|ft)$/

/** ", hindering a vote, for which he could go to prison": what the provision is about, between commas. */
function apposed({ doc, to: limit }: Parsed, at: number): Words | null {
  const from = at + 1
  if (word(doc, at) !== ',' || !isOffenceWord(doc, from) || mentionOver(doc, from)) return null
  const first = infoOf(doc.tokens.word[from] ?? 0)
  if (first.noun === 0 && !(first.forms & FORM.gerund) && !DEED.test(word(doc, from))) return null
  for (let to = from; to < Math.min(limit, from + MAX_APPOSED); to++) {
    const here = word(doc, to)
    if (to > from && (here === ',' || here === '.' || here === ';'))
      return wordsBetween(doc, from, to)
    const { fn, forms, noun } = infoOf(doc.tokens.word[to] ?? 0)
    const told = (forms & (FORM.past | FORM.third)) !== 0 && noun === 0
    const over = mentionOver(doc, to)
    if (told || (fn & TOLD) !== 0 || (over && over.type !== 'number')) return null
    if (to === limit - 1) return wordsBetween(doc, from, limit)
  }
  return null
}

/** Small words by which a clause goes on, where a name for an offence would not. */
const TOLD = FN.be | FN.have | FN.modal | FN.do | FN.pronoun | FN.relative | FN.subordinator

/** ", the lese-majeste law". */
function lawOn(doc: Doc, at: number): Words | null {
  if (word(doc, at) !== ',' || word(doc, at + 1) !== 'the') return null
  let to = at + 2
  while (to < at + 6 && !STOPS.has(word(doc, to)) && word(doc, to) !== 'law') to++
  return word(doc, to) === 'law' && to > at + 2 ? wordsBetween(doc, at + 2, to) : null
}
