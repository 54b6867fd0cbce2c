import { countryOfNationality } from '../../names/index.ts'
import { infoSaid, isKnownTown, isTown } from './town-words.ts'

/** A name of one to three words. */
const TOWN = String.raw`(?<town>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}?)`
const JUDGE = String.raw`(?:(?:\p{Ll}[\p{Ll}-]+|Public|State|City|District|Chief|Federal|Senior|Principal|Resident|Regional|County) ){0,3}(?:[Jj]udges?|[Mm]agistrates?|[Bb]ench|[Pp]rocuratorate|[Pp]rosecutors?)\b`

const BEFORE_JUDGE = new RegExp(String.raw`^(?:(?<any>[Aa]n?) |[Tt]he )?${TOWN} ${JUDGE}`, 'u')
const BEHIND_JUDGE = /\b(?:in|of) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})$/u

/** "a West Kowloon magistrate", "the Sfax public prosecutor": of those who are no court, with a place that is known or a magistrate of it. */
export function townOfJudge(name: string): string | null {
  const behind = BEHIND_JUDGE.exec(name)?.[1]
  const before = BEFORE_JUDGE.exec(name)
  const first = before?.groups?.['town']
  for (const place of [first, behind])
    if (place && isKnownTown(place) && !NOT_TOWNS.test(place)) return place
  const town = before?.groups?.['any'] ? first : undefined
  return town && !NOT_TOWNS.test(town) && isTown(town) && town.split(' ').every(isStrange)
    ? town
    : null
}

/** A word that means nothing else, so that it may be a town's that no list has. */
function isStrange(word: string): boolean {
  const { fn, noun, verb, lemma } = infoSaid(word.toLowerCase())
  const directed = DIRECTIONS.test(word)
  return directed || (fn === 0 && noun === 0 && verb === '' && lemma === '')
}

const DIRECTIONS = /^(?:North|South|East|West|Upper|Lower|New|Old|Greater|Central)$/u

/** Words that may be written with a capital or without. */
const eitherCase = (pattern: string): string =>
  pattern.replace(/\b\p{Ll}(?=\p{Ll})/gu, letter => `[${letter.toUpperCase()}${letter}]`)

const RANKS = eitherCase(
  String.raw`(?:(?:city|town|district|municipal|regional|provincial|state|county|public|local|area|divisional|metropolitan|central|deputy|traffic|general|chief|acting)(?:[’']s)? )`,
)
/** Offices that are a town's or a region's by their name alone. */
const SEATS = eitherCase(
  String.raw`(?:mayors?|governors?|prefects?|prefecture|akimats?|hokimiyat|city hall|town hall|municipality|mayoralty|governorate|prosecutors?|procuratorate|commissioner)(?:[’']s)?(?: office)?`,
)
/** Offices that need a town that is known, or a rank of it: "Lesk city council". */
const BODIES = eitherCase(
  String.raw`(?:council|administration|government|authorities|officials|police|police (?:department|directorate|station|force)|department)`,
)
const SEAT_BEFORE = new RegExp(
  String.raw`^(?:[Tt]he |[Aa]n? )?${TOWN}(?:[’']s)? (?<rank>${RANKS})*(?:(?<seat>${SEATS})|${BODIES})$`,
  'u',
)
const SEAT_BEHIND = new RegExp(
  String.raw`^(?:[Tt]he |[Aa]n? )?${RANKS}*(?:(?<seat>${SEATS})|${BODIES}) (?:of|in|for) (?:the )?(?:(?:city|town|district|municipality|region|province|state|county|village) of )?${TOWN}$`,
  'u',
)
/** "the governor of the Central Bank", "the council of Ministers", "the Public Prosecutor" */
const NOT_TOWNS =
  /(?:Bank|Ministers?|Europe|State|Justice|Interior|Union|Nations|Elders|Judges|Public|General|Chief|Special|Military|Federal|National|Central|Anti.*|Counter.*)$/u

function townIn(found: RegExpExecArray | null): string | null {
  const town = found?.groups?.['town']
  if (!found || !town || NOT_TOWNS.test(town) || !isTown(town)) return null
  if (isKnownTown(town) && infoSaid(town.toLowerCase()).noun === 0) return town
  const told = found.groups?.['seat'] ?? found.groups?.['rank']
  const words = town.split(' ')
  const named =
    isKnownTown(town) || words.every(word => isStrange(word) && countryOfNationality(word) === null)
  return told !== undefined && named ? town : null
}

/** The town of an office by its name: "the mayor of Comrat", "Lesk city council", "Governor’s Office of Van". */
export function townOfOffice(name: string): string | null {
  return townIn(SEAT_BEFORE.exec(name)) ?? townIn(SEAT_BEHIND.exec(name))
}
