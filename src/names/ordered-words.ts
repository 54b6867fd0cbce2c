import { withoutCases } from './case-endings.ts'
import { partEastern } from './eastern-names.ts'
import { latinise, nameWords } from './fold-name.ts'
import { DESCENDED, PARTICLES, TITLES, TITLES_BEHIND, TITLES_OR_NAMES } from './name-words.ts'
import { normaliseName } from './normalise-name.ts'

/** The words of a person's name as they are compared, the titles around them, and how many words were left out. */
export type OrderedWords = {
  readonly words: readonly string[]
  readonly titles: readonly string[]
  readonly beyond: number
}

/** A name has no more words than this; what follows is told and not compared. */
const MOST_WORDS = 16

/** The words of a name, given names first where commas or capitals say which they are, and the titles around it. */
export function orderedWords(name: string): OrderedWords {
  const whole = partEastern(withoutRemark(normaliseName(name).replace(ADDRESS, ' ')))
  const [before = '', after = '', ...more] = whole.split(',')
  const turned = after.trim() !== '' && more.length === 0 && nameWords(before).length <= 3
  const all = nameWords(glued(unglued(turned ? `${after} ${before}` : whole)))
  const first = all.slice(0, MOST_WORDS).flatMap(separateInitials).map(withoutDigits)
  const words = all.length > 1 ? [...withoutCases(first)] : first
  const titles: string[] = []
  while (isTitled(words)) titles.push(words.shift() ?? '')
  while (words.length > 2 && (isTitleBehind(words) || isTrader(words.at(-1))))
    titles.push(words.pop() ?? '')
  const capitals = words.filter(isCapitals)
  const mixed =
    capitals.length > 0 && capitals.length < words.filter(word => !isInitial(word)).length
  return {
    words: joinArabic(mixed ? [...words.filter(word => !isCapitals(word)), ...capitals] : words),
    titles,
    beyond: Math.max(0, all.length - MOST_WORDS),
  }
}

/** "г-н", "г-жа", and "a/l", "s/o", whose child one is, of Malaysia and Singapore: no name is divided so. */
const ADDRESS =
  /(?<=\s)[adsw]\/[lop]\.?(?=\s)|(?<=^|\s)(?:г-(?:н|жа|на|ну|жи)|б-н|m-r|m-me)\.?(?=\s)|^[ae]l[- ]?hadj[ij]?(?=\s+\p{L}+\s)/giu

/** "journalist", "1979 г.р.": no part of the name before it. */
const REMARK = /^(?:\p{Ll}[\p{Ll}\s-]*|\D{0,12}\d[\d.-]{0,9}\D{0,12})$/u
/** A longer text is no name with a remark. */
const LONGEST = 200

/** A whole name without what is remarked behind it: "Tove Brandt, journalist", "Тове Брандт, 1979 г.р.". */
function withoutRemark(name: string): string {
  const at = name.indexOf(',')
  if (at < 0 || name.length > LONGEST || !name.slice(0, at).trim().includes(' ')) return name
  return REMARK.test(name.slice(at + 1).trim()) ? name.slice(0, at) : name
}

/** Legal forms that registers put behind the name of somebody who trades under it. */
const TRADER = new Set(['llc', 'ltd', 'inc', 'sa', 'gmbh', 'ип', 'жк', 'фоп', 'ooo', 'ооо'])

const isTitle = (word: string | undefined) => TITLES.has((word ?? '').toLowerCase())

/** Whether a name begins with a title, and is more than that. */
function isTitled([first = '', ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return false
  const small = first.toLowerCase()
  if (DESCENDED.has(small)) return rest.length > 1
  const isName = first !== small && (TITLES_BEHIND.has(small) || TITLES_OR_NAMES.has(small))
  return isTitle(small) && (rest.length > 1 || !isName)
}

/** "السيد" and "الشيخ" at the end are family names, as is what follows "ould" or "al". */
function isTitleBehind(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const isFamily = PARTICLES.has(latinise(words.at(-2) ?? ''))
  return isTitle(last) && !isFamily && !/\p{Script=Arabic}/u.test(last)
}

const isTrader = (word: string | undefined) => TRADER.has((word ?? '').toLowerCase())
const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}']+$/u.test(word)

/** "A", "A.", "გ." and "Zh" with a dot; letters of other caseless scripts are whole names. */
export function isInitial(word: string): boolean {
  return /^[\p{Lu}ა-ჰ]$/u.test(word) || /^(?:Zh|Dzh|Sh|Ch|Kh|Ts|Yu|Ya|Ye|Дж)$/.test(word)
}

