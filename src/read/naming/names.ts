import { readAuthority } from './authorities.ts'
import type { Classified } from './classify.ts'
import { classify, quotedEnd } from './classify.ts'
import { isNationality, leadingWords } from './nationality-words.ts'
import type { NameMention } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import type { NameContext } from './name-context.ts'
import { IS, bitsOf } from './name-lists.ts'
import { isArticled } from './name-openings.ts'
import { readRun, type Run } from './name-runs.ts'
import { isSiteName } from './site-names.ts'
import { isBareOffence, isBarePaper, isNamedGathering } from './no-names.ts'
import { isOfSyllables } from './surnames.ts'
import { peel, readAge, readOrigin } from '../referring/people.ts'
import {
  type Scan,
  flagsAt,
  integerAt,
  wordAt,
  wordIds,
  wordSet,
  wordsBetween,
} from '../text/scan.ts'
import { infoOf } from '../text/word-table.ts'

const W = wordIds("'s", "'", '"', 'no.', 'no', 'nr.', 'general', 'the')
const MAX_PLACE_NUMBER = 999
const has = (flags: number, flag: number) => (flags & flag) !== 0

/** A name, and whether only the beginning of a sentence may have given it its capital. */
export type FoundName = { readonly name: NameMention; readonly doubtful: boolean }

type Parts = { readonly from: number; readonly titleTo: number; readonly nameFrom: number }

const AGED = /^(\d{1,3})-year-old (.+)$/
const AGE = /^(\d{1,3})-year-old$/

/** "the 22-year-old Dana Omarova". */
function ageBefore({ tokens, source }: NameContext['scan'], at: number): number | null {
  const age = at > 0 ? AGE.exec(source.slice(tokens.start[at - 1], tokens.end[at - 1])) : null
  return age ? Number(age[1]) : null
}

function mention(context: NameContext, parts: Parts, found: Classified): NameMention {
  const { scan } = context
  const { start, end } = scan.tokens
  const person = found.class === 'person'
  const next = wordAt(scan, found.to)
  const possessive =
    next === W["'s"] || (next === W["'"] && !has(flagsAt(scan, found.to), FLAG.spaceBefore))
  const age = person && !possessive ? readAge(scan, found.to) : undefined
  const to = age?.to ?? found.to
  const titled = person && parts.from < parts.nameFrom
  const from = titled ? parts.from : parts.nameFrom
  const afterAge = age && has(flagsAt(scan, to), FLAG.punctuation) ? to + 1 : to
  const described = titled ? wordsBetween(scan, parts.from, parts.nameFrom) : null
  const aged = described === null ? null : AGED.exec(described)
  const before = person && !aged ? ageBefore(scan, from) : null
  return {
    type: 'name',
    from,
    to,
    start: start[from] ?? 0,
    end: end[to - 1] ?? 0,
    rule: found.rule,
    class: found.class,
    name: wordsBetween(scan, parts.nameFrom, found.to),
    nameSpan: [start[parts.nameFrom] ?? 0, end[found.to - 1] ?? 0],
    as: aged ? (aged[2] ?? null) : described,
    age: age?.age ?? (aged ? Number(aged[1]) : before),
    possessive,
    origin: person ? readOrigin(scan, afterAge) : null,
  }
}

/** An authority as a mention; a possessive after it is not part of it. */
function authorityAt(context: NameContext, at: number): FoundName | undefined {
  const found = readAuthority(context, at)
  if (!found) return undefined
  const rule = found.named ? 'name.authority.named' : 'name.authority'
  const parts = { from: at, titleTo: at, nameFrom: at }
  return {
    name: mention(context, parts, numbered(context, { class: 'authority', to: found.to, rule })),
    doubtful: false,
  }
}

const ACRONYM = /^\p{Lu}{3,6}$/u

/** "RTUK fined a channel": letters whose capitals are no sentence's. */
function isAcronym(scan: NameContext['scan'], at: number): boolean {
  const next = flagsAt(scan, at + 1)
  return (
    ACRONYM.test(wordsBetween(scan, at, at + 1)) &&
    next !== 0 &&
    !has(next, FLAG.punctuation | FLAG.allCaps)
  )
}

const ONE = wordSet('was is has had')
const BETWEEN = wordSet('been later also then not never again')
/** What befalls people and nothing else. */
const BEFALLS = wordSet(
  `acquitted arrested detained jailed imprisoned charged indicted convicted sentenced released freed bailed remanded
  arraigned fined beaten tortured summoned questioned interrogated handcuffed deported extradited pardoned hospitalised
  hospitalized injured wounded exonerated`,
)

