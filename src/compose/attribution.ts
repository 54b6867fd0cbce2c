import { isDenial, nameOf, type Incident } from '../codebook/index.ts'
import { headOf, isPluralPhrase, withArticle } from './english.ts'
import { listWords, words, type Words } from './words.ts'

/** Words that stand for a speaker named elsewhere: they tell nobody who says so. */
const POINTING =
  /^(?:(?:one|some|many|several|most|all|two|both) of (?:us|them|these|those|whom)|(?:our|my)\s.*|I|we|you|he|she|it|they|him|her|them|his|hers|their|theirs|its|this|that|these|those|who|whom|which|one|ones|another|others?|the (?:former|latter|others?)|both|some|all|many|several|none|each|himself|herself|themselves|\d+)$/i

const lower = (text: string) => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('en')

/** Whether two names mean one: the same, or one the end of the other ("Morev" and "Ilan Morev"). */
function isSameName(a: string, b: string): boolean {
  const [left, right] = [a, b].map(name => lower(name).replace(/^(?:the|an?|his|her|their) /, ''))
  if (!left || !right) return false
  return left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`)
}

/** Whether whoever says so is told by a name or a description, not only by a word like "them" or "our". */
export const isNamedSpeaker = ({ by }: { readonly by: string }): boolean =>
  by.trim() !== '' && !POINTING.test(by.trim())

/** Who says so and who denies it, as the records of an incident attribute it; the actor's own word is no news. */
export function attributionsOf(incident: Incident) {
  const own = (incident.value.actor ?? []).map(nameOf)
  const all = new Map(
    (incident.value.attribution ?? [])
      .filter(isNamedSpeaker)
      .filter(({ by }) => !own.some(name => isSameName(name, by)))
      .map(one => [lower(one.by), one]),
  )
  const given = [...all.values()]
  return {
    says: given.filter(one => !isDenial(one)).map(({ by }) => by),
    denies: given.filter(isDenial).map(({ by }) => by),
  }
}

/** "the Ministry of Justice and the group's lawyer". */
export function speakers(names: readonly string[]): Words {
  return listWords(names.map(name => [speaker(name.replace(/\s+/g, ' ').trim())]))
}

/** A single common noun for one speaker ("designer") takes an article. */
function speaker(name: string): string {
  const given = withArticle(name)
  const bare = /^\p{Ll}[\p{Ll}-]+$/u.test(given) && !isPluralPhrase(given)
  return bare && headOf(given) === given ? `the ${given}` : given
}

/** Who stands in the sentence already is "the graphic designer". */
const definite = (name: string) => name.replace(/^an?\s/i, 'the ')

/**
 * ", according to the Ministry of Justice"; empty where nobody is named. ", by their own account" is said only
 * of those whom it hit, and only where no doer stands in the sentence, who would seem to confess.
 */
export function accordingTo(names: readonly string[], incident: Incident): Words {
  const hit = (incident.value.target ?? []).map(nameOf)
  const alone = (incident.value.actor ?? []).length === 0 && incident.value.court === undefined
  const own = names.length > 0 && names.every(name => hit.some(one => isSameName(one, name)))
  if (own && alone) return [', by their own account']
  return names.length === 0
    ? []
    : words(', according to', speakers(own ? names.map(definite) : names))
}
