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
      ?.number ??
    attendedBy(parsed, phrase)?.number ??
    takingPart(parsed, phrase)
  if (!number || number.percent) return {}
  const { value, approx } = number
  return { size: approx && typeof value === 'number' ? [value, value] : value }
}

const ATTENDING = new Set(['attend', 'join', 'visit'])

/** "was attended by some 800 people", "in which around 40 people took part": who came to a gathering. */
export function attendedBy({ clauses }: Parsed, phrase: NounPhrase): NounPhrase | null {
  const by = clauses.find(
    ({ subject, verb }) =>
      subject === phrase && verb.voice === 'passive' && ATTENDING.has(verb.lemma),
  )
  if (by) return by.phrases.find(({ preposition }) => preposition === 'by')?.object ?? null
  const part = clauses.find(
    ({ from, via, subject, verb, link }) =>
      from >= phrase.to &&
      via !== 'own' &&
      link === 'which' &&
      subject !== phrase &&
      ['take', 'participate'].includes(verb.lemma),
  )
  return part?.subject ?? null
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