/** "Orlan was acquitted": somebody's name, where no list has the word. */
function isLoneSubject(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  if (!ONE.has(wordAt(scan, at + 1)) || bitsOf(word) !== 0) return false
  const told = BETWEEN.has(wordAt(scan, at + 2)) ? at + 3 : at + 2
  if (!BEFALLS.has(wordAt(scan, told))) return false
  const { noun, verb, lemma, fn } = infoOf(word)
  return noun === 0 && verb === '' && lemma === '' && fn === 0
}

/** Whether a single word at the beginning of a sentence has its capital from there only. */
function isDoubtful(
  { scan, lower, middle }: NameContext,
  from: number,
  { to, rule }: Classified,
): boolean {
  if (to - from > 1) return false
  if (!has(flagsAt(scan, from), FLAG.sentenceStart) && wordAt(scan, from - 1) !== W['"'])
    return false
  const word = wordAt(scan, from)
  if (isAcronym(scan, from)) return false
  if (!lower.has(word) && isLoneSubject(scan, from)) return false
  return lower.has(word) || (!middle.has(word) && !rule.endsWith('.known'))
}

/** "Inspector General of Police": an office without the name of who holds it. */
function officeAt(context: NameContext, from: number, to: number): FoundName {
  const parts = { from, titleTo: from, nameFrom: from }
  return {
    name: mention(context, parts, { class: 'authority', to, rule: 'name.authority.office' }),
    doubtful: false,
  }
}

/** "Remand Prison No. 1", "Terminal 2", "police department No. 5": the number that a place or an office goes by. */
function numberedEnd({ scan }: NameContext, found: Classified): number {
  const { to } = found
  const word = wordAt(scan, to)
  const sign = word === W['no.'] || word === W.no || word === W['nr.'] ? 1 : 0
  const number = integerAt(scan, to + sign)
  if (number < 1 || number > MAX_PLACE_NUMBER) return to
  if (sign === 1) return to + 2
  const headed = found.class === 'place' && has(bitsOf(wordAt(scan, to - 1)), IS.placeHead)
  const closes = has(flagsAt(scan, to + 1), FLAG.punctuation) || flagsAt(scan, to + 1) === 0
  const goesOn = IS.stop | IS.placeCue | IS.placeHead | IS.authorityModifier
  return headed && (closes || has(bitsOf(wordAt(scan, to + 1)), goesOn)) ? to + 1 : to
}

function numbered(context: NameContext, found: Classified): Classified {
  const to =
    found.class === 'place' || found.class === 'authority' ? numberedEnd(context, found) : found.to
  return to === found.to ? found : { ...found, to }
}

const OF_GENERALS = wordSet(
  'attorney secretary prosecutor inspector director governor consul solicitor procurator comptroller auditor commissioner',
)

/** "the Attorney General", without the name of who it is. */
const isOfGeneral = ({ scan }: NameContext, { from, to }: Run): boolean =>
  to - from === 2 && wordAt(scan, from + 1) === W.general && OF_GENERALS.has(wordAt(scan, from))

const ROLES = wordSet(
  `editor president vice-president secretary chairman chairperson chairwoman chair director minister governor mayor
  commissioner inspector officer spokesperson spokesman spokeswoman coordinator manager attorney prosecutor reporter
  journalist correspondent producer lecturer leader ambassador treasurer adviser advisor superintendent representative
  commissar publisher founder lawyer`,
)

/** "the former ruling party MP": no party by that name. */
const MEMBERS = wordSet('mp mps mep meps mla mlas mna mnas')

/** "its Deputy Editor, Martine Opara": two words or more for what somebody is, all with capitals, and no name. */
function isBareRole({ scan }: NameContext, { from, to }: Run): boolean {
  if (to - from === 1 && MEMBERS.has(wordAt(scan, from))) return true
  if (to - from < 2 || !ROLES.has(wordAt(scan, to - 1))) return false
  for (let at = from; at < to - 1; at++)
    if (!has(bitsOf(wordAt(scan, at)), IS.title | IS.titleModifier | IS.common)) return false
  return true
}

const UPON = wordSet('on along in across')
const BESIDE = wordSet('at near outside inside through behind opposite')
/** Nouns of places that are surnames as well: "President Park". */
const SURNAMES = wordSet('park hill hall lake bay street bridge field rivers forest')

