import { nameWords } from './fold-name.ts'
import { remembering } from './remembering.ts'

/** Chinese and Korean family names, a row each, as pinyin, older usage, Cantonese and Korean usages write them. */
const FAMILIES = `
cai tsai choi tsoi; zhang chang cheung; liu lau liew; chen chan tan; wang wong; huang wong hwang; xu hsu tsui hui; xie hsieh tse
zhao chao chiu; zhou chou chow; zhu chu choo; lin lam lim; li lee; wu ng woo; guo kuo kwok; he ho; liang leung; luo lo law
deng teng tang; zheng cheng cheang; feng fung; jiang chiang; yang yeung; ye yeh ip; xiao hsiao siu; cao tsao; yuan yuen
peng pang; pan poon; zeng tseng tsang; du tu; shi shih; song sung; tang tong; yao yiu; qiu chiu yau; gao kao; su so; lu loo
jia chia; jin chin kam; kong kung hung; bai pai; cui tsui; dai tai; dong tung; fan; fang fong; fu; gu ku koo; han hon; hou; hu woo
kim gim; lee yi ri rhee; park pak bak; choi choe; jung jeong chung chong; kang gang; cho jo; yoon yun; jang chang; lim im rim
shin sin; kwon gwon; ryu yoo; noh roh; ahn an; moon mun; seo suh; baek paik; wei; xia hsia; xiong hsiung; xue hsueh; yan yen; yin
yu yue; zhong chung; zou tsou; qin chin; qian chien; ren jen; shao; shen shum; sun; tan; tian tien; wen; lei; long lung; ma; mao; meng
`

const families = new Map<string, Set<number>>()
for (const [row, forms] of FAMILIES.trim().split(/; |\n/).entries())
  for (const form of forms.split(' '))
    families.set(form, new Set([...(families.get(form) ?? []), row]))

/** Whether two words, in small Latin letters, are one Chinese or Korean family name in two usages. */
export function oneEasternFamily(a: string, b: string): boolean {
  const rows = families.get(b)
  return rows !== undefined && [...(families.get(a) ?? [])].some(row => rows.has(row))
}

const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|iao|ian|ang|eng|ing|ong|uai|uan|van|ai|ao|an|ei|en|er|ia|ie|iu|in|ou|ua|uo|ui|un|ue|ve|[aeiouv]))'
const WORD = new RegExp(`^${SYLLABLE}{1,2}$`)

/** A Chinese name in pinyin: its family name and its other syllables joined. */
export type PinyinName = { readonly family: string; readonly given: string }

/** Reads a name as a Chinese one in pinyin, in either order; null for other names. */
export const pinyinName = remembering(
  (name: string): PinyinName | null => {
    const words = nameWords(name).map(word => word.toLowerCase().replaceAll("'", ''))
    if (words.length < 2 || words.length > 3 || !words.every(word => WORD.test(word))) return null
    const [first = ''] = words
    const last = words.at(-1) ?? ''
    if (families.has(first)) return { family: first, given: words.slice(1).join('') }
    return families.has(last) ? { family: last, given: words.slice(0, -1).join('') } : null
  },
  { longest: 60 },
)

/** Korean family names whose usual spelling is not the official one. */
const KOREAN: Readonly<Record<string, string>> = {
  김: 'Kim',
  이: 'Lee',
  리: 'Lee',
  박: 'Park',
  최: 'Choi',
  정: 'Jung',
  강: 'Kang',
  조: 'Cho',
  윤: 'Yoon',
  임: 'Lim',
  신: 'Shin',
  권: 'Kwon',
  노: 'Roh',
  문: 'Moon',
  서: 'Seo',
}

const TWO_LETTER_FAMILIES = new Set(['欧阳', '歐陽', '司马', '司馬', '诸葛', '諸葛', '上官'])

/** A name of two to four Chinese letters or Korean syllables is a family name, then a given one. */
export function partEastern(name: string): string {
  const word = name.trim()
  if (/^\p{Script=Han}{2,4}$/u.test(word)) {
    const long = word.length > 2 && TWO_LETTER_FAMILIES.has(word.slice(0, 2)) ? 2 : 1
    return `${word.slice(0, long)} ${word.slice(long)}`
  }
  if (!/^\p{Script=Hangul}{2,4}$/u.test(word)) return name
  const [family = ''] = word
  return `${KOREAN[family] ?? family} ${word.slice(1)}`
}

const SYLLABLES = /(?<=(?:^|\s)\p{Lu}\p{Ll}{1,5}'?)-(?=\p{Ll}[\p{Ll}']{1,5}(?:\s|,|$))/gu

/** "Sang-hoon", "Tse-tung": the syllables of one given name as one word, where another name has fewer words. */
export const joinSyllables = (name: string, other: string) =>
  name.includes('-') && nameWords(name).length > nameWords(partEastern(other)).length
    ? name.replace(SYLLABLES, '')
    : name

const VIETNAMESE = new Set(
  'nguyen tran pham huynh hoang phan vu vo dang bui ngo duong dinh trinh truong'.split(' '),
)

/** Letters that only Vietnamese has. */
const MARKED = /[ăđơưạ-ỹ]/iu

/** A syllable without its marks, and these marks, wherever in it they stand: "hoà" and "hòa" are one. */
type Syllable = { readonly bare: string; readonly marks: string }

function syllableOf(word: string): Syllable {
  const parts = word.toLowerCase().replaceAll('đ', 'd\u0335').normalize('NFD')
  return {
    bare: parts.replace(/\p{M}/gu, ''),
    marks: Array.from(parts.replace(/\P{M}/gu, '')).toSorted().join(''),
  }
}

const syllablesOf = remembering(
  (name: string): readonly Syllable[] | null => {
    const syllables = nameWords(name).map(syllableOf)
    const isOne =
      syllables.length > 1 &&
      syllables.every(({ bare }) => /^[a-z]{2,6}$/.test(bare)) &&
      (MARKED.test(name) ||
        VIETNAMESE.has(syllables[0]?.bare ?? '') ||
        VIETNAMESE.has(syllables.at(-1)?.bare ?? ''))
    return isOne ? syllables.toSorted((one, other) => (one.bare < other.bare ? -1 : 1)) : null
  },
  { longest: 60 },
)

/** The syllables of a Vietnamese name, sorted and without marks; null for other names. */
export const vietnameseName = (name: string): readonly string[] | null =>
  syllablesOf(name)?.map(({ bare }) => bare) ?? null

/** "Hùng" and "Hưng", "Ánh" and "Anh": two Vietnamese names, where both are written with their marks. */
export function areApartByMarks(a: string, b: string): boolean {
  const [ones, others] = [syllablesOf(a), syllablesOf(b)]
  if (ones === null || others === null || ones.length !== others.length) return false
  const isMarked = (name: readonly Syllable[]) =>
    name.filter(({ marks }) => marks !== '').length * 2 >= name.length
  if (!isMarked(ones) || !isMarked(others)) return false
  return ones.some(({ bare, marks }, i) => others[i]?.bare === bare && others[i].marks !== marks)
}
