import { FLAG } from '../text/doc.ts'
import type { Classified } from './classify.ts'
import { IS, bitsOf, isTitle } from './name-lists.ts'
import { isLedBy } from './name-ends.ts'
import type { Run } from './name-runs.ts'
import { GROUP_CUES, OUTLET_CUES, PLACE_NOUNS } from '../rules/en/known-names.ts'
import type { Scan } from '../text/scan.ts'
import { flagsAt, wordAt, wordIds, wordSet } from '../text/scan.ts'

const W = wordIds('the', 'of', 'called', 'named', '"', ',', 'a', 'an', '(', ')')
const groupCues = wordSet(GROUP_CUES)
const outletCues = wordSet(OUTLET_CUES)
const placeNouns = wordSet(PLACE_NOUNS)

const has = (flags: number, flag: number) => (flags & flag) !== 0

/** A noun before the name: "the party Zora", "the news site Ruta", "the city of Ardov", "a village called X". */
export function byCue(scan: Scan, run: Run): Classified | undefined {
  let at = run.from - 1
  let word = wordAt(scan, at)
  if (word === W['"']) word = wordAt(scan, --at)
  const linked = word === W.of || word === W.called || word === W.named
  if (linked) word = wordAt(scan, --at)
  if (has(flagsAt(scan, at), FLAG.punctuation)) return undefined
  if (linked && placeNouns.has(word))
    return { class: 'place', to: run.to, rule: 'name.place.noun-of' }
  if (word !== -1 && wordAt(scan, run.from - 1) === W.of) return undefined
  if (outletCues.has(word)) return { class: 'outlet', to: run.to, rule: 'name.outlet.noun-before' }
  return groupCues.has(word)
    ? { class: 'group', to: run.to, rule: 'name.group.noun-before' }
    : undefined
}

const MAX_GLOSS = 7

/** A meaning or short form in brackets after a name, as organisations have: "Zora Nova (“New Dawn”)", "Justice League (JL)". */
export function byGloss(scan: Scan, run: Run): Classified | undefined {
  if (wordAt(scan, run.to) !== W['(']) return undefined
  const quoted = wordAt(scan, run.to + 1) === W['"']
  const short = wordAt(scan, run.to + 2) === W[')'] && has(flagsAt(scan, run.to + 1), FLAG.allCaps)
  if (quoted || short) return { class: 'group', to: run.to, rule: 'name.group.gloss' }
  for (let i = run.to + 1; i < run.to + MAX_GLOSS; i++) {
    if (wordAt(scan, i) !== W[')']) continue
    const bits = bitsOf(wordAt(scan, i + 1))
    return has(bits, IS.groupHead)
      ? { class: 'group', to: run.to, rule: 'name.group.head-after' }
      : undefined
  }
  return undefined
}

const TELLING = wordSet(
  'said says reported reports wrote writes announced announces confirmed confirms told tells added adds stated states claimed claims',
)

/** A noun after the name, set off by a comma: "ZoraLeft, a leftist movement", "Asan Bekov, an activist". */
export function byApposition(scan: Scan, run: Run): Classified | undefined {
  const article = wordAt(scan, run.to + 1)
  if (wordAt(scan, run.to) !== W[','] || (article !== W.a && article !== W.an && article !== W.the))
    return undefined
  for (let i = run.to + 2; i < run.to + 7; i++) {
    const flags = flagsAt(scan, i)
    const word = wordAt(scan, i)
    if (flags === 0 || has(flags, FLAG.punctuation)) return undefined
    // "the arrest of Asan Bekov, the closure of Radio Lesk"
    if (word === W.of) return undefined
    // "Police detained Asan Bekov, the union said": who tells it.
    if (article === W.the && TELLING.has(wordAt(scan, i + 1))) return undefined
    if (isTitle(word) && !has(bitsOf(wordAt(scan, i + 1)), IS.groupHead | IS.outletHead))
      return { class: 'person', to: run.to, rule: 'name.person.apposition' }
    const ends = !has(bitsOf(wordAt(scan, i + 1)), IS.groupHead | IS.outletHead | IS.title)
    if (ends && groupCues.has(word) && isLedBy(scan, i + 1))
      return { class: 'person', to: run.to, rule: 'name.person.apposition' }
    if (ends && groupCues.has(word))
      return { class: 'group', to: run.to, rule: 'name.group.apposition' }
    if (ends && outletCues.has(word))
      return { class: 'outlet', to: run.to, rule: 'name.outlet.apposition' }
  }
  return undefined
}

/** "the opposition party Common Ground", "Free Valley, a movement": a group by what it is said to be, whatever its last word. */
export function saidToBeGroup(scan: Scan, run: Run): Classified | undefined {
  const said = byCue(scan, run) ?? byApposition(scan, run)
  if (said?.class === 'group' || said?.class === 'outlet') return said
  return hasOffices(scan, run) || isBodyDoneTo(scan, run)
    ? { class: 'group', to: run.to, rule: 'name.group.noun-of' }
    : undefined
}

const DONE_TO_BODIES = wordSet(
  'dissolved outlawed deregistered liquidated registered blacklisted disbanded unregistered delisted',
)
const BEING = wordSet('was were is been being has had not')

/** "Free Valley was outlawed": what is done to groups only. */
function isBodyDoneTo(scan: Scan, { to }: Run): boolean {
  let at = to
  while (at < to + 3 && BEING.has(wordAt(scan, at))) at++
  return at > to && DONE_TO_BODIES.has(wordAt(scan, at))
}

const OF_GROUPS = wordSet(
  'office offices headquarters premises accounts leader leaders member members activists founder founders chairman chairwoman co-chair spokesperson registration dissolution liquidation deregistration website',
)
const LANDS = wordSet(
  'province region state district county oblast republic city village town university hospital prison school',
)

/** "sealed the offices of Free Valley", "a member of Common Ground": what has offices and members is a group. */
function hasOffices(scan: Scan, { from, to }: Run): boolean {
  if (wordAt(scan, from - 1) !== W.of || LANDS.has(wordAt(scan, to - 1))) return false
  return OF_GROUPS.has(wordAt(scan, from - 2))
}
