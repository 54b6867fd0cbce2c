import { type Gender, genderOfRole } from './genders.ts'
import type { Clause } from '../grammar/grammar.ts'
import { REPORTING } from '../grammar/relative-objects.ts'
import { type Memory, type Place, type Seen, latest } from './memory.ts'
import { NOUN } from '../text/word-table.ts'

const FORCES = NOUN.police | NOUN.authority | NOUN.court

/** "A 19-year-old student was held": one person told of for the first time, who does not only say something. */
export function isNewcomer({ subject, via, verb }: Clause): boolean {
  if (!subject || via !== 'own' || subject.determiner !== 'indefinite' || subject.plural)
    return false
  if ((subject.classes & NOUN.person) === 0 || (subject.classes & FORCES) !== 0) return false
  const known = subject.name ?? subject.apposition?.name ?? null
  return known === null && verb.form === 'finite' && !REPORTING.has(verb.lemma)
}

/** "A student was held; officers let him go": the student, unless somebody was named since. */
export function newcomer(
  memory: Memory,
  { best, gender }: { readonly best: Seen | null; readonly gender: Gender | undefined },
  at: Place,
): Seen | null {
  const fits = ({ newcomer: first, sentence, lemma }: Seen): boolean => {
    const own = genderOfRole(lemma)
    const near = at.sentence === sentence || (first === 'affected' && at.sentence - sentence === 1)
    return !!first && near && (!own || !gender || own === gender)
  }
  const found = latest(memory, fits, at)
  if (!found || (best && best.sentence >= found.sentence)) return null
  return found
}
