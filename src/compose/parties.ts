import { interval, nameOf, type Amount, type Incident, type Party } from '../codebook/index.ts'
import { amountWords, isPluralPhrase, numberWord, withArticle } from './english.ts'
import { isCommonWord, isPeopleWord, readable } from './common-nouns.ts'
import { genderOf, isPerson, partiesOf, shortName } from './people.ts'
import { documentsOf, quotedWords, type Sources } from './source.ts'
import { listWords, plain, words, type NounPhrase, type Words } from './words.ts'

/** Who has been told of so far in a passage, incident by incident. */
export type Told = readonly (readonly { readonly key: string; readonly name: string }[])[]

const OFFICIAL =
  /\b(?:minister|president|prime minister|judge|mayor|governor|prosecutor|spokes\w+|senator|deputy|lawmaker|MP|member of parliament|chief|commissioner|ambassador|rapporteur|official|general|colonel|king|emir)\b/i

/** A party as it stands in a sentence the first time, with the words that describe a person. */
function introduce(
  incident: Incident,
  slot: 'actor' | 'target',
  { sources, told }: { sources: Sources; told: Told },
) {
  const known = new Set(told.flat().map(({ key }) => key))
  return partiesOf(incident, slot).map(({ party, entity, key }) => ({
    key,
    party,
    person: isPerson(party, entity, sources),
    named: isPerson(party, entity, sources) || entity !== null,
    phrase: isPerson(party, entity, sources)
      ? known.has(key)
        ? shortWords({ party, entity, key }, incident, { sources, told })
        : personWords(party, entity)
      : [closed(groupWords(party, entity, textsOf(incident, sources)))],
  }))
}

/** Words for one person that are nobody's name, even where a headline gives them a capital. */
const ONE_OF_MANY =
  /^(?:activist|journalist|blogger|reporter|protester|demonstrator|organi[sz]er|student|teacher|lawyer|editor|pensioner|nurse|doctor|detainee|defendant|official|officer|policeman|woman|man|judge|prosecutor)$/i

/** "our volunteers", "a few dozen of us": whoever reads an update is not the one who speaks. */
const seenFromOutside = (name: string): string =>
  name
    .replace(/^(?:our|my)\s/i, 'the source’s ')
    .replace(/^(?=\P{L}|\p{Ll})(.*)\sof us$/u, '$1 people')

/** A party that is no named person, as it can stand in a sentence. */
function groupWords(party: Party, entity: string | null, texts: readonly string[]): string {
  const name = seenFromOutside(nameOf(party).replace(/\s+/g, ' ').trim())
  const first = name.split(' ')[0] ?? ''
  const common =
    /^(?:An?|The)\s\p{Ll}/u.test(name) ||
    (!/\s\p{Lu}/u.test(name) &&
      (isCommonWord(first, texts) || (name === first && ONE_OF_MANY.test(name))))
  const opened = common ? name.charAt(0).toLocaleLowerCase('en') + name.slice(1) : name
  return withArticle(readable(commonOpening(opened, entity)))
}

