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
