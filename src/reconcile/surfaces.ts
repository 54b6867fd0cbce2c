import type { Link } from '../codebook/index.ts'
import type { ReconcileState } from './state.ts'
import { lookUp, rowsOf } from './table.ts'

/** How the ends of links on names are written in their documents, by spelling's key or mention's id; without records. */
export function surfacesOf(
  state: ReconcileState,
  links: readonly Pick<Link, 'left' | 'right'>[],
): ReadonlyMap<string, string> {
  const ends = new Set(links.flatMap(({ left, right }) => [left, right]))
  const surfaces = new Map<string, string>()
  if (ends.size === 0) return surfaces
  for (const end of ends) {
    const mention = lookUp(state.mentions, end)
    if (mention) surfaces.set(end, mention.surface)
  }
  for (const [, { spelling, surface }] of rowsOf(state.mentions))
    if (ends.has(spelling) && !surfaces.has(spelling)) surfaces.set(spelling, surface)
  return surfaces
}
