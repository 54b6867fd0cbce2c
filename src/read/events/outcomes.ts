import type { Parsed } from './constructions.ts'
import { itemAt } from '../grammar/item-at.ts'
import type { Clause } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const WITH = new Set(['with', 'leaving', 'saw', 'left'])

/** What others were left, in "left four dead and 20 injured". */
const HARM = new Set(['dead', 'killed', 'injured', 'wounded', 'hurt'])

/** Whether somebody or something left or saw them so, a few words before. */
function isLeft({ doc, from }: Parsed, before: number): boolean {
  for (let at = before - 1; at >= from && at > before - 8; at--)
    if (WITH.has(wordOf(doc.tokens.word[at] ?? 0))) return true
  return false
}

/**
 * "ended in clashes, with at least 30 people injured and two journalists arrested": how it ended, told by a number of
 * people and a participle; "a list with 57 people arrested in May" only says who is meant.
 */
export function isOutcome(parsed: Parsed, clause: Clause): boolean {
  const { subject, verb, via } = clause
  if (via !== 'antecedent' || !subject || verb.voice !== 'passive') return false
  if (isNamedWith(parsed, clause)) return mainOf(parsed, clause) !== null
  const counted = subject.number !== null || (subject.classes & NOUN.quantity) !== 0
  if (!counted || subject.determiner === 'definite' || subject.to !== verb.from) return false
  const word = (at: number) => wordOf(parsed.doc.tokens.word[at] ?? 0)
  const ends = /^(?:[.,;:]|and|)$/.test(word(verb.to)) || verb.to >= parsed.to
  if (!ends) return false
  for (let at = subject.from - 1; at >= subject.from - 4 && at >= parsed.from; at--) {
    if (WITH.has(word(at))) return mainOf(parsed, clause) !== null
    if (word(at) === 'and' && HARM.has(word(at - 1))) return isLeft(parsed, at)
    if (word(at) === 'and' || word(at) === ',') break
  }
  const before = itemAt(parsed.clauses, parsed.clauses.indexOf(clause) - 1)
  if (before && word(subject.from - 1) === ',' && isListed(parsed, before, clause)) return true
  if (before && word(subject.from - 1) === ',' && isNoted(before)) return true
  return before !== undefined && word(subject.from - 1) === 'and' && isOutcome(parsed, before)
}

/** "Police use batons, nine arrested": a note in the present tense, which goes on without "were". */
const isNoted = ({ verb }: Clause): boolean =>
  verb.form === 'finite' && verb.tense === 'present' && verb.voice === 'active' && !verb.perfect

/** "The crackdown went on, with Ana Lesko freed", "with the verdict against her overturned": how it went on. */
function isNamedWith({ doc }: Parsed, { subject }: Clause): boolean {
  if (!subject || subject.number !== null) return false
  const known = subject.name !== null || subject.possessor !== null
  if (!known && subject.determiner !== 'definite') return false
  const [comma, word] = [subject.from - 2, subject.from - 1].map(at =>
    wordOf(doc.tokens.word[at] ?? 0),
  )
  return word === 'with' && comma === ','
}

/** "Three were killed, 40 wounded and 100 arrested": the same is told of others before and after. */
function isListed({ doc, clauses }: Parsed, before: Clause, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1]
  const told = before.verb.voice === 'passive' && before.verb.form === 'finite'
  const goesOn = next?.verb.voice === 'passive' && next.subject?.to === next.verb.from
  const between = wordOf(doc.tokens.word[clause.verb.to] ?? 0)
  return told && goesOn && (between === 'and' || between === ',')
}

/** The clause of which the outcome is told. */
export function mainOf({ clauses }: Parsed, clause: Clause): Clause | null {
  return (
    clauses
      .slice(0, clauses.indexOf(clause))
      .findLast(one => one.verb.form === 'finite' && one.via !== 'antecedent') ?? null
  )
}
