import type { Doc, Mention } from '../text/doc.ts'
import type { Draft } from './phrase-draft.ts'
import { isDoerBehind, isHappening, mentionFrom, nounish, text } from './phrase-starts.ts'

/** "the disputed August 2020 election": what is described stands behind its date. */
export function pastDate(doc: Doc, { determiner }: Draft, at: number): number {
  const mention = mentionFrom(doc, at)
  return determiner !== null && mention?.type === 'date' ? mention.to : at
}

/** "the 3 May rally", "yesterday's search": whether a date belongs to the phrase that is being read. */
export function dateInside(
  doc: Doc,
  draft: Draft,
  { mention, limit }: { mention: Mention; limit: number },
): boolean {
  if (mention.type !== 'date') return true
  const after = text(doc, mention.to)
  if (after === "'s" || after === "'") return true
  const open = draft.determiner !== null || draft.possessor !== null || draft.modified
  if (mention.expression.form === 'chained' && isDoerBehind(doc, mention.to)) return false
  if (draft.content || !nounish(doc, mention.to, limit)) return false
  return open || (text(doc, mention.from) === 'the' && isHappening(doc, mention.to))
}
