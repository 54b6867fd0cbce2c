import type { Doc } from '../text/doc.ts'
import type { VerbGroup } from './grammar.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const word = (doc: Doc, at: number): string => wordOf(doc.tokens.word[at] ?? 0)

/** "never arrested", "identified but not yet charged", "decided not to charge": the word stands before the verb. */
export function isDeniedBefore(
  doc: Doc,
  at: number,
  {
    bare,
    form,
    next,
  }: { readonly bare: boolean; readonly form: VerbGroup['form']; readonly next: number },
): boolean {
  if (at === 0) return false
  const before = word(doc, at - 1)
  const denied = before === 'not' || (before === 'yet' && at > 1 && word(doc, at - 2) === 'not')
  // "was not freed until Monday": then it was
  const not = denied && word(doc, next) !== 'until'
  return (bare && (not || before === 'never')) || (form === 'infinitive' && before === 'not')
}

/** "is not in custody" */
export function isDeniedBehind(doc: Doc, head: number): boolean {
  if (word(doc, head + 1) !== 'not') return false
  return (infoOf(doc.tokens.word[head + 2] ?? 0).fn & FN.preposition) !== 0
}
