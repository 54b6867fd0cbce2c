import { oneEasternFamily } from './eastern-names.ts'
import { haveOneRoot, tellingLetters, twoEndings } from './family-name.ts'
import { readSound } from './fold-name.ts'
import { isHonoured } from './given-endings.ts'
import { formsOf, givenNameTie, isGivenName, type GivenForms } from './name-groups.ts'
import { soundLikeness, type Unwritten } from './word-likeness.ts'
import {
  areBeforeH,
  areDoubledApart,
  areMisread,
  areSoftApart,
  areZhAndYa,
  isMuteE,
  isSoftLost,
} from './written-ways.ts'
import {
  areByGerman,
  areByO,
  beginByGerman,
  areOfOneGiven,
  areOneAbroad,
  withArticle,
} from './written-abroad.ts'
import { CHANGED, DROPPED, FEW_VOWELS, lettersApart } from './written-sounds.ts'

/** How two words of two names go together. */
export type WordTie = {
  /**
   * same: one sound; usage: one sound as two languages or alphabets write it; form: one name in two languages; short: a
   * short form of it; slip: a likely error of hand or ear; near: alike, and perhaps another name; root: a family name
   * with and without its ending; apart: two names.
   */
  readonly how: 'same' | 'usage' | 'form' | 'short' | 'slip' | 'near' | 'root' | 'apart'
  readonly likeness: number
}

const SAME: WordTie = { how: 'same', likeness: 1 }
const APART: WordTie = { how: 'apart', likeness: 0 }
const FORM: WordTie = { how: 'form', likeness: 0.97 }
const SHORT_FORM: WordTie = { how: 'short', likeness: 0.9 }
const WRITTEN: WordTie = { how: 'usage', likeness: 0.95 }
const EASTERN: WordTie = { how: 'usage', likeness: 0.93 }
const ROOT: WordTie = { how: 'root', likeness: 0.75 }

/** A word as it sounds and is read, and what the table of given names knows of it. */
export type Sounded = {
  readonly sound: string
  readonly read: string
  readonly forms: GivenForms
}

const soundedWords = new Map<string, Sounded>()
/** The same words come again and again; the memory is emptied when it has grown large. */
const MEMORY = 50_000

/** A sound with what comparing asks of it again and again. */
export function sounded(sound: string): Sounded {
  const before = soundedWords.get(sound)
  if (before) return before
  const made = { sound, read: readSound(sound), forms: formsOf(sound) }
  if (soundedWords.size >= MEMORY) soundedWords.clear()
  soundedWords.set(sound, made)
  return made
}

/** How such a beginning goes together with the name. */
export const BEGINNING: WordTie = { how: 'near', likeness: 0.75 }

/** "Bek" may be a Bekzat: the beginning of a name that is none by itself. */
export function isBeginning(one: Sounded, other: Sounded): boolean {
  const [short, long] = one.sound.length < other.sound.length ? [one, other] : [other, one]
  const enough = short.sound.length > 2 && long.sound.length - short.sound.length > 1
  return enough && short.forms.length === 0 && long.sound.startsWith(short.sound)
}

/** How a name goes together with one that has something added in respect. */
const HONOURED: WordTie = { how: 'near', likeness: 0.72 }

/** Two scripts, or letters with marks on one side only. */
function areTwoUsages(one: string, other: string): boolean {
  const [left, right] = [one, other].map(word => [
    /^\p{Script=Latin}/u.test(word),
    /[^\p{ASCII}]/u.test(word),
  ])
  return left?.join() !== right?.join()
}

/** Words so short are never misspelled names. */
const TINY = 3
const areTiny = (a: string, b: string) =>
  Math.max(a.length, b.length) <= TINY && (a.length === b.length || bare(a) !== bare(b))

type Circumstances = {
  readonly unwritten: Unwritten
  readonly family: boolean
  /** Both words as they are written, where that is known. */
  readonly written?: readonly [string, string]
}

