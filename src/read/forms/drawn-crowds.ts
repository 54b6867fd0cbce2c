import type { Attributes } from '../../codebook/index.ts'
import type { Parsed } from '../events/constructions.ts'
import type { NounPhrase } from '../grammar/grammar.ts'

/** "The march drew 5,000 people". */
export function drawn({ clauses }: Parsed, phrase: NounPhrase): Attributes {
  const number = clauses.find(({ subject, verb }) => subject === phrase && DRAWING.has(verb.lemma))
    ?.objects[0]?.number
  if (!number || number.percent) return {}
  const { value, approx } = number
  return { size: approx && typeof value === 'number' ? [value, value] : value }
}

const DRAWING = new Set(['draw', 'attract', 'gather', 'bring', 'see'])
