import {
  type Filler,
  type Fillers,
  type Memory,
  type Place,
  type Seen,
  toldBefore,
} from './memory.ts'
import { toldTogether } from './told-together.ts'
import { FLAG } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Those of whom a group may be made up: by what is said of them, not by how many they are. */
type Fits = (party: Filler, seen: Seen) => boolean

/** "her lawyer, Ana Lesko": somebody's lawyer is one of "the three" only where nobody else is left. */
const pleads = ({ as }: Filler, { lemma }: Seen): boolean =>
  PLEADERS.has(lemma) ||
  (as
    ?.toLowerCase()
    .split(/[\s-]+/)
    .some(word => PLEADERS.has(word)) ??
    false)

const PLEADERS = new Set('lawyer attorney counsel advocate barrister solicitor'.split(' '))

const SAYING = new Set('said says told declared added explained'.split(' '))
/** How many words who somebody is may take between "said" and the name. */
const OFFICE = 12

/** "“We will go on,” said the head of the bar, Ana Lesko": who only says what is quoted. */
function speaks({ doc }: Memory, { speaker, at }: Seen): boolean {
  if (speaker) return true
  for (let i = at - 1; i > at - OFFICE; i--)
    if (SAYING.has(wordOf(doc.tokens.word[i] ?? 0)))
      return ((doc.tokens.flags[i - 1] ?? 0) & FLAG.punctuation) !== 0
  return false
}

/** How many sentences back people who were told one by one are gathered. */
const NEAR = 4
/** The same of people to each of whom something was done: "sentenced A … fined B … acquitted C. The trio". */
const NEAR_BEFALLEN = 9
/** How many sentences back those who were told in one breath are looked for. */
const FAR = 40

/**
 * "all three", "the two men": people told one by one, if they are just as many; before whoever only spoke is one of
 * them, those told in one breath further back; a judge only where nobody else is left.
 */
export function gather(memory: Memory, size: number, at: Place): Fillers | null {
  const plain: Fits = ({ name }) => !memory.officials.has(name)
  const own: Fits = (party, seen) => plain(party, seen) && !pleads(party, seen)
  const silent: Fits = (party, seen) => own(party, seen) && !speaks(memory, seen)
  const befallen: Fits = (party, seen) => silent(party, seen) && memory.befallen.has(party.name)
  return (
    gatherOf(memory, { size, at, fits: silent }) ??
    farBefore(memory, size, at) ??
    (size > 2 ? gatherOf(memory, { size, at, fits: befallen, near: NEAR_BEFALLEN }) : null) ??
    gatherOf(memory, { size, at, fits: own }) ??
    gatherOf(memory, { size, at, fits: plain }) ??
    gatherOf(memory, { size, at, fits: () => true }) ??
    toldTogether(memory, size, at)
  )
}

/** "MUO", "Maldives United Opposition": nobody of four who were held. */
const BODY_NAME =
  /^\p{Lu}{2,6}$|\b(?:Opposition|Front|Party|Union|Movement|Coalition|Alliance|League|Council|Committee|Forum|Network|Authority|Commission|Ministry|Agency|Association|Federation)\b/u

/** "the committee's chairman": an office, and no name. */
const CAPITAL = /\p{Lu}/u

function gatherOf(
  memory: Memory,
  { size, at, fits, near = NEAR }: { size: number; at: Place; fits: Fits; near?: number },
): Fillers | null {
  const parties: Filler[] = []
  const told = toldBefore(memory)
  for (let i = told.length - 1; i >= 0 && parties.length < size; i--) {
    const seen = told[i]
    if (!seen || at.sentence - seen.sentence > near) break
    if (at.before !== undefined && seen.sentence === at.sentence && seen.at >= at.before) continue
    if (!(seen.classes & NOUN.person)) continue
    for (const party of seen.fillers.parties) {
      const other = parties.some(({ name }) => name === party.name)
      const lower = !CAPITAL.test(party.name)
      if (party.named && !other && !lower && !BODY_NAME.test(party.name) && fits(party, seen))
        parties.unshift(party)
    }
  }
  return parties.length === size ? { parties, count: size, approx: false, plural: true } : null
}

/** Just so many people, all by name, who were told in one breath further back. */
function farBefore(memory: Memory, size: number, { sentence }: Place): Fillers | null {
  const told = toldBefore(memory)
  for (let i = told.length - 1; i >= 0; i--) {
    const seen = told[i]
    if (!seen || sentence - seen.sentence > FAR) return null
    if (seen.sentence === sentence) continue
    const { parties } = seen.fillers
    if (parties.length !== size || (seen.classes & NOUN.person) === 0) continue
    if (parties.every(({ name, named }) => named && !memory.officials.has(name)))
      return seen.fillers
  }
  return null
}
