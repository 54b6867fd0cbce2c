import type { Parsed } from '../events/constructions.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What a meeting is called that officials or members hold. */
const OFFICIAL = new Set(
  `special emergency extraordinary annual urgent closed-door cabinet committee board summit council government ministerial
  security staff crisis bilateral working virtual online press plenary regular budget coordination briefing
  ordinary monthly weekly joint preparatory inter-agency`.split(/\s+/),
)
const BODIES = NOUN.authority | NOUN.court | NOUN.legislature | NOUN.police
const COMMITTEES = new Set(['council', 'committee', 'commission', 'board', 'cabinet', 'assembly'])
/** Words of meetings by which people express something. */
const CIVIC = new Set(
  `public mass protest election campaign open-air street undeclared unauthorised unauthorized unsanctioned unlawful illegal
  prayer memorial consultative community farewell solidarity commemorative town-hall village rally opposition`.split(
    /\s+/,
  ),
)

function wordsOf({ doc }: Parsed, { from, to }: NounPhrase): string[] {
  return Array.from({ length: to - from }, (_, i) => wordOf(doc.tokens.word[from + i] ?? 0))
}

/** "will take strict action against them": a step, no gathering. */
export const isStepTaken = (parsed: Parsed, phrase: NounPhrase, clause: Clause | null): boolean =>
  phrase.lemma === 'action' &&
  ((clause?.verb.lemma === 'take' &&
    (clause.objects.includes(phrase) ||
      (clause.verb.voice === 'passive' && clause.subject === phrase))) ||
    wordOf(parsed.doc.tokens.word[phrase.to] ?? 0) === 'taken' ||
    wordsOf(parsed, phrase).some(word => MEASURES.has(word))) &&
  !wordsOf(parsed, phrase).some(word => OF_PROTEST.has(word))

/** "demanding government action to mend the roads" */
const MEASURES = new Set(
  'government state urgent immediate concrete swift prompt international decisive further legislative'.split(
    ' ',
  ),
)

const OF_PROTEST = new Set(['protest', 'industrial', 'mass', 'solidarity', 'street', 'strike'])

/** What police do to a gathering, and to no talks. */
const HINDERED = new Set(
  'disperse break block ban storm disrupt prohibit stop raid attack prevent forbid'.split(' '),
)

/** "in a meeting on 3 May", "a special meeting of the council": talks among officials, no gathering of people. */
export function isTalks(parsed: Parsed, phrase: NounPhrase, clause: Clause | null): boolean {
  if (phrase.lemma !== 'meeting') return false
  if (isChaired(parsed, phrase)) return true
  const said = wordsOf(parsed, phrase)
  if (said.some(word => CIVIC.has(word)) || HINDERED.has(clause?.verb.lemma ?? '')) return false
  if (said.some(word => OFFICIAL.has(word))) return true
  const of = phrase.complements.find(({ preposition }) => preposition === 'of')?.object
  if (of && ((of.classes & BODIES) !== 0 || COMMITTEES.has(of.lemma))) return true
  const by = clause?.verb.voice === 'active' ? (clause.subject?.classes ?? 0) : 0
  const within =
    clause?.phrases.some(
      ({ object, preposition }) =>
        object === phrase && ['in', 'at', 'during', 'after'].includes(preposition),
    ) ?? false
  return within ? phrase.determiner === 'indefinite' : (by & BODIES) !== 0
}

const CHAIRED = new Set(['chaired', 'convened', 'hosted', 'presided'])

/** "A meeting chaired by the Commissioner General of Labour" */
function isChaired({ doc, chunks }: Parsed, { to }: NounPhrase): boolean {
  if (!CHAIRED.has(wordOf(doc.tokens.word[to] ?? 0))) return false
  const by = chunks.find(chunk => chunk.type === 'pp' && chunk.from > to && chunk.from <= to + 2)
  return by?.type === 'pp' && by.preposition === 'by' && ((by.object?.classes ?? 0) & BODIES) !== 0
}

const BANNING = new Set(['ban', 'prohibit', 'forbid', 'outlaw'])

/** "Police banned the march", of which nothing else is said: a ban, and no gathering of its own. */
export const isOnlyBanned = (clause: Clause | null): boolean =>
  clause !== null && BANNING.has(clause.verb.lemma)

/** "A large demonstration is unlikely" */
export const isUnlikely = ({ doc, clauses }: Parsed, phrase: NounPhrase): boolean =>
  clauses.some(
    ({ subject, verb }) =>
      subject === phrase &&
      verb.lemma === 'be' &&
      UNLIKELY.has(wordOf(doc.tokens.word[verb.to] ?? 0)),
  )

const UNLIKELY = new Set(['unlikely', 'likely', 'possible', 'impossible', 'expected'])
