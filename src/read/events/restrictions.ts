import type { Parsed } from './constructions.ts'
import type { Span } from '../../codebook/index.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import type { Fillers } from '../referring/memory.ts'
import { spanOf } from '../grammar/phrase-words.ts'
import { NOUN } from '../text/word-table.ts'

/** Kinds of clause that say which ones are meant: "who had donated money", "convicted of torture", "to ban strikes". */
function restricts(clause: Clause, subject: NounPhrase): boolean {
  if (clause.subject !== subject) return false
  return clause.via === 'relative' || clause.via === 'antecedent' || clause.link === 'to'
}

/** Those who were counted, and somebody or other, are told apart without it: "two men who", "a girl who". */
function needsIt({ number, name, pronoun, items, classes, plural }: NounPhrase): boolean {
  if (name !== null || pronoun !== null || items.length > 0) return false
  if ((classes & NOUN.law) !== 0) return true
  return plural && (number === null || typeof number.value !== 'number')
}

/** Who would be nobody without it: "people who had donated money"; but "teachers who had walked for days" are teachers. */
const VAGUE = new Set(['people', 'person', 'individual', 'one', 'other', 'youth', 'those'])

const isVague = ({ lemma, pronoun, classes }: NounPhrase): boolean =>
  (classes & NOUN.law) !== 0 || pronoun !== null || VAGUE.has(lemma)

/** Words between a subject and its verb that belong to the verb: "were", "reportedly". */
const commaBetween = ({ chunks }: Parsed, from: number, to: number): boolean =>
  chunks.some(chunk => chunk.type === 'comma' && chunk.from >= from && chunk.to <= to)

/** "hundreds of people who had donated money", "A bill that would ban strikes": a subject with all that restricts it. */
export function restrictedSpan(
  parsed: Parsed,
  clause: Clause | null,
  target: NounPhrase | null,
): Span | null {
  if (!clause || !target || clause.subject !== target || clause.verb.form !== 'finite') return null
  if (!needsIt(target) || clause.verb.from - target.from > 24) return null
  const inside = parsed.clauses.some(
    other =>
      other !== clause &&
      restricts(other, target) &&
      (other.via === 'antecedent' || isVague(target)) &&
      other.verb.from >= target.to &&
      other.verb.to < clause.verb.from,
  )
  if (!inside || commaBetween(parsed, target.to, clause.verb.from)) return null
  const first = parsed.doc.source.slice(...spanOf(parsed.doc, target.from, target.from + 1))
  const from = first.toLowerCase() === 'the' ? target.from + 1 : target.from
  // "those who joined have been charged and held": up to the first verb of theirs
  const verb = parsed.clauses.find(
    other =>
      other.subject === target &&
      other.verb.form === 'finite' &&
      other.verb.voice === clause.verb.voice &&
      !restricts(other, target),
  )
  return spanOf(parsed.doc, from, Math.min(clause.verb.from, verb?.verb.from ?? Infinity))
}

/** The target in the words that restrict it, where nobody is named. */
export function withRestriction(parsed: Parsed, target: Fillers, span: Span | null): Fillers {
  const [party] = target.parties
  if (!span || !party || party.named || target.parties.length > 1 || party.via !== 'own words')
    return target
  const name = parsed.doc.source.slice(...span)
  return { ...target, parties: [{ ...party, name, span }] }
}
