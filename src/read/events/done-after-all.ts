import type { Doc } from '../text/doc.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

const FACTS: ReadonlySet<string> = new Set(['be', 'become', 'remain'])

/** Words for a place in a row. */
const RANKS = new Set(
  `first second third fourth fifth sixth seventh eighth ninth tenth last latest only newest oldest youngest recent
  1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th nth another`.split(/\s+/),
)

/** "the first teacher", "the most recent journalist", "one of the latest": somebody by their place in a row. */
export function isRanked(doc: Doc, { from, to }: NounPhrase): boolean {
  for (let i = from; i < to; i++) if (RANKS.has(wordOf(doc.tokens.word[i] ?? 0))) return true
  return false
}

/** "became the first teacher to be jailed", "is the latest editor to be charged": it was done to them. */
function isOneOfARow(doc: Doc, { governor, verb }: Clause): boolean {
  if (!governor || !FACTS.has(governor.verb.lemma)) return false
  // "It is the sixth station to be closed this year": which of several that was, told before.
  if (THAT.has(governor.subject?.pronoun ?? '')) return false
  const told = governor.objects.at(-1) ?? governor.phrases.at(-1)?.object
  return told !== undefined && told !== null && told.to <= verb.from && isRanked(doc, told)
}

const THAT = new Set(['it', 'this', 'that'])

const USING = new Set(
  'use invoke exploit abuse misuse wield employ deploy mobilise mobilize'.split(' '),
)

const MEANS = new Set(
  'power powers legislation provision provisions article pretext decree regulation emergency state force violence'.split(
    ' ',
  ),
)

/** "used the new law to jail her": who used it did so. */
function isByMeans({ governor }: Clause): boolean {
  if (!governor || !USING.has(governor.verb.lemma) || governor.verb.voice !== 'active') return false
  const [means] = governor.objects
  if (!means || (governor.verb.tense !== 'past' && !governor.verb.perfect)) return false
  return (means.classes & NOUN.law) !== 0 || MEANS.has(means.lemma)
}

const AT_ONCE = new Set(['quick', 'swift', 'fast', 'slow', 'bold', 'careful'])

/**
 * Whether what an infinitive tells was done: "only to be detained at the border", "became the first to be jailed",
 * "used the law to fine her", "were quick to detain them", "went so far as to search the church".
 */
export function isDoneAfterAll(doc: Doc, clause: Clause): boolean {
  const { governor, verb } = clause
  if (!governor || verb.negative) return false
  const told = governor.verb
  if (told.negative || told.modality !== 'asserted' || told.form === 'infinitive') return false
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const before = word(verb.from - 1)
  if (before === 'only' && verb.voice === 'passive') return true
  if (before === 'as' && word(verb.from - 2) === 'far') return true
  if (governor.verb.lemma === 'be' && AT_ONCE.has(before)) return true
  // "was able to return to her home"
  if (before === 'able' && told.tense === 'past') return true
  return isOneOfARow(doc, clause) || isByMeans(clause)
}
