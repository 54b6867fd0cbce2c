import { nameOf, type Incident } from '../codebook/index.ts'
import { withArticle } from './english.ts'
import { listWords, words, type Words } from './words.ts'

const DENIES = /\b(?:den(?:y|ied|ies|ying)|reject\w*|refut\w*|dismiss\w*)\b/i

/** Who says so and who denies it, as the records of an incident attribute it; the actor's own word is no news. */
export function attributionsOf(incident: Incident) {
  const own = new Set(
    (incident.value.actor ?? []).map(party => nameOf(party).toLocaleLowerCase('en')),
  )
  const all = new Map(
    (incident.value.attribution ?? [])
      .filter(({ by }) => by.trim() !== '' && !own.has(by.toLocaleLowerCase('en')))
      .map(one => [one.by.toLocaleLowerCase('en'), one]),
  )
  const given = [...all.values()]
  return {
    says: given.filter(({ verb }) => !DENIES.test(verb)).map(({ by }) => by),
    denies: given.filter(({ verb }) => DENIES.test(verb)).map(({ by }) => by),
  }
}

/** "the Ministry of Justice and the group's lawyer". */
export function speakers(names: readonly string[]): Words {
  return listWords(names.map(name => [withArticle(name.replace(/\s+/g, ' ').trim())]))
}

/** ", according to the Ministry of Justice", ", by their own account"; empty where nobody is named. */
export function accordingTo(names: readonly string[], incident: Incident): Words {
  const hit = new Set(
    (incident.value.target ?? []).map(party => nameOf(party).toLocaleLowerCase('en')),
  )
  const own = names.length > 0 && names.every(name => hit.has(name.toLocaleLowerCase('en')))
  if (own) return [', by their own account']
  return names.length === 0 ? [] : words(', according to', speakers(names))
}
