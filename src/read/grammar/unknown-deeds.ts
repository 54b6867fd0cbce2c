import { type Doc, FLAG } from '../text/doc.ts'
import { infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Verbs whose "to" is followed by what is done: "tried to corral the marchers". */
const LED_BY = new Set(
  `try attempt manage refuse decline fail want plan intend agree threaten decide begin start continue seek aim hope vow
  pledge promise order tell force ask allow require oblige compel direct help choose prepare rush dare`.split(
    /\s+/,
  ),
)

/** Whether an unknown word at `i` behind "to" at `to` can only be a verb: what somebody tried, refused or was told to do. */
export function isUnknownDeed(doc: Doc, to: number, i: number): boolean {
  const { word, flags } = doc.tokens
  if (i !== to + 1 || wordOf(word[to] ?? 0) !== 'to') return false
  if (!LED_BY.has(infoOf(word[to - 1] ?? 0).verb)) return false
  return ((flags[i] ?? 0) & FLAG.capital) === 0 && /^[a-z]+$/.test(wordOf(word[i] ?? 0))
}
