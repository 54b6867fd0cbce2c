import type { NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'
import type { Tone } from './everyday.ts'

const ofPhrase = (noun: NounPhrase | null, preposition: string): NounPhrase | null =>
  noun?.complements.find(one => one.preposition === preposition)?.object ?? null

const PRICED = new Set(
  'stock share bond price equity market currency index gold oil dollar euro yen ruble rupee bitcoin commodity technology'.split(
    ' ',
  ),
)

/** "Stocks staged a late rally", "the rally in technology stocks" */
function isOfPrices({ noun, clause, actor }: Candidate, tone: Tone): boolean {
  if (tone.market === 0) return false
  const risen = noun?.lemma === 'rally' || clause?.verb.lemma === 'rally'
  const subject = clause?.subject?.lemma ?? actor?.lemma ?? ''
  return risen && (PRICED.has(subject) || PRICED.has(ofPhrase(noun, 'in')?.lemma ?? ''))
}

const SHOWN = new Set(
  'device robot product machine technology method technique system model prototype drone phone car vehicle software app tool weapon recipe engine'.split(
    ' ',
  ),
)

/** "The demonstration of the new robot": how something works. */
const isShowing = ({ noun }: Candidate): boolean =>
  noun?.lemma === 'demonstration' && SHOWN.has(ofPhrase(noun, 'of')?.lemma ?? '')

const HIT = new Set(
  'depot base target convoy position refinery airfield hospital port camp village town bunker warehouse bridge column ship tanker airport'.split(
    ' ',
  ),
)

/** "A strike on an oil depot": from the air. */
function isFromTheAir({ noun }: Candidate, { doc, from, to }: Parsed): boolean {
  if (noun?.lemma !== 'strike') return false
  const on = ofPhrase(noun, 'on')
  if (on !== null && HIT.has(on.lemma)) return true
  const before = wordOf(doc.tokens.word[noun.head - 1] ?? 0)
  if (WEAPONS.has(before)) return true
  for (let at = from; at < to; at++)
    if (FROM_ABOVE.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

const WEAPONS = new Set(['air', 'drone', 'missile', 'rocket', 'artillery', 'lightning', 'military'])
const FROM_ABOVE = new Set(['missile', 'missiles', 'bomber', 'bombers', 'warplanes', 'airstrike'])

const WATCHING = new Set(
  'see watch greet glimpse cheer buy enjoy admire catch photograph'.split(' '),
)

/** "Crowds gathered to see the royal couple" */
const isAudience = ({ clause }: Candidate, { clauses }: Parsed): boolean =>
  clause !== null &&
  clauses.some(
    ({ governor, verb }) =>
      governor === clause && verb.form === 'infinitive' && WATCHING.has(verb.lemma),
  )

const OCCASIONS = new Set(
  `congress feast summit conference concert festival wedding carnival fair fireworks match exhibition reunion eclipse
  pilgrimage symposium seminar workshop premiere auction picnic banquet shareholder investor creditor
  prize-giving graduation reception screening ceremony photograph photo`.split(/\s+/),
)

const MEETING = new Set(['gather', 'meet', 'assemble', 'convene'])

/** "gathered for a congress", "a meeting of shareholders" */
function isOccasion({ noun, clause }: Candidate): boolean {
  if (noun?.lemma === 'meeting' && OCCASIONS.has(ofPhrase(noun, 'of')?.lemma ?? '')) return true
  return (
    clause !== null &&
    MEETING.has(clause.verb.lemma) &&
    clause.phrases.some(
      ({ preposition, object }) =>
        FOR.has(preposition) && object?.name === null && OCCASIONS.has(object.lemma),
    )
  )
}

const FOR = new Set(['for', 'at', 'to'])

/** "marched through the town in the carnival parade" */
function isCarnival({ doc, from, to }: Parsed): boolean {
  for (let at = from; at < to; at++)
    if (wordOf(doc.tokens.word[at] ?? 0) === 'carnival') return true
  return false
}

const PREMISES = NOUN.place | NOUN.premise

/** "rallied behind the president": took their side; "rallied behind the fish market" is where. */
function isSidingWith({ clause }: Candidate): boolean {
  const behind = clause?.phrases.find(({ preposition }) => preposition === 'behind')?.object
  return clause?.verb.lemma === 'rally' && behind != null && (behind.classes & PREMISES) === 0
}

const RUNNING = new Set(
  'inspector regulator company owner firm manager court judge authority ministry'.split(' '),
)

/** "Inspectors stopped production at the plant": who runs or watches it, and not who works there. */
const isStoppedFromAbove = ({ rule, actor }: Candidate): boolean =>
  (rule.id === 'off-work' || rule.id === 'stoppage') && RUNNING.has(actor?.lemma ?? '')

/** Words for a crowd of whoever came, as for one that protests. */
const CIVIC = NOUN.police | NOUN.authority

/** Whether people are told to have come together for something else than to express anything. */
export function isEverydayCrowd(candidate: Candidate, parsed: Parsed, tone: Tone): boolean {
  if (candidate.kind !== 'assembly') return false
  if (isOfPrices(candidate, tone) || isShowing(candidate)) return true
  if (isSidingWith(candidate) || isFromTheAir(candidate, parsed) || isStoppedFromAbove(candidate))
    return true
  const guarded = candidate.clause?.subject
    ? (candidate.clause.subject.classes & CIVIC) !== 0
    : false
  if (tone.civic > 0 || guarded) return false
  return isAudience(candidate, parsed) || isOccasion(candidate) || isCarnival(parsed)
}
