import type { Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import type { NamedCourt } from './court-towns.ts'
import type { Words } from '../text/doc-words.ts'
import type { Doc, Sentence } from '../text/doc.ts'
import type { Filler } from '../referring/memory.ts'

const RANK = String.raw`(?:local|same|city|town|district|regional|county|municipal|criminal|administrative|first|instance|sessions|crown|chief|senior|duty|presiding|trial|lower|open|investigating|magistrates?[’']?s?|judge[’']s)`
/** "the court", "a local court", "the district court", "a panel of judges", "the judge": of no town of their own, and no high court. */
const LOCAL = new RegExp(
  String.raw`^(?:(?:an?|the|another|its|this) )?(?:${RANK} )*(?:courts?|tribunal|judges?|magistrates?|jury|bench|panel)(?: of (?:three )?judges)?$`,
  'iu',
)
const JUDGE = /\b(?:judge|magistrate)\b/i

const isLocalCourt = ({ name, as }: Filler): boolean =>
  LOCAL.test(name) || (as !== null && JUDGE.test(as)) || /^(?:Judge|Magistrate) \p{Lu}/u.test(name)

/** What courts do besides verdicts, where a court is said to have done it. */
const BY_COURTS: ReadonlySet<Kind> = new Set<Kind>(['release', 'detention', 'charge'])
const SITTINGS: ReadonlySet<Kind> = new Set<Kind>(['trial', 'conviction', 'acquittal', 'appeal'])
/** Ways of telling what only a court does. */
const IN_COURT = /^(?:release\.bail|charge\.dock|detention\.(?:remand|bail-refused))\b/

/** Whether a court did it of which nothing says where it sits; what lies ahead, or has no day and no court, is left open. */
export function isOfLocalCourt({ kind, actor, rule, when, modality }: Draft): boolean {
  const { parties } = actor
  if (modality === 'planned' || (when === null && parties.length === 0)) return false
  if (SITTINGS.has(kind)) return parties.every(isLocalCourt)
  if (!BY_COURTS.has(kind)) return false
  return parties.length > 0 ? parties.every(isLocalCourt) : IN_COURT.test(rule)
}

/** In how many blocks at the beginning a report of a court names it. */
const OPENING = 4

/** Whether a report tells of one court from its beginning. */
const opens = ({ block }: NamedCourt): boolean => block < OPENING

/** "at the High Court", "a military tribunal": of no town in particular. */
const HIGHER =
  /\b(?:High|Supreme|Constitutional|Federal|Appeals?|Cassation|Military|European|Highest|Top|top|highest|appeals?|military) (?:[Cc]ourt|[Tt]ribunal)\b|\b[Cc]ourts? of (?:[Aa]ppeal|[Cc]assation|[Jj]ustice)\b/

/** Whether a sentence names a court that is none of the town's. */
export const namesHigherCourt = (doc: Doc, { start, end }: Sentence): boolean =>
  HIGHER.test(doc.source.slice(start, end))

/** Where the courts of a report sit: where it was written, unless they are of another town; else in the one town that they are of. */
export function courtHome(
  named: readonly NamedCourt[],
  datelines: readonly (Words | null)[],
): Words | null {
  const written = datelines.find(place => place !== null)
  const first = written ?? named.find(opens)?.town ?? (named.length > 1 ? named[0]?.town : null)
  const alone =
    first && named.every(({ town }) => town.text.toLowerCase() === first.text.toLowerCase())
  return alone ? first : null
}
