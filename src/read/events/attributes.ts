import { NONE_GRANTED } from '../forms/none-granted.ts'
import { accessOf } from '../forms/trials.ts'
import { NOUN } from '../text/word-table.ts'
import type { Amount, Span } from '../../codebook/index.ts'
import type { Candidate } from './constructions.ts'
import type { Context } from './fill.ts'
import type { Fillers } from '../referring/memory.ts'
import { offenceBesideLaw } from '../law/offences-beside.ts'
import { offenceFor } from '../law/offences.ts'
import {
  applicationsFor,
  groundsFor,
  isPreventive,
  lengthFor,
  provisionsFor,
  reach,
} from './slots.ts'
import { wordsBetween } from '../text/doc-words.ts'

type Filled = { attributes: Record<string, unknown>; spans: Record<string, readonly Span[]> }

/** "at least six deaths in custody": how many, where nobody is told but by the noun. */
const deathsIn = ({ target, noun }: Candidate): Amount | null =>
  target || !noun?.number || noun.number.percent ? null : noun.number.value

/** "went out to the square with a blank sheet", of one person by name: a gathering of one. */
const standsAlone = ({ rule, actor }: Candidate): boolean =>
  rule.id === 'stand' && actor?.name?.class === 'person' && actor.items.length === 0

/** The attributes of a candidate's kind, each with the words it rests on. */
export function attributesFor(
  context: Context,
  candidate: Candidate,
  people: { actor: Fillers; target: Fillers },
): Filled {
  const { parsed } = context
  const { kind, trigger, actor } = candidate
  const attributes: Record<string, unknown> = { ...candidate.set }
  const spans: Record<string, readonly Span[]> = {}
  const put = (name: string, value: unknown, span: readonly Span[]): void => {
    attributes[name] = value
    spans[name] = span
  }
  const triggerSpan: Span = [
    parsed.doc.tokens.start[trigger[0]] ?? 0,
    parsed.doc.tokens.end[trigger[1] - 1] ?? 0,
  ]
  for (const name of Object.keys(attributes)) spans[name] = [triggerSpan]
  if (kind === 'charge' || kind === 'conviction') {
    const provisions = provisionsFor(parsed, candidate)
    if (provisions.length === 1 && provisions[0])
      put('provision', provisions[0].text, [provisions[0].span])
    else if (provisions.length > 1)
      put(
        'provision',
        provisions.map(one => one.text),
        provisions.map(one => one.span),
      )
    const offence =
      offenceFor(parsed, candidate) ??
      (candidate.clause &&
        offenceBesideLaw(parsed, candidate.clause.verb.from, reach(parsed, candidate.clause)))
    if (offence) put('offence', offence.text, [offence.span])
  }
  if (kind === 'trial' && candidate.clause && attributes['access'] === undefined) {
    const access = accessOf(parsed, candidate.clause.verb)
    if (access) put('access', access, [triggerSpan])
  }
  if (kind === 'detention') {
    const length = lengthFor(parsed, candidate)
    if (length?.length) put('length', length.length, [length.span])
    if (isPreventive(parsed, candidate.clause)) put('preventive', true, [triggerSpan])
  }
  if (kind === 'permission' || (kind === 'registration' && candidate.set.decision !== 'revoked')) {
    const applications = applicationsFor(parsed, candidate)
    if (applications !== null && candidate.id !== NONE_GRANTED)
      put('applications', applications, [triggerSpan])
  }
  if (kind === 'permission' || kind === 'registration' || kind === 'accreditation') {
    const grounds = groundsFor(parsed, trigger[1])
    if (grounds) put('grounds', grounds.text, [grounds.span])
  }
  if (kind === 'death') {
    const deaths =
      people.target.count ??
      (people.target.parties.length > 0 && people.target.parties.every(one => one.named)
        ? people.target.parties.length
        : deathsIn(candidate))
    if (deaths !== null)
      put(
        'deaths',
        deaths,
        people.target.parties.map(one => one.span),
      )
  }
  const { figure } = candidate
  if (figure) {
    const unit = wordsBetween(parsed.doc, figure.unit[0], figure.unit[1])
    const of = wordsBetween(parsed.doc, figure.of[0], figure.of[1])
    put('value', figure.number.value, [[figure.number.start, figure.number.end]])
    put('unit', unit.text, [unit.span])
    put('of', of.text, [of.span])
  }
  if (kind === 'assembly' && attributes['size'] === undefined && standsAlone(candidate))
    put('size', 1, [triggerSpan])
  if (kind === 'assembly' && actor && attributes['size'] === undefined) {
    const size = people.actor.count
    const bodies = (actor.classes & NOUN.organisation) !== 0 && (actor.classes & NOUN.person) === 0
    if (size !== null && actor.number !== null && !bodies)
      put(
        'size',
        actor.number?.approx && typeof size === 'number' ? [size, size] : size,
        people.actor.parties.map(one => one.span),
      )
  }
  return { attributes, spans }
}
