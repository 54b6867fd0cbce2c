import type { Candidate } from './constructions.ts'
import type { Clause } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'

const FINDING = new Set(['find', 'discover', 'notice', 'spot'])
const OWN = new Set(['he', 'she', 'they'])

/** "found a tracker under his car": done to who found it, by nobody who is told. */
export function asFoundOnOwn(candidate: Candidate): Candidate {
  const { kind, clause, target } = candidate
  const finder = clause?.subject
  if (kind !== 'intimidation' || !clause || !finder || clause.verb.voice !== 'active')
    return candidate
  if (!FINDING.has(clause.verb.lemma) || !OWN.has(target?.pronoun ?? '')) return candidate
  if ((finder.classes & NOUN.person) === 0 || finder.plural !== (target?.plural ?? false))
    return candidate
  return { ...candidate, target: finder, actor: null }
}

const PLEADING = new Set(['lawyer', 'attorney', 'counsel', 'advocate', 'solicitor', 'defence'])

/** "rejected a request for release lodged by her lawyer": hers, whom the lawyer speaks for. */
export function asOfClient(candidate: Candidate, clauses: readonly Clause[]): Candidate {
  const { kind, clause, target } = candidate
  if (kind !== 'detention' || target !== null || !clause) return candidate
  const [asked] = clause.objects
  const filed = clauses.find(({ via, subject }) => via === 'antecedent' && subject === asked)
  const phrases = [...clause.phrases, ...(asked?.complements ?? []), ...(filed?.phrases ?? [])]
  const lawyer = phrases.find(({ object }) => object !== null && PLEADING.has(object.lemma))?.object
  return lawyer?.possessor ? { ...candidate, target: lawyer.possessor } : candidate
}