/** Compares two words, as sounds, of which a script may have left out vowels; `family` says that both are family names. */
export function tieWords(
  one: Sounded,
  other: Sounded,
  { unwritten, family, written }: Circumstances,
): WordTie {
  if (one.read === other.read)
    return written && (areFarApart(...written) || (family && areDoubledApart(...written)))
      ? { how: 'near', likeness: DOUBTED.one }
      : SAME
  const known = givenNameTie(one.forms, other.forms)
  if (known === 'form') return written && areZhAndYa(...written) ? APART : FORM
  if (known === 'short') return SHORT_FORM
  if (known === 'doubt') return { how: 'near', likeness: 0.85 }
  if (known === 'apart' && written && unwritten === null && areOneAbroad(...written))
    return { how: 'near', likeness: DOUBTED.one }
  if (
    written &&
    ((known === 'apart' && areByGerman(...written)) || (!family && beginByGerman(...written)))
  )
    return { how: 'near', likeness: DOUBTED.one }
  // “Snežana” and “Snezana”: two entries, and one name with its marks left off.
  if (known === 'apart' && written && areMarksLeftOff(...written)) return WRITTEN
  if (known === 'apart') return isHonoured(one.sound, other.sound) ? HONOURED : APART
  const [a, b] = [one.sound, other.sound]
  const heard = tieSounds(a, b, unwritten)
  const tie =
    unwritten === null && written ? asWritten(heard, { written, sounds: [a, b], family }) : heard
  if (tie.how === 'usage') return tie
  if (tie.how === 'slip' && areOfTwoGenders(a, b)) return { how: 'near', likeness: DOUBTED.one }
  if (written && oneEasternFamily(...smallLetters(written))) return EASTERN
  if (withArticle(a, b) || withArticle(b, a))
    return family ? WRITTEN : { how: 'near', likeness: DOUBTED.one }
  if (twoEndings(a, b) || (tie.how === 'near' && areTiny(a, b))) return APART
  if (tie.how === 'apart' && !family && isHonoured(a, b)) return HONOURED
  if (family && tie.how === 'apart' && areByO(a, b)) return { how: 'near', likeness: DOUBTED.more }
  if (family && (tie.how === 'near' || tie.how === 'slip') && areOfOneGiven(a, b)) return WRITTEN
  const apart = written === undefined || areTwoUsages(...written)
  return family && haveOneRoot(a, b, apart) ? ROOT : tie
}

/** “Reyes” and “Ríos” come to one sound only where letters are read in ways that no one usage has. */
export const areFarApart = (one: string, other: string) =>
  one !== other &&
  LATIN.test(one) &&
  LATIN.test(other) &&
  ((lettersApart(one, other) ?? 0) >= TWO || areOtherGutturals(one, other))

/** “Ghamdi” is no Hamdi, nor Ghassan a Hassan. */
const areOtherGutturals = (one: string, other: string) =>
  /^gh[ao]\S* h[ao]|^h[ao]\S* gh[ao]/i.test(`${one} ${other}`)

const LATIN = /^\p{Script=Latin}/u

/** "Привольный" and "Привольная": a man's and a woman's. */
const areOfTwoGenders = (a: string, b: string) =>
  (OF_WOMAN.test(a) && OF_MAN.test(b)
    ? a.replace(OF_WOMAN, '') === b.replace(OF_MAN, '')
    : false) ||
  (OF_WOMAN.test(b) && OF_MAN.test(a) ? b.replace(OF_WOMAN, '') === a.replace(OF_MAN, '') : false)
const OF_WOMAN = /(?<=[^aeiou])a[ij]?a$/
const OF_MAN = /(?<=[^aeiou])o?i$/

const smallLetters = ([one, other]: readonly [string, string]): [string, string] => [
  one.toLowerCase(),
  other.toLowerCase(),
]

/** So many small differences of usage at once are rather two names. */
const USUAL = 0.81

const VOWEL = /^[aeiou]/

