import type { Kind } from '../../codebook/index.ts'
import type { Candidate } from '../events/constructions.ts'
import { idOf } from '../text/intern.ts'
import { NOUN } from '../text/word-table.ts'
import type { Anchored } from './anchoring.ts'
import { ENDINGS, IN_COURT, isInCourtroom } from './at-court.ts'
import { daysIn, namesDayBehind } from './days-in.ts'
import { isElsewhen, isHearsay } from './elsewhen.ts'
import { type Place, isShort } from './last-told.ts'
import { opensElsewhere } from './round-ups.ts'

/** How a date is found that a report opens with and tells on about much later. */
export const LEAD = 'the day of the report'

/** What one sitting of a court decides of several people. */
export const SENTENCES: ReadonlySet<Kind> = new Set(['conviction', 'acquittal'])

const OF_COURT: ReadonlySet<Kind> = new Set([...SENTENCES, 'appeal'])

/** "ordered that she be held" */
const ORDERS_THAT = /^(?:order|direct|rule|decide):that$/

const OF = idOf('of')

/** "Of the 86 people held in February, 31 were fined": what became of them over time. */
const opensShares = ({ doc, sentence }: Place): boolean =>
  doc.tokens.word[doc.sentences[sentence]?.from ?? 0] === OF

/** "allowed them bail", "sentenced the others": what the court of the report's first day did, told without its day. */
export function inCourtTold(candidate: Candidate, at: Place): Anchored | null {
  const { kind, clause, actor } = candidate
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
  if (!OF_COURT.has(kind) && !byCourt && !isInCourtroom(candidate, at)) return null
  const { verb } = byCourt && ORDERS_THAT.test(clause.link) ? (clause.governor ?? clause) : clause
  if (verb.tense !== 'past' || verb.perfect) return null
  if (last.when !== lead && isShort(last.when) && last.block === at.block) return null
  if (isElsewhen(at.doc, clause) || isHearsay(at.doc, clause)) return null
  const prose = at.doc.blocks[at.block]?.kind === 'paragraph'
  if (!prose || opensElsewhere(at) || opensShares(at)) return null
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
