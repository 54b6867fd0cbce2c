import { itemAt } from './item-at.ts'
import type { Draft, State } from './clause-state.ts'
import type { NounPhrase } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const isPerson = ({ name, classes }: NounPhrase): boolean =>
  name?.class === 'person' || (classes & NOUN.person) !== 0

/**
 * "Ana Lesko, who edits the weekly, and two of her reporters were held": both are, where the one before "who" has no
 * verb of its own; null where only the nearer one is.
 */
export function joinedBehindRelative(
  { chunks, pending }: State,
  governor: Draft | null,
): NounPhrase | null {
  const first = governor?.via === 'relative' ? governor.subject : null
  if (!first || !pending || first.items.length > 0 || !isPerson(first) || !isPerson(pending))
    return null
  const at = chunks.findIndex(chunk => chunk === pending)
  const and = itemAt(chunks, at - 1)
  const closed = itemAt(chunks, at - 2)?.type === 'comma' && and?.type === 'conj'
  if (!closed || and.word !== 'and') return null
  const from = chunks.findIndex(chunk => chunk === first)
  if (from < 0 || itemAt(chunks, from + 1)?.type !== 'comma') return null
  if (itemAt(chunks, from + 2)?.type !== 'rel') return null
  const leads = chunks.slice(0, from).every(({ type }) => type !== 'vg' && type !== 'np')
  if (!leads) return null
  const others = pending.items.length > 0 ? pending.items : [pending]
  return { ...first, items: [{ ...first, items: [] }, ...others], plural: true }
}
