import type { Kind } from '../../codebook/index.ts'
import type { Candidate } from '../events/constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import type { Doc } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Anchored } from './anchoring.ts'
import {
  COURT_KINDS,
  IN_COURT,
  isAtBench,
  isAtCourt,
  isByOrder,
  isHeldByCourt,
} from './at-court.ts'
import { isElsewhen, isHearsay } from './elsewhen.ts'
import { LEAD, SENTENCES, inCourtTold } from './in-court-told.ts'
import { type Place, isShort, lastTold, openingDay } from './last-told.ts'
import { opensElsewhere } from './round-ups.ts'
import { isOfTheSame } from './same-occasion.ts'
import { isCountOf, isHandedIn, isThere } from './scene-asides.ts'
import { verdictDay } from './verdict-days.ts'

/** What happens on the spot, one thing after the other, and what a court does in one hearing. */
const SCENES: readonly ReadonlySet<Kind>[] = [
  new Set(['detention', 'violence', 'intimidation', 'assembly', 'restriction', 'torture', 'death']),
  new Set(['conviction', 'acquittal', 'trial']),
]

/** What police do with those whom they hold, or officials with those whom they find: of the day just told in the same sentence. */
const isOnTheSpot = (kind: Kind): boolean =>
  kind === 'search' || kind === 'summons' || kind === 'release' || SCENES[0]?.has(kind) === true

/** Kinds that a report tells on about in its next paragraph. */
const NEXT_BLOCK: ReadonlySet<Kind> = new Set(['detention', 'violence', 'intimidation', 'assembly'])

/** What is told right after of those who were held, searched or questioned: of the same day. */
const AFTER_HOLDING: ReadonlySet<Kind> = new Set(['search', 'summons', 'release'])
const IN_CUSTODY: ReadonlySet<Kind> = new Set(['detention', 'torture', 'restriction'])
const HOLDING: ReadonlySet<Kind> = new Set([
  'detention',
  'search',
  'summons',
  'assembly',
  'violence',
])

/** "was fined. Police seized her banner", "was barred from the square. Loudspeakers were confiscated" */
const SEARCHED_AFTER: ReadonlySet<Kind> = new Set(['conviction', 'restriction', 'registration'])

/** "Police took down their names. Three were driven to the station." */
const TAKEN_AFTER: ReadonlySet<Kind> = new Set(['search', 'summons'])

const familyOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** "Editor Ana Lesko was summoned": somebody else than those told of before. */
function namesAnother({ target }: Candidate, { timeline: { last, days } }: Place): boolean {
  if (target === null || (target.names.length === 0 && target.apposition === null)) return false
  // "Ana Lesko and Ivo Kern were arrested. Kern's phone was seized."
  const held = last ? (days.get(last.kind)?.whom ?? []) : []
  const families = new Set(held.map(familyOf))
  return target.names.length === 0 || target.names.some(({ name }) => !families.has(familyOf(name)))
}

/** What a report of one day tells of that day, however far from where it named it. */
const OF_A_DAY: ReadonlySet<Kind> = new Set([
  'detention',
  'violence',
  'intimidation',
  'assembly',
  'restriction',
  'search',
])

/** How many sentences a scene may go on without its day. */
const SCENE = 3

/** "The other three", "his co-defendant": of the same case. */
const FELLOW = new Set(
  `other others another co-defendant co-defendants co-accused third fourth fifth sixth remaining rest fellow both
  two-thirds`.split(/\s+/),
)