/** "on Bishop Street", "at Governor House": an occupation in the name of a place, and nobody's post. */
function isNamedForWork(scan: Scan, { from, to }: Run): boolean {
  if (to - from !== 2 || !has(bitsOf(wordAt(scan, to - 1)), IS.placeHead)) return false
  if (has(flagsAt(scan, to), FLAG.capital) || wordAt(scan, to) === W["'s"]) return false
  const before = wordAt(scan, wordAt(scan, from - 1) === W.the ? from - 2 : from - 1)
  return UPON.has(before) || (BESIDE.has(before) && !SURNAMES.has(wordAt(scan, to - 1)))
}

function nameAt(context: NameContext, at: number): FoundName | undefined {
  const { scan } = context
  const capitals = readRun(context, at)
  if (!capitals) return undefined
  const run = { from: at, to: quotedEnd(scan, capitals) }
  const from = leadingWords(context, run)
  if (isOfGeneral(context, { from, to: run.to })) return officeAt(context, from, run.to)
  const own = { from, to: run.to }
  if (isBareRole(context, own) || isBareOffence(scan, own) || isBarePaper(scan, own))
    return undefined
  if (isNamedGathering(scan, own)) return undefined
  const peeled =
    isOfSyllables(scan, { from, to: run.to }) || isNamedForWork(scan, { from, to: run.to })
      ? { titleFrom: from, titleTo: from, nameFrom: from }
      : peel(context, { from, to: run.to })
  const titled = peeled.titleFrom < peeled.nameFrom
  if (!titled && isNationality(context, { from, to: run.to })) return undefined
  if (titled && peeled.nameFrom >= run.to) return officeAt(context, peeled.titleFrom, run.to)
  const found = numbered(context, classify(context, { from: peeled.nameFrom, to: run.to }, titled))
  const parts = {
    from: Math.min(peeled.titleFrom, from),
    titleTo: peeled.titleTo,
    nameFrom: peeled.nameFrom,
  }
  const single = found.to - peeled.nameFrom === 1
  const bits = bitsOf(wordAt(scan, peeled.nameFrom))
  if (single && !titled && found.class === 'unknown' && has(bits, IS.common | IS.title))
    return undefined
  return {
    name: mention(context, parts, found),
    doubtful: !titled && found.class !== 'place' && isDoubtful(context, peeled.nameFrom, found),
  }
}

const FORMS_OF_ADDRESS = wordSet('mr mr. mrs mrs. ms ms. dr dr. miss sheikh')

/** Where a name ends that begins with a small article or particle: "al-Qudah", "de la Cruz"; `at` where none does. */
function smallNameEnd(context: NameContext, at: number): number {
  const { scan } = context
  if (isArticled(scan, at)) return at + 1
  let to = at
  while (has(bitsOf(wordAt(scan, to)), IS.particle) && !has(flagsAt(scan, to), FLAG.capital)) to++
  const run = to > at && has(flagsAt(scan, to), FLAG.capital) ? readRun(context, to) : undefined
  return run ? run.to : at
}

/** "Ms. al-Qudah", "Mr. de la Cruz": a title says that a name follows which begins small. */
function smallBearer(context: NameContext, at: number): FoundName | undefined {
  if (!FORMS_OF_ADDRESS.has(wordAt(context.scan, at))) return undefined
  const to = smallNameEnd(context, at + 1)
  if (to === at + 1) return undefined
  const parts = { from: at, titleTo: at + 1, nameFrom: at + 1 }
  const found: Classified = { class: 'person', to, rule: 'name.person.title' }
  return { name: mention(context, parts, found), doubtful: false }
}

/** The name or authority that starts at a token; in a headline only authorities, since its capitals say nothing. */
export function readName(context: NameContext, at: number): FoundName | undefined {
  const authority = authorityAt(context, at)
  if (authority || context.shouting) return authority
  const bearer = smallBearer(context, at)
  if (bearer) return bearer
  if (has(flagsAt(context.scan, at), FLAG.capital)) return nameAt(context, at)
  return isSiteName(context.scan, at) ? siteNamed(context, at) : undefined
}

function siteNamed(context: NameContext, at: number): FoundName {
  const parts = { from: at, titleTo: at, nameFrom: at }
  const found: Classified = { class: 'outlet', to: at + 1, rule: 'name.outlet.site' }
  return { name: mention(context, parts, found), doubtful: false }
}
