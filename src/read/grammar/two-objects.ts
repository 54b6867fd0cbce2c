import { itemAt } from './item-at.ts'
import { significant } from './antecedents.ts'
import { type State } from './clause-state.ts'
import type { Chunk, NounPhrase, VerbGroup } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

/** What somebody denies, where anything else was denied to somebody: "was arrested and denied insulin". */
const DENIED = new Set(
  'wrongdoing involvement guilt responsibility charge allegation accusation claim report it any'.split(
    ' ',
  ),
)

/** What those who are held are denied. */
const NEEDED = new Set(
  'lawyer attorney counsel solicitor doctor access visit visitor call phone medicine treatment bail'.split(
    ' ',
  ),
)

export const isWithheld = ({ lemma, determiner, classes }: NounPhrase): boolean =>
  NEEDED.has(lemma) || (determiner === null && !DENIED.has(lemma) && (classes & NOUN.case) === 0)

/** "granted amnesty to prisoners": by who was elected, to others. */
export function givenTo(chunks: readonly Chunk[], at: number): boolean {
  const behind = chunks[at + 2]
  return behind?.type === 'pp' && behind.preposition === 'to'
}

/** What those who are tried are granted or handed. */
export const HANDED = new Set(['grant', 'award', 'hand'])

const CALLING = new Set(
  'designate declare label name brand deem list recognise recognize'.split(' '),
)

/** "the fund, designated an \"undesirable organisation\" in 2023,": what it was called. */
export const isCalled = (chunks: readonly Chunk[], at: number, { lemma }: VerbGroup): boolean => {
  const next = chunks[at + 1]
  const what = next?.type === 'np' && next.determiner === 'indefinite'
  return CALLING.has(lemma) && itemAt(chunks, at - 1)?.type === 'comma' && what
}

const KEPT_FROM = new Set([
  'registration',
  'accreditation',
  'entry',
  'visa',
  'permission',
  'permit',
  'licence',
  'license',
])

/** "the party, refused registration in 2023,": what it did not get. */
export const isKeptFrom = (chunks: readonly Chunk[], at: number, { lemma }: VerbGroup): boolean => {
  const what = chunks[at + 1]
  const set = (lemma === 'refuse' || lemma === 'deny') && itemAt(chunks, at - 1)?.type === 'comma'
  if (!set || what?.type !== 'np' || !KEPT_FROM.has(what.lemma) || what.determiner !== null)
    return false
  const end = chunks.findIndex((chunk, i) => i > at && chunk.type === 'comma')
  return chunks[end + 1]?.type === 'vg'
}

const GIVEN = new Set(['bail', 'asylum', 'amnesty', 'parole', 'clemency', 'immunity', ...KEPT_FROM])
const WITHHELD = new Set([...GIVEN, 'access', 'boarding', 'admission', 'funding', 'counsel'])
const OFFICIAL = NOUN.authority | NOUN.court | NOUN.police | NOUN.legislature

/** "Rights group denied registration", "Editor granted bail": in few words, what somebody did not get, or got. */
export function isWithheldFrom(
  chunks: readonly Chunk[],
  at: number,
  { lemma }: VerbGroup,
): boolean {
  const what = chunks[at + 1]
  const whom = itemAt(chunks, at - 1)
  const words = lemma === 'deny' || lemma === 'refuse' ? WITHHELD : lemma === 'grant' ? GIVEN : null
  if (!words || what?.type !== 'np' || what.determiner !== null || what.name) return false
  const named = words.has(what.lemma) || what.lemma === 'renewal'
  if (!named || whom?.type !== 'np' || whom.pronoun || whom.determiner === 'definite') return false
  if ((whom.classes & OFFICIAL) !== 0 || givenToSomebody(chunks, at)) return false
  return (whom.classes & (NOUN.person | NOUN.organisation | NOUN.outlet)) !== 0
}

/** "denied registration to the union", where "denied access to the hall" is to no one. */
function givenToSomebody(chunks: readonly Chunk[], at: number): boolean {
  const behind = chunks[at + 2]
  if (behind?.type !== 'pp' || behind.preposition !== 'to' || !behind.object) return false
  return (behind.object.classes & (NOUN.person | NOUN.organisation | NOUN.outlet)) !== 0
}

const PENALTIES = new Set(
  'sentence term fine penalty warning reprimand caution probation years months days'.split(' '),
)
const METED = new Set(['hand', 'give', 'award', 'issue', 'serve'])
const THREATS = new Set(['threat', 'summons', 'notice', 'warning'])
const LABELS = new Set(
  'agent extremist terrorist organisation organization suspect traitor person'.split(' '),
)
/** Verbs between somebody and what was done to them: "is one of those granted bail", "found himself denied entry". */
const LINKING = new Set([
  'be',
  'become',
  'include',
  'find',
  'end',
  'wind',
  'see',
  'saw',
  'have',
  'remain',
])

/** What somebody gets or is called by a verb that takes two objects. */
function isOfTwoObjects(
  { lemma }: VerbGroup,
  { lemma: what, name, determiner }: NounPhrase,
): boolean {
  if (name !== null || determiner === 'definite' || determiner === 'possessive') return false
  if (lemma === 'deny' || lemma === 'refuse')
    return WITHHELD.has(what) || NEEDED.has(what) || what === 'care'
  if (lemma === 'grant') return GIVEN.has(what)
  if (METED.has(lemma)) return PENALTIES.has(what)
  if (lemma === 'send') return THREATS.has(what)
  return CALLING.has(lemma) && LABELS.has(what)
}

/** "one of three people granted bail", "found himself handed a prison term", "Ana Lesko designated a foreign agent". */
export function isGivenTo({ chunks, current }: State, at: number, verb: VerbGroup): boolean {
  const what = chunks[at + 1]
  if (what?.type !== 'np' || !isOfTwoObjects(verb, what) || givenToSomebody(chunks, at))
    return false
  const before = significant(chunks, at, -1)
  const whom = before?.type === 'np' ? before : before?.type === 'pp' ? before.object : null
  if (whom && (whom.classes & OFFICIAL) !== 0) return false
  if (before?.type === 'pp' && before.preposition === 'with') return true
  const linked = current !== null && LINKING.has(current.verb.lemma)
  if (linked) return true
  if (!whom || whom.pronoun !== null) return false
  const person = (whom.classes & (NOUN.person | NOUN.organisation | NOUN.outlet)) !== 0
  const aside = before?.type === 'comma'
  return person && !aside && current === null && headlined(chunks)
}

/** Whether a sentence has no full stop, as titles and entries have none. */
const headlined = (chunks: readonly Chunk[]): boolean => chunks.at(-1)?.type !== 'stop'