/** What Arabic letters do tell: a kh or h at the beginning (“Otaibi” is no خطيب), an i at the end (“Nasiri” is no ناصر). */
function areTwoInLetters(a: string, b: string, unwritten: Unwritten): boolean {
  const [letters, full] = unwritten === 'left' ? [a, b] : [b, a]
  const isHushed = (letters[0] === 'h') !== (full[0] === 'h')
  if (isHushed && VOWEL.test(letters[0] === 'h' ? full : letters)) return true
  return letters.length > 2 && /[^aeiou]i$/.test(full) && !letters.endsWith('i')
}

/** Compares two words by their sounds alone. */
export function tieSounds(a: string, b: string, unwritten: Unwritten): WordTie {
  if (a === b) return SAME
  const { likeness, usage, edits } = soundLikeness(a, b, unwritten)
  if (unwritten !== null && usage && areTwoInLetters(a, b, unwritten))
    return { how: 'near', likeness }
  if (usage && likeness >= USUAL)
    return unwritten === null || bare(a).length < 3 || bare(b).length < 3
      ? asUsage(a, b, likeness)
      : { how: 'usage', likeness: 0.5 + likeness / 2 }
  if (likeness < (unwritten === null ? 0.7 : 0.6)) return APART
  return edits === 1 ? asSlip(a, b, likeness) : { how: 'near', likeness }
}

/**
 * Kazakh and Kyrgyz ө, before another front vowel, comes as o and as u ("Otebaev", "Utebaev"); before a back one two
 * names differ so ("Omarov", "Umarov"), as families of Europe do ("Moller", "Muller").
 */
const isOtherVowel = ([a, b]: readonly [string, string], family: boolean) =>
  bare(a) === bare(b) &&
  a.length === b.length &&
  Array.from(a).some(
    (one, at) =>
      /^(?:ou|uo)$/.test(one + (b[at] ?? '')) &&
      ((family && EUROPEAN.test(a)) ||
        (Math.min(tellingLetters(a), tellingLetters(b)) <= FEW && BACK.test(a.slice(at + 1)))),
  )
/** How families end in which o is o: neither as Turkic ones do nor as Arabic and Persian ones. */
const EUROPEAN = /(?<![eo]v|in|[eo]vi[cx]|b[ea][ki]|gen|[gk]ul|mir|[xj]an|h[ao]n|zade)(?<![aih])$/
/** "Růžička" and "Ruzicka": one side has no marks at all. */
function areMarksLeftOff(one: string, other: string): boolean {
  const [a, b] = [one, other].map(word => word.toLowerCase())
  return (
    a !== undefined &&
    b !== undefined &&
    a !== b &&
    [a, b].includes(plain(one)) &&
    plain(one) === plain(other)
  )
}

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** "Möller" and "Müller": who marks both writes two vowels. */
const areOtherMarks = (one: string, other: string) =>
  one.length === other.length &&
  Array.from(one).some((letter, at) => /^(?:öü|üö|óú|úó|õũ)$/iu.test(letter + (other[at] ?? '')))

/** Letters that stand for one of both by themselves. */
const TOLD_O = /o'|oo|ou|[ŏōöóøўөүұ]/iu
const BACK = /^[^aeiou]*[aou]/
const SOFT_END = /[^aeiou][ij]a$/
/** Letters so few that a change of vowel makes another name of them. */
const FEW = 4

function asUsage(a: string, b: string, likeness: number): WordTie {
  const cost = (1 - likeness) * Math.max(a.length, b.length)
  const letters = Math.min(tellingLetters(a), tellingLetters(b))
  // "Ёқубов" may come as "Yoqubov" and as "Ekubov".
  if (/^[eo]/.test(a) && /^[eo]/.test(b) && a.slice(1) === b.slice(1))
    return { how: 'usage', likeness: 0.95 }
  // Anja is not Anna, and Maria not Mara.
  if (letters <= FEW && SOFT_END.test(a) !== SOFT_END.test(b)) return { how: 'near', likeness }
  const vowelsOnly = bare(a) === bare(b)
  if (vowelsOnly && letters <= FEW && cost > 0.26) return { how: 'near', likeness }
  return { how: 'usage', likeness: 0.5 + likeness / 2 }
}

