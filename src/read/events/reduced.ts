import { type Candidate, type Parsed, matchClause } from './constructions.ts'
import type { Grammar } from './frames.ts'
import type { Words } from './needs.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Verbs that people do by themselves, and that may be done to them: "marched to the station", "returned to prison". */
const OWN = new Set(
  `march drive move return push press turn pull fly ship gather assemble board ride walk sail report appear present sign check settle
  surrender submit change rush break burst force go come run enter storm sit stay remain visit call meet stop wait travel file
  spread pour stream strike play serve hold keep have get make do say lead leave charge shout fight lie stand sing speak plead
  protest demonstrate rally strike try`.split(/\s+/),
)

/** What things do by themselves: "the case moved on", "the protest spread". */
const GOING = new Set(
  'move spread change come go run stand remain stay rise fall grow start open pass'.split(' '),
)

const OTHERS = NOUN.authority | NOUN.court | NOUN.police | NOUN.legislature

/** How closely the words behind the verb must fit. */
const CLOSE = 2

/** "Convictions upheld in case": a word of a heading that says nothing of whose they are. */
const isBare = ({ determiner, from, to }: NounPhrase): boolean =>
  determiner === null && to - from === 1

/** "was freed in May and the case against him closed": both then. */
function datesBefore({ doc, clauses }: Parsed, { from }: NounPhrase): Clause['dates'] {
  if (wordOf(doc.tokens.word[from - 1] ?? 0) !== 'and') return []
  const before = clauses.findLast(({ verb }) => verb.to <= from)
  return before?.verb.voice === 'passive' && before.verb.form === 'finite' ? before.dates : []
}

/**
 * "Bekov lifted from his home", "Charges dropped against Lind": a past form without auxiliary and object that people do
 * not do by themselves, where the words behind it are those of something that is done to them, or to such things.
 */
export function matchReduced(
  parsed: Parsed,
  clause: Clause,
  how: { readonly grammar: Grammar; readonly words: Words | null },
): Candidate[] {
  const { verb, subject, objects } = clause
  if (!verb.ambiguous || verb.voice !== 'active' || verb.negative || objects.length > 0) return []
  if (subject === null || clause.via === 'shared' || (subject.classes & OTHERS) !== 0) return []
  // "a woman, sixty at least, dragged along by her sleeve"
  if (subject.name === null && subject.lemma === '') return []
  // "Among the groups closed is the network"
  const next = parsed.chunks.find(({ type, from }) => from >= verb.to && type !== 'date')
  if (next?.type === 'vg' && next.lemma === 'be') return []
  const person = subject.name?.class === 'person' || (subject.classes & NOUN.person) !== 0
  if ((person ? OWN : GOING).has(verb.lemma)) return []
  const dates = clause.dates.length > 0 ? clause.dates : datesBefore(parsed, subject)
  const done: Clause = { ...clause, dates, verb: { ...verb, voice: 'passive' } }
  return matchClause(parsed, done, how).filter(({ target, noun, specificity }) =>
    person
      ? target === subject && specificity >= CLOSE
      : noun === subject && (target !== null || !isBare(subject)),
  )
}
