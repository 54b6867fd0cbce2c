import type { Candidate, Parsed } from '../events/constructions.ts'
import type { DateMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

/** "In a letter dated 12 May, it called on the mayor": the day of what was said. */
export const letterDate = ({ doc, mentions }: Parsed): DateMention | null =>
  mentions.find(
    (one): one is DateMention =>
      one.type === 'date' && wordOf(doc.tokens.word[one.from - 1] ?? 0) === 'dated',
  ) ?? null

/** "A warrant dated 4 May was issued against him": the day that the paper itself bears. */
export function paperDate(
  { doc, mentions }: Parsed,
  { kind, clause }: Candidate,
): DateMention | null {
  if (kind !== 'charge' && kind !== 'summons') return null
  const papers = [clause?.subject, ...(clause?.objects ?? [])]
  return (
    mentions.find(
      (one): one is DateMention =>
        one.type === 'date' &&
        wordOf(doc.tokens.word[one.from - 1] ?? 0) === 'dated' &&
        papers.some(paper => paper?.to === one.from - 1),
    ) ?? null
  )
}
