import { sounded, type Sounded } from './compared-words.ts'
import { FAMILY, familyStem, genderOfFamily } from './family-name.ts'
import { fatherOf } from './father-name.ts'
import { latinise, readSound, soundOf } from './fold-name.ts'
import { genderOfGiven, isGivenName } from './name-groups.ts'
import { withoutGenitive } from './mongolian.ts'
import type { NameParts } from './name-parts.ts'
import { PARTICLES, PATRONYMIC_WORDS } from './name-words.ts'
import { isInitial, orderedWords } from './ordered-words.ts'
import { WITHOUT_VOWELS } from './other-scripts.ts'
import { remembering } from './remembering.ts'

/** A name in parts, as sounds, with what comparing needs beside. */
export type Parted = NameParts & {
  /** Each sound's word, as it is written. */
  readonly written: ReadonlyMap<string, string>
  /** Whose child its patronymic makes of it. */
  readonly childOf: NameParts['gender']
  /** The father's name in plain Latin letters, and whether they were Cyrillic. */
  readonly fatherIn: { readonly latin: string; readonly cyrillic: boolean } | null
  /** The patronymic as it is written. */
  readonly fatherAs: string | null
  /** Names that follow "ibn", "bin", "bint": fathers, nearest first. */
  readonly sonOf: readonly string[]
  /** The name that stands first and follows no "ibn". */
  readonly head: string | null
  /** Whether its script leaves short vowels out. */
  readonly unwritten: boolean
  readonly beyond: number
  /** Its given and family names, to be compared. */
  readonly words: readonly ComparedWord[]
  /** What two spellings of one full name have in common, in whatever order. */
  readonly key: string
  /** All its letters in their order. */
  readonly letters: string
}

/** A word of a name with its feminine ending off, so that gender is weighed once and apart. */
export type ComparedWord = {
  readonly sound: string
  readonly stem: Sounded
  readonly written: string
  readonly family: boolean
  /** Its place in the name as it is written. */
  readonly at: number
}

/** Takes a person's name apart into sounds. */
export const takeApart = remembering((name: string): Parted => partsOf(name), { longest: 200 })

/** What a word of a name is, before it is known which word is the family's. */
type Role = 'name' | 'initial' | 'particle' | 'father'

type Told = {
  readonly word: string
  readonly sound: string
  readonly role: Role
  /** The father that a patronymic tells. */
  readonly father: ReturnType<typeof fatherOf>
}

function partsOf(name: string): Parted {
  const { words: ordered, titles, beyond } = orderedWords(name)
  const words = withoutGenitive(ordered)
  const told = fathersInPlace(words.map((word, i) => roleOf(word, i, words)).flat())
  const named = told.filter(({ role }) => role === 'name')
  const father = told.find(({ role }) => role === 'father')
  const last = told.at(-1)
  const { given, family } = split(
    named.map(({ sound }) => sound),
    told.length > 2 && last !== undefined && last === father,
  )
  const sonOf = told.flatMap(({ role, sound }, i) =>
    role === 'name' && SON_OF.has(told[i - 1]?.sound ?? '') ? [sound] : [],
  )
  // Without vowels سعاد looks like Saad.
  const unwritten = WITHOUT_VOWELS.test(name)
  const parts = {
    given,
    family,
    childOf: father?.father?.gender ?? null,
    fatherAs: father?.word ?? null,
    fatherIn: father?.father
      ? { latin: father.father.name, cyrillic: /\p{Script=Cyrillic}/u.test(father.word) }
      : null,
    patronymic: father?.father ? soundOf(father.father.name) : null,
    initials: told.filter(({ role }) => role === 'initial').map(({ sound }) => sound),
    particles: told.filter(({ role }) => role === 'particle').map(({ sound }) => sound),
    titles,
    gender:
      father?.father?.gender ??
      genderOfFamily(family[0] ?? '') ??
      (unwritten ? null : genderOfGiven(given[0] ?? '')),
    written: new Map(told.map(({ word, sound }) => [sound, word])),
    sonOf,
    head: named.find(({ sound }) => !sonOf.includes(sound))?.sound ?? null,
    unwritten,
    beyond,
    places: named.map(({ sound }) => sound),
  }
  return { ...parts, words: wordsOf(parts), key: keyOf(parts), letters: joined(parts) }
}

type Parts = Omit<Parted, 'words' | 'key' | 'letters'> & { readonly places: readonly string[] }

const wordsOf = ({ given, family, written, places }: Parts): ComparedWord[] =>
  [...new Set([...given, ...family])].map(sound => ({
    sound,
    stem: sounded(family.includes(sound) || looksLikeFamily(sound) ? familyStem(sound) : sound),
    written: written.get(sound) ?? sound,
    family: family.includes(sound),
    at: places.indexOf(sound),
  }))

