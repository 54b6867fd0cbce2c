import type { Kind } from '../../codebook/index.ts'
import { addDays, hasDay } from '../dates/calendar.ts'
import type { Draft } from '../draft.ts'

/** Restrictions that hold wherever somebody is. */
const EVERYWHERE: ReadonlySet<unknown> = new Set([
  'travel',
  'block',
  'blacklist',
  'disclosure',
  'freeze',
])

/** "is under a travel ban", "accounts were frozen": what has no place of its own. */
export function isEverywhere({ kind, attributes }: Draft): boolean {
  return kind === 'restriction' && EVERYWHERE.has(attributes['means'])
}

/** What follows in the same place on somebody being held, or kept from something: force, not what is taken or forbidden elsewhere. */
const AFTER_CUSTODY: ReadonlySet<Kind> = new Set<Kind>(['violence', 'torture', 'detention'])
const CUSTODY: ReadonlySet<Kind> = new Set<Kind>(['detention', 'restriction'])

/** Whether what is told of next happened where the other did. */
export function staysPut(draft: Draft, before: Draft): boolean {
  return !CUSTODY.has(before.kind) || AFTER_CUSTODY.has(draft.kind)
}

/** How many days back a report still tells of what happened where it was written. */
const RECENT = 45

/** What began earlier and goes on, or was long before the report: no news of the place it was written in. */
export function isBackground({ when, moved }: Draft, published: string | null): boolean {
  if (moved === 'earlier' || when?.endsWith('/..')) return true
  const [start] = when?.split('/') ?? []
  if (start === undefined || !hasDay(published)) return false
  return start < addDays(published, -RECENT).slice(0, start.length)
}
