import type { Kind } from '../../codebook/index.ts'
import type { Candidate } from '../events/constructions.ts'
import { mentionsIn } from '../events/slots.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { Doc } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { Anchored } from './anchoring.ts'
import { isElsewhen } from './elsewhen.ts'
import { type Place, isShort } from './last-told.ts'

/** What goes on where people have come together, or are held. */
const SCENE: ReadonlySet<Kind> = new Set<Kind>(['assembly', 'detention', 'violence', 'restriction'])
/** What police or guards do to somebody there. */
const DONE: ReadonlySet<Kind> = new Set<Kind>(['violence', 'restriction', 'intimidation'])
/** How many sentences a scene may go on without its day. */
const NEAR = 3

const FORCE = NOUN.police | NOUN.authority | NOUN.court

function hasDay({ doc, sentence }: Place): boolean {
  const { from = 0, to = 0 } = doc.sentences[sentence] ?? {}
  return mentionsIn(doc, from, to).some(({ type }) => type === 'date')
}

/** "A nurse, who was struck by a canister, was taken to hospital", "an officer who deleted his pictures": by the way, of the scene just told. */
function isOfScene({ kind, clause }: Candidate): boolean {
  if (clause?.via !== 'relative' || !DONE.has(kind)) return false
  const { verb, subject } = clause
  if (verb.tense !== 'past' || verb.perfect || verb.negative) return false
  if (kind === 'violence') return true
  return verb.voice === 'active' && subject !== null && (subject.classes & FORCE) !== 0
}

const SAID = /^(?:say|tell|report|add|state):that$/

/** "several women said they were pushed into a ditch": what went on at the scene, by those who were there. */
function isSaidOfScene({ kind, clause }: Candidate): boolean {
  if (kind !== 'violence' || !clause || !SAID.test(clause.link)) return false
  return clause.verb.tense === 'past' && !clause.verb.perfect
}

/** The day of a scene, for what is told of it by the way. */
export function asideOfScene(candidate: Candidate, via: string, at: Place): Anchored | null {
  const { last } = at.timeline
  const { clause } = candidate
  if (!clause || !last || last.block !== at.block || !SCENE.has(last.kind)) return null
  const gap = at.sentence - last.sentence
  if (gap < 0 || gap > NEAR || !isShort(last.when)) return null
  const relative = via === 'apart' && isOfScene(candidate)
  const said = via === 'none' && gap <= 1 && isSaidOfScene(candidate)
  if ((!relative && !said) || isElsewhen(at.doc, clause)) return null
  return gap > 0 && hasDay(at)
    ? null
    : { when: last.when, date: last.date, via: 'told on the same day' }
}

const COUNTED: ReadonlySet<Kind> = new Set(['assembly', 'violence', 'vote', 'death'])

/** "Voting took place on 3 May. Turnout was 38 per cent.", "The doctors counted 118 injured.": a number told of what was just told. */
export function isCountOf(
  { kind }: Candidate,
  { timeline: { last }, block, sentence }: Place,
): boolean {
  if (kind !== 'figure' || last?.block !== block) return false
  return COUNTED.has(last.kind) && sentence - last.sentence <= NEAR
}

/** "marched to the governor's office. He declined to take their petition.", "was convicted. The civil chamber ordered her to pay" */
export function isHandedIn(
  { kind, id }: Candidate,
  { timeline: { last }, block, sentence }: Place,
) {
  if (!last || last.block !== block || sentence - last.sentence !== 1) return false
  if (kind === 'lawsuit')
    return id.includes('.to-pay.') && (last.kind === 'conviction' || last.kind === 'acquittal')
  return kind === 'petition' && last.kind === 'assembly'
}

const THEN_AND_THERE = new Set([
  'on the spot',
  'there and then',
  'then and there',
  'at the scene',
  'on the scene',
])

/** "was arrested on the spot": when what was told just before was done. */
export function isThere({ tokens }: Doc, { from, verb }: Clause): boolean {
  const word = (i: number): string => wordOf(tokens.word[i] ?? 0)
  for (let i = from; i < verb.to + 3; i++)
    if (THEN_AND_THERE.has(`${word(i)} ${word(i + 1)} ${word(i + 2)}`)) return true
  return false
}

/** "60 residents protested on 31 January. Police had dispersed that action": what had been done to the gathering just told. */
export function doneToTold(
  { kind, clause }: Candidate,
  { timeline: { last }, block, sentence }: Place,
): Anchored | null {
  if (kind !== 'violence' || !clause || last?.kind !== 'assembly' || last.block !== block)
    return null
  const what = clause.verb.voice === 'passive' ? clause.subject : clause.objects[0]
  const gathering = what != null && (what.classes & NOUN.assembly) !== 0
  return gathering &&
    what.determiner === 'definite' &&
    sentence - last.sentence === 1 &&
    isShort(last.when)
    ? { when: last.when, date: last.date, via: 'told on the same day' }
    : null
}
