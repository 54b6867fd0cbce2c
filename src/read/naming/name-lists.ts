import { COMMON_WORDS } from '../rules/en/common-words.ts'
import {
  AUTHORITY_HEADS,
  AUTHORITY_MODIFIERS,
  DEPENDENT_HEADS,
  GROUP_HEADS,
  LAW_HEADS,
  LOWER_TITLES,
  NOT_AFTER_HEAD,
  NOT_TITLES,
  OUTLET_HEADS,
  PARTICLES,
  PLACE_CUES,
  PLACE_HEADS,
  STOP_WORDS,
  TITLES,
  TITLE_ENDINGS,
  TITLE_MODIFIERS,
} from '../rules/en/name-words.ts'
import { MONTHS, WEEKDAYS } from '../rules/en/dates.ts'
import { CALLINGS } from '../rules/en/person-nouns.ts'
import { idOf, idWithin, wordOf } from '../text/intern.ts'
import { type WordSet, wordSet } from '../text/scan.ts'

/** What a word can be in and around a name: bits of `bitsOf`. */
export const IS = {
  title: 1,
  titleModifier: 2,
  particle: 4,
  authorityHead: 8,
  authorityModifier: 16,
  notAfterHead: 32,
  groupHead: 64,
  outletHead: 128,
  placeHead: 256,
  lawHead: 512,
  stop: 1024,
  common: 2048,
  placeCue: 4096,
  calendar: 8192,
  notTitle: 16384,
  lowerTitle: 32768,
} as const

const lists: readonly (readonly [number, string])[] = [
  [IS.title, TITLES],
  [IS.titleModifier, TITLE_MODIFIERS],
  [IS.particle, PARTICLES],
  [IS.authorityHead, AUTHORITY_HEADS],
  [IS.authorityModifier, AUTHORITY_MODIFIERS],
  [IS.notAfterHead, NOT_AFTER_HEAD],
  [IS.groupHead, GROUP_HEADS],
  [IS.outletHead, OUTLET_HEADS],
  [IS.placeHead, PLACE_HEADS],
  [IS.lawHead, LAW_HEADS],
  [IS.stop, STOP_WORDS],
  [IS.common, COMMON_WORDS],
  [IS.placeCue, PLACE_CUES],
  [IS.calendar, [...WEEKDAYS, ...MONTHS.map(([, name, forms]) => `${name} ${forms}`)].join(' ')],
  [IS.notTitle, NOT_TITLES],
  [IS.lowerTitle, `${LOWER_TITLES} ${CALLINGS}`],
]

const byWord = new Map<number, number>()
for (const [bit, words] of lists) {
  for (const id of wordSet(words)) byWord.set(id, (byWord.get(id) ?? 0) | bit)
}
const table = new Uint16Array(Math.max(...byWord.keys()) + 1)
for (const [id, bits] of byWord) table[id] = bits

/** What a word can be: a sum of IS bits, 0 for a word of no list. */
export function bitsOf(id: number): number {
  if (id < 0) return 0
  return extra === null ? (table[id] ?? 0) : (table[id] ?? 0) | (extra.get(id) ?? 0)
}

/** What words can be beyond the lists, while a text is read with a lexicon of a monitor's own. */
let extra: ReadonlyMap<number, number> | null = null

/** Runs `work` with more bits for some words; they hold no longer than that. */
export function withBits<Result>(
  bits: ReadonlyMap<number, number> | null,
  work: () => Result,
): Result {
  const before = extra
  extra = bits
  try {
    return work()
  } finally {
    extra = before
  }
}

/** Heads that need one of these words before them; `null` where they stand alone. */
export const dependents: ReadonlyMap<number, WordSet | null> = new Map(
  Object.entries(DEPENDENT_HEADS).map(([head, words]) => [
    idOf(head),
    words === '*' ? null : wordSet(words),
  ]),
)

const ENDINGS = TITLE_ENDINGS.split(' ')
const RANK_PREFIXES = new Set(
  'ex sub co vice deputy under arch lieutenant major brigadier'.split(' '),
)
const RANK_ENDINGS = new Set('general chief elect designate colonel commander'.split(' '))

/** "sub-inspector", "ex-lawmaker", "lieutenant-colonel", "secretary-general", "editor-in-chief". */
export function isJoinedTitle(id: number): boolean {
  const word = wordOf(id)
  const dash = word.indexOf('-')
  if (dash < 2) return false
  const first = word.slice(0, dash)
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (RANK_ENDINGS.has(last)) return isListedTitle(first) || RANK_PREFIXES.has(first)
  return RANK_PREFIXES.has(first) && isTitle(idWithin(word, dash + 1, word.length))
}

function isListedTitle(word: string): boolean {
  return (bitsOf(idWithin(word, 0, word.length)) & IS.title) !== 0
}

/** Whether a word says what somebody is: by the list, or by its ending ("drummer", "violinist"). */
export function isTitle(id: number): boolean {
  const bits = bitsOf(id)
  if ((bits & IS.title) !== 0) return true
  if ((bits & (IS.notTitle | IS.stop | IS.placeHead | IS.groupHead | IS.outletHead)) !== 0)
    return false
  const word = wordOf(id)
  if (word.length < 5) return false
  if (word.includes('-') && isJoinedTitle(id)) return true
  return ENDINGS.some(ending => word.endsWith(ending))
}
