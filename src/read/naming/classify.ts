import { countryOfNationality, findPlace } from '../../names/index.ts'
import type { NameMention } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import type { NameContext } from './name-context.ts'
import { IS, bitsOf } from './name-lists.ts'
import type { Run } from './name-runs.ts'
import { byApposition, byCue, byGloss, saidToBeGroup } from './said-names.ts'
import {
  KNOWN_AUTHORITIES,
  KNOWN_GROUPS,
  KNOWN_OUTLETS,
  KNOWN_REGIONS,
} from '../rules/en/known-names.ts'
import {
  GROUP_OPENERS,
  OUTLET_OPENERS,
  PLACE_INNER,
  PLACE_OPENERS,
} from '../rules/en/name-words.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordIds, wordSet, wordsBetween } from '../text/scan.ts'
import { FN, infoOf } from '../text/word-table.ts'
import { isFellowship } from './body-names.ts'
import { isCountryBranch } from './country-branches.ts'
import { bracketedEnd } from './name-ends.ts'
import { isSurnamed } from './surnames.ts'
import { type Lexicon, compileLexicon, matchAt, valueOf } from '../text/words.ts'

export type NameClass = NameMention['class']
/** What a run of capitals names, up to where its name goes, and by which rule. */
export type Classified = { readonly class: NameClass; readonly to: number; readonly rule: string }

const W = wordIds(
  'the',
  'of',
  '"',
  "'s",
  'in',
  'being',
  'near',
  'at',
  'outside',
  'opposite',
  'station',
  '!',
)
const known = compileLexicon<NameClass>([
  ...KNOWN_GROUPS.split(';').map(name => [name.trim(), 'group'] as const),
  ...KNOWN_AUTHORITIES.split(';').map(name => [name.trim(), 'authority'] as const),
  ...KNOWN_REGIONS.split(';').map(name => [name.trim(), 'place'] as const),
  ...KNOWN_OUTLETS.split(';').map(name => [name.trim(), 'outlet'] as const),
])
/** Names of a monitor's own, while a text is read with them. */
let extraNames: Lexicon<NameClass> | null = null

/** Runs `work` with more names known; they are forgotten again after it. */
export function withNames<Result>(names: Lexicon<NameClass> | null, work: () => Result): Result {
  const before = extraNames
  extraNames = names
  try {
    return work()
  } finally {
    extraNames = before
  }
}

const outletNouns = wordSet('broadcaster publisher')
const placeOpeners = wordSet(PLACE_OPENERS)
const groupOpeners = wordSet(GROUP_OPENERS)
const outletOpeners = wordSet(OUTLET_OPENERS)
const placeInner = wordSet(PLACE_INNER)

const has = (flags: number, flag: number) => (flags & flag) !== 0

/** The head noun of a name: its last word, or the last before "of", "for", "on". */
function headOf(scan: Scan, { from, to }: Run): number {
  for (let i = from + 1; i < to; i++) {
    if (!has(flagsAt(scan, i), FLAG.capital) && !has(flagsAt(scan, i), FLAG.punctuation)) {
      const bits = bitsOf(wordAt(scan, i - 1))
      if (has(bits, IS.groupHead | IS.outletHead | IS.lawHead | IS.placeHead)) return i - 1
    }
  }
  if (!isNumbered(scan, to)) return to - 1
  // "the Gatherings Act, 2013"
  return has(flagsAt(scan, to - 2), FLAG.punctuation) ? to - 3 : to - 2
}

/** "Alliance 27", "Channel 9" */
const isNumbered = (scan: Scan, to: number): boolean => has(flagsAt(scan, to - 1), FLAG.digit)

