import type { Clause, NounPhrase } from '../grammar/grammar.ts'

/** What somebody is not let do. */
const LETTING = new Set(['allow', 'permit', 'let', 'admit'])

/** "No reporter": reporters, without the word that says none. */
const asSome = (phrase: NounPhrase): NounPhrase => ({
  ...phrase,
  from: Math.min(phrase.from + 1, phrase.head),
  number: null,
  determiner: null,
  plural: true,
})

/** "No reporter was allowed into the hall", "let no reporters in": reporters, who were not. */
export function asNotLet(clause: Clause): Clause {
  const { verb, subject, objects } = clause
  if (!LETTING.has(verb.lemma) || verb.negative) return clause
  const passive = verb.voice === 'passive'
  const told = passive ? subject : objects[0]
  if (told?.determiner !== 'negative') return clause
  const denied = { ...clause, verb: { ...verb, negative: true } }
  return passive
    ? { ...denied, subject: asSome(told) }
    : { ...denied, objects: [asSome(told), ...objects.slice(1)] }
}
