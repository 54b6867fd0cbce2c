import type { Attributes } from '../../codebook/index.ts'
import type { Parsed } from '../events/constructions.ts'
import { PARTAKERS } from './assembly-words.ts'
import { phrasesOf } from '../events/nominals.ts'
import type { NounPhrase } from '../grammar/grammar.ts'

/** "The march drew 5,000 people", "2,000 participants of the rally". */
export function drawn(parsed: Parsed, phrase: NounPhrase): Attributes {
  const { clauses } = parsed
  const number =
    clauses.find(({ subject, verb }) => subject === phrase && DRAWING.has(verb.lemma))?.objects[0]
      ?.number ?? takingPart(parsed, phrase)?.number
  if (!number || number.percent) return {}
  const { value, approx } = number
  return { size: approx && typeof value === 'number' ? [value, value] : value }
}

const takingPart = (parsed: Parsed, phrase: NounPhrase): NounPhrase | undefined =>
  phrasesOf(parsed).find(
    ({ lemma, number, complements }) =>
      number !== null &&
      PARTAKERS.has(lemma) &&
      complements[0]?.object === phrase &&
      ['of', 'in', 'at'].includes(complements[0].preposition),
  )

const DRAWING = new Set(['draw', 'attract', 'gather', 'bring', 'see'])
