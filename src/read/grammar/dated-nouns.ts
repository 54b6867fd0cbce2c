import type { Doc } from '../text/doc.ts'
import type { Draft } from './phrase-draft.ts'
import { mentionFrom } from './phrase-starts.ts'

/** "the disputed August 2020 election": what is described stands behind its date. */
export function pastDate(doc: Doc, { determiner }: Draft, at: number): number {
  const mention = mentionFrom(doc, at)
  return determiner !== null && mention?.type === 'date' ? mention.to : at
}
