import type { Candidate } from './constructions.ts'
import { DRIVEN_OFF } from '../forms/brought-out.ts'
import type { Clause } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

const ORDERING = new Set(['order', 'instruct', 'direct', 'tell', 'ask'])
const TRYING = new Set(['try', 'attempt'])
const OFFICIAL = NOUN.authority | NOUN.court | NOUN.police

/** "asked banks to freeze the accounts of X": what an authority has others do is done by it; "tried to march" is a march kept from its way. */
function asOrdered(candidate: Candidate, told: readonly Candidate[]): Candidate {
  const { kind, clause, set } = candidate
  const governor = clause?.governor
  if (!clause || clause.verb.form !== 'infinitive' || !governor) return candidate
  const { verb, subject } = governor
  if (verb.negative || verb.modality !== 'asserted') return candidate
  if (kind === 'assembly' && TRYING.has(verb.lemma)) {
    const status = candidate.rule.id === DRIVEN_OFF ? 'held' : 'prevented'
    return { ...candidate, set: { ...set, status }, controlled: true }
  }
  const whom = governor.objects[0]
  // "asked the courts to dissolve it": theirs to decide
  if (verb.lemma === 'ask' && whom && (whom.classes & OFFICIAL) !== 0) return candidate
  const official = subject !== null && (subject.classes & OFFICIAL) !== 0
  const again = told.some(other => other.kind === kind)
  if (kind !== 'restriction' || !ORDERING.has(verb.lemma) || !official || again) return candidate
  return { ...candidate, actor: subject, controlled: true }
}

/** Verbs of going somewhere or doing something in public, which people do in order to protest. */
const GOING = new Set(
  `come go travel drive arrive descend flock gather assemble converge congregate mass pour turn meet return walk cycle ride
  sail line stand sit kneel occupy block leave close join unite take use park defy brave board stay rally march wake skip abandon`.split(
    /\s+/,
  ),
)

/** "drove their tractors into the capital to protest": who went there protested. */
function asGone(candidate: Candidate, told: readonly Candidate[]): Candidate {
  const { kind, clause } = candidate
  const governor = clause?.governor
  if (kind !== 'assembly' || clause?.verb.form !== 'infinitive' || !governor) return candidate
  const { verb, subject } = governor
  const going = GOING.has(verb.lemma) && verb.voice === 'active' && verb.form === 'finite'
  const several = subject !== null && (subject.plural || subject.items.length > 0)
  if (!going || !several || verb.negative || verb.modality !== 'asserted') return candidate
  if (told.some(other => other.kind === kind)) return candidate
  return { ...candidate, actor: subject, controlled: true }
}

/** "announced that it would close": its end, on the day that it told of it. */
export function asAnnounced(candidate: Candidate, before: Clause | null): Candidate {
  const { clause, set } = candidate
  if (set.means !== 'closure' || clause?.link !== 'that' || before?.verb.lemma !== 'announce')
    return candidate
  const ahead = clause.verb.modality === 'conditional' || clause.verb.modality === 'planned'
  const own = clause.subject?.pronoun === 'it' || clause.subject?.pronoun === 'they'
  return ahead && own && !clause.verb.negative
    ? { ...candidate, clause: before, target: before.subject }
    : candidate
}

/** The readings of each clause, with what is done by order; who orders it makes no statement by that. */
export function withOrders(readings: readonly Candidate[][]): Candidate[][] {
  const own = (clause: Candidate['clause']) =>
    readings.find(list => list[0]?.clause === clause) ?? []
  const done = readings.map(list =>
    list.map(one => {
      const told = own(one.clause?.governor ?? null)
      return asGone(asOrdered(one, told), told)
    }),
  )
  const orders = new Set(
    done.flatMap(([one]) =>
      one?.kind === 'restriction' && one.controlled ? [one.clause?.governor] : [],
    ),
  )
  return done.map(list => list.filter(one => one.kind !== 'statement' || !orders.has(one.clause)))
}