/** Telling letters from which a vowel left out, one letter too many, and one changed, are slips. */
const LONG = { vowel: 5, dropped: 6, changed: 7 }
const DOUBTED = { one: 0.85, more: 0.7 }
/** So much apart are two letters: rather two names. */
const TWO = 2
const SLIP: WordTie = { how: 'slip', likeness: 0.88 }

/** Two words as they are written and as they sound, and whether both are family names. */
type Told = {
  readonly written: readonly [string, string]
  readonly sounds: readonly [string, string]
  readonly family: boolean
}

/** What sounds as if it were one, but is written so by no two usages, is a slip in a long word, or perhaps another name. */
function asWritten(heard: WordTie, { written: [one, other], sounds, family }: Told): WordTie {
  if (heard.how === 'same' || heard.how === 'apart') return heard
  if (heard.how === 'usage' && isOtherVowel(sounds, family) && !TOLD_O.test(one + other))
    return { how: 'near', likeness: DOUBTED.one }
  if (areOtherMarks(one, other) || areOtherGutturals(one, other))
    return { how: 'near', likeness: DOUBTED.one }
  if (heard.how === 'near' && areMarksLeftOff(one, other)) return WRITTEN
  if (areBeforeH(one, other)) return WRITTEN
  if (isMuteE(one, other)) return WRITTEN
  if (family && areSoftApart(one, other)) return { how: 'near', likeness: DOUBTED.one }
  if (areMisread(one, other)) return SLIP
  if (heard.how !== 'usage' && isSoftLost(one, other)) return { how: 'near', likeness: DOUBTED.one }
  const apart = lettersApart(one, other) ?? 0
  if (
    heard.how === 'near' &&
    apart === 0 &&
    (OF_ONE_ALPHABET.test(one + other) || areOfGerman(one + other))
  )
    return { how: 'usage', likeness: 0.95 }
  if (heard.how === 'near' && apart <= DROPPED && isSureSlip(one, other, sounds)) return SLIP
  if (heard.how === 'near') return apart >= TWO && !areSwapped(one, other) ? APART : heard
  if (apart <= FEW_VOWELS || areSwapped(one, other)) return heard
  const letters = sounds[0][0] === sounds[1][0] ? slipLetters(...sounds) : 0
  const enough = isVowelDropped(one, other) ? LONG.vowel : LONG.dropped
  const isSlip =
    (apart <= DROPPED && letters >= enough) ||
    (apart <= CHANGED && letters >= LONG.changed && bare(sounds[0]) === bare(sounds[1]))
  if (isSlip) return SLIP
  const likeness = Math.min(heard.likeness, apart < 2 ? DOUBTED.one : DOUBTED.more)
  return { how: 'near', likeness }
}

/** Letters of alphabets that others write in a known way: where nothing but that is apart, the words are one. */
const OF_ONE_ALPHABET =
  /[əäöüıәөүұіўыщћђџљњ\p{Script=Georgian}\p{Script=Armenian}]|шч|ээ|оо|[зц]я|[bkpt]rz|szcz|ъ[^еёюя]/iu
/** “Бахмайер” is Bachmeier. */
const areOfGerman = (both: string) => /[ао]й/i.test(both) && /e[iu]|äu/i.test(both)

/**
 * One letter left out, doubled or turned with its neighbour is a slip of a long word in two alphabets as in one, unless it
 * stands at the beginning, or makes another ending of it.
 */
const isSureSlip = (one: string, other: string, [a, b]: readonly [string, string]) =>
  a[0] === b[0] &&
  Math.min(one.length, other.length) >= LONG_ENOUGH &&
  (slipLetters(a, b) >= LONG.dropped || isBrokenEnding(a, b)) &&
  !twoEndings(a, b) &&
  !isSoftLost(one, other)