/** "Youths in party regalia": a capital of a sentence's beginning, where the phrase names nobody. */
function commonOpening(phrase: string, entity: string | null): string {
  const plural = /^\p{Lu}\p{Ll}+[^s’'\P{Ll}]s(?:\s\P{Lu}|$)/u.test(phrase)
  const onlyFirst = /^\p{Lu}\p{Ll}+\s[^\p{Lu}]+$/u.test(phrase) && isPluralPhrase(phrase)
  const common = entity === null && (plural || onlyFirst) && !DEMONYM.test(phrase)
  return common ? phrase.charAt(0).toLocaleLowerCase('en') + phrase.slice(1) : phrase
}

/** Adjectives of countries keep their capital. */
const DEMONYM = /^\p{L}+(?:an|ian|ese|ish|stani|i|ch|ek)s?\s/iu

/** "all participants, including their lawyers" needs a comma behind it before the sentence goes on. */
const closed = (text: string) =>
  /, (?:including|among them|such as|mostly|most of|some of|who|whom|which|the|an?)\b/i.test(text)
    ? `${text},`
    : text

/** Name and description stand in one piece, so that a mask takes both: "co-founder of …" gives away too. */
function personWords(party: Party, entity: string | null): Words {
  const name = nameOf(party)
  const {
    as: given,
    age,
    role,
  } = typeof party === 'string' ? { as: undefined, age: undefined, role: undefined } : party
  const described = given === undefined ? undefined : commonTitle(given)
  const short =
    described !== undefined &&
    described.split(/\s+/).length <= 3 &&
    !/\b(?:of|for|at|in|the|an?)\b/i.test(described)
  const after = [age, short ? undefined : described].filter(one => one !== undefined).join(', ')
  // "Blogger Rafik Ansel" where a sentence of the source began with it.
  const [opening = '', ...others] = name.split(' ')
  const shown =
    others.length > 1 && ONE_OF_MANY.test(opening)
      ? name.charAt(0).toLocaleLowerCase('en') + name.slice(1)
      : name
  const text = `${short ? `${described} ` : ''}${shown}${after ? `, ${after}` : ''}`
  const official = role === 'official' || OFFICIAL.test(described ?? '')
  const person = {
    type: 'person' as const,
    entity,
    text,
    public: official,
    ...(text === name ? {} : { name }),
    ...(role === undefined ? {} : { role }),
  }
  return after ? words(person, ',') : [person]
}

/** "Pensioner" where a sentence began with it; "President" keeps its capital before a name, and "MP" has no small letter behind. */
function commonTitle(given: string): string {
  // What befell the person is told by the sentence: "detained detained teacher".
  const described = given.replace(BEFELL, '')
  const rest = described.slice(1)
  const common =
    rest === rest.toLocaleLowerCase('en') && !RANK.test(described) && opensPlainly(described)
  return common ? described.charAt(0).toLocaleLowerCase('en') + rest : described
}

const BEFELL =
  /^(?:(?:newly|recently|already|previously|arbitrarily|unlawfully)\s)?(?:detained|arrested|convicted|jailed|imprisoned|sentenced|charged|accused|released|fined|acquitted|remanded|beaten|tortured|summoned|questioned)\s+(?=\p{L})/iu

/** "Pensioner", "Defence counsel": a word without a capital of its own; "Kazakh activist" keeps it. */
function opensPlainly(described: string): boolean {
  const [word = ''] = described.split(' ')
  if (PLAIN_OPENING.test(word) || /(?:ician|arian|sman|eman|woman)$/i.test(word)) return true
  return !/(?:an|ese|ish|i|ch|ek)$/i.test(word) && (ONE_OF_MANY.test(word) || isPeopleWord(word))
}

const PLAIN_OPENING =
  /^(?:former|ex-\p{L}+|co-\p{L}+|defen[cs]e|opposition|human|rights|student|trade|union|senior|junior|lead|local|civil|civic|independent|veteran|prominent|fellow|retired|freelance|popular|well-known|political|environmental|regional|youth|poll)$/iu

const RANK =
  /^(?:president|prime|king|queen|prince|princess|emir|sultan|judge|justice|senator|colonel|general|major|captain|lieutenant|sergeant|corporal|private|inspector|father|bishop|imam|sheikh|rabbi|dr|prof|professor|mr|mrs|ms|miss|governor|mayor|minister|ombuds\w+|prosecutor|ambassador)\b/i

type Introduced = ReturnType<typeof introduce>[number]

/** The noun phrase of a slot: names with who they are, "at least 13 people, among them …", or a count alone. */
export function partyPhrase(
  incident: Incident,
  slot: 'actor' | 'target',
  context: { readonly sources: Sources; readonly told: Told },
): NounPhrase | null {
  const same = slot === 'actor' ? sameBody(incident, context) : null
  if (same) return same
  const parties = introduce(incident, slot, context)
  const count = slot === 'target' ? incident.value.count : undefined
  if (parties.length === 0) {
    return count === undefined ? null : peoplePhrase(count, incident.value.approx)
  }
  return (
    repeated(incident, parties, context) ?? joined(parties, count, incident.value.approx ?? false)
  )
}

function peoplePhrase(count: Amount, approx = false): NounPhrase {
  const one = count === 1
  return { words: [`${amountWords(count, approx)} ${one ? 'person' : 'people'}`], plural: !one }
}

function joined(
  parties: readonly Introduced[],
  count: Amount | undefined,
  approx: boolean,
): NounPhrase {
  const phrases = parties.map(({ phrase }) => phrase)
  const plural =
    parties.length > 1 ||
    parties.some(({ person, phrase }) => !person && isPluralPhrase(plain(phrase)))
  const names = parties.filter(({ person }) => person)
  const rest = parties.filter(({ person }) => !person)
  const low = count === undefined ? null : (interval(count)[0] ?? interval(count)[1])
  const many = low !== null && low > names.length
  if (names.length > 0 && many && rest.length === 0 && count !== undefined) {
    const all = peoplePhrase(count, approx).words
    return {
      words: words(all, ', among them', list(names.map(({ phrase }) => phrase)), ','),
      plural: true,
    }
  }
  if (names.length > 0 && many && rest.length === 1) {
    const group = nameOf(rest[0]?.party ?? '')
    if (leadingNumber(group) === low) {
      const all = words(
        rest[0]?.phrase,
        ', among them',
        list(names.map(({ phrase }) => phrase)),
        ',',
      )
      return { words: all, plural: true }
    }
  }
  return { words: list(phrases), plural }
}

/** A list whose members have commas of their own keeps them, but not two in a row. */
function list(items: readonly Words[]): Words {
  return items.length > 1 ? listWords(items.map(withoutEndComma)) : (items[0] ?? [])
}

/** Words without the comma that would close an apposition. */
export function withoutEndComma(phrase: Words): Words {
  const last = phrase.at(-1)
  return last === ','
    ? phrase.slice(0, -1)
    : typeof last === 'string' && last.endsWith(',')
      ? [...phrase.slice(0, -1), last.slice(0, -1)]
      : phrase
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

function leadingNumber(phrase: string): number | null {
  const [first = ''] = phrase
    .replace(/^(?:at least|about|around|some|more than)\s/i, '')
    .split(/\s/)
  const word = WORDS.indexOf(first.toLocaleLowerCase('en'))
  if (word > 0) return word
  return /^\d[\d,]*$/.test(first) ? Number(first.replaceAll(',', '')) : null
}

/** "the court" for the court that the incident before told of, "the ministry" for its ministry. */
function sameBody(incident: Incident, { told }: { told: Told }): NounPhrase | null {
  const [only, ...others] = partiesOf(incident, 'actor')
  if (!only || others.length > 0) return null
  const body = /\b(court|tribunal|ministry|committee|commission)\b/i.exec(nameOf(only.party))?.[1]
  const before = told.at(-1)?.some(({ key }) => key === only.key) ?? false
  return body && before ? { words: [`the ${body.toLocaleLowerCase('en')}`], plural: false } : null
}

/** Who was told of in the passage already: a pronoun where gender is certain, "the two", or the short name. */
function repeated(
  incident: Incident,
  parties: readonly Introduced[],
  { sources, told }: { sources: Sources; told: Told },
): NounPhrase | null {
  const keys = parties.map(({ key }) => key)
  const before = told.at(-1) ?? []
  const [only] = parties
  if (only && parties.length === 1 && only.person) {
    if (!told.flat().some(({ key }) => key === only.key)) return null
    return again(incident, only, { sources, told })
  }
  const same =
    keys.length > 1 &&
    keys.length === before.length &&
    keys.every(key => before.some(one => one.key === key))
  if (!same || !parties.every(({ person }) => person)) return null
  const { count } = incident.value
  return count === undefined || count === keys.length
    ? { words: [`the ${numberWord(keys.length)}`], plural: true }
    : null
}

function again(
  incident: Incident,
  only: Introduced,
  { sources, told }: { sources: Sources; told: Told },
): NounPhrase {
  const name = nameOf(only.party)
  const entity =
    incident.parties.target.concat(incident.parties.actor).find(id => id === only.key) ?? null
  const described = typeof only.party === 'string' || !only.party.as ? [] : [only.party.as]
  const alone = told.flat().every(({ key }) => key === only.key)
  const gender = alone ? genderOf(name, described, textsOf(incident, sources)) : null
  if (gender) {
    return {
      words: [gender === 'she' ? 'her' : 'him'],
      asSubject: [gender],
      possessive: gender === 'she' ? 'her' : 'his',
      plural: false,
    }
  }
  return { words: shortWords({ ...only, entity }, incident, { sources, told }), plural: false }
}

/** A person told of before: by the short name, or the full one where that could mean two. */
function shortWords(
  { party, entity, key }: { party: Party; entity: string | null; key: string },
  incident: Incident,
  { sources, told }: { sources: Sources; told: Told },
): Words {
  const short = shortName(nameOf(party), textsOf(incident, sources))
  const text = isAmbiguous(short, key, told) ? nameOf(party) : short
  const role = typeof party === 'string' ? undefined : party.role
  return [{ type: 'person', entity, text, public: false, ...(role === undefined ? {} : { role }) }]
}

/** The texts that tell how a person is called: the documents, or the words quoted from them. */
function textsOf(incident: Incident, sources: Sources): string[] {
  const texts = documentsOf(incident, sources).flatMap(({ text }) => (text ? [text] : []))
  return texts.length > 0 ? texts : [quotedWords(incident)]
}

/** Whether a short name could mean somebody else of the passage. */
function isAmbiguous(short: string, key: string, told: Told): boolean {
  return told.flat().some(other => other.key !== key && other.name.includes(short))
}
