import { normaliseName } from './normalise-name.ts'
import { remembering } from './remembering.ts'
import { ARMENIAN as OF_ARMENIA, GEORGIAN, inScript } from './written-scripts.ts'

/**
 * What letters may sound like, by all that write a language with them: a list of letters, each with all its sounds. J is
 * zh and dzh, S sh, C ch, W ts, h kh, H the soft h of Ukrainian and of English, K ks. What has a ? may be silent; a !
 * where the other name is in another script.
 */
const CYRILLIC =
  'а=a б=b в=v г=gH ґ=g ғ=g д=d е=e ё=i?,eo є=e ж=J җ=Jz ҷ=J з=z ҙ=zd и=i і=i ї=i й=i к=k кс=K қс=K кш=k,S қ=kgh ҡ=k л=l м=m н=n ң=n нг=n,g! нғ=n,g! ңг=n,g! о=o ө=oue п=p р=r с=s ҫ=s т=t ти=tW,ie те=tW,e у=u ұ=uo ү=ui ӯ=u ў=uovl ф=f х=h ҳ=hH һ=hHg ц=W ч=C ш=S шч=S щ=S,t? ы=i! э=e ю=i?,uo я=i?,a ә=ae ӣ=i дж=J ддж=d?,J дҷ=d?,J дз=zJd тс=W ть=tW дзь=d дч=C ђ=J ј=i љ=l њ=n ћ=C џ=J ѓ=g ќ=k ѕ=z ъ=au? ь= ьо=i?,oe жон=J,oa,n'

const LATIN =
  "a=a aa=ao á=ae â=a ă=ae ä=ae ae=ae,e? ə=ae ā=a å=ao æ=ea b=b c=kWCJs ç=CJs ch=ChSJ č=C ć=C cz=C c'=CW ck=kW d=d đ=dJ dj=d?,J ddj=d?,J dz=zJd dh=zd dzh=J ddzh=d?,J dsch=J ddsch=d?,J dž=J dż=J e=e ee=ie é=e è=e ë=eo ê=e f=fv ff=f g=gH g'=g ģ=g ğ=gH ġ=g ǵ=g gh=gH gue=g,ui?,e? gui=g,u?,i que=k,ui?,e? qui=k,u?,i h=hH ḥ=h i=i ine=i,n,e! í=i ı=iu ī=i j=Ji k=k ķ=k kh=h ks=K ksch=k,SJ ksh=k,S qs=K qsh=k,S l=l ł=l m=m n=n ñ=n ń=n ň=n ŋ=n n'=n ng=n,g? o=ou ó=ou ö=oue oe=oue,e? ō=o ø=o õ=oi oo=uo p=p ph=fp prz=p,JS trz=t,JS krz=k,JS brz=b,JS drz=d,JS grz=gH,JS wrz=v,JS p'=p t'=t q=kghJ ḳ=kgJ q'=k r=r s=szS ş=S š=S ŝ=S ș=S ś=S s'=S sh=S sch=SJ shch=S schtsch=S stch=S szcz=S šč=S chtch=S sz=S szh=s,J szad=s,z,ae,d ss=s t=t th=ts tsj=CW,i? sj=Ss,Ji? ts=W tx=C ti=tW,i te=tW,e tee=tW,ie tz=W tzh=t,J jo=Ji?,oue io=i?,oe yo=i?,oe iou=i?,uo you=i?,uo jou=Ji,o?,uo jo'=J,ou yo'=i,ou joe=Ji,oue,e?  tsch=t?,CJ tschin=t?,CJS,i,n tch=C tchin=t?,CS,i,n ț=Wt ţ=Wt u=uo ú=u ü=ui ue=ui,e? ū=u û=u ou=o?,uov o'=ou v=vf w=vu x=KhS xh=Jz y=i ý=iu y'=u i'=i z=zWJ zh=J ž=J ż=J ź=z"

/** A letter, or a few that stand for one, with what it may sound like, and whether it may be silent. */
export type Letter = { readonly sounds: string; readonly silent: 'never' | 'abroad' | 'always' }
type Sounds = ReadonlyMap<string, readonly Letter[]>

const SILENT = { '?': 'always', '!': 'abroad' } as const

const tableOf = (letters: string): Sounds =>
  new Map(
    letters.split(' ').map(entry => {
      const [letter = '', sounds = ''] = entry.split('=')
      const all = sounds.split(',').map((one): Letter => ({
        sounds: one.replace(/[?!]/, ''),
        silent: one.endsWith('?') ? SILENT['?'] : one.endsWith('!') ? SILENT['!'] : 'never',
      }))
      return [letter, sounds === '' ? [] : all]
    }),
  )

