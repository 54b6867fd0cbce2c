import { type Doc, type Sentence, mentionOver } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'

/** Whether a sentence has no verb: then its date is a label, not an event's. */
export function isVerbless(doc: Doc, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    if (mentionOver(doc, i)?.type === 'date') continue
    const info = infoOf(doc.tokens.word[i] ?? 0)
    if (info.fn & (FN.be | FN.have | FN.modal | FN.do)) return false
    if ((doc.mentionAt[i] ?? -1) < 0 && info.forms & (FORM.past | FORM.participle)) return false
  }
  return true
}
