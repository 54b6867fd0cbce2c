import { nameWords } from './fold-name.ts'
import { remembering } from './remembering.ts'

/** Syllables that names of Burma are made of, as they are written in Latin letters. */
const OF_NAMES = new Set(
  `aung aye ba bo bya chan chaw chit cho daw ei gyi hla hlaing hmway hnin hsan hsu htay htet htin htoo htun htut htwe kaung kay
   khaing khant khin khine kyaw kyawt kyaing kyi kyin kyu lat latt lay lin linn lwin ma mar maung may mi min mo moe mon mu mya myat
   myint myo naing nan nang nanda naung nay naw ni nilar nu nway nwe nyan nyein nyi nyo nyunt ohn ohnmar oo pa pe phone phyo phyu pwint
   pyae pyay pyone san sandar sandi sanda saw sein set shein shwe si sint sithu soe su suu swe tayza tayzar than thandar thant thar thaung thaw
   thazin thein thet thi thida thiha thin thinzar thu thura thuta thuzar thwe thwin tin tint toe tun u wa wai wah way win wint wunna
   wut wutyi ya yadanar yamin yan yarzar yaw ye yi yin yu za zar zarni zaw zayar zeya zeyar zin zun zwe ko pyi htein`.split(
    /\s+/,
  ),
)

/** What is said before a name, of a man and of a woman; most may also begin a name. */
const SAID_BEFORE: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['u', 'm'],
  ['ko', 'm'],
  ['maung', 'm'],
  ['saw', 'm'],
  ['sai', 'm'],
  ['salai', 'm'],
  ['daw', 'f'],
  ['ma', 'f'],
  ['naw', 'f'],
  ['nang', 'f'],
  ['nan', 'f'],
])

/** A Burmese name: whose it is by what is said before it, its syllables joined, and the same without what is said. */
type BurmeseName = {
  readonly gender: 'f' | 'm' | null
  readonly whole: string
  readonly bare: string
  /** Whether one word is all that is left of it. */
  readonly single: boolean
  /** Whether all its words are syllables of such names, or in Burmese letters. */
  readonly sure: boolean
}

const burmeseName = remembering(
  (name: string): BurmeseName | null => {
    const words = nameWords(name).map(word => word.toLowerCase())
    if (words.length < 2) return null
    const [first = '', ...others] = words
    const gender = SAID_BEFORE.get(first) ?? null
    const joined = (list: readonly string[]) => list.map(plainSyllable).join('')
    return {
      gender,
      whole: joined(words),
      bare: joined(gender === null ? words : others),
      single: gender !== null && others.length === 1,
      sure: words.every(word => OF_NAMES.has(word)) || MYANMAR.test(name),
    }
  },
  { longest: 200 },
)

const MYANMAR = /\p{Script=Myanmar}/u

/** "Htun" and "Tun", "Linn" and "Lin", "Oo" and "U": a sound in two usages. */
const plainSyllable = (word: string) =>
  word
    .replace(/^ht/, 't')
    .replace(/^hs/, 's')
    .replace(/ph/g, 'p')
    .replace(/oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/oe/g, 'o')
    .replace(/ine$/, 'aing')
    .replace(/(?<=[zdmwht])ar$/, 'a')
    .replace(/(.)\1/g, '$1')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')

/** Two Burmese names: one, a man's and a woman's, alike but for a part of one, or two; null for other names. */
export function compareBurmese(a: string, b: string): 'one' | 'gender' | 'part' | 'two' | null {
  const [one, other] = [burmeseName(a), burmeseName(b)]
  if (one === null || other === null) return null
  const inLetters = MYANMAR.test(a + b)
  if (!(one.sure && other.sure) && !inLetters) return null
  if (one.gender !== null && other.gender !== null && one.gender !== other.gender) return 'gender'
  const isOne = [one.whole, one.bare].some(name => name === other.whole || name === other.bare)
  if (isOne) return one.single || other.single ? 'part' : 'one'
  if (one.bare.startsWith(other.bare) || other.bare.startsWith(one.bare)) return 'part'
  return inLetters ? null : 'two'
}