function byHead(scan: Scan, run: Run): Classified | undefined {
  const end = bracketedEnd(scan, run)
  if (end > 0) return { class: 'law', to: end, rule: 'name.law.bracketed' }
  if (run.to - run.from < 2) return undefined
  if (isSurnamed(scan, run)) return { class: 'person', to: run.to, rule: 'name.person.capitals' }
  if (outletOpeners.has(wordAt(scan, run.from)))
    return { class: 'outlet', to: run.to, rule: 'name.outlet.opener' }
  if (isCountryBranch(scan, run)) return { class: 'group', to: run.to, rule: 'name.group.branch' }
  // "Daughters of Orvale"
  const isOfThem = wordAt(scan, run.from + 1) === W.of && isFellowship(scan, run.from, run.from + 1)
  if (isOfThem || groupOpeners.has(wordAt(scan, run.from)))
    return { class: 'group', to: run.to, rule: 'name.group.opener' }
  if (placeOpeners.has(wordAt(scan, run.from)))
    return { class: 'place', to: run.to, rule: 'name.place.opener' }
  const head = headOf(scan, run)
  const opens = head === run.from && head < run.to - 1 && !isNumbered(scan, run.to)
  if (opens && has(flagsAt(scan, head), FLAG.sentenceStart)) return undefined
  const bits = bitsOf(wordAt(scan, head))
  if (has(bits, IS.lawHead)) return { class: 'law', to: run.to, rule: 'name.law.head' }
  if (has(bits, IS.placeHead) && (!has(bits, IS.groupHead) || isPlaceHere(scan, run.from)))
    return saidToBeGroup(scan, run) ?? { class: 'place', to: run.to, rule: 'name.place.head' }
  if (has(bits, IS.groupHead))
    return { class: 'group', to: partEnd(scan, run.to), rule: 'name.group.head' }
  return has(bits, IS.outletHead)
    ? { class: 'outlet', to: run.to, rule: 'name.outlet.head' }
    : undefined
}

/** "the Bar Association's human rights committee": a part of a group, with a head of its own. */
function partEnd(scan: Scan, at: number): number {
  if (wordAt(scan, at) !== W["'s"]) return at
  for (let i = at + 1; i < at + 5; i++) {
    const bits = bitsOf(wordAt(scan, i))
    if (has(flagsAt(scan, i), FLAG.capital | FLAG.punctuation)) return at
    if (has(bits, IS.groupHead) && !has(bits, IS.titleModifier)) return i + 1
    if (!has(bits, IS.titleModifier | IS.common)) return at
  }
  return at
}

/** Whether a preposition of place stands before: "outside the Civic Centre". */
function isPlaceHere(scan: Scan, from: number): boolean {
  const before = wordAt(scan, from - 1) === W.the ? from - 2 : from - 1
  return has(bitsOf(wordAt(scan, before)), IS.placeCue)
}

