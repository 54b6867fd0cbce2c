import { type Doc, mentionOver } from '../text/doc.ts'
import { FORM, infoOf } from '../text/word-table.ts'
import { word } from '../text/doc-words.ts'
import { deedsGoOn, offencesGoOn } from './offence-lists.ts'
import { DEFINED, PARTS, PUNISHED, RULES, TIES } from './offence-words.ts'
import { inside } from './quoted-offences.ts'

/** Words before which the words for an offence end. */
export const ENDS = new Set([
  ',',
  ';',
  '.',
  ':',
  '(',
  ')',
  'under',
  'contrary',
  'after',
  'when',
  'while',
  'although',
  'though',
  'but',
  'who',
  'which',
  'in',
  'during',
  'because',
  '-',
  '--',
  'on',
  'between',
  'following',
  'at',
  'by',
  'over',
  'before',
  'outside',
  'relating',
  'due',
])
/** "for his May 13 remarks": a day that only tells which. */
const OWNING = new Set(['his', 'her', 'their', 'its', 'the', 'a'])

/** Where the words for an offence end: "sedition | for saying on air", "disobeying police | the same day". */
export function endsOffence(doc: Doc, at: number): boolean {
  if (inside(doc, at)) return false
  const here = word(doc, at)
  if (here === 'and' && PUNISHED.has(word(doc, at + 1))) return true
  if (here === 'as') return DEFINED.has(word(doc, at + 1))
  if (TIES[here]?.includes(word(doc, at - 1)) && mentionOver(doc, at + 1)?.type !== 'date')
    return false
  if ((here === 'in' || here === 'at') && PARTS.has(word(doc, at - 1))) return false
  if (here === 'for' && !RULES.has(word(doc, at - 1)))
    return (infoOf(doc.tokens.word[at + 1] ?? 0).forms & FORM.gerund) !== 0
  if (here === ',' && (offencesGoOn(doc, at + 1) || deedsGoOn(doc, at + 1))) return false
  const mention = doc.mentions[doc.mentionAt[at] ?? -1]
  const opens = mention?.from === at
  // "five years for extremism and three years for slander"
  const term = mention?.type === 'duration' && !mention.age && word(doc, mention.to) === 'for'
  const owned = mention?.type === 'date' && OWNING.has(word(doc, at - 1))
  return ENDS.has(here) || (opens && ((mention.type === 'date' && !owned) || term))
}

const TRAILING = new Set(`and or " ' that to the a an in of further another additional`.split(' '))

/** The end of the words for an offence without what only joins them to the next. */
export function trimmed(doc: Doc, from: number, to: number): number {
  let end = to
  while (end > from + 1 && TRAILING.has(word(doc, end - 1))) end--
  return end
}
