import { significant } from './antecedents.ts'
import type { Draft, State } from './clause-state.ts'
import type { Mark, NounPhrase } from './grammar.ts'
import { NOUN } from '../text/word-table.ts'

const HAVING = new Set(['have', 'see', 'get', 'saw'])

/** "had his conviction for slander quashed": what was done is done to what somebody had, whatever stands between. */
export function hadDone({ chunks, clauses }: State, at: number): NounPhrase | null {
  const holder = clauses.findLast(({ verb }) => verb.form !== 'gerund')
  const object = holder?.objects[0]
  if (!holder || !object || !HAVING.has(holder.verb.lemma) || holder.verb.voice !== 'active')
    return null
  const owned = object.determiner === 'possessive' || object.possessor !== null
  if (!owned && (object.classes & NOUN.case) === 0) return null
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk === object) return object
    if (!chunk || ['comma', 'conj', 'stop', 'sub', 'rel'].includes(chunk.type)) return null
  }
  return null
}

/** "Ana Lesko, a nurse: released on 3 May": the name that opens an entry stays its subject. */
export function isEntryHead(
  { chunks, clauses, pending }: State,
  { word }: Mark,
  at: number,
): boolean {
  const next = significant(chunks, at, 1)
  return (
    (word === ':' || word === '|') &&
    clauses.length === 0 &&
    pending?.name?.class === 'person' &&
    pending === chunks[0] &&
    next?.type === 'vg' &&
    next.ambiguous
  )
}

const SELF = new Set(['himself', 'herself', 'themselves', 'itself'])

/** "found his tyres slashed": what was done to what was found, not what the tyres did. */
export function settleFound(clause: Draft, before: Draft | null): void {
  if (clause.link !== 'find:that' || !clause.verb.ambiguous) return
  // "found himself struck off the list"
  const own = SELF.has(clause.subject?.pronoun ?? '')
  if (clause.objects.length > 0 && !own) return
  clause.verb = { ...clause.verb, voice: 'passive' }
  clause.governor = before?.verb.lemma === 'find' ? before : null
}

const BEING = new Set(['be', 'become'])

/** "Ana Lesko was the third journalist detained this month": what was done to one who is named is done to her. */
export function settleDescribed(clause: Draft, before: Draft | null): void {
  const what = clause.subject
  if (clause.via !== 'antecedent' || clause.verb.voice !== 'passive' || !what || !before) return
  const { verb, subject, objects } = before
  if (!BEING.has(verb.lemma) || verb.negative || objects[0] !== what || what.plural) return
  const person = (what.classes & NOUN.person) !== 0 && what.name === null
  if (person && what.determiner === 'definite' && subject?.name?.class === 'person')
    clause.subject = subject
}