const MAX_GAP = 3
const QUOTE = /["“«]/

/** A head in lower case after the name: "Zora Nova party", "Almaty region", "New Dawn human rights center". */
function byLowerHead(scan: Scan, run: Run): Classified | undefined {
  if (run.to - run.from === 1 && has(bitsOf(wordAt(scan, run.from)), IS.common)) return undefined
  for (let i = run.to; i < run.to + MAX_GAP; i++) {
    const flags = flagsAt(scan, i)
    if (flags === 0 || has(flags, FLAG.capital | FLAG.punctuation | FLAG.digit)) return undefined
    // "placed Ana Lesko under house arrest"
    if (has(infoOf(wordAt(scan, i)).fn, FN.preposition)) return undefined
    const bits = bitsOf(wordAt(scan, i))
    const far = i > run.to
    if (
      has(bits, IS.placeHead) &&
      !far &&
      (!has(bits, IS.groupHead | IS.outletHead) || wordAt(scan, i) === W.station)
    )
      return { class: 'place', to: placeEnd(scan, i), rule: 'name.place.head' }
    if (far && has(bits, IS.placeHead) && placeInner.has(wordAt(scan, i - 1))) {
      return { class: 'place', to: i + 1, rule: 'name.place.head' }
    }
    // "the Lesk newspaper “Nasha Hazeta”": where it comes out.
    const called = QUOTE.test(scan.source.charAt(scan.tokens.start[i + 1] ?? 0))
    if (has(bits, IS.outletHead) && called && !far) return undefined
    if (has(bits, IS.outletHead) && !has(bits, IS.stop))
      return { class: 'outlet', to: run.to, rule: 'name.outlet.head-after' }
    if (has(bits, IS.groupHead))
      return { class: 'group', to: run.to, rule: 'name.group.head-after' }
    if (!has(bits, IS.titleModifier | IS.common) && !placeInner.has(wordAt(scan, i)))
      return undefined
  }
  return undefined
}

/** "Almaty region" and "Gandhi park" keep their noun; "Ardov Central police station" both. */
function placeEnd(scan: Scan, at: number): number {
  const next = bitsOf(wordAt(scan, at + 1))
  return has(next, IS.placeHead) && !has(flagsAt(scan, at + 1), FLAG.capital) ? at + 2 : at + 1
}

/** "the Palace of Culture", "Terminal 2": a place by the noun that opens its name. */
function byPlaceOf(scan: Scan, { from, to }: Run): Classified | undefined {
  const bits = bitsOf(wordAt(scan, from))
  const opens = to - from === 1 && has(bits, IS.placeHead) && !has(bits, IS.groupHead)
  const named =
    wordAt(scan, to) === W.of &&
    has(flagsAt(scan, to + 1), FLAG.capital) &&
    wordAt(scan, from - 1) === W.the
  return opens && (named || has(flagsAt(scan, to), FLAG.digit))
    ? { class: 'place', to, rule: 'name.place.head' }
    : undefined
}

const LARGE = 100_000

function byGazetteer(scan: Scan, run: Run): Classified | undefined {
  const [place] = findPlace(wordsBetween(scan, run.from, run.to))
  if (!place) return undefined
  const single = run.to - run.from === 1
  const cued = isPlaceHere(scan, run.from) || wordAt(scan, run.from - 1) === W.of
  const large =
    place.kind === 'country' ||
    place.population >= LARGE ||
    (place.kind === 'region' && !has(bitsOf(wordAt(scan, run.from)), IS.common))
  return cued || large || !single
    ? { class: 'place', to: run.to, rule: 'name.place.gazetteer' }
    : undefined
}

function hasCommon({ scan, lower }: NameContext, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(scan, i)
    const flags = flagsAt(scan, i)
    if (!has(flags, FLAG.capital)) continue
    if (has(bitsOf(word), IS.common) || lower.has(word)) return true
  }
  return false
}

function hasNationality(scan: Scan, { from, to }: Run): boolean {
  for (let i = from; i < to; i++)
    if (countryOfNationality(wordsBetween(scan, i, i + 1)) !== null) return true
  return false
}

/** A quoted name after a noun that tells its kind: the movement "Don't Be Silent". Gives the token after the last word. */
export function quotedEnd(scan: Scan, run: Run): number {
  if (wordAt(scan, run.from - 1) !== W['"'] || !byCue(scan, run)) return run.to
  for (let i = run.to; i < run.from + 9; i++) if (wordAt(scan, i) === W['"']) return i
  return run.to
}

/** "the municipal court of Marianao", "the prison of Tibati", never "the court of Cassation" */
function isCourtOf(scan: Scan, from: number): boolean {
  return (
    wordAt(scan, from - 1) === W.of &&
    courts.has(wordAt(scan, from - 2)) &&
    !has(flagsAt(scan, from - 2), FLAG.capital) &&
    !higherCourts.has(wordAt(scan, from))
  )
}

const courts = wordSet(
  'court courts tribunal prison jail penitentiary village town township hamlet commune municipality',
)
const higherCourts = wordSet(
  'cassation assize assizes sessions auditors arbitration review grievance grievances',
)

/** "Ruta.com" */
const SITE = /^[\p{L}\p{Nd}-]+\.\p{Ll}{2,6}$/u

/** "Park Geun-soo", "Long Tai-man": a family name that is a word too, and a given name of two syllables. */
const GIVEN = /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,5}-(?!in$|out$|up$|off$|down$|by$)\p{Ll}{2,6}$/u

