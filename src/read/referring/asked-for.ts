import type { Parsed } from '../events/constructions.ts'
import type { Context } from '../events/fill.ts'
import { type Doc, mentionOver } from '../text/doc.ts'
import { wordSet } from '../text/scan.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** How many sentences back a text may have said what was asked for. */
const BACK = 8
/** What authorities are asked or told for a gathering more often than for anything else. */
const OF_NOTICES = new Set([
  'application',
  'request',
  'notice',
  'notification',
  'clearance',
  'permission',
  'entry',
])

/** The word for what was asked; "entry" in a list of what was applied for and refused. */
function noticeIn({ doc, from, to }: Parsed): string {
  for (let i = from; i < to; i++) {
    const { noun, lemma } = infoOf(doc.tokens.word[i] ?? 0)
    if ((noun & NOUN.notice) !== 0) return lemma
  }
  return to - from < 12 ? 'entry' : ''
}

/** Where people gather who ask to use the place. */
const SQUARES = new Set(['square', 'park', 'esplanade', 'boulevard', 'avenue', 'street', 'garden'])

/** How many words behind "use" its place may be named. */
const NEXT = 5

/** "to use Castle Square" */
function isOfSquare({ tokens }: Doc, from: number): boolean {
  for (let i = from; i < from + NEXT; i++)
    if (SQUARES.has(infoOf(tokens.word[i] ?? 0).lemma || wordOf(tokens.word[i] ?? 0))) return true
  return false
}

const MEETING = wordSet('hold march rally gather stage demonstrate picket assemble protest')

/** "denied leave for the rally", "leave to march": no time off, and no way out. */
function isLeaveTo({ tokens }: Doc, at: number): boolean {
  const word = (i: number): string => wordOf(tokens.word[i] ?? 0)
  if (word(at) !== 'leave') return false
  return word(at + 1) === 'for' || (word(at + 1) === 'to' && MEETING.has(tokens.word[at + 2] ?? 0))
}

/** Whether a request is about a gathering: a gathering is named in this sentence or the one before. */
export function speaksOfAssembly({ parsed, sentence }: Context): boolean {
  const { tokens } = parsed.doc
  const index = tokens.sentence[sentence.from] ?? 0
  const before = parsed.doc.sentences[Math.max(0, index - 1)]
  const near = before && before.block === sentence.block ? before.from : sentence.from
  const from = OF_NOTICES.has(noticeIn(parsed))
    ? (parsed.doc.sentences[index - BACK]?.from ?? 0)
    : near
  for (let i = sentence.from; i < sentence.to; i++)
    if (BAIL.has(tokens.word[i] ?? 0) && !isLeaveTo(parsed.doc, i)) return false
  for (let i = from; i < sentence.to; i++) {
    // "in March"
    if (mentionOver(parsed.doc, i)?.type === 'date') continue
    const info = infoOf(tokens.word[i] ?? 0)
    if ((info.noun & NOUN.assembly) !== 0) return true
    if (info.lemma !== '' && PUT_UP.has(info.lemma)) return true
    if (info.verb === '') continue
    if (ASSEMBLING.has(info.verb)) return true
    if (info.verb === 'use' && isOfSquare(parsed.doc, i + 1)) return true
  }
  return false
}

/** What defendants and prisoners ask for. */
const BAIL = wordSet('bail bond parole funeral burial leave visitor visitors')

/** Requests that are about a gathering whatever stands around them. */
export const PERMITS = new Set(['notice', 'notification', 'permit'])
const ASSEMBLING = new Set([
  'rally',
  'march',
  'protest',
  'demonstrate',
  'assemble',
  'gather',
  'picket',
])
/** What people want to put up in a square. */
const PUT_UP = new Set(['tent', 'stage', 'stall', 'camp', 'route', 'square'])
