import {
  COURT_KINDS,
  ENDINGS,
  IN_COURT,
  isAtBench,
  isAtCourt,
  isByOrder,
  isHeldByCourt,
} from './at-court.ts'
import { isGoingOn } from './going-on.ts'
import type { Kind } from '../../codebook/index.ts'
import type { Anchored } from './anchoring.ts'
import type { Candidate } from '../events/constructions.ts'
import { besideMain, besideNoun } from './beside.ts'
import { isElsewhen, isHearsay } from './elsewhen.ts'
import { daysIn, namesDayBehind } from './days-in.ts'
import type { Doc } from '../text/doc.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { type Place, isShort, lastTold, openingDay } from './last-told.ts'
import { isHeadline, isOwnDeed, isState, isStayFor, viaUnder } from './entry-days.ts'
import { asideOfScene, doneToTold, isCountOf, isHandedIn, isThere } from './scene-asides.ts'
import { opensElsewhere } from './round-ups.ts'
import { verdictDay } from './verdict-days.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** "The same court", "at the same hearing", "seized in the same operation". */
function isSame(doc: Doc, { from }: NounPhrase): boolean {
  return wordOf(doc.tokens.word[from + 1] ?? 0) === 'same'
}

function isOfTheSame(doc: Doc, { subject, phrases }: Clause): boolean {
  return (
    (subject !== null && (subject.classes & NOUN.court) !== 0 && isSame(doc, subject)) ||
    phrases.some(
      ({ preposition, object }) =>
        object !== null &&
        ['at', 'in', 'during', 'around', 'about', 'on'].includes(preposition) &&
        isSame(doc, object) &&
        SITTINGS.has(object.lemma),
    )
  )
}

const SITTINGS = new Set(
  `hearing session trial operation raid sweep sitting proceeding march rally protest demonstration ruling incident attack
  ceremony verdict crackdown time day evening night morning afternoon`.split(/\s+/),
)

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

/** What one sitting of a court decides of several people. */
const SENTENCES: ReadonlySet<Kind> = new Set(['conviction', 'acquittal'])

/** "convicted of beating", "fined for marching": done some time before. */
const BLAMED = new Set(['of', 'for', 'after', 'over'])

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

/** "Editor Ana Lesko was summoned": somebody else than those told of before. */
const namesAnother = ({ target }: Candidate): boolean =>
  target !== null && (target.names.length > 0 || target.apposition !== null)

/** What a report of one day tells of that day, however far from where it named it. */
const OF_A_DAY: ReadonlySet<Kind> = new Set([
  'detention',
  'violence',
  'intimidation',
  'assembly',
  'restriction',
  'search',
])

/** How a date is found that a report opens with and tells on about much later. */
export const LEAD = 'the day of the report'

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

/** "was taken to a station, where officers drew up a report": where something was done, one thing after the other. */
function isWhere({ kind, clause }: Candidate, at: Place): boolean {
  const { last } = at.timeline
  if (clause?.link !== 'where' || last?.sentence !== at.sentence) return false
  return last.date.from < clause.verb.from && (isOnTheSpot(kind) || WHERE_TOO.has(kind))
}

const WHERE_TOO: ReadonlySet<Kind> = new Set(['charge', 'petition'])

/** "allowed them bail", "sentenced the others": what the court of the report's first day did, told without its day. */
function inCourtTold({ kind, clause, actor }: Candidate, at: Place): Anchored | null {
  const { last, lead, leadKind } = at.timeline
  if (!clause || !last || !lead || !leadKind || !IN_COURT.has(leadKind)) return null
  // "was sentenced in March. His assistant was given three years."
  const his = clause.subject?.determiner === 'possessive' || clause.subject?.possessor?.pronoun
  const next = at.sentence - last.sentence === 1 && last.block === at.block
  if (
    his &&
    next &&
    kind === last.kind &&
    last.when !== lead &&
    clause.verb.tense === 'past' &&
    !clause.verb.perfect
  )
    return { when: last.when, date: last.date, via: 'told on the same day' }
  const byCourt = ENDINGS.has(kind) && actor !== null && (actor.classes & NOUN.court) !== 0
  if (!SENTENCES.has(kind) && !byCourt) return null
  if (clause.verb.tense !== 'past' || clause.verb.perfect) return null
  if (last.when !== lead && isShort(last.when) && last.block === at.block) return null
  if (isElsewhen(at.doc, clause) || isHearsay(at.doc, clause)) return null
  const prose = at.doc.blocks[at.block]?.kind === 'paragraph'
  if (!prose || opensElsewhere(at)) return null
  const day = daysIn(at, clause.verb.from)
  const [first] = day
  // "had his case struck off last Friday": of a day of its own.
  if (clause.verb.lemma === 'have' && namesDayBehind(at, clause.verb.to)) return null
  if (!first)
    return last.when === lead || !isShort(last.when) || last.block !== at.block
      ? { when: lead, date: last.date, via: LEAD }
      : null
  if (first.opens) return { when: first.when, date: first.date, via: 'told on the same day' }
  return day.every(one => one.when === lead) ? { when: lead, date: first.date, via: LEAD } : null
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
    asideOfScene(candidate, via, at) ?? (via === 'past perfect' ? doneToTold(candidate, at) : null)
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

/** The day of the last that was told, where a clause goes on from it. */
function sceneDay(candidate: Candidate, clause: Clause, at: Place): Anchored | null {
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
    !isByOrder(at.doc, clause)
  const held =
    (AFTER_HOLDING.has(candidate.kind) ||
      candidate.set.means === 'content' ||
      candidate.set.means === 'disclosure' ||
      (candidate.kind === 'detention' && last.kind === 'search')) &&
    (HOLDING.has(last.kind) || (candidate.kind === 'search' && last.kind === 'conviction')) &&
    last.block === at.block &&
    at.sentence > last.sentence &&
    at.sentence - last.sentence <= (last.kind === 'search' ? 2 : 1) &&
    (candidate.kind === 'summons' && last.kind === 'search' ? true : !namesAnother(candidate)) &&
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
    SCENES.some(scene => scene.has(candidate.kind) && scene.has(last.kind))
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
