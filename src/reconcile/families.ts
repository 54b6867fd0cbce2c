import { compareWhen } from '../codebook/index.ts'
import { mix, shinglesOf } from './shingles.ts'

/** A document as far as copies of it can be told. */
export type TextDocument = {
  readonly id: string
  /** EDTF; null where it is not known. */
  readonly published: string | null
  readonly text: string
}

/** Documents that carry one text: a report, its reprints, the agency copy in longer articles. They are one source. */
export type Family = {
  /** The one published first, as far as dates are known. */
  readonly first: string
  /** All of them, the first one first; `shared` is the share of the shorter text that stands in the other, 0 to 1. */
  readonly members: readonly { readonly document: string; readonly shared: number }[]
}

/** Copies share this much of the shorter text, and this many runs of five words. */
const COPIED = 0.6
const FEWEST = 20
/** Or less of it, where so many runs follow each other unbroken: a copy among heads, feet and links of its own. */
const COPIED_AT_LENGTH = 0.35
const AT_LENGTH = 80

/** Bins of least hashes, two to a band: texts that share 3 of 10 runs meet in 95 of 100 cases, those that share half always. */
const BINS = 64
const SHIFT = 26

type Sketched = TextDocument & {
  readonly runs: ReadonlySet<number>
  /** The same in their order. */
  readonly order: readonly number[]
}

/** Families of two and more documents; what stands alone is in none. */
export function familiesOf(documents: readonly TextDocument[]): Family[] {
  const sketched = documents
    .map((document): Sketched => {
      const order = shinglesOf(document.text)
      return { ...document, order, runs: new Set(order) }
    })
    .filter(({ runs }) => runs.size >= FEWEST)
    .toSorted((a, b) => compareWhen(a.published, b.published) || (a.id < b.id ? -1 : 1))
  const groups = new Map(sketched.map(one => [one, [one]]))
  for (const bucket of buckets(sketched)) {
    for (const [at, one] of bucket.entries())
      for (const other of bucket.slice(at + 1)) {
        const [left, right] = [groups.get(one), groups.get(other)]
        if (!left || !right || left === right || !isCopy(one, other)) continue
        const union = [...left, ...right]
        for (const member of union) groups.set(member, union)
      }
  }
  return [...new Set(groups.values())].flatMap(group => {
    const members = sketched.filter(one => groups.get(one) === group)
    const [first] = members
    if (!first || members.length < 2) return []
    return [
      {
        first: first.id,
        members: members.map(one => ({
          document: one.id,
          shared: one === first ? 1 : Math.round(100 * nearest(one, members)) / 100,
        })),
      },
    ]
  })
}

/** How many sources stand behind some documents: a family counts once, and so does a publisher. */
export function independentSources(
  documents: readonly string[],
  families: readonly Family[],
  publisherOf: (document: string) => string | null = () => null,
): number {
  const familyOf = new Map(
    families.flatMap(({ first, members }) =>
      members.map(({ document }) => [document, first] as const),
    ),
  )
  const sources: Set<string>[] = []
  for (const id of new Set(documents)) {
    const publisher = publisherOf(id)?.normalize('NFC').toLowerCase().trim()
    const marks = new Set([`family ${familyOf.get(id) ?? id}`])
    if (publisher) marks.add(`publisher ${publisher}`)
    const same = sources.filter(source => [...marks].some(mark => source.has(mark)))
    const whole = new Set([...marks, ...same.flatMap(source => [...source])])
    sources.splice(0, sources.length, ...sources.filter(source => !same.includes(source)), whole)
  }
  return sources.length
}

function nearest(one: Sketched, members: readonly Sketched[]): number {
  return Math.max(...members.filter(other => other !== one).map(other => sharedBy(one, other)))
}

function isCopy(one: Sketched, other: Sketched): boolean {
  const shared = sharedBy(one, other)
  if (shared >= COPIED) return true
  return shared >= COPIED_AT_LENGTH && longestShared(one, other) >= AT_LENGTH
}

/** How many runs of the shorter text follow each other that stand in the longer one. */
function longestShared(one: Sketched, other: Sketched): number {
  const [few, many] = one.runs.size < other.runs.size ? [one, other] : [other, one]
  let [longest, length] = [0, 0]
  for (const run of few.order) {
    length = many.runs.has(run) ? length + 1 : 0
    longest = Math.max(longest, length)
  }
  return longest
}

/** The share of the shorter text that stands in the longer one. */
function sharedBy({ runs: a }: Sketched, { runs: b }: Sketched): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const run of few) if (many.has(run)) shared += 1
  return shared < FEWEST ? 0 : shared / few.size
}

/** Documents that share a band of least hashes, from the longest bucket's point of view each pair once or more. */
function buckets(documents: readonly Sketched[]): Sketched[][] {
  const byBand = new Map<string, Sketched[]>()
  for (const document of documents)
    for (const band of bandsOf(document.runs)) {
      const bucket = byBand.get(band)
      if (bucket) bucket.push(document)
      else byBand.set(band, [document])
    }
  return [...byBand.values()].filter(bucket => bucket.length > 1)
}

function bandsOf(runs: ReadonlySet<number>): string[] {
  const least = Array.from({ length: BINS }, () => -1)
  for (const run of runs) {
    const hash = mix(run, 1)
    const bin = hash >>> SHIFT
    const before = least[bin] ?? -1
    if (before === -1 || hash < before) least[bin] = hash
  }
  // An empty bin borrows from the next that is not, so that short texts have as many bands as long ones.
  const filled = least.map((own, bin) => {
    let away = 0
    while (away < BINS && least[(bin + away) % BINS] === -1) away += 1
    return own === -1 ? `${least[(bin + away) % BINS]}+${away}` : String(own)
  })
  return Array.from(
    { length: BINS / 2 },
    (_, at) => `${at} ${filled[2 * at] ?? ''} ${filled[2 * at + 1] ?? ''}`,
  )
}
