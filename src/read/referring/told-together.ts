import { mentionOver } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import {
  type Filler,
  type Fillers,
  type Memory,
  type Place,
  type Seen,
  toldBefore,
} from './memory.ts'

/** How many sentences back those may be told who are told together in one. */
const NEAR = 3

const FORCES = NOUN.police | NOUN.authority | NOUN.court

/** Whether somebody or some people told before may be of a group: so many, and none of those who act for the state. */
const isPeople = (memory: Memory, { fillers, classes }: Seen): boolean =>
  (classes & NOUN.person) !== 0 &&
  (classes & FORCES) === 0 &&
  typeof fillers.count === 'number' &&
  fillers.parties.every(({ name }) => !memory.officials.has(name))

/** "Ana Lesko, the union's head, was held": what somebody is, behind the name. */
function isSaidOfName({ doc }: Memory, { fillers: { parties, count }, at }: Seen): boolean {
  if (count !== 1 || parties.some(({ named }) => named)) return false
  const before = mentionOver(doc, at - 2)
  const comma = wordOf(doc.tokens.word[at - 1] ?? 0) === ','
  return comma && before?.type === 'name' && before.class !== 'place'
}

/** All people of one sentence, where there are several of them; null where there are not. */
export function allOfSentence(memory: Memory, sentence: number): Fillers | null {
  const all = sumOf(
    toldBefore(memory).filter(
      seen => seen.sentence === sentence && isPeople(memory, seen) && !isSaidOfName(memory, seen),
    ),
  )
  return all.parties.length > 1 ? { ...all, approx: false, plural: true } : null
}

/** "A was held along with three colleagues. The four were charged": all people of one sentence, where they are just so many. */
export function toldTogether(memory: Memory, size: number, at: Place): Fillers | null {
  for (let back = 1; back <= NEAR; back++) {
    const all = allOfSentence(memory, at.sentence - back)
    if (all?.count === size) return all
  }
  return null
}

const WITH = new Set(['with', 'alongside'])

/** "A was held with her colleagues B and C. They were freed": all three, where the last told of are those beside whom A was held. */
export function withWhom(memory: Memory, { sentence, at }: Seen): Fillers | null {
  if (!WITH.has(wordOf(memory.doc.tokens.word[at - 1] ?? 0))) return null
  const held = toldBefore(memory).some(
    seen =>
      seen.sentence === sentence &&
      seen.weight >= SUBJECT &&
      seen.at < at &&
      isPeople(memory, seen),
  )
  return held ? allOfSentence(memory, sentence) : null
}

/** What a subject weighs. */
const SUBJECT = 3

function sumOf(seen: readonly Seen[]): { parties: Filler[]; count: number } {
  const parties: Filler[] = []
  let count = 0
  for (const { fillers } of seen) {
    const fresh = fillers.parties.filter(one => !parties.some(({ name }) => name === one.name))
    if (fresh.length === 0) continue
    parties.push(...fresh)
    count += fresh.length === fillers.parties.length ? Number(fillers.count) : fresh.length
  }
  return { parties, count }
}
