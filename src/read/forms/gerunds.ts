import type { Candidate, Parsed } from '../events/constructions.ts'
import { fits } from '../events/fits.ts'
import type { Grammar, VerbPattern } from '../events/frames.ts'
import { clauseOf, phrasesOf } from '../events/nominals.ts'
import { dateOf } from '../events/noun-dates.ts'
import type { NounPhrase } from '../grammar/grammar.ts'
import { phraseWith } from '../grammar/owners.ts'
import { FORM, NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** The verb of "the jailing" in "the jailing of two nurses"; "" for other phrases. */
function verbOf({ doc }: Parsed, { from, head, determiner }: NounPhrase): string {
  if (determiner !== 'definite' || head !== from + 1) return ''
  const { verb, forms, noun } = infoOf(doc.tokens.word[head] ?? 0)
  const owned = wordOf(doc.tokens.word[head + 1] ?? 0) === 'of'
  return owned && noun === 0 && forms & FORM.gerund ? verb : ''
}

/** "the blocking of websites": none in particular. */
const isBare = ({ plural, number, names, determiner, possessor }: NounPhrase): boolean =>
  plural && number === null && names.length === 0 && determiner === null && possessor === null

/** A way of telling by the verb that asks for nothing but whom or what it is done to. */
function patternFor(grammar: Grammar, verb: string, whom: NounPhrase): VerbPattern | undefined {
  return grammar.verbs.get(verb)?.find(one => {
    const plain =
      !one.negative &&
      one.control === null &&
      one.particle === null &&
      one.theme === 0 &&
      one.themeNouns.length === 0 &&
      one.complements.every(part => part.optional) &&
      (one.rule.needs ?? []).length === 0
    if (!plain) return false
    if (one.object === 'target') return fits(whom, one.targetMask)
    return (
      one.object === 'class' &&
      ((whom.classes & one.objectMask) !== 0 || one.objectNouns.includes(whom.lemma))
    )
  })
}

/** "over the storming of the palace", "the ransacking of a house": by a crowd, no search, where nobody says that officers did it. */
const isByCrowds = (verb: string, by: NounPhrase | null): boolean =>
  (verb === 'storm' || verb === 'ransack') &&
  ((by?.classes ?? 0) & (NOUN.police | NOUN.authority)) === 0

/** "ordered the blocking of the site", "condemned the jailing of two nurses": what is done, told by a verb's noun. */
export function matchGerunds(parsed: Parsed, grammar: Grammar): Candidate[] {
  return phrasesOf(parsed).flatMap((phrase): Candidate[] => {
    const verb = verbOf(parsed, phrase)
    const whom = verb === '' ? null : (phraseWith(phrase.complements, ['of'])?.object ?? null)
    const pattern = whom ? patternFor(grammar, verb, whom) : undefined
    if (!whom || !pattern || (isBare(whom) && dateOf(parsed, phrase) === null)) return []
    const { frame, rule } = pattern
    const by = phraseWith(phrase.complements, ['by'])?.object ?? null
    if (isByCrowds(verb, by)) return []
    return [
      {
        kind: frame.kind,
        frame,
        rule,
        id: `${frame.kind}.${rule.id}.nominal-gerund`,
        construction: 'nominal-gerund',
        clause: clauseOf(parsed, phrase),
        trigger: [phrase.head, phrase.head + 1],
        actor: by,
        target: rule.noTarget ? null : whom,
        noun: phrase,
        set: rule.set ?? {},
        ownDate: dateOf(parsed, phrase),
        specificity: 0,
      },
    ]
  })
}
