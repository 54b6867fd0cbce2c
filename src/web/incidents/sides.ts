import { printWhen, type ProposalGroup, type ProposalMember } from '../../codebook/index.ts'
import type { ShownDocument, ToldRecord } from '../../server/index.ts'
import { gist } from '../reading/print-slot.ts'
import { sourceAddress } from '../reading/source-address.ts'

/** Words that a side stands on, where they are, and who published them when. */
export type Ground = { readonly words: string; readonly address: string; readonly told: string }

/** One side of a question as it is shown: what it is called, and some of the places where it is told of. */
export type Side = {
  /** What the side's ends are, joined: the same as long as it is asked about. */
  readonly id: string
  readonly name: string
  /** A spelling as it is compared, in small letters, where it is not told as written. */
  readonly folded?: boolean
  /** Its other spellings. */
  readonly also: readonly string[]
  readonly grounds: readonly Ground[]
  readonly reasons: readonly string[]
}

type Records = ReadonlyMap<string, ToldRecord>
type Texts = ReadonlyMap<string, ShownDocument>
type Asked = Pick<ProposalGroup, 'of' | 'members' | 'pairs'>

/** The sides of a question: records by what they say, spellings as they are written; with their words. */
export function sidesOf(group: Asked, records: Records, texts: Texts = new Map()): Side[] {
  return twoOfOne(group).map(member => ({
    id: member.ends.join(' '),
    ...called(group, member, records),
    grounds: recordsOf(group, member)
      .flatMap(id => records.get(id) ?? [])
      .map(groundOf)
      .concat(member.documents.flatMap(id => namedIn(texts.get(id), member.names))),
    reasons: member.reasons,
  }))
}

/** One spelling that several bear is shown as two: where it stands first, and where else. */
function twoOfOne({ members, pairs }: Asked): readonly ProposalMember[] {
  const [only, other] = members
  const [pair] = pairs
  if (!only || other || !pair) return members
  return [0, 1].map(at => ({
    ...only,
    records: pair.records?.[at] ?? [],
    documents: pair.documents?.[at] ?? [],
    reasons: at === 0 ? [] : pair.reasons,
  }))
}

function called(
  { of }: Asked,
  { ends, names }: ProposalMember,
  records: Records,
): Pick<Side, 'name' | 'folded' | 'also'> {
  const [end = ''] = ends
  const told = of === 'incident' ? records.get(end) : undefined
  if (told) return { name: gist(told.record), also: [] }
  const [name, ...also] = names
  if (name !== undefined) return { name, also: of === 'incident' ? [] : also }
  // A spelling's key says first what it is a spelling of: "person:keel una".
  return { name: end.replace(/^[a-z]+:/, ''), folded: true, also: [] }
}

const groundOf = ({ record, documentId, told }: ToldRecord): Ground => ({
  words: record.quote.exact,
  address: sourceAddress(documentId, { record: record.id }),
  told: told
    ? [told.by, told.published && printWhen(told.published)].filter(Boolean).join(', ')
    : '',
})

/** How many letters are shown around a name that only a text names. */
const AROUND = 60

/** The words around the first place where a text has one of the names. */
function namedIn(shown: ShownDocument | undefined, names: readonly string[]): Ground[] {
  if (!shown) return []
  const { id, text, source, title, name, published } = shown.document
  const at = names.map(one => text.indexOf(one)).find(found => found >= 0) ?? -1
  if (at < 0) return []
  const before = text.slice(Math.max(0, at - AROUND), at).replace(/^\S*\s|^.*\n/s, '')
  const after = text.slice(at, at + AROUND * 2).replace(/\n.*$|\s\S*$/s, '')
  const told = [source ?? title ?? name, published && printWhen(published)].filter(Boolean)
  const span = [at - before.length, at + after.length] as const
  return [
    { words: before + after, address: sourceAddress(id, { at: span }), told: told.join(', ') },
  ]
}

/** As many places as are shown of a side whose spellings stand in many. */
const SHOWN = 5

const recordsOf = ({ of }: Asked, { ends, records }: ProposalMember): readonly string[] =>
  of === 'incident' ? ends : records.slice(0, SHOWN)

/** The records that show what a question speaks of, of all sides. */
export const recordsAsked = (group: Asked): readonly string[] => [
  ...new Set(twoOfOne(group).flatMap(member => recordsOf(group, member))),
]

/** The documents that show what no record does. */
export const textsAsked = (group: Asked): readonly string[] => [
  ...new Set(twoOfOne(group).flatMap(({ documents }) => documents.slice(0, 2))),
]

/** The proposals that say something of the chosen sides: all among them, or only those between two sides. */
export function pairsAmong(
  { members, pairs }: Pick<ProposalGroup, 'members' | 'pairs'>,
  chosen: (side: string) => boolean,
  between: boolean,
): ProposalGroup['pairs'] {
  const sideOf = new Map(
    members.flatMap(({ ends }) => {
      const id = ends.join(' ')
      return chosen(id) ? ends.map(end => [end, id] as const) : []
    }),
  )
  return pairs.filter(({ left, right }) => {
    const [one, other] = [sideOf.get(left), sideOf.get(right)]
    if (one === undefined || other === undefined) return false
    return !between || one !== other || members.length === 1
  })
}
