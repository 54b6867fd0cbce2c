import { findPlace } from '../../names/index.ts'
import type { NameMention } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import { IS, bitsOf } from './name-lists.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordIds, wordsBetween } from '../text/scan.ts'

type NameClass = NameMention['class']
type Entry = { readonly ids: readonly number[]; readonly class: NameClass }

/** The names of one document, by their first words, and the words that persons are called by. */
export type KnownNames = {
  readonly byFirst: ReadonlyMap<number, readonly Entry[]>
  /** The same by all their words. */
  readonly whole: ReadonlyMap<string, Entry>
  readonly persons: ReadonlySet<number>
}

const W = wordIds('(', ')')
/** Rules that take a name for a person's or a place's by nothing but capitals and a preposition. */
export const GUESSES: readonly string[] = ['name.person.capitals', 'name.place.preposition']

/** Rules by which the text says outright what bears a name: "the party Common Ground". */
const SAID = /\.(?:noun-before|apposition)$/

/** Gathers what the names found so far tell of the others: classes of whole names, and parts of persons' names. */
export function knownNames(scan: Scan, names: readonly NameMention[]): KnownNames {
  const byFirst = new Map<number, Entry[]>()
  const whole = new Map<string, Entry>()
  const add = (first: number, entry: Entry): void => {
    const key = keyOf(entry.ids)
    if (whole.has(key)) return
    whole.set(key, entry)
    const entries = byFirst.get(first)
    if (entries) entries.push(entry)
    else byFirst.set(first, [entry])
  }
  const persons = new Set<number>()
  const guessed = (name: NameMention) => GUESSES.includes(name.rule)
  const said = (name: NameMention) => SAID.test(name.rule)
  const sorted = [
    ...names.filter(said),
    ...names.filter(name => !said(name) && !guessed(name)),
    ...names.filter(guessed),
  ]
  for (const name of sorted) {
    if (name.class === 'unknown' || name.rule === GUESSES[1]) continue
    const ids = idsOfName(scan, name)
    const [first] = ids
    if (first === undefined) continue
    add(first, { ids, class: name.class })
    if (name.class === 'person' && whole.get(keyOf(ids))?.class === 'person') {
      for (const id of ids) if (!isSmall(id)) persons.add(id)
    }
    const short = acronymAfter(scan, name)
    if (short !== undefined && name.class !== 'person')
      add(short, { ids: [short], class: name.class })
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.ids.length - a.ids.length)
  return { byFirst, whole, persons }
}

function isSmall(id: number): boolean {
  return (bitsOf(id) & (IS.particle | IS.stop)) !== 0
}

const keyOf = (ids: readonly number[]): string => ids.join(' ')

function idsOfName(scan: Scan, { nameSpan: [start, end], from, to }: NameMention): number[] {
  const ids: number[] = []
  for (let i = from; i < to; i++) {
    if ((scan.tokens.start[i] ?? 0) >= start && (scan.tokens.end[i] ?? 0) <= end)
      ids.push(scan.tokens.word[i] ?? 0)
  }
  return ids
}

/** "Democratic Choice (DC)": the short form in brackets after a name. */
function acronymAfter({ tokens }: Scan, { to }: NameMention): number | undefined {
  const inside = tokens.word[to + 1]
  const whole = tokens.word[to] === W['('] && tokens.word[to + 2] === W[')']
  return whole && ((tokens.flags[to + 1] ?? 0) & FLAG.allCaps) !== 0 ? inside : undefined
}

/** The known name whose words stand at a token. */
export function matchKnown(
  known: KnownNames,
  scan: Scan,
  at: number,
): { to: number; class: NameClass } | undefined {
  for (const { ids, class: kind } of known.byFirst.get(wordAt(scan, at)) ?? []) {
    let i = 0
    while (i < ids.length && wordAt(scan, at + i) === ids[i]) i++
    if (i === ids.length) return { to: at + i, class: kind }
  }
  return undefined
}

const LARGE = 100_000

/** The large place or country whose name stands at a token, for headlines, whose capitals say nothing. */
export function matchPlace(scan: Scan, at: number): { to: number } | undefined {
  for (let length = 3; length > 0; length--) {
    const to = at + length
    if ((flagsAt(scan, to - 1) & FLAG.capital) === 0 || to > scan.to) continue
    if (length === 1 && (bitsOf(wordAt(scan, at)) & (IS.stop | IS.common | IS.title)) !== 0)
      return undefined
    const [place] = findPlace(wordsBetween(scan, at, to))
    if (place && (place.kind === 'country' || place.population >= LARGE)) return { to }
  }
  return undefined
}

/** "the Syndicate", where the document tells of a "Syndicate of Public Educators". */
function shortBody({ byFirst }: KnownNames, ids: readonly number[]): NameClass | null {
  const [first] = ids
  const heads = IS.groupHead | IS.authorityHead
  if (first === undefined || ids.length > 1 || (bitsOf(first) & heads) === 0) return null
  const long = byFirst.get(first)?.find(entry => entry.ids.length > 1)
  return long?.class === 'group' || long?.class === 'authority' ? long.class : null
}

/** The class of a name that says nothing of itself: a whole name known elsewhere, or a person's surname or first name. */
export function classOfUnknown(known: KnownNames, scan: Scan, name: NameMention): NameClass {
  const ids = idsOfName(scan, name)
  const whole = known.whole.get(keyOf(ids))
  if (whole) return whole.class
  const body = shortBody(known, ids)
  if (body) return body
  const persons = ids.filter(id => !isSmall(id))
  return persons.length > 0 && persons.every(id => known.persons.has(id)) ? 'person' : 'unknown'
}
