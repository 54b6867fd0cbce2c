import type { Draft } from '../draft.ts'
import { signedBy } from '../forms/signed-by.ts'
import type { Doc } from '../text/doc.ts'
import { put } from './filling.ts'

/** How many signed a letter that its verb tells of: "handed over a letter with 1,870 signatures". */
export function settleSignatures(doc: Doc, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'petition' || draft.attributes.signatures !== undefined) continue
    const sentence = doc.sentences[draft.sentence]
    const signed = sentence ? signedBy(doc, sentence) : null
    if (!signed) continue
    const start = doc.tokens.start[signed.from] ?? 0
    const end = doc.tokens.end[signed.to - 1] ?? start
    put(draft, 'signatures', { value: signed.value, spans: [[start, end]] })
  }
}
