import { nameOf, type Incident, type Kind } from '../codebook/index.ts'
import { excludes } from './claims.ts'
import { comparePeople } from './compare-people.ts'
import { traitsOf } from './incident-traits.ts'

/** Up to how many days apart two texts may put what seldom befalls one person, or one body, twice: beyond the window it is a question. */
const MOST_DAYS: Readonly<Partial<Record<Kind, number>>> = {
  conviction: 60,
  acquittal: 30,
  release: 7,
  restriction: 60,
  accreditation: 60,
  registration: 60,
  death: 30,
  detention: 5,
  charge: 7,
}

/** Means that are used against one body once and last. */
const LASTING = new Set(['freeze', 'block', 'closure', 'travel', 'dismissal'])

/** Decisions that leave nothing to decide a second time. */
const FINAL = new Set(['revoked', 'suspended'])

/**
 * Whether an incident is of a sort that one person or body goes through once: a term of prison, a release, an acquittal,
 * a death, accounts frozen, a site blocked, somebody dismissed or deported, an accreditation or registration taken away.
 */
export function isSeldomTwice(incident: Incident): boolean {
  const { kind, value } = incident
  if (MOST_DAYS[kind] === undefined) return false
  if (kind === 'conviction') return termOf(incident) !== undefined
  if (kind === 'restriction') return LASTING.has(value.means ?? '')
  if (kind === 'detention')
    return !AGAIN.test(toldOf(incident)) && traitsOf(incident).targets.length === 1
  if (kind === 'accreditation' || kind === 'registration') return FINAL.has(value.decision ?? '')
  return kind === 'death' || traitsOf(incident).targets.length === 1
}

/** What says that it is not the first time. */
const AGAIN = /\b(?:again|re-?(?:arrest|detain)\w*|(?:second|third|fourth) time|once more)\b/iu

const toldOf = ({ records }: Incident) => records.map(({ record }) => record.quote.exact).join('\n')

const termOf = ({ value: { penalty = [] } }: Incident) =>
  penalty.find(({ type, amount }) => type === 'prison' && amount !== undefined)

/** Whether two of that sort, done to one by name, may lie so many days apart, beyond the window. */
export function mayLieApart(a: Incident, b: Incident, days: number): boolean {
  // The number of days tells of most pairs of one name that they are two; who it was done to is looked at last.
  if (days > (MOST_DAYS[a.kind] ?? 0) || !isSeldomTwice(a) || !isSeldomTwice(b)) return false
  const { value: one } = a
  const { value: other } = b
  if (one.means !== other.means || one.decision !== other.decision) return false
  if (excludes('penalty', one.penalty, other.penalty)) return false
  const isNamed = ({ value: { target = [] } }: Incident) =>
    target.some(party => nameOf(party).includes(' '))
  const [likeness] = comparePeople(a, b)
  return isNamed(a) && isNamed(b) && likeness >= 0.75 && haveNames(a, b)
}

const haveNames = (a: Incident, b: Incident) =>
  traitsOf(a).targets.length > 0 && traitsOf(b).targets.length > 0
