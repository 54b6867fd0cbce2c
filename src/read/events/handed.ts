import type { Doc } from '../text/doc.ts'
import type { VerbPattern } from './frames.ts'
import { fits } from './fits.ts'
import type { Clause, NounPhrase, Prepositional } from '../grammar/grammar.ts'
import { owner, phraseWith, whom } from '../grammar/owners.ts'

/** Who did it, to whom, with which noun, and how much the pattern asks for. */
export type Roles = {
  actor: NounPhrase | null
  target: NounPhrase | null
  noun: NounPhrase | null
  specificity: number
}

/** Whether a phrase is of a class or one of the nouns. */
export function isOf(phrase: NounPhrase, mask: number, nouns: readonly string[]): boolean {
  const said = phrase.lemma || (phrase.name?.name.toLowerCase() ?? '')
  return (phrase.classes & mask) !== 0 || nouns.includes(said)
}

/** To or on whom: never "for" what no one is ("a summons for a talk"). */
function askedFor(around: readonly Prepositional[], mask: number): NounPhrase | null {
  const part = phraseWith(around, ['to', 'for']) ?? phraseWith(around, ['on', 'against'])
  const thing = part?.preposition === 'for' && part.object && !fits(part.object, mask)
  return thing ? null : (part?.object ?? null)
}

/** "denied the request on the grounds that": nobody it was denied to. */
const GROUNDS = new Set(['ground', 'grounds', 'basis', 'pretext', 'reason'])

/** Who is given or refused something: "gave her a warning", "permission was refused to the union". */
export function roleOfGiven(
  clause: Clause,
  pattern: VerbPattern,
  { doc, actor, specificity }: { doc: Doc; actor: NounPhrase | null; specificity: number },
): Roles | null {
  const passive = clause.verb.voice === 'passive'
  const theme =
    clause.objects.find(object => isOf(object, pattern.theme, pattern.themeNouns)) ?? null
  if (passive && theme && clause.subject && fits(clause.subject, pattern.targetMask)) {
    return { actor, target: clause.subject, noun: theme, specificity: specificity + 3 }
  }
  if (passive && clause.subject && isOf(clause.subject, pattern.theme, pattern.themeNouns)) {
    const to =
      (phraseWith(clause.phrases, ['to', 'for']) ?? phraseWith(clause.phrases, ['on', 'against']))
        ?.object ?? null
    const target =
      to && fits(to, pattern.targetMask) ? to : owner(clause.subject, pattern.targetMask)
    return { actor, target, noun: clause.subject, specificity: specificity + 3 }
  }
  if (passive || !theme) return null
  const first = clause.objects[0]
  const around = [...clause.phrases, ...theme.complements].filter(
    ({ object }) => !GROUNDS.has(object?.lemma ?? ''),
  )
  // "refused Sister Ana Lesko entry to the country": the name stands before what was refused.
  const inner = theme.names.some(name => name.to <= theme.head && name.class !== 'place')
  const target =
    first && first !== theme && fits(first, pattern.targetMask)
      ? first
      : inner
        ? owner({ ...theme, complements: [], possessor: null }, pattern.targetMask)
        : (whom(doc, theme, pattern.targetMask) ??
          askedFor(around, pattern.targetMask) ??
          owner(theme, pattern.targetMask))
  return { actor, target, noun: theme, specificity: specificity + 3 }
}