/** "MaratOspanov" is two words, as is "AlQahtani". */
const unglued = (name: string) =>
  name.replace(/(?<=\p{Ll}{3}|(?<!\p{L})[AE]l)(?=\p{Lu}\p{Ll}{2})/gu, ' ')

/** "Mohammad-Reza" is one name, as it is in Persian letters. */
const glued = (name: string) =>
  name.replace(/(?<=\p{L}{3})-(?=(?:reza|ali|hoss?ein|mohammad|mahdi|mehdi|din)(?:\s|$))/giu, '')

/** "JC" beside words in small letters stands for two names. */
function separateInitials(word: string, _: number, all: readonly string[]): string[] {
  const alone =
    !TRADER.has(word.toLowerCase()) &&
    !isTitle(word) &&
    /^[B-DF-HJ-NP-TV-Z]{2,3}$/.test(word) &&
    all.some(other => /\p{Ll}{2}/u.test(other))
  return alone ? Array.from(word) : [word]
}

const LETTER_OF: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'b',
  7: 't',
  8: 'b',
  9: 'g',
}

/** A digit among letters is a slip of eye or machine, as are l and I: "Igor" may come as "Ig0r" and "lgor", "Elena" as "EIena". */
function withoutDigits(written: string): string {
  const word = written
    .replace(/^l(?=[bcdfghjkmnpqrstvxz]\p{Ll}{2})/u, 'I')
    .replace(/(?<=\p{Lu})I(?=\p{Ll}{2})/gu, 'l')
  return /\d/.test(word) && /\p{L}\p{L}/u.test(word)
    ? word.replace(/\d/g, digit => LETTER_OF[digit] ?? digit)
    : word
}

const SERVANT = /^abd(?:[aeou]?l?|[aeu][rsnzdt])$/
/** "Sharaf al-Din", "Salah Eddine", "Nour Eldin": one name, of the faith. */
const isOfFaith = (latin: string, before: string | undefined) =>
  /^[aeiu][ld]d(?:i|ee|y|ie)ne?$/.test(latin) ||
  (/^d(?:i|ee|y|ie)ne?$/.test(latin) && /^[aeiu][ld]$/.test(latinise(before ?? '')))
const ARTICLE = /^[aeu]l$/
const AND_ARTICLE = /^(?:[ae]s|ash|[ae]r|[ae]n|[ae]t|az|ad)$/

/** "Abd al-Rahman", "Abdul Rahman" and "Abdulrahman" are one word, as are "Abu Bakr" and "Abubakr", "Umm Kulthum"; articles go. */
function joinArabic(words: readonly string[]): string[] {
  if (!words.some(word => /^(?:[aeui]|oum|[аэ]|ال|عبد|أبو|ابو|أم$|ام$)/iu.test(word)))
    return [...words]
  const joined: string[] = []
  let open = ''
  for (const [i, word] of words.entries()) {
    const latin = latinise(word).replaceAll("'", '')
    const next = latinise(words[i + 1] ?? '')
    if (next !== '' && i === 0 && /^[аэ]ль$/iu.test(word)) continue
    else if (next !== '' && word === 'عبد') open = word
    else if (next !== '' && SERVANT.test(latin)) open = 'abdul'
    else if (next !== '' && (/^ab(?:u|ou|o)$/.test(latin) || /^[أا]بو$/.test(word))) open = 'abu'
    else if (next !== '' && (/^(?:umm|oumm?)$/.test(latin) || /^[أا]م$/.test(word))) open = 'um'
    else if (joined.length > 0 && open === '' && isOfFaith(latin, words[i - 1]))
      joined.push(`${joined.pop() ?? ''} ${latin.startsWith('d') ? 'al-' : ''}${word}`)
    else if (isArticle(latin, next) && (i > 0 || word === word.toLowerCase())) continue
    else {
      const isArabic = open === 'عبد'
      const bare = isArabic ? word : withoutArticle(word)
      joined.push(open === '' || isArabic ? open + bare : open + latinise(bare))
      open = ''
    }
  }
  return joined
}

/** Before some consonants the article sounds like them: "as-Sisi", "ash-Shammari". */
const isArticle = (word: string, next: string) =>
  next !== '' && (ARTICLE.test(word) || (AND_ARTICLE.test(word) && next.startsWith(word.slice(1))))

/** "الهام" and "الناز" begin so by themselves. */
const withoutArticle = (word: string) =>
  word.replace(/^ال(?=\p{L}{3})(?!ه(?:ام|ه)$|ناز$|ياس$|یاس$|برز$)/u, '')
