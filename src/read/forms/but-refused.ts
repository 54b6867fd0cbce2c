import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import type { Frame } from '../events/frames.ts'
import type { Clause } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

const DECIDED: Readonly<Partial<Record<string, 'granted' | 'refused'>>> = {
  refuse: 'refused',
  deny: 'refused',
  allow: 'granted',
  permit: 'granted',
}

const WHO = NOUN.person | NOUN.organisation

/** "but refused the union": nothing but whom, behind a verb with the same subject. */
const isElliptic = ({ verb, via, objects, phrases }: Clause): boolean =>
  via === 'shared' &&
  verb.form === 'finite' &&
  verb.voice === 'active' &&
  !verb.negative &&
  objects.length === 1 &&
  !phrases.some(({ preposition }) => preposition === 'to')

/** "allowed the veterans to march but refused the union": whom an authority decided the other way about. */
export function matchButRefused(
  parsed: Parsed,
  frame: Frame,
  readings: readonly Candidate[][],
): Candidate[] {
  const [rule] = frame.rules
  if (!rule) return []
  return parsed.clauses.flatMap((clause): Candidate[] => {
    const decision = DECIDED[clause.verb.lemma]
    const [whom] = clause.objects
    if (decision === undefined || !whom || !isElliptic(clause) || !fits(whom, WHO)) return []
    const told = readings.some(([one]) => one?.clause === clause)
    const other = readings.find(
      ([one]) =>
        one?.kind === 'permission' &&
        one.clause?.subject === clause.subject &&
        one.trigger[1] <= clause.verb.from &&
        one.set.decision !== decision,
    )?.[0]
    if (told || !other) return []
    return [
      {
        ...other,
        id: `permission.elliptic.${clause.verb.lemma}`,
        construction: 'elliptic',
        clause,
        trigger: [clause.verb.from, clause.verb.to],
        target: whom,
        noun: null,
        set: { decision },
        ownDate: null,
        rule,
      },
    ]
  })
}
