import type { Candidate, Parsed } from '../events/constructions.ts'
import { mentionOver } from '../text/doc.ts'
import { FN, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const SHOWN = new Set(
  'how that why what whether when where support solidarity commitment concern contempt loyalty strength unity'.split(
    ' ',
  ),
)

/** "demonstrating support for the bill", "demonstrates how": something is shown, nobody is out in the street. */
function shows({ doc }: Parsed, { clause, trigger }: Candidate): boolean {
  if (clause?.verb.lemma !== 'demonstrate') return false
  const next = doc.tokens.word[trigger[1]] ?? 0
  if (mentionOver(doc, trigger[1])?.type === 'date') return false
  const { fn, noun } = infoOf(next)
  const thing = noun !== 0 && (noun & NOUN.person) === 0
  return SHOWN.has(wordOf(next)) || thing || (fn & FN.determiner) !== 0
}

const SPEAKERS = new Set(
  'expert rapporteur analyst specialist scholar academic politician lawyer economist'.split(' '),
)

/** "UN experts came out in support of her": they said so. */
function speaksOut({ clause, actor }: Candidate): boolean {
  if (clause?.verb.lemma !== 'come' || !actor) return false
  const official = (actor.classes & (NOUN.authority | NOUN.organisation)) !== 0
  const dated = clause.dates.length > 0
  return !dated && (official || SPEAKERS.has(actor.lemma))
}

/** Whether what is told is something shown or said, and no gathering. */
export const isNoGathering = (candidate: Candidate, parsed: Parsed): boolean =>
  candidate.kind === 'assembly' && (shows(parsed, candidate) || speaksOut(candidate))
