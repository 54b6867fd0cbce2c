import { type Doc, type NumberMention, mentionOver } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

const UNDER = new Set(['signatures', 'names', 'signatories'])
const BEFORE = new Set([
  'of',
  'by',
  'from',
  'more',
  'over',
  'some',
  'about',
  'than',
  'at',
  'least',
  'nearly',
  'almost',
])
/** How far from its number "signatures" may stand. */
const NEAR = 2
const REACH = 5
const SIGNERS = 4

type Reach = { readonly from: number; readonly to: number }

/** How many signed, by a word for what stands under a letter: "4,000 signatures", "the signatures of 212 doctors", "signed by 400". */
export function signedBy(doc: Doc, { from, to }: Reach): NumberMention | null {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const numberAt = (at: number): NumberMention | null => {
    const mention = mentionOver(doc, at)
    return mention?.type === 'number' && !mention.ordinal && !mention.percent ? mention : null
  }
  for (let i = from; i < to; i++) {
    const under = UNDER.has(word(i))
    if (!under && word(i) !== 'signed') continue
    // "300 professors have signed"
    const back = under ? NEAR : SIGNERS
    for (let at = i - 1; at >= Math.max(from, i - back); at--) {
      const before = numberAt(at)
      if (before) return before
    }
    for (let at = i + 1; at < Math.min(to, i + REACH); at++) {
      const behind = numberAt(at)
      if (behind) return behind
      if (!BEFORE.has(word(at))) break
    }
  }
  return null
}
