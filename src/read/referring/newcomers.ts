import { type Gender, genderOfRole } from './genders.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { Doc } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import { KIN } from './kin-names.ts'
import { REPORTING } from '../grammar/relative-objects.ts'
import { type Memory, type Place, type Seen, latest } from './memory.ts'
import { NOUN } from '../text/word-table.ts'

const FORCES = NOUN.police | NOUN.authority | NOUN.court

/**
 * "A 19-year-old student was held": one person told of for the first time, who does not only say something, and whether
 * it is told what was done to the person. "A third man denied the offence" is one more of those who stand accused.
 */
export function newcomerIn(doc: Doc, { subject, via, verb }: Clause): Seen['newcomer'] {
  if (!subject || via !== 'own' || subject.plural || verb.form !== 'finite') return null
  if ((subject.classes & NOUN.person) === 0 || (subject.classes & FORCES) !== 0) return null
  const known = subject.name ?? subject.apposition?.name ?? null
  if (known !== null) return null
  if (isOneMore(doc, subject) || isKinApart(doc, subject)) return 'affected'
  if (subject.determiner !== 'indefinite' || REPORTING.has(verb.lemma)) return null
  return verb.voice === 'passive' ? 'affected' : 'acting'
}

const IN_TURN = new Set('second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))

/** "A third man", "another man" */
function isOneMore({ tokens }: Doc, { from }: NounPhrase): boolean {
  const word = (at: number): string => wordOf(tokens.word[at] ?? 0)
  if (word(from) === 'another') return true
  return (word(from) === 'a' || word(from) === 'an') && IN_TURN.has(word(from + 1))
}

const OTHER: ReadonlyMap<string, Gender> = new Map([
  ['his', 'female'],
  ['her', 'male'],
])

/** "His mother", "her brother": she and he are nobody else, as long as nobody else is told of. */
const isKinApart = ({ tokens }: Doc, { from, lemma, to }: NounPhrase): boolean =>
  to - from === 2 &&
  KIN.has(lemma) &&
  genderOfRole(lemma) !== undefined &&
  genderOfRole(lemma) === OTHER.get(wordOf(tokens.word[from] ?? 0))

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
