import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import { type Frame, ruleOf } from '../events/frames.ts'
import { isParty } from '../events/gates.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { isOffice } from '../referring/officials.ts'
import { OFFICIAL, isOfficeBehind } from '../referring/speakers.ts'
import { FLAG, mentionOver } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

export const SAYING = new Set([
  'say',
  'tell',
  'reply',
  'state',
  'add',
  'respond',
  'declare',
  'remark',
])

/** Verbs by which somebody is quoted, beside those that tell a view without its words. */
const QUOTING = new Set([
  ...SAYING,
  ...'comment observe note warn stress insist argue write explain retort complain conclude tweet'.split(
    ' ',
  ),
])

/** "spoke of “a wound to the nation”" */
const speaksOf = ({ verb, phrases }: Clause): boolean =>
  verb.lemma === 'speak' &&
  phrases.some(({ preposition, object }) => preposition === 'of' && object?.quoted === true)

/** Whom somebody tells what is meant for all: a station, a news conference, parliament. */
const PUBLIC = new Set(
  `reporter journalist conference agency press radio television channel newspaper meeting parliament lawmaker rally crowd
  briefing correspondent media interview interviewer audience congregation gathering council`.split(
    /\s+/,
  ),
)

export const SAYING_WORDS = [
  'said says saying told tells replied replies stated states added adds responded declared remarked spoke speaks insisted insists retorted complained complains noted notes warned warns commented observed stressed stresses wrote writes tweeted asked asks explained concluded argued',
]
  .join(' ')
  .split(' ')
  .map(idOf)
const QUOTES = new Set(['"', '“', '”'])
const QUOTE_WORDS = [...QUOTES].map(idOf)

/** Who speaks for a body or holds an office: what they are quoted with is said in public. */
const BODIES = NOUN.organisation | NOUN.authority | NOUN.legislature
/** Who decides on cases or reports them: what they say is no appeal to the public. */
const NO_SPEAKERS = NOUN.court | NOUN.outlet

/** Whether a sentence may quote somebody, by its words alone. */
export function mayQuote(stands: (id: number) => boolean): boolean {
  return QUOTE_WORDS.some(stands) && SAYING_WORDS.some(stands)
}

const word = ({ doc }: Parsed, at: number): string => wordOf(doc.tokens.word[at] ?? 0)

const inQuote = ({ doc }: Parsed, at: number): boolean =>
  ((doc.tokens.flags[at] ?? 0) & FLAG.inQuote) !== 0

/** The least number of words that are a saying, and no name or term. */
const LEAST = 2

/** "said the force used was “proportionate”": what something is found to be, by one word. */
const isCalledSo = (parsed: Parsed, at: number): boolean =>
  QUOTES.has(word(parsed, at - 1)) && (infoOf(parsed.doc.tokens.word[at - 2] ?? 0).fn & FN.be) !== 0

function quotes(parsed: Parsed): boolean {
  let count = 0
  for (let i = parsed.from; i < parsed.to; i++) {
    if (!inQuote(parsed, i) || QUOTES.has(word(parsed, i))) count = 0
    // 'spoke of “no more than 250”': a count, and no view.
    else if (mentionOver(parsed.doc, i)?.type === 'number') continue
    else if (++count >= LEAST || isCalledSo(parsed, i)) return true
  }
  return false
}

/** "“…”, said the union's secretary": who speaks stands behind the verb. */
export function speakerOf(parsed: Parsed, { verb, subject, objects }: Clause): NounPhrase | null {
  const before = word(parsed, verb.from - 1)
  const behind = QUOTES.has(before) || (before === ',' && QUOTES.has(word(parsed, verb.from - 2)))
  return behind ? (objects[0] ?? null) : subject
}

/** Whether it is said to the public: by itself, or to an outlet or a meeting. */
export function isPublic(parsed: Parsed, { verb, objects }: Clause, who: NounPhrase): boolean {
  const [whom] = objects.filter(object => object !== who)
  if (verb.lemma !== 'tell') return whom === undefined || whom.quoted || whom.from >= verb.to + 3
  if (!whom || whom.pronoun !== null) return false
  for (let i = whom.from; i < whom.to; i++)
    if (PUBLIC.has(word(parsed, i).toLowerCase().replace(/s$/, ''))) return true
  return (
    (whom.classes & NOUN.outlet) !== 0 ||
    ['unknown', 'group'].includes(whom.name?.class ?? '') ||
    isTitle(parsed, whom)
  )
}

