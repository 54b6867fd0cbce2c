/** Korean family names in Cyrillic, by the usage of Kontsevich and by that of Koreans of the former Union, and in Latin letters. */
const FAMILIES: readonly (readonly [cyrillic: string, latin: string])[] = [
  ['ким', 'kim gim'],
  ['ли и лі', 'lee li yi rhee ri'],
  ['пак', 'park pak bak'],
  ['чхве цой чой цхой', 'choi choe'],
  ['чон чен чжон тен', 'jung jeong chung chong'],
  ['кан', 'kang gang'],
  ['чо', 'cho jo'],
  ['юн', 'yoon yun'],
  ['чан чжан', 'jang chang'],
  ['лим им рим', 'lim im rim'],
  ['син шин', 'shin sin'],
  ['квон', 'kwon gwon'],
  ['ю лю рю', 'ryu yoo yu'],
  ['но ро', 'noh roh no'],
  ['ан', 'ahn an'],
  ['мун', 'moon mun'],
  ['со', 'seo suh so'],
  ['ко го', 'ko go'],
  ['пэк', 'baek paik'],
  ['хван', 'hwang'],
  ['сон', 'song son'],
  ['хон', 'hong'],
  ['о', 'oh o'],
  ['пэ', 'bae'],
  ['нам', 'nam'],
  ['ха', 'ha'],
  ['хан', 'han'],
]
const LATIN_OF = new Map(
  FAMILIES.flatMap(([cyrillic, latin]) =>
    cyrillic
      .split(' ')
      .map((one): [string, ReadonlySet<string>] => [one, new Set(latin.split(' '))]),
  ),
)

const SYLLABLE =
  /^(?:чж|чх|кх|пх|тх|дж|[кгтдпбсшхмнлрчв])?(?:в[аеио]|[аоуыиэеёюяй]й?)(?:н|м|ль|л|к|г|т|п|б)?$/u

/** A Korean name in Cyrillic: the Latin spellings of its family name, and its two syllables as they sound; null for other names. */
export function koreanInCyrillic(
  name: string,
): { readonly families: ReadonlySet<string>; readonly given: readonly string[] } | null {
  const [family = '', ...given] = name
    .trim()
    .toLowerCase()
    .split(/[\s-]+/)
  const families = LATIN_OF.get(family)
  if (families === undefined) return null
  const syllables = given.length === 1 ? parted(given[0] ?? '') : [given]
  const found = syllables.filter(
    all => all.length === 2 && all.every(syllable => SYLLABLE.test(syllable)),
  )
  return found.length === 0 ? null : { families, given: found.map(all => all.map(heard).join('-')) }
}

/** All ways to part what may be two syllables written as one word. */
const parted = (word: string) =>
  Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)]).slice(1)

/** Letters that stand together, in the order in which they are taken, then single ones. */
const LETTERS: readonly (readonly [cyrillic: RegExp, latin: string])[] = [
  [/(?<=[кптч])х/gu, ''],
  [/чен/gu, 'jon'],
  [/ч?ж|дж|ч/gu, 'j'],
  [/ый?/gu, 'u'],
  [/^в/gu, 'w'],
  [/ь/gu, ''],
]
const SINGLE = new Map(
  'аa бb гg дd еe ёyo иi йi кk лl мm нn оo пp рr сs тt уu хh шs эe юyu яya вw'
    .split(' ')
    .map(pair => [pair.charAt(0), pair.slice(1)] as const),
)

/** One syllable as it sounds, in either script: Russian writes one о for two vowels, and one н for two endings. */
export const heard = (syllable: string) =>
  LETTERS.reduce((text, [letter, latin]) => text.replace(letter, latin), syllable)
    .replace(/\p{Script=Cyrillic}/gu, letter => SINGLE.get(letter) ?? letter)
    .replace(/eo|eu|[wv]?o/g, 'u')
    .replace(/ng$/, 'n')
    .replace(/ae|ye/g, 'e')
    .replace(/[ktpr]/g, letter => ({ k: 'g', t: 'd', p: 'b', r: 'l' })[letter] ?? letter)
