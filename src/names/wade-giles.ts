/** Initials of the older usage, and what they may be in pinyin; its apostrophes are mostly left out in news. */
const INITIALS: readonly (readonly [initial: RegExp, pinyin: readonly string[]])[] = [
  [/^hs/, ['x']],
  [/^ch'?(?=i(?!h)|ü)/, ['j', 'q']],
  [/^ch'?(?=u$|uan$|un$)/, ['zh', 'ch', 'j', 'q']],
  [/^ch'?/, ['zh', 'ch']],
  [/^t[sz]'?/, ['z', 'c']],
  [/^sh/, ['sh']],
  [/^j/, ['r']],
  [/^k'?/, ['g', 'k']],
  [/^t'?/, ['d', 't']],
  [/^p'?/, ['b', 'p']],
]

const FINALS: readonly (readonly [final: RegExp, pinyin: string])[] = [
  [/^(?:ssu|szu)$/, 'si'],
  [/^erh$/, 'er'],
  [/^(?:i|yi)$/, 'yi'],
  [/^in(?=g?$)/, 'yin'],
  [/^yen$/, 'yan'],
  [/^yu$/, 'you'],
  [/^yü$/, 'yu'],
  [/(?<=[zc])u$/, 'i'],
  [/(?<=h|r)ih$/, 'i'],
  [/(?<=[gkh])o$/, 'e'],
  [/(?<=[lntdzcsr]|[zc]h)o$/, 'uo'],
  [/ien$/, 'ian'],
  [/iung$/, 'iong'],
  [/ung$/, 'ong'],
  [/(?<=[iyü])eh$/, 'e'],
  [/eh$/, 'e'],
  [/(?<=[jqxy])ü/, 'u'],
  [/ü/, 'v'],
  [/ê/, 'e'],
]

/** Syllables that pinyin does not have, by which the older usage is known. */
const OLDER = /^hs|^t[sz](?!e$)|(?:[iyuü]eh|ien|ung|erh|ih)$|^(?:jen|kuo|szu|ssu)$|'/

/** The readings in pinyin that a syllable of Wade and Giles may have. */
function readingsOf(syllable: string): readonly string[] {
  const found = INITIALS.find(([initial]) => initial.test(syllable))
  const begun = found ? found[1].map(initial => syllable.replace(found[0], initial)) : [syllable]
  return begun.map(word => {
    const ending = FINALS.find(([final]) => final.test(word))
    return ending ? word.replace(ending[0], ending[1]) : word
  })
}

/** The names in pinyin that a name of Wade and Giles may be: “Hsu Hsiu-chin” is Xu Xiuqin or Xu Xiujin; none for other names. */
export function fromWadeGiles(name: string): readonly string[] {
  const [family = '', ...given] = name
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('’', "'")
    .split(/[\s-]+/)
  const syllables = [family, ...given]
  if (given.length === 0 || syllables.length > 3 || !syllables.every(one => SYLLABLE.test(one)))
    return []
  if (!syllables.some(one => OLDER.test(one))) return []
  const families = readingsOf(family)
  const rest = given
    .map(readingsOf)
    .reduce((names, more) => names.flatMap(one => more.map(other => one + other)), [''])
  return families.flatMap(one => rest.map(other => `${one} ${other}`))
}

const SYLLABLE = /^[a-zêü']{1,7}$/
