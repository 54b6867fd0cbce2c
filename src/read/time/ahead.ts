import { bounds, type Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'

/** What is set for a day long before it comes. */
const SET: ReadonlySet<Kind> = new Set<Kind>(['assembly', 'vote', 'trial'])

/** "a boycott of this autumn's election": what begins after the report was published is planned. */
export function settleAhead(drafts: readonly Draft[], published: string | null): void {
  // Of a report that came out some day of a month, nothing of that month lies ahead for sure.
  const last = published === null ? null : bounds(published).latest
  if (last === null) return
  for (const draft of drafts) {
    const [begins = ''] = (draft.when ?? '').split('/')
    const ahead = /^\d{4}/.test(begins) && begins > last
    if (!ahead || !SET.has(draft.kind) || draft.modality !== 'asserted') continue
    draft.modality = 'planned'
    if (draft.kind === 'assembly' && draft.attributes.status === 'held')
      draft.attributes = { ...draft.attributes, status: 'planned' }
  }
}
