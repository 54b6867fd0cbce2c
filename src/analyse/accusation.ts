import { articlesIn, type Incident } from '../codebook/index.ts'

/** What somebody is accused of: the articles of law, the words, and the branch of law. */
export type Accusation = {
  readonly provisions: readonly string[]
  readonly offence: string | null
  readonly track: string | null
  /** What it was before the charge was changed. */
  readonly before: readonly Accusation[]
}

/** The accusation of a step, added to what was known of its proceeding; a charge that does not agree with it changes it. */
export function accusationOf(incident: Incident, known?: Accusation): Accusation {
  const { value } = incident
  const cited = value.provision ?? []
  const own = {
    provisions: typeof cited === 'string' ? [cited] : cited,
    offence: value.offence ?? null,
    track: trackOf(incident),
  }
  if (!known) return { ...own, before: [] }
  const { before, ...last } = known
  if (incident.kind === 'charge' && accusationsAgree(known, { ...own, before: [] }) === false)
    return { ...own, track: own.track ?? known.track, before: [...before, { ...last, before: [] }] }
  return {
    provisions: [...new Set([...known.provisions, ...own.provisions])],
    offence: known.offence ?? own.offence,
    track: known.track ?? own.track,
    before,
  }
}

const TRACKS = ['criminal', 'administrative', 'civil'] as const

/** The branch of law of a step, as the name of the code says it or as told. */
export function trackOf({ value: { track, provision = [] } }: Incident): Track | null {
  const code = [provision].flat().join(' ')
  return TRACKS.find(name => CODES[name].test(code)) ?? TRACKS.find(name => name === track) ?? null
}

type Track = (typeof TRACKS)[number]
const CODES: Readonly<Record<Track, RegExp>> = {
  criminal: /\b(?:criminal|penal) code\b/i,
  administrative: /\badministrative\b/i,
  civil: /\bcivil code\b/i,
}

/** True or false where the two tell, also of what either was before; undefined where one of them says nothing to compare. */
export function accusationsAgree(a: Accusation, b: Accusation): boolean | undefined {
  const found = [a, ...a.before].flatMap(one => [b, ...b.before].map(other => agree(one, other)))
  return found.includes(true) ? true : found[0]
}

function agree(a: Accusation, b: Accusation): boolean | undefined {
  if (a.track !== null && b.track !== null && a.track !== b.track) return false
  const left = articles(a)
  const right = articles(b)
  if (left.length > 0 && right.length > 0) return left.some(article => right.includes(article))
  if (a.offence === null || b.offence === null) return undefined
  return alike(a.offence, b.offence) ? true : undefined
}

/** The numbers that cite an article: "Article 280.3, part 1" is 280.3; parts and years of laws are left out. */
const articles = ({ provisions }: Accusation): readonly string[] => provisions.flatMap(articlesIn)

/** Two wordings of one offence share most of their longer words. */
function alike(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
  const left = words(a)
  const right = words(b)
  const shared = [...left].filter(word => right.has(word)).length
  return shared > 0 && shared * 2 >= Math.min(left.size, right.size)
}

/** "Article 280.3" or the words, where either is known. */
export function printAccusation({ provisions, offence }: Accusation): string | null {
  const law = provisions.join(', ')
  if (offence === null) return law === '' ? null : law
  return law === '' ? offence : `${offence} (${law})`
}
