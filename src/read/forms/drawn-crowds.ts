import type { Attributes } from '../../codebook/index.ts'
import type { Parsed } from '../events/constructions.ts'
import { PARTAKERS } from './assembly-words.ts'
import { type NumberMention, mentionOver } from '../text/doc.ts'
import { infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'
import type { NounPhrase } from '../grammar/grammar.ts'

/** "The march drew 5,000 people", "2,000 participants of the rally". */
export function drawn(parsed: Parsed, phrase: NounPhrase): Attributes {
  const { clauses } = parsed
  const number =
    clauses.find(({ subject, verb }) => subject === phrase && DRAWING.has(verb.lemma))?.objects[0]
      ?.number ?? takingPart(parsed, phrase)
  if (!number || number.percent) return {}
  const { value, approx } = number
  return { size: approx && typeof value === 'number' ? [value, value] : value }
}

/** The number in "2,000 participants of the rally". */
function takingPart({ doc }: Parsed, { from }: NounPhrase): NumberMention | undefined {
  const word = (at: number): number => doc.tokens.word[at] ?? 0
  if (!['of', 'in', 'at'].includes(wordOf(word(from - 1)))) return undefined
  if (!PARTAKERS.has(infoOf(word(from - 2)).lemma)) return undefined
  const number = mentionOver(doc, from - 3)
  return number?.type === 'number' ? number : undefined
}

const DRAWING = new Set(['draw', 'attract', 'gather', 'bring', 'see'])
