import { foldWord } from './fold-name.ts'
import { GROUP_TERMS_ABROAD } from './group-terms-abroad.ts'
import { GROUP_TERMS_CALLINGS } from './group-terms-callings.ts'
import { GROUP_TERMS_CAUSES } from './group-terms-causes.ts'
import { GROUP_TERMS_FURTHER } from './group-terms-further.ts'
import { GROUP_TERMS_IDEAS } from './group-terms-ideas.ts'
import { GROUP_TERMS_IMAGES } from './group-terms-images.ts'
import { GROUP_TERMS_LEXICON } from './group-terms-lexicon.ts'
import { GROUP_TERMS_MATTERS } from './group-terms-matters.ts'
import { GROUP_TERMS_MORE } from './group-terms-more.ts'
import { GROUP_TERMS_PEOPLE } from './group-terms-people.ts'
import { GROUP_TERMS_REST } from './group-terms-rest.ts'
import { GROUP_TERMS_SOCIETY } from './group-terms-society.ts'
import { GROUP_TERMS_SOUTH } from './group-terms-south.ts'
import { GROUP_TERMS_STATE } from './group-terms-state.ts'
import { GROUP_TERMS_TONGUES } from './group-terms-tongues.ts'
import { GROUP_TERMS_TRADES } from './group-terms-trades.ts'
import { GROUP_TERMS } from './group-terms.ts'
import { GROUP_TERMS_WORLD } from './group-terms-world.ts'
import { remembering } from './remembering.ts'
import { endingsOff } from './word-endings.ts'

/** What a translated word tells of an organisation; see `GROUP_TERMS`. */
export type TermKind = 'body' | 'topic' | 'level' | 'filler'

export type Term = { readonly kind: TermKind; readonly term: string }

const KINDS: ReadonlySet<string> = new Set<TermKind>(['body', 'topic', 'level', 'filler'])
const isKind = (word: string): word is TermKind => KINDS.has(word)

const words = new Map<string, Term>()
const first = (forms: readonly string[], letter: RegExp) => {
  const form = forms.find(one => letter.test(one))
  return form && foldWord(form)[0]
}
const beginnings = new Map<string, Term>()
/** A term's first word in small Latin letters, which is English where it has an English one. */
const english = new Map<string, string>()
/** How a term begins in English and in Russian. */
const letters = new Map<string, { english?: string; russian?: string }>()
const TABLES = [
  GROUP_TERMS,
  GROUP_TERMS_WORLD,
  GROUP_TERMS_CAUSES,
  GROUP_TERMS_PEOPLE,
  GROUP_TERMS_IDEAS,
  GROUP_TERMS_TRADES,
  GROUP_TERMS_TONGUES,
  GROUP_TERMS_MORE,
  GROUP_TERMS_ABROAD,
  GROUP_TERMS_SOUTH,
  GROUP_TERMS_LEXICON,
  GROUP_TERMS_IMAGES,
  GROUP_TERMS_STATE,
  GROUP_TERMS_SOCIETY,
  GROUP_TERMS_CALLINGS,
  GROUP_TERMS_MATTERS,
  GROUP_TERMS_REST,
  GROUP_TERMS_FURTHER,
]
/**
 * What a word's last letters become before an ending: Kazakh "құқық", "құқығы", Azerbaijani "həmrəylik", "həmrəyliyi",
 * Turkish "birlik", "birliği", Kyrgyz "бирлик", "бирлиги"; Ukrainian "зайнятість", "зайнятості".
 */
function softened(key: string): string[] {
  return SOFT.map(([last, soft]) => key.replace(last, soft)).filter(form => form !== key)
}
const SOFT: readonly (readonly [last: RegExp, soft: string])[] = [
  [/қ$/u, 'ғ'],
  [/(?<=[әөүіұ]\p{L}*)к$/u, 'г'],
  [/(?<=\p{L}{3}[лдт][ыиуү])к$/u, 'г'],
  [/(?<=\p{L}{3}l[iü])k$/u, 'y'],
  [/(?<=\p{L}{3}l[iıuü])k$/u, 'ğ'],
  [/(?<=\p{L}{3}l[iıuüy])k$/u, 'g'],
  [/(?<=\p{L}{3}l[ıu])q$/u, 'ğ'],
  [/(?<=\p{L}{3})іст$/u, 'ост'],
]

