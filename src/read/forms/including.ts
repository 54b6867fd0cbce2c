import type { Chunk, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** Whether a chunk is a verb of a clause of its own. */
export function isFinite(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'vg' && chunk.form === 'finite'
}

/** Whether a phrase is of people: by its noun, or by the name beside it. */
const isSomebody = ({ classes, apposition }: NounPhrase): boolean =>
  (classes & NOUN.person) !== 0 || apposition?.name?.class === 'person'

const isAmongThem = (chunk: Chunk): boolean =>
  chunk.type === 'pp' && chunk.preposition === 'among' && chunk.object?.pronoun === 'them'

const COUNTED = NOUN.organisation | NOUN.outlet | NOUN.site | NOUN.person | NOUN.quantity

/** "among them the Lesk activists A and B", "among them a pregnant woman" */
const isOneOfThem = ({
  name,
  items,
  determiner,
  number,
  plural,
  classes,
  possessor,
}: NounPhrase): boolean =>
  name !== null ||
  (number !== null && (classes & NOUN.person) !== 0) ||
  items.some(item => item.name !== null) ||
  possessor?.name != null ||
  (determiner === 'indefinite' && !plural && (classes & NOUN.person) !== 0)

/** How many phrases may stand between those who are counted and "among them". */
const BETWEEN = 6

/**
 * "struck 21 associations off its register on 9 April, among them A and B", "added six people to the list, among them A",
 * "deregistered 48 groups for failing to report, among them A": those counted.
 */
function countedBefore(before: readonly Chunk[], chunk: Chunk): NounPhrase | null {
  if (!isAmongThem(chunk)) return null
  for (const other of before.slice(-BETWEEN).toReversed()) {
    if (other.type === 'vg' && other.form === 'finite') return null
    const of = other.type === 'pp' && other.preposition === 'of' ? other.object : null
    const phrase = other.type === 'np' ? other : of
    if (!phrase?.plural || phrase.including.length > 0) continue
    // "Members of the union, among them four minors"
    const people = !of && phrase.determiner === null && (phrase.classes & NOUN.person) !== 0
    if (phrase.number !== null ? (phrase.classes & COUNTED) !== 0 : people) return phrase
  }
  return null
}

/** Gives "nine reporters, including A and B" and "four others, among them A" the names that belong to them. */
export function joinIncluding(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk) continue
    const counted = countedBefore(out, chunk)
    const among = chunks[i + 1]
    if (counted && among?.type === 'np' && isOneOfThem(among)) {
      counted.including = among.items.length > 0 ? among.items : [among]
      if (out.at(-1)?.type === 'comma') out.pop()
      i++
      continue
    }
    out.push(chunk)
    const holder = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
    if (!holder) continue
    const at = chunks[i + 1]?.type === 'comma' ? i + 2 : i + 1
    const part = chunks[at]
    if (part?.type !== 'pp') continue
    const after = chunks[at + 1]
    const them = isAmongThem(part) && after?.type === 'np' && holder.plural
    if (
      part.object &&
      isSomebody(holder) &&
      ['along with', 'together with', 'as well as'].includes(part.preposition) &&
      (part.object.classes & NOUN.person) !== 0
    ) {
      const more =
        part.object.items.length > 0
          ? part.object.items
          : [
              {
                ...part.object,
                complements: chunks.slice(at + 1, at + 2).filter(one => one.type === 'pp'),
              },
            ]
      holder.items = [
        ...(holder.items.length > 0 ? holder.items : [{ ...holder, items: [] }]),
        ...more,
      ]
      i = at
      continue
    }
    const named = part.preposition === 'including' ? part.object : them ? after : null
    if (!named) continue
    holder.including = named.items.length > 0 ? named.items : [named]
    i = them ? at + 1 : at
    const beside = isFinite(chunks[i + 1]) ? besideThem(holder) : null
    if (beside) {
      const { items, including } = beside
      holder.items = [{ ...holder, items: [], including }, ...items]
      holder.including = []
    } else if (chunks[i + 1]?.type === 'comma' && isFinite(chunks[i + 2])) i++
    const told = describedNext(named, chunks.slice(i + 1, i + 3))
    if (told && chunks[i + 1]) {
      out.push(chunks[i + 1] ?? told, told)
      i += 2
    }
  }
  return out
}

/** "victims, including Ivo Kern, a nurse who was held": what is said of the nurse is said of him. */
function describedNext(
  named: NounPhrase,
  [comma, next]: readonly (Chunk | undefined)[],
): NounPhrase | null {
  const one = named.items.at(-1) ?? named
  if (one.name?.class !== 'person' || comma?.type !== 'comma' || next?.type !== 'np') return null
  const describes =
    next.determiner === 'indefinite' && !next.plural && !next.name && !next.apposition
  return describes && (next.classes & NOUN.person) !== 0 ? { ...next, apposition: one } : null
}

/** "Seven officers, including A, and several students were hurt": those beside them, where no comma closes what is named. */
function besideThem({ including, plural }: NounPhrase) {
  const last = including.at(-1)
  if (!plural || including.length < 2 || !last?.plural || last.name) return null
  return { items: [last], including: including.slice(0, -1) }
}

/** How many chunks an aside of those who are among them may have. */
const ASIDE = 8

/** "five executives, including A, 47, were arrested": where the sentence goes on after the aside. */
export function pastIncluding(chunks: readonly Chunk[], at: number): number {
  const part = chunks[at]?.type === 'comma' ? chunks[at + 1] : undefined
  if (part?.type !== 'pp' || !['including', 'among'].includes(part.preposition)) return at
  for (let i = at + 2; i < at + ASIDE; i++) {
    const chunk = chunks[i]
    if (chunk?.type === 'vg' || chunk?.type === 'stop') return i
  }
  return at
}

/** "A, B and, for good measure, C": the chunk behind what is inserted between commas; `at` where nothing is. */
export function pastInserted(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.type !== 'comma') return at
  let end = at + 1
  while (['pp', 'adverb', 'date'].includes(chunks[end]?.type ?? '')) end++
  return end > at + 1 && chunks[end]?.type === 'comma' ? end + 1 : at
}
