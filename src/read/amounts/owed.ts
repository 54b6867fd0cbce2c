import { type Doc, type MoneyMention, mentionOver } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const PAYING = new Set(['pay', 'paying', 'paid', 'compensate'])

/** How many tokens before a sum "pay" may stand: "pay the minister the sum of 5,000 euros". */
const BEFORE = 10
/** How many tokens behind "to" or "for" say to whom, or for what. */
const BEHIND = 6

/** Those who are nobody in particular: what is paid to them is a fine. */
const PUBLIC = new Set('state treasury budget court government city exchequer fund'.split(' '))
/** What money makes good. */
const HARM = new Set(
  'anguish distress suffering pain humiliation harm damage damages injury injuries trauma'.split(
    ' ',
  ),
)

/** Whether one of some tokens speaks of somebody who may be paid, before anything else is told. */
function isSomebody(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordOf(doc.tokens.word[at] ?? 0)
    if (PUBLIC.has(word) || word === ',' || word === '.' || word === 'for') return false
    const mention = mentionOver(doc, at)
    if (mention?.type === 'name') return mention.class !== 'place'
    if (infoOf(doc.tokens.word[at] ?? 0).noun & NOUN.person) return true
  }
  return false
}

function isOfHarm(doc: Doc, from: number): boolean {
  if (wordOf(doc.tokens.word[from] ?? 0) !== 'for') return false
  for (let at = from + 1; at < from + BEHIND; at++)
    if (HARM.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

/** Whether a sum is to be paid to somebody, or for harm: no fine. "ordered to pay 12,000 euros to Lea Moor for mental anguish" */
export function isOwed(doc: Doc, { from, to }: MoneyMention): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  let pay = from - 1
  while (pay > from - BEFORE && !PAYING.has(word(pay))) {
    if (word(pay) === 'fine' || word(pay) === 'fines') return false
    pay--
  }
  if (!PAYING.has(word(pay))) return false
  if (isSomebody(doc, pay + 1, from)) return true
  const behind = word(to) === 'each' ? to + 1 : to
  return (
    (word(behind) === 'to' && isSomebody(doc, behind + 1, behind + BEHIND)) || isOfHarm(doc, behind)
  )
}
