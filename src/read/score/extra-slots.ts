import { alike, fold, namesIn, sameName } from './names.ts'
import type { Matching, Pair } from './match.ts'
import type { Loose } from './slots.ts'
import { addTo, each, NOTHING, one, plus, type Equal, type Tally } from './tally.ts'

const CHOICES = ['bearing', 'track', 'approx', 'for']
const WORDS = ['says', 'about', 'court', 'judge', 'cause', 'police', 'venue']
const LISTS = ['demands', 'slogans']
const PARTY: readonly (readonly [string, Equal])[] = [
  ['as', alike],
  ['age', Object.is],
  ['role', Object.is],
]

const listOf = (value: unknown): readonly unknown[] =>
  value == null ? [] : Array.isArray(value) ? value : [value]

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null

const speakers = (value: unknown) =>
  listOf(value).map(entry => (isObject(entry) ? entry['by'] : entry))

/** What the annotation says of a person beside the name, against what was read of the same person. */
function partyTally(gold: Loose, read: Loose, [field, equal]: readonly [string, Equal]): Tally {
  const described = ['actor', 'target'].flatMap(slot =>
    listOf(gold[slot])
      .filter(isObject)
      .filter(party => party[field] != null)
      .map(party => {
        const same = listOf(read[slot]).find(other => sameName(party['name'], namesIn(other)[0]))
        return one(party[field], isObject(same) ? same[field] : undefined, equal)
      }),
  )
  return described.reduce(plus, NOTHING)
}

/** `over` is a record's id or words: two ids must belong to matched records, words must be alike or stand in the record's. */
function sameReason({ matched, missed, extra, repeated }: Matching): Equal {
  const gold = [...matched.map(pair => pair.gold.record), ...missed]
  const read = [...matched.map(pair => pair.read.record), ...extra, ...repeated]
  return (stated, found) => {
    const meant = gold.find(({ id }) => id === stated)
    const given = read.find(({ id }) => id === found)
    if (meant && given)
      return matched.some(pair => pair.gold.record === meant && pair.read.record === given)
    if (meant) return meant.anchors.some(anchor => fold(anchor).includes(fold(found)))
    if (given?.quote) return fold(given.quote.exact).includes(fold(stated))
    return alike(stated, found)
  }
}

function pairTallies(matching: Matching, pair: Pair): readonly (readonly [string, Tally])[] {
  const gold: Loose = pair.gold.record
  const read: Loose = pair.read.record
  const stated = (slot: string) => gold[slot] != null
  const lists = (slot: string, equal: Equal) => each(listOf(gold[slot]), listOf(read[slot]), equal)
  return [
    ...CHOICES.filter(stated).map(slot => [slot, one(gold[slot], read[slot])] as const),
    ...WORDS.filter(stated).map(slot => [slot, one(gold[slot], read[slot], alike)] as const),
    ...LISTS.filter(stated).map(slot => [slot, lists(slot, alike)] as const),
    ...['concerns'].filter(stated).map(slot => [slot, lists(slot, Object.is)] as const),
    ...['over']
      .filter(stated)
      .map(slot => [slot, one(gold[slot], read[slot], sameReason(matching))] as const),
    ...['attribution']
      .filter(stated)
      .map(slot => [slot, each(speakers(gold[slot]), speakers(read[slot]), sameName)] as const),
    ...PARTY.map(field => [field[0], partyTally(gold, read, field)] as const),
  ]
}

/** Slots that only some annotations hold: scored where the annotation has them, apart from the other figures. */
export function addExtraSlots(table: Map<string, Tally>, matching: Matching): void {
  for (const pair of matching.matched)
    for (const [slot, tally] of pairTallies(matching, pair))
      if (tally.tp + tally.fp + tally.fn > 0) addTo(table, slot, tally)
}
