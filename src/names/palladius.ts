/** Beginnings of Chinese syllables in Cyrillic, longest first, and what they are in pinyin before other vowels and before i and ü. */
const INITIALS: readonly (readonly [cyrillic: string, pinyin: string, soft: string])[] = [
  ['чж', 'zh', 'zh'],
  ['цз', 'z', 'j'],
  ['ч', 'ch', 'ch'],
  ['ш', 'sh', 'sh'],
  ['ж', 'r', 'r'],
  ['ц', 'c', 'q'],
  ['с', 's', 'x'],
  ['б', 'b', 'b'],
  ['п', 'p', 'p'],
  ['м', 'm', 'm'],
  ['ф', 'f', 'f'],
  ['д', 'd', 'd'],
  ['т', 't', 't'],
  ['н', 'n', 'n'],
  ['л', 'l', 'l'],
  ['г', 'g', 'g'],
  ['к', 'k', 'k'],
  ['х', 'h', 'h'],
  ['в', 'w', 'w'],
  ['', '', ''],
]

const tableOf = (entries: string) =>
  new Map(
    entries
      .split(' ')
      .map(entry => entry.split('='))
      .map(([one = '', other = '']) => [one, other] as const),
  )

/** What follows; an н before no vowel is ng, with a soft sign n. */
const FINALS = tableOf(
  'а=a о=o э=e ай=ai эй=ei ао=ao оу=ou ань=an энь=en ан=ang эн=eng ун=ong у=u уа=ua уо=uo уай=uai уй=ui уэй=ui уань=uan унь=un уан=uang эр=er ы=i',
)
const SOFT_FINALS = tableOf(
  'и=i я=ia е=ie яо=iao ю=iu янь=ian инь=in ян=iang ин=ing юн=iong юй=u юэ=ue юань=uan юнь=un',
)
/** The same without a beginning, and behind a w, which is a u there. */
const BARE = tableOf(
  'и=yi я=ya е=ye яо=yao ю=you янь=yan инь=yin ян=yang ин=ying юн=yong юй=yu юэ=yue юань=yuan юнь=yun у=wu а=a о=o э=e ай=ai ао=ao оу=ou ань=an энь=en ан=ang эр=er',
)
/** Behind these an о is uo. */
const ROUND = /^(?:[dtnlgkhrzcs]|zh|ch|sh)$/
const VOWEL = /^[аоуэияюе]/

/** A Chinese word in Cyrillic, by the usage of Palladius, in pinyin; as it stands where it is none. */
export const fromPalladius = (word: string): string => readSyllables(word, MOST) ?? word

/** A given name has two syllables, a family name seldom so many. */
const MOST = 3

function readSyllables(rest: string, left: number): string | null {
  if (rest === '') return ''
  if (left === 0) return null
  for (const [cyrillic, pinyin, soft] of INITIALS) {
    if (!rest.startsWith(cyrillic)) continue
    for (let length = 4; length > 0; length--) {
      const final = rest.slice(cyrillic.length, cyrillic.length + length)
      if (final.length < length) continue
      const sound = syllableOf({ cyrillic, pinyin, soft }, final)
      const after = rest.slice(cyrillic.length + length)
      if (sound === null || (final.endsWith('н') && VOWEL.test(after))) continue
      const others = readSyllables(after.replace(/^ъ/, ''), left - 1)
      if (others !== null) return sound + others
    }
  }
  return null
}

type Initial = { readonly cyrillic: string; readonly pinyin: string; readonly soft: string }

function syllableOf({ cyrillic, pinyin, soft }: Initial, final: string): string | null {
  if (cyrillic === '') return BARE.get(final) ?? null
  const softened = SOFT_FINALS.get(final)
  if (softened !== undefined) return soft + softened
  const plain = FINALS.get(final)
  if (plain === undefined) return null
  return pinyin + (plain === 'o' && ROUND.test(pinyin) ? 'uo' : plain)
}
