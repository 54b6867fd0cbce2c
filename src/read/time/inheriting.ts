import type { Kind } from '../../codebook/index.ts'
import type { Candidate } from '../events/constructions.ts'
import type { Anchored } from './anchoring.ts'
import { IN_COURT } from './at-court.ts'
import { besideMain, besideNoun } from './beside.ts'
import { isElsewhen, isHearsay } from './elsewhen.ts'
import { isHeadline, isOwnDeed, isState, isSpent, isStayFor, viaUnder } from './entry-days.ts'
import { isGoingOn } from './going-on.ts'
import { hourOfScene } from './hours-told.ts'
import { LEAD } from './in-court-told.ts'
import { type Place, isShort } from './last-told.ts'
import { isOfTheSame } from './same-occasion.ts'
import { sceneDay } from './scene-day.ts'
import { asideOfScene, doneToTold } from './scene-asides.ts'
import type { Clause } from '../grammar/grammar.ts'

/** "convicted of beating", "fined for marching": done some time before. */
const BLAMED = new Set(['of', 'for', 'after', 'over'])

const isBefore = ({ verb }: Clause): boolean => verb.perfect && verb.tense === 'past'

/** Whether a report tells on from here: not from what lies before it ("she had been fined in 2022", "who was jailed in May"). */
export function movesOn({ kind, clause, construction }: Candidate): boolean {
  if (!clause) return true
  // "to annul the decree, issued in June"
  if (kind === 'law' && construction === 'reduced-passive') return false
  const before = isBefore(clause) || (clause.governor !== null && isBefore(clause.governor))
  // "had staged a sit-in on 25 February. Police cleared the square": a scene is told on.
  const scene =
    kind === 'assembly' && /^(?:active|shared-active|passive|governed)/.test(construction)
  return (!before || scene) && !construction.startsWith('relative')
}

const isMain = ({ construction, kind }: Candidate): boolean =>
  !/nominal|possessive|relative|reduced|adjunct|participle/.test(construction) &&
  kind !== 'figure' &&
  kind !== 'statement'

/** What a label or the paragraph's last date says of an event without a date of its own. */
export function inherit(candidate: Candidate, via: string, at: Place): Anchored {
  const told = inheritDay(candidate, via, at)
  const chapter = at.timeline.chapters.get(at.block)
  const { clause } = candidate
  if (told.when !== null || !chapter || !clause || via !== 'none' || !isMain(candidate)) return told
  const simple = clause.verb.tense === 'past' && !clause.verb.perfect
  const main = simple && clause.verb.modality === 'asserted' && clause.governor === null
  return main && !isElsewhen(at.doc, clause) && !isHearsay(at.doc, clause)
    ? { when: chapter.when, date: chapter.date, via: 'label' }
    : told
}

/** What officials and witnesses say was done, in the report of one day. */
const REPORTED: ReadonlySet<Kind> = new Set(['detention', 'violence', 'death'])
const SAID = /^(?:say|tell|report|add|confirm|announce|state):that$/

/** "The police chief said 31 people had been detained": of the day that the report is of. */
function reportedDay(
  { kind, clause, construction }: Candidate,
  via: string,
  at: Place,
): Anchored | null {
  const { lead, leadKind, last } = at.timeline
  if (!lead || last?.when !== lead || !leadKind || IN_COURT.has(leadKind)) return null
  if (!clause || !REPORTED.has(kind) || !/^(?:passive|active|shared)/.test(construction))
    return null
  const { verb, link } = clause
  const told = verb.tense === 'past' && verb.lemma !== 'be' && SAID.test(link)
  if (!told || (via !== 'none' && via !== 'past perfect') || isElsewhen(at.doc, clause)) return null
  return { when: lead, date: last.date, via: LEAD }
}

/** "16:30 – The ministry says 21 people have been held": what an entry of a live report tells as new. */
function isNews(candidate: Candidate, { doc }: Place): boolean {
  const { clause } = candidate
  if (!clause || !isMain(candidate) || isElsewhen(doc, clause)) return false
  return clause.governor === null || SAID.test(clause.link)
}

function inheritDay(candidate: Candidate, found: string, at: Place): Anchored {
  const { clause } = candidate
  const entry = at.timeline.labels.get(at.block)
  const via = viaUnder(candidate, found, at)
  const none: Anchored = { when: null, date: null, via: found }
  const beside = besideNoun(candidate, at)
  if (beside) return beside
  if (!clause && entry && via === 'none')
    return { when: entry.when, date: entry.date, via: 'label' }
  if (!clause || clause.verb.modality !== 'asserted') return none
  const reported = reportedDay(candidate, via, at)
  if (reported) return reported
  // "24 May – The court suspends the sentence of X, who is freed on bail."
  const now = clause.verb.tense === 'present' && !clause.verb.perfect
  if (entry?.entry && now && found === 'apart' && candidate.construction === 'relative-passive')
    return { when: entry.when, date: entry.date, via: 'label' }
  const aside =
    asideOfScene(candidate, via, at) ??
    hourOfScene(candidate, via, at) ??
    (via === 'past perfect' ? doneToTold(candidate, at) : null)
  if (aside) return aside
  if (via === 'past perfect' && (clause.link === 'after' || clause.link === 'before'))
    return besideMain(clause, at) ?? none
  if (
    via !== 'none' &&
    !(via === 'apart' && candidate.kind !== 'conviction' && isOfTheSame(at.doc, clause))
  )
    return none
  if (clause.governor && BLAMED.has(clause.link)) return none
  if (isGoingOn(at.doc, clause)) return none
  if (['after', 'before', 'since'].includes(clause.link))
    return (/nominal/.test(candidate.construction) ? null : besideMain(clause, at)) ?? none
  const label = at.timeline.labels.get(at.block)
  const { verb } = clause
  const present = verb.tense === 'present'
  const opensEntry = label?.entry === true || label?.apart === true
  // "24 May – The court holds them on charges of fraud": they stood before.
  const stands = !opensEntry || candidate.noun !== null
  const state = present && stands && isState(candidate)
  const done = verb.perfect && !(present && (label?.live || verb.adverbs.includes('just')))
  const fits = label?.live
    ? isNews(candidate, at)
    : !label?.entry ||
      (isOwnDeed(candidate) &&
        (isMain(candidate) || isHeadline(candidate, label, at)) &&
        !isElsewhen(at.doc, clause) &&
        !isHearsay(at.doc, clause))
  if (isSpent(candidate) && (label || at.timeline.last?.sentence !== at.sentence))
    return { when: null, date: null, via: 'apart' }
  const lasts = !opensEntry && isStayFor(candidate)
  const headed = label && fits && !done && !state && !lasts
  const labelled: Anchored = headed ? { when: label.when, date: label.date, via: 'label' } : none
  // "4–10 March" heads a paragraph that names a day of its own.
  const narrower =
    headed && !label.entry && !isShort(label.when) && at.timeline.last?.block === at.block
  if (headed && !narrower) return labelled
  const elsewhere = opensEntry && at.timeline.last?.block !== at.block
  const scene = (elsewhere ? null : sceneDay(candidate, clause, at)) ?? none
  return scene.when === null ? labelled : scene
}
