import type { NounPhrase } from '../grammar/grammar.ts'
import { FLAG } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'

/** What permits are for that have nothing to do with a gathering. */
const OF_TRADE = new Set(
  `exploration mining planning building construction work residence residency logging export import drilling fishing
  hunting environmental water stay exit travel gun firearms taxi liquor parking grazing demolition operating business
  trading filming driving firewood pollution discharge emissions zoning broadcasting spectrum transport marriage`.split(
    /\s+/,
  ),
)
/** For what, or to whom, such a permit is given. */
const TRADE = new Set(
  `mill plant mine factory quarry dam hotel mall warehouse refinery gym extension pipeline tower kiosk shop restaurant
  developer miner drilling casino brewery vessel importer exporter supermarket drug vaccine medicine vendor refinery`.split(
    /\s+/,
  ),
)
const BUILDING = new Set(
  'build drill mine extract export import open operate sell extend demolish log fish'.split(' '),
)

const MEANS = new Set([
  'permit',
  'permission',
  'approval',
  'consent',
  'clearance',
  'application',
  'request',
  'licence',
])

/** "exploration permits", "planning permission"; in "the Clean Water Committee permission to march" the word is of a name. */
function isOfTrade({ doc }: Parsed, { from, head }: NounPhrase): boolean {
  const flags = doc.tokens.flags[head - 1] ?? 0
  const named = (flags & FLAG.capital) !== 0 && (flags & FLAG.sentenceStart) === 0
  return head > from && !named && OF_TRADE.has(wordOf(doc.tokens.word[head - 1] ?? 0).toLowerCase())
}

const isTradeThing = (one: NounPhrase | null): boolean =>
  one !== null && (TRADE.has(one.lemma) || TRADE.has(one.lemma.replace(/s$/, '')))

/** "a permit to build a plant" */
const isToBuild = ({ doc }: Parsed, { to }: NounPhrase): boolean =>
  wordOf(doc.tokens.word[to] ?? 0) === 'to' &&
  BUILDING.has(infoOf(doc.tokens.word[to + 1] ?? 0).verb || wordOf(doc.tokens.word[to + 1] ?? 0))

/** Whether a permit that was given or refused is one to build, dig or trade by, and none to gather. */
export function isPermitOfTrade(candidate: Candidate, parsed: Parsed): boolean {
  const { kind, noun, clause, target } = candidate
  if (kind !== 'permission') return false
  const told = [noun, clause?.subject ?? null, ...(clause?.objects ?? [])].filter(
    (one): one is NounPhrase => one !== null && MEANS.has(one.lemma),
  )
  if (isTradeThing(target)) return true
  return told.some(
    one =>
      isOfTrade(parsed, one) ||
      isToBuild(parsed, one) ||
      [...one.complements, ...(clause?.phrases ?? [])].some(
        ({ object }) => isTradeThing(object) && ((object?.classes ?? 0) & NOUN.assembly) === 0,
      ),
  )
}
