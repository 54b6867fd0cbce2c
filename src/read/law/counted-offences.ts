import type { Parsed } from '../events/constructions.ts'
import { type Words, word, wordsBetween } from '../text/doc-words.ts'
import type { Clause } from '../grammar/grammar.ts'
import { type Doc, mentionOver } from '../text/doc.ts'
import { saysSomething } from './cited-only.ts'
import { endsOffence, trimmed } from './offence-ends.ts'
import { pointsBack } from './offence-openings.ts'
import { FN, infoOf } from '../text/word-table.ts'

const COUNTED = new Set('charge charges count counts offence offences offense offenses'.split(' '))
const OPENING = new Set([':', ',', '–', '—', '-'])
const NEAR = 16

/** Where the words begin that say what so many charges are: "on two counts: incitement and riot"; -1 where none do. */
export function offencesAfterCount({ doc, to }: Parsed, { verb }: Clause): number {
  for (let i = verb.to; i < Math.min(to - 2, verb.to + NEAR); i++) {
    if (!COUNTED.has(word(doc, i)) || !OPENING.has(word(doc, i + 1))) continue
    const number = [i - 1, i - 2].some(at => mentionOver(doc, at)?.type === 'number')
    const next = mentionOver(doc, i + 2)
    if (number && next?.type !== 'name' && next?.type !== 'date') return i + 2
  }
  return -1
}

const CHARGES = new Set(['charge', 'count'])

/** "sedition" in "faces three counts of sedition", "a fresh charge, of sedition, was added": the words behind what somebody is charged in. */
export function deedOfCount(doc: Doc, { subject, objects, phrases, verb }: Clause): Words | null {
  const told = [
    ...objects,
    ...(verb.voice === 'passive' && subject ? [subject] : []),
    ...phrases.flatMap(({ object }) => object ?? []),
  ]
  const charge = told.find(({ lemma, name }) => name === null && CHARGES.has(lemma))
  if (!charge) return null
  const of = word(doc, charge.to) === ',' ? charge.to + 1 : charge.to
  const from = of + 1
  if (word(doc, of) !== 'of' || mentionOver(doc, from) || pointsBack(doc, from)) return null
  let to = from
  while (!(to > from && (endsOffence(doc, to) || isAuxiliary(doc, to))) && to < doc.tokens.count)
    to++
  return to > from && saysSomething(doc, from)
    ? wordsBetween(doc, from, trimmed(doc, from, to))
    : null
}

const isAuxiliary = (doc: Doc, at: number): boolean =>
  (infoOf(doc.tokens.word[at] ?? 0).fn & (FN.be | FN.have)) !== 0
