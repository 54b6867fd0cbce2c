import { owner } from '../grammar/owners.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import type { Candidate, Parsed } from './constructions.ts'

const DUTIES = new Set(['should', 'must', 'ought'])
const OFFICIAL = NOUN.authority | NOUN.legislature | NOUN.police | NOUN.court
const WHOM = NOUN.person | NOUN.organisation | NOUN.outlet
const isState = ({ name }: NounPhrase): boolean => name?.class === 'place'

/** Whether a clause says what somebody in office should do. */
const isTold = ({ verb, subject }: Clause): boolean =>
  DUTIES.has(verb.modalWord) &&
  verb.voice === 'active' &&
  verb.form === 'finite' &&
  subject !== null &&
  subject.pronoun === null &&
  subject.determiner !== 'negative' &&
  ((subject.classes & OFFICIAL) !== 0 || isState(subject))

/** "concern at the arrest of Ana Dorel" */
const FEARED = new Set(['about', 'at', 'over', 'by'])

/** What was done to somebody, told by a noun: whoever condemns it speaks of them. */
const DONE = new Set(
  `arrest detention verdict sentence conviction term fine charge trial killing murder attack raid expulsion dismissal
  closure ban suspension refusal imprisonment jailing beating assault harassment persecution prosecution deportation
  extradition abduction disappearance deregistration dissolution sacking torture ill-treatment death search`.split(
    /\s+/,
  ),
)

/** "welcomed the prosecution of guards": of nobody whom they stand up for. */
const PRAISING = new Set(['welcome', 'praise', 'hail', 'applaud', 'commend'])

/** "criticised the guards", "denounced the ministry" */
const isBlamed = ({ classes, name, pronoun }: NounPhrase): boolean =>
  pronoun === null && (name?.class === 'person' || (classes & (OFFICIAL | NOUN.organisation)) !== 0)

/** "condemned the arrest of Ana Dorel", "called her term unlawful": whose it is. */
function whose(candidate: Candidate): NounPhrase | null {
  const { clause } = candidate
  if (!clause || PRAISING.has(clause.verb.lemma)) return null
  const feared = clause.phrases.filter(({ preposition }) => FEARED.has(preposition))
  const objects = clause.verb.voice === 'active' ? clause.objects : []
  const done = [...objects, ...feared.map(({ object }) => object)].find(
    one => one !== null && DONE.has(one.lemma),
  )
  if (done) return owner(done, WHOM)
  const [first] = objects
  return candidate.rule.id === 'criticised' && first && isBlamed(first) ? first : null
}

/** Verbs of asking for something that somebody else is to do. */
const ASKING = new Set([
  'recommend',
  'urge',
  'demand',
  'insist',
  'request',
  'propose',
  'ask',
  'require',
])

const isBase = ({ verb }: Clause): boolean => verb.base === true || verb.modality === 'demanded'

/** The verb under which a clause only says what is asked for: "recommends that parliament amend the code". */
export function askedThat(clause: Clause, clauses: readonly Clause[]): Clause | null {
  if (!clause.link.endsWith('that') || !isBase(clause)) return null
  const before = itemAt(clauses, clauses.indexOf(clause) - 1)
  return before && ASKING.has(before.verb.lemma) ? before : null
}

/** "recommends that parliament amend the code": who should. */
function askedOf({ clauses }: Parsed, { clause }: Candidate): NounPhrase | null {
  const asked = clauses.find(one => clause !== null && askedThat(one, clauses) === clause)
  const who = asked?.subject ?? null
  const official = who !== null && ((who.classes & OFFICIAL) !== 0 || who.name?.class === 'person')
  return official && who.pronoun === null ? who : null
}

/** Gives a statement that names nobody those whom it tells what to do, or of whom it speaks. */
export function withAddressee(candidate: Candidate, parsed: Parsed): Candidate {
  if (candidate.kind !== 'statement' || candidate.target !== null) return candidate
  const view = candidate.rule.id === 'quoted' || candidate.rule.id === 'said'
  const told = view
    ? parsed.clauses.find(
        one => one !== candidate.clause && isTold(one) && one.subject !== candidate.actor,
      )
    : undefined
  const target = told?.subject ?? askedOf(parsed, candidate) ?? whose(candidate)
  return target ? { ...candidate, target } : candidate
}
