import { nameOf, type Incident, type Party } from '../codebook/index.ts'
import type { Sources } from './source.ts'

/** Whether a name is one a body, an outlet or a place would have. */
const BODY =
  /\b(?:ministry|court|police|party|union|association|foundation|committee|commission|council|agency|department|office|government|parliament|senate|assembly|university|institute|centre|center|front|forum|movement|alliance|network|coalition|group|club|society|radio|tv|television|news|newspaper|times|post|press|media|house|bank|company|ltd|inc|llp|watch|rights|international|kazakhstan|embassy|akimat|federation|league|church|mosque|school|theatre|theater|museum|hotel|square|street|park|prison|colony|region|district|province|city|village|observatory|bureau|service|army|forces|guard|brigade|platform|initiative|campaign|project|fund|monitor|tribune|herald|gazette|channel|studio|band|choir|act|law|code|bill|order|decree|constitution|convention|report|update|republic|people|mothers|women|voters|workers|students|activists|tenants|river|lake|mountain|mine|factory|plant)\b/i

/** Whether a party is written as a person's name: two to five capitalised words, none of which a body would have. */
export function looksLikePerson(name: string): boolean {
  const tokens = name.trim().split(/\s+/)
  if (tokens.length < 2 || tokens.length > 5 || BODY.test(name)) return false
  if (/^(?:the|an?|some|other|several|many|all|both|at|in|on|of)$/i.test(tokens[0] ?? ''))
    return false
  const particle =
    /^(?:al|el|bin|bint|ibn|ben|abu|van|von|der|den|de|da|di|do|dos|del|la|le|uulu|kyzy|qizi|ogly|oglu|ugli|uly|y|e|e\.|[\p{L}]\.)$/iu
  return (
    /^\p{Lu}/u.test(tokens[0] ?? '') &&
    tokens.every(
      token =>
        particle.test(token) ||
        /^(?:(?:al|el|an|as|ad|ar|at|ash)-)?\p{Lu}[\p{L}’'.-]*$/u.test(token),
    )
  )
}

/** Whether a party is a person with a name: what reconciling knows, or else how the name is written. */
export function isPerson(party: Party, entity: string | null, sources: Sources): boolean {
  const known = entity === null ? undefined : sources.entities.get(entity)
  return known ? known.type === 'person' : looksLikePerson(nameOf(party))
}

/** What tells one party from another within an update: the entity, or the name. */
export function partyKey(party: Party, entity: string | null): string {
  return entity ?? `name:${nameOf(party).toLocaleLowerCase('en')}`
}

/** Everyone named in a slot of an incident, with entity and key. */
export function partiesOf(incident: Incident, slot: 'actor' | 'target') {
  return (incident.value[slot] ?? []).map((party, i) => {
    const entity = incident.parties[slot][i] ?? null
    return { party, entity, key: partyKey(party, entity) }
  })
}

/** The part of a full name by which the texts call the person afterwards; the last part where they do not tell. */
export function shortName(name: string, texts: readonly string[]): string {
  const tokens = name.split(/\s+/)
  if (tokens.length === 1) return name
  const text = texts.join('\n')
  const alone = tokens.map((token, i) => {
    if (token.length < 3) return 0
    const others = [tokens[i - 1], tokens[i + 1]]
    const escaped = escape(token)
    const before = others[0] ? `(?<!${escape(others[0])}\\s+)` : ''
    const after = others[1] ? `(?!\\s+${escape(others[1])})` : ''
    const pattern = new RegExp(`(?<![\\p{L}])${before}${escaped}(?![\\p{L}])${after}`, 'gu')
    return [...text.matchAll(pattern)].length
  })
  const most = Math.max(...alone)
  return (most > 0 ? tokens[alone.lastIndexOf(most)] : tokens.at(-1)) ?? name
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export type Gender = 'she' | 'he'

const SHE_WORDS =
  /\b(?:woman|mother|wife|widow|daughter|sister|girl|grandmother|actress|nun|businesswoman|chairwoman|spokeswoman|congresswoman|policewoman|female|Mrs|Ms|Miss|Madame|princess|queen|poetess)\b/i
const HE_WORDS =
  /\b(?:father|husband|widower|son|brother|boy|grandfather|monk|businessman|chairman|spokesman|congressman|policeman|male|Mr|prince|king|imam)\b/i

/** A person's gender where it is certain: said by a word for the person, a patronymic, or the pronouns of the sources. */
export function genderOf(
  name: string,
  described: readonly string[],
  texts: readonly string[],
): Gender | null {
  const said = described.map(words => words.replace(/\b(?:of|to|for)\b.*$/i, ''))
  if (said.some(words => SHE_WORDS.test(words))) return 'she'
  if (said.some(words => HE_WORDS.test(words))) return 'he'
  if (/\p{L}(?:ovna|evna|ichna|овна|евна)\b|\s(?:kyzy|kizi|qizi|gizi|bint)(?:\s|$)/iu.test(name)) {
    return 'she'
  }
  if (/\p{L}(?:ovich|evich)(?:\s|$)|\s(?:uulu|ogly|oglu|ugli|uly|bin|ibn)(?:\s|$)/iu.test(name)) {
    return 'he'
  }
  return genderInText(name, texts)
}

/** Pronouns right after the name, in sentences that name nobody else: two that agree, and none that does not. */
function genderInText(name: string, texts: readonly string[]): Gender | null {
  const short = shortName(name, texts)
  const found = texts.flatMap(text =>
    text.split(/(?<=[.!?…])\s+|\n+/).flatMap(sentence => {
      const at = sentence.indexOf(short)
      if (at < 0) return []
      const rest = sentence.slice(at + short.length)
      const others = rest.match(/(?<=[\p{L}\p{N},’”)] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu) ?? []
      if (others.length > 0) return []
      return (rest.match(/\b(?:she|her|hers|herself|he|him|his|himself)\b/gi) ?? []).slice(0, 1)
    }),
  )
  const she = found.filter(word => /^(?:she|her)/i.test(word)).length
  const he = found.length - she
  if (she >= 2 && he === 0) return 'she'
  return he >= 2 && she === 0 ? 'he' : null
}