const LONG_ENOUGH = 7

/** “Назарва”, “Yunusvoa”: no family ends so. */
function isBrokenEnding(a: string, b: string): boolean {
  const [whole, broken] = tellingLetters(a) < a.length ? [a, b] : [b, a]
  const telling = tellingLetters(whole)
  return (
    telling < whole.length &&
    telling >= LONG.vowel &&
    tellingLetters(broken) === broken.length &&
    broken.startsWith(whole.slice(0, telling))
  )
}

/** "Kharlmov" for "Kharlamov": a vowel between consonants is missing. */
function isVowelDropped(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const at = Array.from(long).findIndex((letter, i) => letter !== short[i])
  return (
    long.slice(0, at) + long.slice(at + 1) === short &&
    /^[^aeiouyаеиоуыэюя][aeiouyаеиоуыэюя][^aeiouyаеиоуыэюя]$/i.test(long.slice(at - 1, at + 2))
  )
}

/** A shorter word may be another name. */
const LEAST_SWAPPED = 5

/** "Bilash", "Bilsah": two letters beside each other, behind the first, have changed places. */
export function areSwapped(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if (a.length !== b.length || a.length < LEAST_SWAPPED || a[0] !== b[0]) return false
  const at = a.split('').findIndex((letter, i) => letter !== b[i])
  return at > 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

const bare = (word: string) => word.replace(/[aeiou]/g, '')

/** What Turkic and Persian given names end in tells nothing: “Kanybek” is not Kanyshbek. */
const LAST =
  /(?<=...)(?:bek|bai?|jan|gul|h[ao]n|bol|murat|bergen|bol[ao]t|[ui]din|ul[ao]|mir[sz]a|kul|niso|xod|zod)(?=(?:ov|ev)?a?$)/
const withoutLast = (sound: string) => sound.replace(LAST, '')

/** The letters that tell both words from others, where a consonant is no slip of the common part. */
const slipLetters = (a: string, b: string) =>
  Math.min(
    ...[a, b].map(word =>
      tellingLetters(bare(a) === bare(b) && !areJoined(a, b) ? word : withoutLast(word)),
    ),
  )

/** “Kulbaev”, “Kulibaev”: a vowel that joins both parts belongs to the first. */
function areJoined(a: string, b: string): boolean {
  const [one, other] = [withoutLast(a), withoutLast(b)]
  return one !== a && other !== b && one !== other && withoutVowel(one) === withoutVowel(other)
}
const withoutVowel = (stem: string) => stem.replace(/[iu](?=(?:ov|ev)?a?$)/, '')

/** One letter left out, doubled or put in: what costs more changes a sound. */
const ONE_SLIP = 1.25

/** One error in a word long enough is an error; in a short one it is a question. */
function asSlip(a: string, b: string, likeness: number): WordTie {
  const cost = (1 - likeness) * Math.max(a.length, b.length)
  const letters = slipLetters(a, b)
  const swapped = cost <= 1.01 && a.length === b.length
  const enough = swapped ? 4 : isGivenName(a) !== isGivenName(b) ? 5 : 6
  const sure = cost <= ONE_SLIP && letters >= enough && a[0] === b[0]
  return sure ? { how: 'slip', likeness: Math.max(likeness, 0.88) } : { how: 'near', likeness }
}

const SAID: Readonly<Record<WordTie['how'], string>> = {
  same: 'the same sounds',
  usage: 'one sound in two ways of writing',
  form: 'one name in two languages',
  short: 'a short form of the other',
  slip: 'a letter apart, likely a slip',
  near: 'alike, but they may be two names',
  root: 'a family name with and without its ending',
  apart: 'two names',
}

/** A tie in words that name both spellings. */
export const describeTie = (a: string, b: string, { how }: WordTie) =>
  a === b ? `“${a}” stands in both` : `“${a}” and “${b}”: ${SAID[how]}`
