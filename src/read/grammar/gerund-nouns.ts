import { DONE_TO } from './deeds.ts'
import type { Draft } from './phrase-draft.ts'
import { mentionFrom, text } from './phrase-starts.ts'
import { type Doc, FLAG } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'

/** "the jailing of two nurses": what is done, as a noun. */
export function isDeed(doc: Doc, { at, determiner, content, names }: Draft): boolean {
  if (determiner !== 'definite' || content || names.length > 0) return false
  const gerund = (infoOf(doc.tokens.word[at] ?? 0).forms & FORM.gerund) !== 0
  return gerund && text(doc, at - 1) === 'the' && text(doc, at + 1) === 'of'
}

/** "after her firing in May", "his caning was condemned": what was done to somebody, as a noun of theirs. */
export function isDeedOfTheirs(doc: Doc, { at, determiner, content, names, head }: Draft): boolean {
  if (determiner !== 'possessive' || content || names.length > 0) return false
  if (head >= 0 && (infoOf(doc.tokens.word[head] ?? 0).fn & FN.possessive) === 0) return false
  const { forms, verb } = infoOf(doc.tokens.word[at] ?? 0)
  if ((forms & FORM.gerund) === 0 || !DONE_TO.has(verb)) return false
  const next = infoOf(doc.tokens.word[at + 1] ?? 0)
  const closed = FN.preposition | FN.be | FN.have | FN.modal | FN.subordinator | FN.conjunction
  return (
    (next.fn & closed) !== 0 ||
    ((doc.tokens.flags[at + 1] ?? FLAG.punctuation) & FLAG.punctuation) !== 0 ||
    mentionFrom(doc, at + 1)?.type === 'date' ||
    (next.noun === 0 && (next.forms & FORM.past) !== 0)
  )
}
