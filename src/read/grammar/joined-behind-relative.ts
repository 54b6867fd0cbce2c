import { itemAt } from './item-at.ts'
import type { Draft, State } from './clause-state.ts'
import type { NounPhrase, VerbGroup } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const isPerson = ({ name, classes }: NounPhrase): boolean =>
  name?.class === 'person' || (classes & NOUN.person) !== 0

const isOneByName = ({ name, apposition, items, plural }: NounPhrase): boolean =>
  (name ?? apposition?.name)?.class === 'person' && items.length === 0 && !plural

const LEADING = new Set(['pp', 'date', 'adverb', 'comma'])

/**
 * "Ana Lesko, a nurse who had lost her job, and the treasurer, Ivo Kern, were both acquitted": the one that opens the
 * sentence has no verb of its own, and one alone "were" not acquitted.
 */
function openedBy({ chunks }: State, last: NounPhrase, { from }: VerbGroup): NounPhrase | null {
  const opening = chunks.findIndex(({ type }) => !LEADING.has(type))
  const first = chunks[opening]
  if (first?.type !== 'np' || first === last || !isOneByName(first)) return null
  if (chunks[opening + 1]?.type !== 'comma') return null
  const at = chunks.indexOf(last)
  const and = itemAt(chunks, at - 1)
  if (and?.type !== 'conj' || and.word !== 'and' || itemAt(chunks, at - 2)?.type !== 'comma')
    return null
  // Whatever is told between the two is told of what "who", "whose" or a participle takes up.
  let told = false
  for (const chunk of chunks.slice(opening + 1, at)) {
    if (chunk.type === 'rel') told = true
    if (chunk.type === 'vg' && chunk.form === 'finite' && !chunk.ambiguous && !told) return null
  }
  return from >= last.to ? { ...first, items: [{ ...first, items: [] }, last], plural: true } : null
}

/**
 * "Ana Lesko, who edits the weekly, and two of her reporters were held": both are, where the one before "who" has no
 * verb of its own; null where only the nearer one is.
 */
export function joinedBehindRelative(
  state: State,
  governor: Draft | null,
  verb: VerbGroup,
): NounPhrase | null {
  const { chunks, pending } = state
  if (verb.ofSeveral && pending && isOneByName(pending)) {
    const both = openedBy(state, pending, verb)
    if (both) return both
  }
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