function keyOf({ given, family, patronymic, initials, particles }: Parts): string {
  const sorted = (sounds: readonly string[]) => sounds.map(readSound).toSorted().join(' ')
  return [
    sorted([...given, ...family]),
    patronymic ?? '',
    sorted(initials),
    sorted(particles),
  ].join('|')
}

const joined = ({ given, family, initials, particles, patronymic }: Parts) =>
  readSound([...given, ...initials, ...particles, patronymic ?? '', ...family].join(''))

const SON_OF = new Set(['bin', 'ben', 'ibn', 'bint', 'binti', 'bn', 'bnt'])

function roleOf(word: string, i: number, words: readonly string[]): Told[] {
  const sound = soundOf(word)
  const latin = latinise(word)
  if (sound === '') return []
  const childWord = PATRONYMIC_WORDS.get(word.toLowerCase()) ?? PATRONYMIC_WORDS.get(latin)
  const one = (role: Role, father: Told['father'] = null): Told[] => [{ word, sound, role, father }]
  // "Tolon uulu": the word before it becomes the father's name.
  if (childWord !== undefined && i > 0) {
    const before = words[i - 1] ?? ''
    const father = { name: latinise(before), gender: childWord, family: false }
    return [{ word: `${before} ${word}`, sound, role: 'father', father }]
  }
  if (isInitial(word)) return one('initial')
  if (isParticle(word, i, words)) return one('particle')
  // "الخولي" ends as -uly only where its vowels are left out.
  return one('name', words.length > 1 && !WITHOUT_VOWELS.test(word) ? fatherOf(latin) : null)
}

/** "Le" and "Do" at the end are names, as is "Văn" of a Nguyễn; Arabic has its own particles. */
function isParticle(word: string, i: number, words: readonly string[]): boolean {
  const latin = latinise(word)
  if (!PARTICLES.has(latin) || words.length < 2) return false
  if (/\p{Script=Arabic}/u.test(word)) return ARABIC_PARTICLES.has(word)
  // Armenian “Ter-Petrosian” is no Petrosian.
  if (latin === 'ter' && /[iy]an(?:ts)?$/.test(latinise(words[i + 1] ?? ''))) return false
  if (latin === 'van' && words.some(one => VIETNAMESE.has(latinise(one)))) return false
  const isSmall = word === word.toLowerCase()
  return isSmall || (i > 0 && (i < words.length - 1 || latin === 'bin'))
}

const ARABIC_PARTICLES = new Set(['بن', 'ابن', 'بنت', 'آل', 'ال', 'ولد'])
const VIETNAMESE = new Set(
  'nguyen nguen tran le pham fam huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh dao doan lam mai truong'.split(
    ' ',
  ),
)

/** Settles which of the words that may be patronymics is one. */
function fathersInPlace(told: readonly Told[]): Told[] {
  const child = told.findIndex(({ role }) => role === 'father')
  if (child > 0) return told.filter((_, i) => i !== child - 1)
  const names = told.filter(({ role }) => role !== 'particle')
  const isFather = ({ role, father }: Told) =>
    role === 'name' && father !== null && (names.length > 2 || !father.family)
  // Of two, the one in the middle: "Volkonin Petr Adamovich", "Anna Petrovna Adamovich".
  const candidates = names.filter(isFather)
  const chosen =
    candidates.find(one => one !== names[0] && one !== names.at(-1)) ??
    candidates.find(one => one !== names[0]) ??
    // "Bekuly Asan": a father's name stands for the family's.
    candidates.find(({ word }) => names.length === 2 && CHILD_ENDING.test(word))
  return told.map(one => (one === chosen ? { ...one, role: 'father' } : one))
}

const CHILD_ENDING = /(?:ul[yı]|[kq][yı]z[yı]|ұлы|улы|[қк]ызы)$/iu

/** "Nur al-Din", as it sounds. */
const OF_FAITH = /...udin$/

/** "Hussein" and "Martin" end as family names do, and are known as given names. */
const looksLikeFamily = (sound: string) =>
  FAMILY.test(sound) && sound.length > 4 && !isGivenName(sound) && !OF_FAITH.test(sound)

/** Given and family names, by endings where they tell and else by place. */
function split(
  words: readonly string[],
  familyFirst: boolean,
): { given: string[]; family: string[] } {
  if (words.length < 2) return { given: [], family: [...words] }
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const turned = familyFirst || (looksLikeFamily(first) && !looksLikeFamily(last))
  return turned
    ? { given: words.slice(1), family: [first] }
    : { given: words.slice(0, -1), family: [last] }
}
