import type { Candidate, Parsed } from '../events/constructions.ts'
import type { Frame } from '../events/frames.ts'
import { fits } from '../events/fits.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What people do in protest each for themselves or on paper, and with nobody in public. */
const NOT_IN_PUBLIC = new Set(
  `resign quit withdraw return reject cancel write sign vote abstain post publish say state suspend recall summon send tweet
  refuse decline set suspend pull die commit release issue file boycott strike speak leave join release be have do`.split(
    /\s+/,
  ),
)
/** "left the chamber in protest" */
const ROOMS = new Set(
  'chamber room hall session meeting sitting house courtroom plenary classroom stage ceremony'.split(
    ' ',
  ),
)

const SEVERAL = NOUN.person | NOUN.quantity

function isCrowd(phrase: NounPhrase): boolean {
  const several = phrase.plural || phrase.items.length > 0 || phrase.number !== null
  return several && fits(phrase, SEVERAL)
}

/** "did not leave the depots in protest" */
const NOT_DONE = new Set(
  'leave go work open start run drive move unload teach report come play'.split(' '),
)

function isInPublic({ verb, objects }: Clause): boolean {
  if (verb.negative) return NOT_DONE.has(verb.lemma)
  if (verb.lemma === 'leave') return objects.some(({ lemma }) => ROOMS.has(lemma))
  return !NOT_IN_PUBLIC.has(verb.lemma)
}

/** Whether "in protest" stands in a clause, with what is protested against or with nothing behind it. */
function isInProtest({ doc }: Parsed, { verb, to }: Clause): boolean {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  for (let i = verb.to; i < to; i++) if (word(i) === 'in' && word(i + 1) === 'protest') return true
  return false
}

/** "Residents turned off their lights in protest": what several people do to protest is a gathering, whatever it is. */
export function matchInProtest(
  parsed: Parsed,
  frame: Frame,
  readings: readonly Candidate[][],
): Candidate[] {
  const rule = frame.rules.find(({ id }) => id === 'protest')
  if (!rule || readings.some(list => list.some(({ kind }) => kind === 'assembly'))) return []
  const clause = parsed.clauses.find(one => isInProtest(parsed, one))
  const { subject = null } = clause ?? {}
  if (!clause || !subject || !isCrowd(subject) || !isInPublic(clause)) return []
  if (clause.verb.voice === 'passive') return []
  return [
    {
      kind: 'assembly',
      frame,
      rule,
      id: 'assembly.in-protest.active',
      construction: 'active',
      clause,
      trigger: [clause.verb.from, clause.verb.to],
      actor: subject,
      target: null,
      noun: null,
      set: clause.verb.negative ? { form: 'strike', status: 'held' } : { status: 'held' },
      ownDate: null,
      specificity: 0,
    },
  ]
}