for (const row of TABLES.flatMap(table => table.trim().split('\n'))) {
  const [kind = '', term = '', ...forms] = row.trim().split(/\s+/)
  if (!isKind(kind)) continue
  const known = letters.get(term) ?? {}
  const latin = forms.find(one => /^[a-z]/.test(one))
  if (latin && !english.has(term)) english.set(term, latin.replace(/\*$/, ''))
  const begin = known.english ?? first(forms, /^[a-z]/)
  const russian = known.russian ?? first(forms, /^[а-яё]+\*?$/)
  letters.set(term, { ...(begin && { english: begin }), ...(russian && { russian }) })
  for (const form of forms) {
    const table = form.endsWith('*') ? beginnings : words
    const key = form.replace(/\*$/, '').replaceAll(/[ʻ’]/g, "'").replaceAll('ё', 'е')
    if (!table.has(key)) table.set(key, { kind, term })
    for (const soft of softened(key))
      if (!beginnings.has(soft)) beginnings.set(soft, { kind, term })
  }
}
for (const { kind, term } of [...beginnings.values(), ...words.values()])
  if (!words.has(term)) words.set(term, { kind, term })

/** The first letters, as sounds, of a term's words in English and in Russian, where it has them. */
export const lettersOfTerm = (term: string) => letters.get(term)

/** Words of the table without their endings. */
const bareWords = new Map<string, Term>()
for (const [word, term] of words)
  if (word.length > 4)
    for (const bare of endingsOff(word)) if (!bareWords.has(bare)) bareWords.set(bare, term)

/** What a name in Latin letters may be heard as: a word of so many Cyrillic letters, or the other way round. */
const LEAST_SOUND = 4
type Heard = ReadonlyMap<string, { readonly meant: Term; readonly whole: boolean }>
let heard: { readonly cyrillic: Heard; readonly latin: Heard } | undefined

/** Words of the table by their sound, those in Cyrillic letters and those in Latin ones. */
function loadHeard() {
  const found = { cyrillic: new Map(), latin: new Map() }
  for (const [table, whole] of [
    [words, true],
    [beginnings, false],
  ] as const)
    for (const [form, meant] of table) {
      const side = /^[\u0400-\u052F]{4,}$/.test(form)
        ? found.cyrillic
        : /^\p{Script=Latin}{5,}$/u.test(form)
          ? found.latin
          : undefined
      const sound = foldWord(form)
      if (side && sound.length >= LEAST_SOUND && !side.has(sound)) side.set(sound, { meant, whole })
    }
  return found
}

const heardIn = (sounds: Heard, sound: string): Term | undefined => {
  for (let length = sound.length; length >= LEAST_SOUND; length--) {
    const found = sounds.get(sound.slice(0, length))
    if (found && (!found.whole || length === sound.length)) return found.meant
  }
  return undefined
}

/** The term that a word, in small letters, is a form or a transcription of: "радиосы", "joğarğy", "мустакил". */
export const termHeard = remembering(
  (word: string): { readonly meant: Term | undefined } => {
    const bare = word.length < 5 ? [] : endingsOff(word)
    const found = bare.find(form => words.has(form)) ?? bare.find(form => bareWords.has(form))
    if (found !== undefined) return { meant: words.get(found) ?? bareWords.get(found) }
    heard ??= loadHeard()
    const isLatin = /^\p{Script=Latin}/u.test(word)
    const sounds = isLatin ? heard.cyrillic : heard.latin
    const forms = isLatin || /^[\u0400-\u052F]/.test(word) ? [word, ...endingsOff(word)] : []
    return { meant: forms.map(form => heardIn(sounds, foldWord(form))).find(Boolean) }
  },
  { longest: 40 },
)

/** The term that a name has one letter more than a word for: "Zhanar" may be "жаңа". */
export const termNearly = (word: string) =>
  word.length > 5 ? termHeard(word.slice(0, -1)).meant?.term : undefined

/** No beginning in the table is shorter. */
const SHORTEST = Math.min(...[...beginnings.keys()].map(key => key.length))

/** Whether a word, in small letters, is the English one of its term. */
export const isEnglishFor = (word: string, term: string) =>
  word === term || word.startsWith(english.get(term) ?? term)

/** Whether a word, in small letters, stands in the table, whole or as what words begin with, and tells something. */
export const isTermWord = (word: string) =>
  [words.get(word), beginnings.get(word)].some(term => term && term.kind !== 'filler')

/** The term that a word of the table, in small letters, is as it stands there. */
export const wholeTerm = (word: string) => words.get(word.replaceAll('ё', 'е'))

/** The term that a word, in small letters, is a translation of; the longest beginning wins. */
export function termOf(written: string): Term | undefined {
  return words.get(written.replaceAll('ё', 'е')) ?? beginningOf(written)?.term
}

/** The longest beginning in the table of a word in small letters: its term, and how many letters it leaves. */
export function beginningOf(written: string): { term: Term; left: number } | undefined {
  const word = written.replaceAll('ё', 'е')
  for (let length = word.length; length >= SHORTEST; length--) {
    const term = beginnings.get(word.slice(0, length))
    if (term) return { term, left: word.length - length }
  }
  return undefined
}
