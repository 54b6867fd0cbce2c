import { nameWords } from './fold-name.ts'
import { remembering } from './remembering.ts'

const tableOf = (entries: string): ReadonlyMap<string, string> =>
  new Map(
    entries
      .trim()
      .split(/\s+/)
      .map(entry => {
        const [letters = '', sound = ''] = entry.split('=')
        return [letters, sound] as const
      }),
  )

/** Consonants, as newspapers write them in names. */
const CONSONANTS = tableOf(
  'က=k ခ=kh ဂ=g ဃ=g င=ng စ=s ဆ=s ဇ=z ဈ=z ည=ny ဉ=ny ဋ=t ဌ=ht ဍ=d ဎ=d ဏ=n တ=t ထ=ht ဒ=d ဓ=d န=n ပ=p ဖ=ph ဗ=b ဘ=b မ=m ယ=y ရ=y လ=l ဝ=w သ=th ဟ=h ဠ=l အ= ဿ=th',
)
/** Vowels that stand by themselves. */
const ALONE = tableOf('ဣ=i ဤ=i ဥ=u ဦ=u ဧ=ay ဩ=aw ဪ=aw ၎=la')
/** Vowel signs with what closes the syllable, without tones. */
const RIMES = tableOf(`
  =a ာ=a ါ=a ိ=i ီ=i ု=u ူ=u ေ=ay ဲ=e ော=aw ေါ=aw ော်=aw ေါ်=aw ို=o ံ=an ုံ=on
  က်=et င်=in စ်=it ည်=i ဉ်=in ဏ်=an တ်=at န်=an ပ်=at မ်=an ယ်=e သ်=at လ်=al ရ်=a ဒ်=at ဝ်=aw ဓ်=at ဇ်=it ဂ်=et
  ိတ်=eik ိပ်=eik ိန်=ein ိမ်=ein ုတ်=ok ုပ်=ok ုန်=on ုမ်=on ုဏ်=on ုဒ်=ok
  ောက်=auk ေါက်=auk ောင်=aung ေါင်=aung ိုက်=aik ိုင်=aing ိုယ်=o ိုလ်=o ာဏ်=an ာတ်=at ာန်=an ာဒ်=at ိဒ်=eik ိုဝ်=o
`)
/** The same behind a w. */
const WITH_W = tableOf('န်=un မ်=un တ်=ut ပ်=ut င်=win က်=wet ယ်=we ဏ်=un ဋ်=ut ေ=we')
/** What medials make of a consonant. */
const WITH_MEDIAL = tableOf('khy=ch gy=gy hy=sh yh=sh')

const SYLLABLE = /([က-အဿ])(ျ|ြ)?(ွ)?(ှ)?([ါ-ဲံ]*(?:[က-အ](?:်|္(?=[က-အ])))?[့းံ်]*)|[ဣ-ဪ၎]း?/gu

/** A Burmese word in Latin letters, a syllable each: "မောင်စိုးလွင်" is Maung Soe Lwin. Other names stay as they are. */
export const romaniseBurmese = remembering(
  (name: string): string =>
    /\p{Script=Myanmar}/u.test(name)
      ? name
          .replace(/[\u1000-\u109F]+/g, word => ` ${syllablesOf(word)} `)
          .replace(/\s+/g, ' ')
          .trim()
      : name,
  { longest: 200 },
)

function syllablesOf(word: string): string {
  // One order of marks; the small letter of a kinzi closes the syllable before it.
  const written = word
    .replace(/င်္/g, 'င်')
    .replace(/\u1037\u103A/g, '\u103A\u1037')
    .replace(/([ါ-ဲံ]+)([ျ-ှ]+)/gu, '$2$1')
  return Array.from(written.matchAll(SYLLABLE), sounded).join(' ')
}

function sounded(match: RegExpMatchArray): string {
  const [whole, consonant, y, w, h, rest = ''] = match
  const told =
    consonant === undefined
      ? (ALONE.get(whole.charAt(0)) ?? '')
      : syllable({ consonant, medial: `${y ? 'y' : ''}${h ? 'h' : ''}`, round: Boolean(w), rest })
  return told.charAt(0).toUpperCase() + told.slice(1)
}

type Syllable = {
  readonly consonant: string
  readonly medial: string
  readonly round: boolean
  readonly rest: string
}

function syllable({ consonant, medial, round, rest }: Syllable): string {
  const begun = `${CONSONANTS.get(consonant) ?? ''}${medial.replace('h', '')}`
  const soft = WITH_MEDIAL.get(begun) ?? begun
  const first = medial.includes('h') ? (soft === 'y' ? 'sh' : `h${soft}`) : soft
  const isCreaky = rest.includes('့')
  const rime = rest.replace(/[့း]/g, '').replace('္', '်')
  const whole = round
    ? (WITH_W.get(rime) ?? `w${RIMES.get(rime) ?? 'a'}`)
    : (RIMES.get(rime) ?? 'a')
  // As newspapers write: "Soe" and "Moe", but "Phyo"; "Aye", but "Htay".
  const isLong = whole === 'o' && rest.includes('း') && !medial.includes('y')
  const vowel = isLong || (whole === 'ay' && first === '') ? `${whole}e` : whole
  return `${first}${isCreaky && vowel.endsWith('n') ? `${vowel}t` : vowel}`
}

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