function isFellow(doc: Doc, { subject }: Clause): boolean {
  for (let i = subject?.from ?? 0; i < (subject?.to ?? 0); i++)
    if (FELLOW.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** "freed after three hours", "sent home around midnight": still the same scene. */
const SOON = new Set(['finally', 'hours', 'hour', 'minutes', 'midnight', 'evening', 'afternoon'])

function isSoon(doc: Doc, clause: Clause): boolean {
  for (let i = clause.from; i < clause.to + 4; i++) {
    if (doc.tokens.sentence[i] !== doc.tokens.sentence[clause.from]) return false
    if (SOON.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  }
  return false
}

/** "was taken to a station, where officers drew up a report": where something was done, one thing after the other. */
function isWhere({ kind, clause }: Candidate, at: Place): boolean {
  const { last } = at.timeline
  if (clause?.link !== 'where' || last?.sentence !== at.sentence) return false
  return last.date.from < clause.verb.from && (isOnTheSpot(kind) || WHERE_TOO.has(kind))
}

const WHERE_TOO: ReadonlySet<Kind> = new Set(['charge', 'petition'])

/** How somebody is hindered on the spot. */
const ON_THE_SPOT = new Set(['access', 'other'])

/**
 * "Marchers were turned back. The university suspended 26 students.", "Two editors were dismissed. A stranger warned a
 * third.": what is decided or said of somebody on a day of its own, told in a sentence of its own.
 */
function isDecidedApart(
  { kind, set }: Candidate,
  { timeline: { last }, sentence }: Place,
): boolean {
  if (!last || last.sentence === sentence) return false
  if (kind === 'restriction') return !ON_THE_SPOT.has(set.means ?? 'other')
  return kind === 'intimidation' && last.kind === 'restriction'
}

/** The day of the last that was told, where a clause goes on from it. */
export function sceneDay(candidate: Candidate, clause: Clause, at: Place): Anchored | null {
  const last = isOnTheSpot(candidate.kind) ? (lastTold(at) ?? openingDay(at)) : at.timeline.last
  const ruled = SENTENCES.has(candidate.kind) ? verdictDay(candidate, at) : null
  if (ruled) return { ...ruled, via: 'told on the same day' }
  if (!last) return null
  // "spent four nights in a cell and was freed on Monday": the day on which that was over.
  const over = last.sentence === at.sentence && last.date.from > clause.verb.to
  if (over && clause.verb.lemma === 'spend') return null
  const outside = isAtCourt(at.doc, candidate, clause)
  const { lead, leadKind } = at.timeline
  if (outside && lead && leadKind && candidate.kind === 'assembly' && COURT_KINDS.has(leadKind))
    return { when: lead, date: last.date, via: 'told on the same day' }
  const told: Anchored = { when: last.when, date: last.date, via: 'told on the same day' }
  if (isOfTheSame(at.doc, clause)) return { ...told, via: 'the same' }
  const sentenced = inCourtTold(candidate, at)
  if (sentenced) return sentenced
  if (isHeldByCourt(candidate, at)) return null
  const day = isShort(last.when)
  const simple = clause.verb.tense !== 'present' && !clause.verb.perfect
  if (outside && day && COURT_KINDS.has(last.kind) && at.block - last.block <= 1)
    return { ...told, via: 'the same' }
  const freed =
    candidate.kind === 'release' &&
    ((IN_CUSTODY.has(last.kind) && isSoon(at.doc, clause)) ||
      (last.kind === 'summons' && last.block === at.block))
  const spot =
    last.sentence === at.sentence &&
    last.date.from < clause.verb.from &&
    (last.kind === 'conviction' || isOnTheSpot(last.kind)) &&
    isOnTheSpot(candidate.kind) &&
    !isByOrder(at.doc, clause)
  const ofTheDay =
    at.timeline.lead === last.when &&
    !IN_COURT.has(last.kind) &&
    OF_A_DAY.has(candidate.kind) &&
    !isDecidedApart(candidate, at) &&
    !isByOrder(at.doc, clause)
  const held =
    (AFTER_HOLDING.has(candidate.kind) ||
      candidate.set.means === 'content' ||
      candidate.set.means === 'disclosure' ||
      (candidate.kind === 'detention' && TAKEN_AFTER.has(last.kind))) &&
    (HOLDING.has(last.kind) || (candidate.kind === 'search' && SEARCHED_AFTER.has(last.kind))) &&
    last.block === at.block &&
    at.sentence > last.sentence &&
    at.sentence - last.sentence <= (last.kind === 'search' ? 2 : 1) &&
    ((candidate.kind === 'summons' && last.kind === 'search') || !namesAnother(candidate, at)) &&
    !isByOrder(at.doc, clause)
  const there =
    last.block === at.block && at.sentence - last.sentence <= 1 && isThere(at.doc, clause)
  const goesOn =
    there ||
    isCountOf(candidate, at) ||
    isHandedIn(candidate, at) ||
    isAtBench(candidate, at) ||
    isWhere(candidate, at) ||
    held ||
    ofTheDay ||
    freed ||
    spot ||
    (SCENES.some(scene => scene.has(candidate.kind) && scene.has(last.kind)) &&
      !isDecidedApart(candidate, at))
  if (!goesOn || !day || !simple) return null
  if (isElsewhen(at.doc, clause) || isHearsay(at.doc, clause)) return null
  const prose = (block: number) => at.doc.blocks[block]?.kind === 'paragraph'
  const near = at.sentence - last.sentence <= SCENE && at.block - last.block <= 1
  if (ofTheDay && !near && prose(at.block) && prose(last.block)) return { ...told, via: LEAD }
  if (at.sentence - last.sentence > SCENE) return null
  if (last.block === at.block) return told
  if (ofTheDay && near && prose(at.block) && prose(last.block)) return told
  const next = last.block === at.block - 1 && prose(at.block) && prose(last.block)
  if (opensElsewhere(at)) return null
  return next &&
    (NEXT_BLOCK.has(candidate.kind) || SENTENCES.has(candidate.kind) || isFellow(at.doc, clause))
    ? told
    : null
}
