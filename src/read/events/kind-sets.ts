import type { Kind } from '../../codebook/index.ts'

/** What befalls somebody, and has a whom. */
export const PERSONAL_KINDS = new Set([
  'detention',
  'release',
  'charge',
  'conviction',
  'acquittal',
  'appeal',
  'trial',
  'summons',
  'violence',
  'torture',
  'death',
  'intimidation',
  'restriction',
  'accreditation',
  'search',
  'lawsuit',
])

/** Of these a judge, prosecutor or spokesperson is seldom the one it was done to. */
export const VICTIM_KINDS = new Set([...PERSONAL_KINDS, 'permission', 'registration'])

/** What police do, and hardly the others whom a text tells of beside them. */
const BY_FORCE: ReadonlySet<Kind> = new Set(['detention', 'search', 'summons'])
const BY_OTHERS = new Set(['kidnap', 'abduct', 'capture', 'seize', 'snatch'])
/** What only forces do to a crowd. */
const ON_CROWDS = new Set(
  'baton-charge lathi-charge tear-gas teargas disperse manhandle open'.split(' '),
)

/** Whether police or soldiers do it, and not whoever else is told of beside them. */
export const isByForce = (kind: Kind, lemma: string): boolean =>
  (BY_FORCE.has(kind) && !BY_OTHERS.has(lemma)) || (kind === 'violence' && ON_CROWDS.has(lemma))

/** What nobody does to themselves. */
export const HARM_KINDS: ReadonlySet<Kind> = new Set([
  'violence',
  'intimidation',
  'torture',
  'search',
  'detention',
])

/** What stands "since 2016" tells nothing of the day of what comes next. */
export const LASTING_KINDS: ReadonlySet<Kind> = new Set(['restriction', 'law'])