/** What letters sound like, by the script of their words. */
const SCRIPTS: readonly (readonly [script: string, words: RegExp, sounds: Sounds])[] = [
  ['latin', /^[\p{Script=Latin}']+$/u, tableOf(LATIN)],
  ['cyrillic', /^[\p{Script=Cyrillic}']+$/u, tableOf(CYRILLIC)],
  ['georgian', /^\p{Script=Georgian}+$/u, tableOf(GEORGIAN)],
  ['armenian', /^\p{Script=Armenian}+$/u, tableOf(OF_ARMENIA)],
]
/** German and Polish write neither "-ov" nor these: there s is no z, z no ts. */
const NOT_GERMAN = /[eo]va?$|kh|zh|(?<!c)sh|gh|y[aeou]/
const AS_ENGLISH = tableOf('s=s z=zJ w=vu ch=ChS')
/** Who writes sh, zh or kh writes no sound of those with another letter. */
const WITH_H = /kh|zh|(?<!c)sh/
const AS_AGENCIES = tableOf('s=s z=z w=vu c=kW j=J x=Kh')
/** French writes kh, and ch for sh. */
const NOT_FRENCH = /zh|(?<!c)sh/
const AS_LONDON = tableOf('ch=C')
/** Belarusian and Uzbek letters: there an o of other spellings is an a. */
const WITH_A_FOR_O = /[ўқғҳ]|[жшч]ы|^[^и]*і[^и]*$|^[^ищ]*(?:шч|ц[яё]|дз[яё])[^ищ]*$/
const AS_MINSK = tableOf('ц=Wt о=oa а=aoe я=i?,ae')
/** Kazakh “Жүніс” is Жунус elsewhere. */
const KAZAKH = /[әғқңөұүһ]/
const AS_ALMATY = tableOf('і=iu')
/** Kazakh in Latin letters: “Ydyrysov” is Идрисов. */
const WITH_FIRST_Y = /^y[bdfhklmnprstvz]/
const AS_ASTANA = tableOf('y=i!')
/** Czech ř in Cyrillic: “Дворжак”. */
const OF_PRAGUE = /рж(?=[аиео])(?:.*(?:[чш]?[еиа]к|[чш]?к(?:ова|а))$|и$)/
const AS_PRAGUE = tableOf('рж=r,J?')
/** Belarusian in Latin letters, where a u may be the short one: "Zhauniarovich", "Shchahalkouskaya". */
const WITH_SHORT_U = /[aeo]u(?:sk|ch|n|le[uv]i)|enka$|chyk$|ts?ia|dzia/
const AS_HOMEL = tableOf('a=aoe ia=i?,ae u=uov')
/** Armenian has three sounds where others have two, and vowels that only Russian writes. */
const ARMENIAN = /(?:[iy]ann?t?s?|ян|янц)$/
const AS_YEREVAN = tableOf('g=gkh gh=gkh j=JC d=dt b=bp ch=ChS и=ie! h=hH? aa=a,a! i=i!')
/** German diphthongs, in families that only German has. */
const OF_GERMANY = /(?:m[ae][iy]er|mann|stein|berg|burg|bach|dorf|wald|heim|hardt?|feld)$|sch/
const AS_BERLIN = tableOf('ei=ea,i eu=eo,iu')
/** Turkmen vowels that Russian leaves out. */
const TURKMEN = /[ýňçş]|myra[dt]/
const AS_ASHGABAT = tableOf('y=iu!')
const WITH_W = /[eo]wa?$/
const AS_MARY = tableOf('g=gkH y=iu')
/** Who writes sounds with an h leaves no mark off an s. */
const DIGRAPHS = /[sckz]h/
const AS_SOFIA = tableOf('s=sz')
/** Uzbek Latin: an o of it is an a elsewhere. */
const WITH_APOSTROPHE = /[og]'/
const AS_TASHKENT = tableOf('o=oua')
/** In Azerbaijani a c is a j. */
const WITH_SCHWA = /ə/
const AS_BAKU = tableOf('c=J')
/** French writes no kh with a ch. */
const WITH_OU = /ou|ï|tch/
const AS_PARIS = tableOf('ch=SC')
/** What tells who wrote a word, and how its letters sound then. */
const USAGES: readonly (readonly [marks: RegExp, sounds: Sounds])[] = [
  [ARMENIAN, AS_YEREVAN],
  [OF_GERMANY, AS_BERLIN],
  [KAZAKH, AS_ALMATY],
  [WITH_A_FOR_O, AS_MINSK],
  [WITH_SHORT_U, AS_HOMEL],
  [WITH_FIRST_Y, AS_ASTANA],
  [OF_PRAGUE, AS_PRAGUE],
  [WITH_APOSTROPHE, AS_TASHKENT],
  [WITH_SCHWA, AS_BAKU],
  [WITH_OU, AS_PARIS],
  [TURKMEN, AS_ASHGABAT],
  [WITH_W, AS_MARY],
  [NOT_FRENCH, AS_LONDON],
  [WITH_H, AS_AGENCIES],
  [NOT_GERMAN, AS_ENGLISH],
  [DIGRAPHS, AS_SOFIA],
]
const LONGEST_LETTER = 7
/** Longer words are no names, and are compared by so many letters. */
const MOST_LETTERS = 64

/** Marks that no letter is composed with, as ISO 9 writes “a̋”. */
const UNCOMPOSED = /[\u0300-\u036F]/g

type Word = { readonly script: string; readonly letters: readonly Letter[] }

/** The letters of a word, each as the sounds it may have; null for scripts that are not told so. */
export const lettersOf = remembering(
  (written: string): Word | null => {
    // A Turkish İ leaves its dot behind, and what cannot be composed its mark.
    const small = normaliseName(written)
      .toLowerCase()
      .normalize('NFC')
      .replace(UNCOMPOSED, '')
      .replaceAll("k'", 'k')
      .replace(/s'(?=k|y[aeou])|s'$(?<=^[^']+s')/g, 's')
    const [script, , own] = SCRIPTS.find(([, words]) => words.test(small)) ?? []
    if (script === undefined || own === undefined) return null
    const tables = [...USAGES.flatMap(([marks, table]) => (marks.test(small) ? [table] : [])), own]
    const word = endings(inScript(small))
    const found: Letter[] = []
    for (let at = 0; at < word.length;) {
      const letter = letterAt(word, at, tables)
      found.push(...(tables.map(table => table.get(letter)).find(Boolean) ?? [UNKNOWN]))
      at += letter.length
    }
    const letters = found.filter((one, i) => one.sounds !== found[i - 1]?.sounds || isVowel(one))
    return { script, letters: letters.slice(0, MOST_LETTERS) }
  },
  { longest: 64 },
)

const ANY = '*'
/** What is in no table may be any sound. */
const UNKNOWN: Letter = { sounds: ANY, silent: 'always' }

function letterAt(word: string, at: number, tables: readonly Sounds[]): string {
  for (let length = LONGEST_LETTER; length > 1; length--) {
    const letter = word.slice(at, at + length)
    if (letter.length === length && tables.some(table => table.has(letter))) return letter
  }
  return word.charAt(at)
}

/** Endings that family names are written with in many ways, as one. */
const endings = (word: string) =>
  word
    .replace(/(?<=[oea])(?:ff?|w|u|ŭ)(a?)$/, 'v$1')
    .replace(/(?<=[оеёа])ў$/, 'в')
    .replace(/(?<=[a-z]v|in|[а-яё]в|ин)[aаáe]$/, '')
    // Ukrainian “Зіньківська”, Зиньковская; Azerbaijani “Isgandarov”, Искандаров.
    .replace(/(?<=[а-яіїє])івськ/, 'овск')
    .replace(/(?<=[a-z])i[vw]sk/, 'ovsk')
    .replace(/(?<=^[iıeəa])sg(?=[aeiouəä])/, 'sk')
    // Kazakh “Уәлиханов”, Валиханов.
    .replace(/^у(?=[аә])/, 'в')
    .replace(/^[uý](?=[aáä])/, 'v')
    // Armenian “Hovhannisyan”, Оганнисян.
    .replace(/^h?o[vg]h?(?=an+[ei]s)/, 'oh')
    .replace(/^о[вг]г?(?=ан+[еи]с)/, 'ог')
    .replace(/^հովհ(?=ան+[եի]ս)/, 'օհ')
    // “Qodirov” is no Хыдыров.
    .replace(/^q(?!')/, 'ḳ')
    // French of the Maghreb and of Russian names: “Chaabane”, “Pouchkine”.
    .replace(/(?<=(?:ou|aa|dj|ch|dd|hm|ï).*[aiu][nlrdt])e$/, '')
    // German “Dsgojewa”, “Zeretelidse”.
    .replace(/^ds(?!s|ch)|ds(?=e$)/, 'dz')
    .replace(/^rh|(?<=r)rh/, 'r')
    // “Juraev” is no Юров.
    .replace(/(?<=a)ev$/, 'yev')
    // Hungarian “Nagy”, Надь.
    .replace(/(?<=[aeou])gy$/, 'd')
    // “Грачёв”, “Грачов”.
    .replace(/(?<=(?:ch|sh|zh|sz|cz|[čšžżşçŝj]|[sc]')y?)[eo]v$/, 'ov')
    .replace(/(?<=[чшжщ])[еёо]в$/, 'ов')

    .replace(/c(?=k(?:i|y|a|á)$)/, 'ts')
    .replace(/(?<=s)k(?:aya|aia|aja|á|a|iy|ij|yi|yj|ii|i|y|ý|oy|oi|oj)$/, 'k')
    .replace(/(?<=[сц]ь?)к(?:ая|а|ий|ой|ый|ій|і)$/, 'к')
    .replace(/(?<=[bdghlmnprstvz])a[iy]a$/, 'a')
    .replace(/(?<=[бвгджзклмнпрстхцчшщ])ая$/, 'а')

const VOWELS = /^[aeiou]/
const isVowel = ({ sounds }: Letter) => VOWELS.test(sounds)
const GLIDE = /^(?:i|ie|iu|Ji)$/
const SOFT = /^hH$/

/** Whether a letter may be there or not: glides before vowels and beside i, an h after a consonant or at the end. */
function isSilent(letters: readonly Letter[], at: number, abroad: boolean): boolean {
  const one = letters[at]
  const [before, after] = [letters[at - 1], letters[at + 1]]
  if (!one) return false
  if (one.silent === 'always' || (abroad && one.silent === 'abroad')) return true
  if (GLIDE.test(one.sounds))
    return (
      (after !== undefined && isVowel(after) && !GLIDE.test(after.sounds)) ||
      (before !== undefined && GLIDE.test(before.sounds))
    )
  if (!SOFT.test(one.sounds) || !before) return false
  return abroad || !isVowel(before) || !after
}

/** What one letter changed, and one too many, have apart. */
export const CHANGED = 1.1
export const DROPPED = 1
/** Differences of vowels between two scripts that one word may have. */
export const FEW_VOWELS = 0.62
/** A sound that is written otherwise in the other alphabet, in words that hold `within` as they are in Latin letters. */
type Abroad = { readonly sounds: RegExp; readonly within: RegExp; readonly first: boolean }

/**
 * Latin and Cyrillic: Tajik "Rahmon", Рахман; Azerbaijani and Turkmen "Guliyev", Кулиев, and "Mammadov", Мамедов. Of other
 * names a vowel makes two: "Yermakov" is not Ермеков, nor "Galiev" Калиев.
 */
const ABROAD: readonly Abroad[] = [
  { sounds: /^oa$/, within: /./, first: true },
  // “Mirzayev” is rather no Мирзоев, as “Boboyev” is Бабаев.
  { sounds: /^ao$/, within: /^(?!.*a[iy]?ev)/, first: true },
  {
    sounds: /^gk$/,
    within:
      /g(?:[uo]rban|[uo]l[iy]|gyly[cj]|g?[uy]l[yi][cj]|ad[iy]r|as[iuy]m|ara|ahr|amb|aýyp|armaz|oc|ow|utl|arl)/,
    first: true,
  },
  { sounds: /^ae$/, within: /(?:[mh]|(?:^|li)s)a[md]/, first: false },
]
const OTHERWISE = 0.35
/** Plain letters that are written for each other, once in a word. */
const O_OR_U = /^(?:ou|uo|o|u)$/

/** An s that may be a z where nothing else of the word is German. */
const areOfGerman = ({ sounds: one }: Letter, { sounds: other }: Letter) =>
  /^szS z[WJ]*$|^z[WJ]* szS$/.test(`${one} ${other}`)
const GERMAN = /w|sch|[aeou]j|j[aeou]|ss/

/** Two Latin words; marked as German where nothing but an s or z is apart. */
const inLatin = (one: string, other: string) =>
  one.replaceAll('s', 'z') === other.replaceAll('s', 'z') ? 'ss' : `${one} ${other}`

/** Which side is Latin where the other is not, its word, and where both letters stand. */
type Where = {
  readonly latin: 'left' | 'right' | null
  readonly word: string
  readonly first: boolean
  /** Both end a long word. */
  readonly last: boolean
}

function changeCost(one: Letter, other: Letter, { latin, word, first, last }: Where): number {
  if (one.sounds === ANY || other.sounds === ANY) return 0
  // “Sousa” is Souza, and “Kusnezow” Kuznetsov; “Esen” is no Özen.
  if (latin === null && areOfGerman(one, other) && !GERMAN.test(word)) return CHANGED
  if (Array.from(one.sounds).some(sound => other.sounds.includes(sound)))
    return (O_OR_U.test(one.sounds) &&
      O_OR_U.test(other.sounds) &&
      one.sounds[0] !== other.sounds[0]) ||
      (latin !== null && areOfGerman(one, other) && !GERMAN.test(word))
      ? OTHERWISE
      : 0
  const [own, foreign] = latin === 'left' ? [one, other] : [other, one]
  const both = `${own.sounds.charAt(0)}${foreign.sounds.charAt(0)}`
  // “Nurmuhammet”, “Nurmukhammed”.
  if (last && /^(?:dt|td)$/.test(both)) return 0
  const alike = latin !== null && ABROAD.find(({ sounds }) => sounds.test(both))
  return alike && (!first || alike.first) && alike.within.test(word) ? OTHERWISE : CHANGED
}

/** Whether both letters end a long word, behind a vowel: “Dupont” is no Dupond. */
const isLastAfterVowel = (
  [left, right]: readonly [readonly Letter[], readonly Letter[]],
  i: number,
  j: number,
): boolean =>
  Math.min(i, j) >= LONG &&
  i === left.length - 1 &&
  j === right.length - 1 &&
  [left[i - 1], right[j - 1]].every(one => one !== undefined && isVowel(one))

/** A word of more letters may end in a d or a t. */
const LONG = 5

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A word of fewer letters that begins otherwise is another. */
const LEAST_OFF = 7
const OF_STEPPE = /(?:bek|ba[iy]|kul|ta[iy]|gul|zhan)(?:[eo]va?)?$/

/** "Hrušková" and "Hruskova"; "Ahmadzada" and "Ehmedzade", where one writes e for every ə and the other a. */
function areMarksOff(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  // “Asanov” and “Esenov” are two, and so are “Asanbekov” and “Esenbekov” of the Kazakhs and Kyrgyz.
  if (/^[ae]/.test(a) && a[0] !== b[0] && (a.length < LEAST_OFF || OF_STEPPE.test(a))) return false
  const apart = Array.from(a).flatMap((letter, i) =>
    letter === b[i] ? [] : [`${letter}${b[i] ?? ''}`],
  )
  const [first = ''] = apart
  return apart.length > 1 && /^(?:ae|ea)$/.test(first) && apart.every(both => both === first)
}

/**
 * What two words have apart that cannot be one sound, whoever writes them: 1 for a letter too many, a little more for
 * one changed, much less for a vowel between two scripts; null where their scripts are not told so.
 */
export function lettersApart(a: string, b: string): number | null {
  const [one, other] = [lettersOf(a), lettersOf(b)]
  if (one === null || other === null) return null
  if (one.script === 'latin' && areMarksOff(bare(a), bare(b))) return 0
  const [left, right] = [one.letters, other.letters]
  const abroad = one.script !== other.script
  const latin = !abroad
    ? null
    : other.script === 'cyrillic' && one.script === 'latin'
      ? 'left'
      : one.script === 'cyrillic' && other.script === 'latin'
        ? 'right'
        : null
  const word = latin === null ? inLatin(bare(a), bare(b)) : bare(latin === 'left' ? a : b)
  const gap = (letters: readonly Letter[], at: number) =>
    isSilent(letters, at, abroad) ? 0 : DROPPED
  let before: number[] = []
  let row = [0]
  for (const j of right.keys()) row.push((row[j] ?? 0) + gap(right, j))
  for (const [i, letter] of left.entries()) {
    const next = [(row[0] ?? 0) + gap(left, i)]
    for (const [j, facing] of right.entries())
      next.push(
        Math.min(
          (row[j] ?? 0) +
            changeCost(letter, facing, {
              latin,
              word,
              first: i + j === 0,
              last: isLastAfterVowel([left, right], i, j),
            }),
          (row[j + 1] ?? 0) + gap(left, i),
          (next[j] ?? 0) + gap(right, j),
          areTurned([left, right], i, j) ? (before[j - 1] ?? 0) + DROPPED : Infinity,
        ),
      )
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}

/** Whether two letters beside each other, behind the first, have changed places. */
function areTurned(
  [left, right]: readonly [readonly Letter[], readonly Letter[]],
  i: number,
  j: number,
): boolean {
  const [a, b, c, d] = [left[i - 1], left[i], right[j - 1], right[j]]
  if (i < 2 || j < 2 || !a || !b || !c || !d) return false
  return areAlike(a, d) && areAlike(b, c) && !areAlike(a, c) && !areAlike(b, d)
}

/** What each of them sounds like first of all. */
const areAlike = ({ sounds: one }: Letter, { sounds: other }: Letter) => one[0] === other[0]
