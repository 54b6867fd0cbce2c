import { ARABIC_GIVEN } from './arabic-given.ts'
import { sounded, tieWords, type WordTie } from './compared-words.ts'
import { latinise, soundOf } from './fold-name.ts'

/** Two words that were paired, as they are written, and what was found of them. */
type Paired = {
  readonly left: { readonly written: string; readonly family: boolean }
  readonly right: { readonly written: string; readonly family: boolean }
  readonly tie: WordTie
}

/**
 * A vowel that the names of one country are written with in two ways. Beginnings and ends tell its names, in plain Latin
 * letters; `letters` are its own; names with what is `foreign` are none of its.
 */
type Country = {
  readonly vowels: readonly [one: RegExp, other: RegExp]
  readonly letters: RegExp
  readonly begins: RegExp
  readonly ends: RegExp
  readonly foreign: RegExp
  /** Whether this holds of its families only, and of names that are told to be its. */
  readonly families?: true
  /** The vowel that both are taken for, in Cyrillic and in Latin letters, if it is no а. */
  readonly as?: readonly [cyrillic: string, latin: string]
}

const begun = (words: string) => new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})`)
const ended = (words: string) => new RegExp(`(?:${words.trim().split(/\s+/).join('|')})$`)

/** Azerbaijani ə comes as a and as e: “Şəhla” is Shahla and Shehla. */
const AZERBAIJAN: Country = {
  vowels: [/[eеэ]/gu, /[aаəәä]/gu],
  letters: /[əğ]|^[гкр]ю|^[гк]я/iu,
  begins: begun(`
    afgan aftandil alakbar anar araz aygun ayten aytac aytaj azer bab[ae]k cavad cavid ceyhun dzhavid dzheikhun
    ebd[uü] ebil efqan efgan ehm[ae]d ekber ekrem elchin elcin eliy eliag elimard elizad elman elmar elnar elnur elshad
    elshan elvin esad esger eziz etibar fikrat fikret fizuli gulsh gulnar gunay gunel guneş gunesh hajiy haciy hikmet
    humb[ae]t ilgar ilham ilkin ilqar intigam intiqam isgand[ae]r javad javid jeyhun kheyal khayal xeyal xayal
    mehman mehriban mubariz nami[gq] natavan nati[gq] nigar novruz orkhan orxan perviz parvin ramil ramin ramiz rashad
    r[ae]shad rovshan rufat rufet sabuhi s?h?ahin sevda sevil sevinc sevinj shahla shehla tahmina tarana tofi[gq]
    [xk]h?[ae]qani kh?agani nasimi nesimi afqan k[oö]n[uü]l hidayat hidayet mehdi resul nej[ae]f n[ae]jaf s[ae]yid h[ae]san h[ae]s[ae]na seyran xudayar khudayar zamiq zamig
    togh?rul tural turan turkan ulvi vagif vaqif vafa vefa vidadi vugar vuqar vusal yaqub yagub yashar zaur
  `),
  ends: ended('zad[ae] li lu b[ae]yl[iy] ogh?l[uy] [gqk][yi]z[iy]'),
  foreign: /(?<!d)zh|shch|ts|enko$|uk$|ski[iy]?$|^yer/,
}

/** Uzbek and Tajik o comes as a where Russian hands it on: “Ismoilov” is Ismailov. */
const UZBEKISTAN: Country = {
  vowels: [/yo|[oоё]/gu, /ya|[aая]/gu],
  letters: /[og]'|[ўғҳқӣӯҷ]/iu,
  begins: begun(`
    abdu bahodir bakhodir bakhtiyor baxtiyor bobur bobomurod dilsh dilfuz dilnoz dilorom dilrab farhod farkhod farrukh
    firuz g'?[uo]lom gulam jor[ao]?[ye] dzhura jura[ye] yuld[ao]sh yo'?ld[oa]sh [uo]rinb t[uo]xta t[uo]khta tolqin tulkin otkir utkir gulnora gulchehra jahongir jamshed jamshid dzhamshed jasur dzhasur khurshed khurshid xurshid lutfull mirz muham
    mukham muzaffar nigora nodir otabek oybek parviz rahmat rakhmat sardor shahnoz shakhnoz shohrukh sherali sherzod shavkat
    shuhrat shukhrat sulaymon muqadd mukadd faxridd ravshan ikrom akrom ilhom javlon husan xusan botir qahramon kahramon
    odil olim sobir tohir zohid nizom shokir dilmurod murod ozod barno lobar suhrob sukhrob ulugbek umed umid zafar zebo zulfiya
  `),
  ends: ended('jon jan dzhon xon khon ull[oa] iddin uddin murod qul zod[ae] niso bonu'),
  foreign: /shch|ts|enko$|uk$|ski[iy]?$|^[iy]e|nik$/,
}

/** Uzbek oʻ comes as o and as u: “Joʻrayev”, “Juraev”. */
const UZBEK_O: Country = { ...UZBEKISTAN, vowels: [/[oо]/gu, /[uу]/gu] }

/** Belarusian а and я come as о and е by way of Russian: “Жалезка” is Железко. */
const BELARUS: Country = {
  vowels: [/[оoеeёэ]/gu, /я|[iyj]a|[аa]/gu],
  letters: /ў|[жшч]ы|шч|дз/iu,
  begins: begun(`
    aleh aliaks aliaksei alaks aksana barys dzianis dzmitr hanna henadz ia?uhen yauhen jauhien ihar kanstan katsiaryn kaciaryn
    dzyan syarh yawh vyach katsya yuryi vital' henadz hyenadz hienadz piotr pyotr tatst artsi kanstan
    kiryl larysa leanid mikalai mikalaj nadz natall palina pavel piotr ryhor sciapan stsiapan siarhei siarhej siargei
    s[vw]iatlan tatsian taccian taciana tsimaf u?ladzi uladz vadzim vasil viachasl viktar vol'?ha vol'?ga zmitser zmicier
  `),
  ends: ended('chyk enia onak anak'),
  foreign: /zade$|oglu$/,
}

/** Arabic vowels come as i and e: “Qasimi”, “Qassemi”. */
const ARABIA: Country = {
  vowels: [/[eе]/gu, /[iи]/gu],
  letters: /^$/u,
  begins: new RegExp(`^(?:${(ARABIC_GIVEN.match(/[a-z]{3,}/g) ?? []).join('|')})$`),
  ends: /^$/,
  foreign: /[oe]va?$|zh|enko$|ski[iy]?$|zad[ae]$|ogh?lu$/,
  families: true,
  as: ['и', 'i'],
}

/** … and as u and o: “Jubouri”, “Jobouri”. */
const ARABIA_O: Country = { ...ARABIA, vowels: [/[oо]/gu, /[uу]/gu], as: ['у', 'u'] }

const COUNTRIES = [AZERBAIJAN, UZBEKISTAN, UZBEK_O, BELARUS, ARABIA, ARABIA_O]

/** What is behind the root of a family name: a vowel there tells nothing. */
const ENDING = /(?:[yiйьj]?[eoеоё](?:[vwuŭўв]|ff?)[aа]?|[zз][oaоа][dд][aeоаеo])$/u

type Word = { readonly root: string; readonly ending: string; readonly kind: 'v' | 'z' | '' }

function wordOf(written: string): Word {
  const small = written.toLowerCase().normalize('NFC')
  const ending = ENDING.exec(small)?.[0] ?? ''
  const root = small.slice(0, small.length - ending.length)
  if (ending === '' || root.length < 3) return { root: small, ending: '', kind: '' }
  return { root, ending, kind: /^[zз]/u.test(ending) ? 'z' : 'v' }
}

/** “Hacizade”, “Hajizada”. */
const endsOtherwise = (one: string, other: string) => {
  const [a, b] = [wordOf(one), wordOf(other)]
  return a.kind === 'z' && b.kind === 'z' && a.ending !== b.ending
}

const count = (word: string, letters: RegExp) => word.match(letters)?.length ?? 0

/** How many of the vowels that are written in two ways the left word has more than the right, if that is all; else null. */
function moreOnLeft({ left, right }: Paired, country: Country): number | null {
  const {
    vowels: [vowel, other],
    as = ['а', 'a'],
    families,
  } = country
  if (families && !(left.family && right.family)) return null
  const [one, two] = [wordOf(left.written), wordOf(right.written)]
  if (one.kind !== two.kind) return null
  const alike = ({ root, ending }: Word) => {
    const letter = as[/\p{Script=Cyrillic}/u.test(root) ? 0 : 1]
    return root.replace(vowel, letter).replace(other, letter) + ending.replace(/[aeаео]$/u, 'a')
  }
  const [a, b] = [alike(one), alike(two)]
  const tie = tieWords(sounded(soundOf(a)), sounded(soundOf(b)), {
    unwritten: null,
    family: false,
    written: [a, b],
  })
  if (tie.how !== 'same' && tie.how !== 'usage') return null
  return count(one.root, vowel) - count(two.root, vowel)
}

/** Whether the words of two names can be of a country, and one of them tells it. */
function isOf(country: Country, written: readonly string[]): boolean {
  const plain = written.map(latinise)
  const tells = (word: string) => country.begins.test(word) || country.ends.test(word)
  return (
    plain.every(word => !country.foreign.test(word)) &&
    (plain.some(tells) || written.some(word => country.letters.test(word)))
  )
}

/** So many vowels, all written the other way, tell by themselves. */
const ENOUGH = 2
const VOWEL: WordTie = { how: 'usage', likeness: 0.93 }
const isDoubtful = ({ tie }: Paired) => tie.how === 'near' || tie.how === 'slip'
const isSettled = ({ tie }: Paired) => tie.how === 'same' || tie.how === 'form'

/**
 * Where two names differ in nothing but a vowel that their country writes in two ways, one way throughout on each side,
 * their words are one sound.
 */
export function inOneCountry<Pair extends Paired>(pairs: readonly Pair[]): readonly Pair[] {
  if (!pairs.some(isDoubtful)) return pairs
  for (const country of COUNTRIES) {
    const open = pairs.filter(pair => !isSettled(pair))
    const more = open.map(pair => moreOnLeft(pair, country) ?? (isDoubtful(pair) ? null : 0))
    const sum = more.reduce<number>((all, one) => all + (one ?? 0), 0)
    const ends = open.some(({ left, right }) => endsOtherwise(left.written, right.written))
    if (more.includes(null) || (sum === 0 && !ends)) continue
    if (more.some(one => one !== null && one * sum < 0)) continue
    const words = pairs.flatMap(({ left, right }) => [left.written, right.written])
    const foreign = words.some(word => country.foreign.test(latinise(word)))
    if (isOf(country, words) || (Math.abs(sum) >= ENOUGH && !foreign && country.families !== true))
      return pairs.map(pair => (isDoubtful(pair) ? { ...pair, tie: VOWEL } : pair))
  }
  return pairs
}
