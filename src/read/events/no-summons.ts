import { NOUN } from '../text/word-table.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { wordOf } from '../text/words.ts'
import type { Candidate, Parsed } from './constructions.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Who asks questions because that is their work, and holds nobody to account by force. */
const ASKERS = words(
  `reporter journalist press media newspaper broadcaster interviewer host presenter anchor correspondent columnist analyst
  critic commentator observer expert historian economist scientist voter resident reader viewer listener caller audience
  student pupil teacher parent client customer passenger opposition lawmaker legislator deputy mp senator councillor
  councilor congressman congresswoman lawyer attorney counsel barrister solicitor defence defense coach manager captain
  club shareholder investor donor board buyer`,
)

/** Who is called to account by those above or across from them. */
const ENVOYS = words('ambassador envoy diplomat consul chargé attaché')
const OFFICIALS = words(
  'minister premier governor mayor prefect commissioner secretary spokesman spokeswoman official executive director chief',
)
const HOUSES = words(
  'parliament senate congress assembly house council committee commission subcommittee duma chamber bundestag',
)
const IN_COURT = words(
  'defence defense counsel lawyer lawyers prosecution jurors jury barrister court',
)

const CALLING = words('question grill quiz interrogate interview summon call invite warn')
const QUESTIONING = words('question grill quiz interrogate interview')

const last = ({ doc }: Parsed, phrase: NounPhrase | null | undefined): string =>
  phrase ? wordOf(doc.tokens.word[phrase.head] ?? 0) : ''

const heads = (parsed: Parsed, phrase: NounPhrase | null | undefined): string[] =>
  phrase ? [phrase.lemma, last(parsed, phrase)] : []

const OFFICES = NOUN.police | NOUN.authority
const HEADS = words(
  'chief head director commander commissioner minister governor mayor prosecutor prefect secretary',
)

/** "Reporters questioned the minister", "The committee summoned the governor", "The witness was questioned by the defence": asked at work, in a house or in court. */
export function isNoSummons(candidate: Candidate, parsed: Parsed): boolean {
  const { kind, clause, actor, target, rule } = candidate
  if (kind !== 'summons' || !clause) return false
  // "the notice had been served on the wrong office": on nobody
  if (rule.id === 'served' && target === null) return true
  // "asked the chief of police to explain": an office by another one
  const asked = clause.verb.lemma === 'ask' && target !== null && target.name === null
  const office = asked && ((target.classes & OFFICES) !== 0 || HEADS.has(target.lemma))
  if (office) return true
  if (!CALLING.has(clause.verb.lemma)) return false
  const beside = (prepositions: readonly string[]): string[] =>
    clause.phrases
      .filter(({ preposition }) => prepositions.includes(preposition))
      .flatMap(({ object }) => heads(parsed, object))
  const active = clause.verb.voice === 'active' && clause.subject !== target
  const by = [...heads(parsed, actor ?? (active ? clause.subject : null)), ...beside(['by'])]
  if (by.some(one => ASKERS.has(one))) return true
  const whom = heads(parsed, target)
  const bare = target?.name === null || target?.name === undefined
  if (whom.some(one => ENVOYS.has(one))) return true
  if (QUESTIONING.has(clause.verb.lemma) && by.some(one => IN_COURT.has(one))) return true
  const housed = [...by, ...beside(['in', 'before', 'to', 'at'])].some(one => HOUSES.has(one))
  return housed && bare && whom.some(one => OFFICIALS.has(one))
}