/** What people do at a place, or is done to them there: "gathered at", "was arrested at". */
const SCENES = wordSet(
  `gather gathered gathering gatherings assemble assembled assembling protest protested protesting protests rally rallied rallying rallies march
  marched demonstrate demonstrated demonstrating demonstration demonstrations vigil vigils sit-in sit-ins picket picketed strike
  detained arrested held seized stopped intercepted apprehended camped converged congregated met meeting beaten attacked killed dispersed
  police crowd crowds protesters demonstrators students workers men women people persons journalists reporters activists supporters villagers residents`,
)

/** "gathered at Banda Kottam", "outside Banda Kottam": where it was, and nobody of that name. */
function isSceneAt(scan: Scan, { from, to }: Run): boolean {
  const before = wordAt(scan, from - 1)
  const scene =
    before === W.outside ||
    before === W.opposite ||
    (before === W.at && SCENES.has(wordAt(scan, from - 2)))
  return scene && !(to - from === 2 && GIVEN.test(wordsBetween(scan, from, to)))
}

const directions = wordSet('north south east west upper lower new old great greater little central')

/** "Lower Posk", "Jos North": the town by itself. */
function withoutDirection(scan: Scan, { from, to }: Run): Run {
  if (to - from !== 2) return { from, to }
  if (directions.has(wordAt(scan, from))) return { from: from + 1, to }
  return directions.has(wordAt(scan, to - 1)) ? { from, to: to - 1 } : { from, to }
}

/** What a run names, without its title. `titled` where words before it describe a person. */
export function classify(context: NameContext, run: Run, titled: boolean): Classified {
  const { scan } = context
  const own = extraNames ? matchAt(extraNames, scan.tokens, run.from) : -1
  const names = own >= 0 && extraNames ? extraNames : known
  const entry = own >= 0 ? own : matchAt(known, scan.tokens, run.from)
  const length = entry < 0 ? 0 : (names.lengths[entry] ?? 0)
  const kind = valueOf(names, entry)
  if (kind && run.from + length >= run.to)
    return { class: kind, to: run.from + length, rule: `name.${kind}.known` }
  // "the broadcaster Ruta TV": a station, no presenter.
  const station = outletNouns.has(wordAt(scan, run.from - 1)) ? byHead(scan, run) : undefined
  if (station?.class === 'outlet') return station
  if (titled) return { class: 'person', to: run.to, rule: 'name.person.title' }
  const found =
    byHead(scan, run) ??
    byLowerHead(scan, run) ??
    byCue(scan, run) ??
    byGloss(scan, run) ??
    byPlaceOf(scan, run) ??
    byGazetteer(scan, run) ??
    byApposition(scan, run)
  if (found) return found
  const words = run.to - run.from - (wordAt(scan, run.to - 1) === W['!'] ? 1 : 0)
  const before = wordAt(scan, run.from - 1)
  if (
    (before === W.in || before === W.near || isCourtOf(scan, run.from) || isSceneAt(scan, run)) &&
    words < 3 &&
    wordAt(scan, run.to) !== W["'s"] &&
    // "resulted in Ana Lesko being held"
    wordAt(scan, run.to) !== W.being &&
    !hasCommon(context, withoutDirection(scan, run)) &&
    !has(flagsAt(scan, run.from), FLAG.allCaps)
  ) {
    return { class: 'place', to: run.to, rule: 'name.place.preposition' }
  }
  if (words === 2 && GIVEN.test(wordsBetween(scan, run.from, run.to)))
    return { class: 'person', to: run.to, rule: 'name.person.capitals' }
  if (words === 1 && SITE.test(wordsBetween(scan, run.from, run.to)))
    return { class: 'outlet', to: run.to, rule: 'name.outlet.site' }
  const definite = wordAt(scan, run.from - 1) === W.the
  if (definite || words < 2 || words > 5 || hasCommon(context, run) || hasNationality(scan, run))
    return { class: 'unknown', to: run.to, rule: 'name.capitals' }
  return { class: 'person', to: run.to, rule: 'name.person.capitals' }
}