/** "told the Echo": a paper by its title. */
const isTitle = ({ doc }: Parsed, { determiner, head, name }: NounPhrase): boolean =>
  name === null && determiner === 'definite' && ((doc.tokens.flags[head] ?? 0) & FLAG.capital) !== 0

const rolesOf = ({ name, lemma, apposition }: NounPhrase): readonly string[] => [
  ...(name?.as?.toLowerCase().split(/[\s-]+/) ?? []),
  lemma,
  apposition?.lemma ?? '',
  ...(apposition?.name?.as?.toLowerCase().split(/[\s-]+/) ?? []),
]

/** Whether somebody holds an office or speaks for others, by title or apposition. */
export const isOfficial = (who: NounPhrase): boolean =>
  rolesOf(who).some(role => OFFICIAL.has(role))

/** "said Ana Dorel, the fund's programme director", "a leader of the union": by an office told behind the name. */
const hasOfficeBehind = ({ doc }: Parsed, { to, name }: NounPhrase): boolean =>
  name?.class === 'person' && isOfficeBehind(doc, to)

/** "Ana Dorel of the Centre for Open Valley" */
const isOfBody = ({ name, complements }: NounPhrase): boolean =>
  name?.class === 'person' &&
  complements.some(
    ({ preposition, object }) =>
      ['of', 'from', 'at'].includes(preposition) &&
      object?.name !== undefined &&
      (object.name?.class === 'group' || object.name?.class === 'authority'),
  )

/** "Maria, 34, who sells fruit": a person by one name, and no body. */
const isToldByAge = ({ doc }: Parsed, { name, to }: NounPhrase): boolean =>
  name?.class === 'unknown' &&
  wordOf(doc.tokens.word[to] ?? 0) === ',' &&
  (/^[1-9]\d$/.test(wordOf(doc.tokens.word[to + 1] ?? 0)) ||
    wordOf(doc.tokens.word[to + 1] ?? 0) === 'who')

export function speaksInPublic(parsed: Parsed, who: NounPhrase): boolean {
  if (who.pronoun !== null || who.quoted || who.determiner === 'negative' || isParty(who))
    return false
  if ((who.classes & NO_SPEAKERS) !== 0) return false
  if (
    who.name?.as &&
    isOffice(who.name.as) &&
    !/spokes|rapporteur|ombuds|human[- ]rights/i.test(who.name.as)
  )
    return false
  return (
    (fits(who, BODIES) && !isToldByAge(parsed, who)) ||
    isOfficial(who) ||
    hasOfficeBehind(parsed, who) ||
    isOfBody(who)
  )
}

/** What somebody is quoted with whose office is told elsewhere, if anywhere. */
export const BY_SURNAME = 'statement.quoted.surname'

/** "“We stand by the law,” Dorel said": called by one name, as those are who were told of before. */
const isSurname = ({ name, quoted }: NounPhrase): boolean =>
  !quoted &&
  name?.class === 'person' &&
  name.as === null &&
  !/\s/.test(name.nameSpan ? name.name : '')

/** "The ministry said the text needed “further consultation”": what an official or a body is quoted with. */
export function matchQuoted(parsed: Parsed, frame: Frame): Candidate[] {
  const rule = quotes(parsed) ? ruleOf(frame, 'quoted') : undefined
  if (!rule) return []
  return parsed.clauses.flatMap((clause): Candidate[] => {
    const { verb } = clause
    const says = QUOTING.has(verb.lemma) || speaksOf(clause)
    const told = says && verb.form === 'finite' && verb.voice === 'active'
    if (!told || verb.negative || verb.modality !== 'asserted' || inQuote(parsed, verb.from))
      return []
    const actor = speakerOf(parsed, clause)
    if (!actor || !isPublic(parsed, clause, actor)) return []
    const known = speaksInPublic(parsed, actor)
    if (!known && !isSurname(actor)) return []
    return [
      {
        kind: 'statement',
        frame,
        rule,
        id: known ? 'statement.quoted.active' : BY_SURNAME,
        construction: 'nominal-quoted',
        clause,
        trigger: [verb.from, verb.to],
        actor,
        target: null,
        noun: null,
        set: {},
        ownDate: null,
        specificity: 0,
      },
    ]
  })
}
