import type { Clause } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import type { Candidate } from './constructions.ts'

const RULING = new Set('rule order decide decree direct instruct declare resolve'.split(' '))
const BINDING = new Set(['must', 'should', 'shall', 'be', 'has', 'have'])
const OFFICIAL = NOUN.court | NOUN.authority | NOUN.police
/** What is done by being ordered: a restriction, the end of a registration or an accreditation. */
const ORDERED = new Set(['restriction', 'registration', 'accreditation'])

/** "The court ruled that the site must be blocked", "decided that the fund be dissolved": done by whoever ruled so, on the day of the ruling. */
export function asRuled(candidate: Candidate, before: Clause | null): Candidate {
  const { kind, clause, actor } = candidate
  if (!ORDERED.has(kind) || !clause?.link.endsWith('that') || !before?.subject) return candidate
  const { verb, subject } = before
  if (!RULING.has(verb.lemma) || verb.negative || verb.modality !== 'asserted') return candidate
  if (verb.voice !== 'active' || (subject.classes & OFFICIAL) === 0) return candidate
  const { modality, modalWord, negative, voice } = clause.verb
  const asked = modality === 'demanded' || BINDING.has(modalWord)
  if (negative || voice !== 'passive' || (!asked && clause.verb.tense === 'past')) return candidate
  return { ...candidate, clause: { ...before, phrases: clause.phrases }, actor: subject ?? actor }
}
