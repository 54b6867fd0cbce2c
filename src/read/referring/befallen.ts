import type { Kind } from '../../codebook/index.ts'
import type { Draft } from '../draft.ts'
import { type Filler, type Memory, type Place, type Seen, latest, onlyNamed } from './memory.ts'

/** What befalls somebody and goes on: who was held is who is charged. */
const GOES_ON: ReadonlySet<Kind> = new Set<Kind>([
  'detention',
  'charge',
  'trial',
  'conviction',
  'acquittal',
  'appeal',
  'release',
  'summons',
  'violence',
  'torture',
  'intimidation',
  'lawsuit',
])

/** Takes note of those whom a record tells that something befell. */
export function noteBefallen({ befallen }: Memory, { kind, sentence, target }: Draft): void {
  if (!GOES_ON.has(kind)) return
  for (const { name, named } of target.parties) if (named) befallen.set(name, sentence)
}

/** "Its spokeswoman, Ana Lesk, was beaten; she was charged": of somebody in office to whom something was just done. */
export function hasJustBefallen({ befallen }: Memory, name: string, at: Place): boolean {
  const since = befallen.get(name)
  return since !== undefined && at.sentence - since <= 1
}

/** How many sentences back it may have befallen somebody. */
const NEAR = 3

/** Those who act in somebody's case, or speak of it: seldom the ones to whom more is done. */
const BESIDE =
  /\b(?:lawyer|attorney|counsel|advocate|barrister|solicitor|spokes\p{L}+|minister|governor|president|officer|policeman|policewoman|soldier|guard|sergeant|colonel|captain|major|commander|superintendent)\b/iu
const FORMER = /\b(?:former|ex)\b/iu

const isBeside = ({ lemma }: Seen, { as }: Filler): boolean =>
  BESIDE.test(lemma) || (as !== null && BESIDE.test(as) && !FORMER.test(as))

/**
 * "Bo Dahl was held, his lawyer Jan Tern said. He was charged": not the lawyer, to whom nothing was done, but whom it
 * befell before; null where nobody fits better.
 */
export function whoWasBefallen(
  memory: Memory,
  { best, fits }: { readonly best: Seen | null; readonly fits: (seen: Seen) => boolean },
  at: Place,
): Seen | null {
  const one = best ? onlyNamed(best) : null
  if (!at.victim || !best || !one || memory.befallen.has(one.name)) return null
  const defended = memory.defended.get(one.name)
  if (!defended && !isBeside(best, one)) return null
  const clients = defended?.parties.map(({ name }) => name) ?? []
  return latest(
    memory,
    seen => {
      const other = onlyNamed(seen)
      if (!other || other.name === one.name || !fits(seen)) return false
      if (at.sentence - seen.sentence > NEAR) return false
      const since = memory.befallen.get(other.name)
      return (since !== undefined && at.sentence - since <= NEAR) || clients.includes(other.name)
    },
    at,
  )
}

/** "A and her brother B were held. He was freed": the one of those told together whom the pronoun fits; null where there is none, or more. */
export function oneOfThem(
  memory: Memory,
  { best, gender }: { readonly best: Seen | null; readonly gender: string | undefined },
  at: Place,
): Filler | null {
  if (gender === undefined) return null
  const together = latest(
    memory,
    ({ fillers: { parties }, sentence }) =>
      parties.length > 1 && parties.every(({ named }) => named) && at.sentence - sentence <= NEAR,
    at,
  )
  if (!together || (best && best.sentence >= together.sentence)) return null
  const { parties } = together.fillers
  const known = ({ name }: Filler) => memory.genders.get(name)
  const sure = parties.filter(party => known(party) === gender)
  const open = parties.filter(party => known(party) === undefined)
  const [only, more] = [...sure, ...open]
  return only && !more ? only : null
}
