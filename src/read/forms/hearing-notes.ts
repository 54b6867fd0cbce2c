import type { Draft } from '../draft.ts'
import { accusedIn } from '../referring/hearing-header.ts'
import type { Memory } from '../referring/memory.ts'
import { named } from '../referring/named.ts'
import type { Doc } from '../text/doc.ts'

const THEY = /^(?:the |both )?(?:accused|defendants?)$/i

/** Whether it is not said whose hearing it was, or only that something befell "the accused". */
function isOpen({ kind, target: { parties } }: Draft): boolean {
  const [party] = parties
  if (!party) return kind === 'trial'
  return parties.length === 1 && !party.named && THEY.test(party.name)
}

/** Hearings of which it is not said whose they were, and what befell "the accused", are of those whom the lines over the notes call the accused. */
export function settleHearings(doc: Doc, memory: Memory, drafts: readonly Draft[]): void {
  const open = drafts.filter(isOpen)
  if (open.length === 0) return
  const parties = accusedIn(doc).map(one => named(memory, one, 'the lines over the notes'))
  if (parties.length === 0) return
  for (const draft of open) {
    draft.target = { parties, count: parties.length, approx: false, plural: parties.length > 1 }
    draft.why.push('whom: the accused by the lines over the notes')
  }
}
