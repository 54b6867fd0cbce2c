import type { Kind } from '../codebook/index.ts'
import type { Told } from './agreement.ts'
import { areTwoSteps } from './custody-steps.ts'

/** What befalls somebody once in a while, and is told of several again: "Both were convicted of extortion". */
const ONCE: ReadonlySet<Kind> = new Set<Kind>([
  'detention',
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'release',
  'summons',
])

/** How many records back those may stand who are told of together. */
const BACK = 40

/** "A was jailed on 2 May, B on 13 May. Both were convicted of extortion": the records that tell it of each already; none where one of them is told of for the first time. */
export function resumedBy(before: readonly Told[], { draft, names }: Told): readonly Told[] {
  const own = draft.when !== null && draft.carried !== true
  if (names.length < 2 || own || draft.penalty.length > 0 || !ONCE.has(draft.kind)) return []
  const each = new Map<string, Told>()
  for (const one of before.slice(-BACK)) {
    const among = one.names.length > 0 && one.names.every(name => names.includes(name))
    if (!among || one.names.length === names.length || one.draft.title) continue
    if (areTwoSteps(one.draft, draft) || one.draft.modality !== draft.modality) continue
    for (const name of one.names) each.set(name, one)
  }
  return each.size === names.length ? [...new Set(each.values())] : []
}
