import { headOf, indefinite, isPluralPhrase, numberWord } from './english.ts'
import { HEADS_WITH_ARTICLE, IRREGULAR_PLURALS } from './english-words.ts'

/** Heads of phrases that mean people or bodies who can speak: by a list, or by how English makes such words. */
const PEOPLE =
  /^(?:police|people|men|women|children|authorit(?:y|ies)|forces|dozens?|hundreds|thousands|media|staff|troops|clergy|critics?|watchdogs?|groups?|organi[sz]ations?|NGOs?|governments?|part(?:y|ies)|unions?|associations?|ministr(?:y|ies)|courts?|court|committees?|councils?|commissions?|parliament|opposition|diplomats?|famil(?:y|ies)|relatives?|wife|husband|mother|father|mothers|parents?|sons?|daughters?|brothers?|sisters?|widows?|judges?|officials?|colleagues?|friends?|witness(?:es)?|victims?|members?|students?|youths?|deput(?:y|ies)|MPs?|judiciary|embass(?:y|ies)|offices?|companies|company|agency|agencies|outlets?|networks?|coalitions?|movements?|crowds?|mps|chiefs?|heads?|generals?|presidents?|rapporteurs?|\p{L}+(?:ers?|ors?|ists?|ants?|ents?|ees?|ians?|ates?|ives?|m[ae]n|wom[ae]n|eers?|yers?))$/iu

/** Words in -ent, -er and the like that are no people. */
const THINGS =
  /^(?:order|paper|newspaper|letter|number|matter|weather|power|water|river|border|computer|poster|banner|banners|posters|letters|orders|numbers|matters|papers|newspapers|moreover|however|other|others|another|rather|further|under|over|after|never|ever|either|neither|december|november|october|september|event|events|document|documents|statement|statements|comment|comments|amendment|amendments|movement|payment|payments|agreement|agreements|parliament|government|content|consent|incident|incidents|accident|accidents|factor|error|door|floor|climate|date|dates|rate|rates|state|states|initiative|initiatives|narrative|perspective|motive|motives|tower|centre|center|\p{L}+ments?)$/iu

/** Whether a phrase is about people or a body: "human rights defenders", "the ministry"; not "assemblies", "national". */
export function isSpeakerPhrase(phrase: string): boolean {
  const head = headOf(phrase)
  if (/^(?:government|parliament|movement|regiment|department|management)s?$/i.test(head)) {
    return true
  }
  return IRREGULAR_PLURALS.has(head.toLocaleLowerCase('en')) || isPeopleWord(head)
}

/** Whether a word is for people: "teacher", "activists". */
export const isPeopleWord = (word: string) => PEOPLE.test(word) && !THINGS.test(word)

/** One person by what he or she is, without an article: "judge", "journalist" need one in a sentence. */
export function isBarePersonNoun(phrase: string): boolean {
  return (
    /^\p{Ll}[\p{Ll}-]+$/u.test(phrase) &&
    !isPluralPhrase(phrase) &&
    isPeopleWord(phrase) &&
    !HEADS_WITH_ARTICLE.has(phrase) &&
    !/^(?:parliament|government|opposition|judiciary|media|staff|clergy|dozens?)$/.test(phrase)
  )
}

/** Whether a word that stands with a capital is a common noun: the texts have it in small letters too. */
export function isCommonWord(word: string, texts: readonly string[]): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word)) return false
  const small = new RegExp(`(?<![\\p{L}\\p{N}’'-])${word.toLocaleLowerCase('en')}(?![\\p{L}])`, 'u')
  return texts.some(text => small.test(text))
}

/** Things that are applied for, decided on or hit, and that take an article too. */
const BARE_THING =
  /^(?:proposal|request|application|complaint|plan|ruling|decision|website|site|blog|account|outlet|bookshop|shop|house|office|protest|rally|march|concert|exhibition|film|book|song|post|video|article|broadcast)$/

/** A phrase as it can stand in a sentence: "2" → "two people", "judge" → "a judge", "a MP" → "an MP". */
export function readable(phrase: string): string {
  if (/^\d[\d,]*$/.test(phrase)) {
    const number = Number(phrase.replaceAll(',', ''))
    return `${numberWord(number)} ${number === 1 ? 'person' : 'people'}`
  }
  if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(phrase)) {
    return `${phrase} ${/^one$/i.test(phrase) ? 'person' : 'people'}`
  }
  if (/^(?:rest|(?:other|remaining|latter|former) (?:two|three|four|five|six|\d+))$/i.test(phrase))
    return `the ${phrase}`
  if (isBarePersonNoun(phrase) || BARE_THING.test(phrase)) return `${indefinite(phrase)} ${phrase}`
  return phrase.replace(
    /^(an?)(?=\s+(\S+))/i,
    (_, article: string, next: string) =>
      (article.startsWith('A') ? 'A' : 'a') + indefinite(next).slice(1),
  )
}
