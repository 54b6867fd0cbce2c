import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import { type Frame, ruleOf } from '../events/frames.ts'
import { clauseOf, phrasesOf } from '../events/nominals.ts'
import type { Clause, NounPhrase } from '../grammar/grammar.ts'
import { phraseWith } from '../grammar/owners.ts'
import { NOUN } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** What a ban is on, where it hinders somebody to speak or gather. */
const BANNED = NOUN.assembly | NOUN.organisation | NOUN.outlet | NOUN.site

/** What people do to a ban that is in force. */
const DEFYING = new Set(
  `despite defy defied defies defying flout flouted flouting ignore ignored ignoring break broke breaking broken violate
  violated violating breach breached breaching under amid following after`.split(/\s+/),
)
const IMPOSING = new Set(
  'impose announce issue introduce declare enforce order decree extend renew slap'.split(' '),
)

/** How far before a ban the word may stand by which people defy it: "in defiance of a police ban". */
const REACH = 2

function isDefied({ doc, from }: Parsed, phrase: NounPhrase): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  if (word(phrase.from - 1) === 'of')
    return ['defiance', 'spite', 'violation', 'breach'].includes(word(phrase.from - 2))
  for (let i = phrase.from - 1; i >= Math.max(from, phrase.from - REACH); i--)
    if (DEFYING.has(word(i))) return true
  return false
}

/** "a ban on rallies which had been imposed in May" */
const imposing = ({ clauses }: Parsed, phrase: NounPhrase): Clause | undefined =>
  clauses.find(
    ({ subject, verb, via }) =>
      subject === phrase &&
      IMPOSING.has(verb.lemma) &&
      verb.voice === 'passive' &&
      verb.modality === 'asserted' &&
      (via === 'relative' || via === 'antecedent'),
  )

/** "marched despite a ban on demonstrations", "the ban on rallies imposed in May": a ban that is told in passing. */
export function matchBans(parsed: Parsed, frame: Frame): Candidate[] {
  const rule = ruleOf(frame, 'ban')
  if (!rule) return []
  return phrasesOf(parsed).flatMap((phrase): Candidate[] => {
    if (phrase.lemma !== 'ban' || phrase.determiner === 'negative' || phrase.quoted) return []
    const target = phraseWith(phrase.complements, ['on'])?.object ?? null
    if (!target || !fits(target, BANNED)) return []
    const by = imposing(parsed, phrase)
    if (!by && !isDefied(parsed, phrase)) return []
    return [
      {
        kind: 'restriction',
        frame,
        rule,
        id: 'restriction.ban.nominal',
        construction: 'nominal',
        clause: by ?? clauseOf(parsed, phrase),
        trigger: [phrase.from, phrase.to],
        actor: by?.phrases.find(part => part.preposition === 'by')?.object ?? phrase.possessor,
        target,
        noun: phrase,
        set: { means: 'ban' },
        ownDate: by?.dates[0] ?? null,
        specificity: 0,
      },
    ]
  })
}
