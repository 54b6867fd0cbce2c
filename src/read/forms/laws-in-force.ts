import type { Candidate, Parsed } from '../events/constructions.ts'
import { type Frame, ruleOf } from '../events/frames.ts'
import { phrasesOf } from '../events/nominals.ts'
import type { DateMention } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import { idOf, wordOf } from '../text/words.ts'

const FORCE_WORDS = ['force', 'effect', 'since'].map(idOf)

/** Whether a sentence may say by the way since when a law has been in force. */
export const mayBeInForce = (stands: (id: number) => boolean): boolean => {
  const [force = 0, effect = 0, since = 0] = FORCE_WORDS
  return stands(since) && (stands(force) || stands(effect))
}

/** "The Cybercrime Act, in force since 2016, punishes": since when a law has been in force, said by the way. */
export function matchInForce(parsed: Parsed, frame: Frame): Candidate[] {
  const { doc, mentions, clauses } = parsed
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  const rule = ruleOf(frame, 'in-force')
  if (!rule) return []
  return phrasesOf(parsed).flatMap((phrase): Candidate[] => {
    if ((phrase.classes & NOUN.law) === 0 || phrase.quoted) return []
    const at = word(phrase.to) === ',' ? phrase.to + 1 : phrase.to
    if (word(at) !== 'in' || !['force', 'effect'].includes(word(at + 1))) return []
    const date = mentions.find(
      (one): one is DateMention =>
        one.type === 'date' &&
        (one.from === at + 2 || one.from === at + 3) &&
        (one.preposition === 'since' || word(at + 2) === 'since'),
    )
    if (!date) return []
    return [
      {
        kind: 'law',
        frame,
        rule,
        id: 'law.in-force.nominal',
        construction: 'nominal',
        clause: clauses[0] ?? null,
        trigger: [at, at + 2],
        actor: null,
        target: phrase,
        noun: phrase,
        set: { step: 'in_force' },
        ownDate: date,
        specificity: 0,
      },
    ]
  })
}
