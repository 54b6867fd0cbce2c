import { countryOfWord } from './country-words.ts'
import { readSound, soundOf } from './fold-name.ts'
import { lettersOfTerm, termHeard, termOf, wholeTerm } from './group-term.ts'

/** The languages that letters are sought in, beside the name's own. */
const LANGUAGES = ['en', 'ru'] as const

const firstOf = (word: string) => readSound(soundOf(word))[0] ?? ''

const countryNames = LANGUAGES.map(
  language => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
)

type Letters = readonly [own: string, english: string, russian: string]

/** The first letter of a word in its own language, in English and in Russian; the same where it is no known word. */
function lettersOf(word: string): Letters {
  const own = firstOf(word)
  const small = word.toLowerCase()
  const country = wholeTerm(small) ? null : countryOfWord(small)
  if (country !== null) {
    const [english, russian] = countryNames.map(names => firstOf(names.of(country) ?? word))
    return [own, english ?? own, russian ?? own]
  }
  const term = termOf(small) ?? termHeard(small).meant
  const known = term && lettersOfTerm(term.term)
  return known ? [own, known.english ?? own, known.russian ?? own] : [own, own, own]
}

/** "Human rights" are "права человека", the other way round. */
const TURNED = ['human', 'rights']

function turned(words: readonly string[]): string[] {
  const at = words.findIndex(
    (word, i) =>
      TURNED.includes(termOf(word.toLowerCase())?.term ?? '') &&
      TURNED.includes(termOf((words[i + 1] ?? '').toLowerCase())?.term ?? ''),
  )
  const [first, second] = [words[at], words[at + 1]]
  return first === undefined || second === undefined
    ? [...words]
    : [...words.slice(0, at), second, first, ...words.slice(at + 2)]
}

/** The first letters of a name's words, with and without the small ones between, and what they are in English and Russian. */
export function initialsOf(words: readonly string[]): {
  readonly own: readonly string[]
  readonly translated: readonly string[]
} {
  if (words.length < 2) return { own: [], translated: [] }
  const telling = words.filter(word => termOf(word.toLowerCase())?.kind !== 'filler')
  const join = (list: readonly string[], language: 0 | 1 | 2) =>
    list.map(word => lettersOf(word)[language]).join('')
  const own = [...new Set([join(words, 0), join(telling, 0)])]
  const translated = [telling, turned(telling)].flatMap(list => [join(list, 1), join(list, 2)])
  return { own, translated: [...new Set(translated)].filter(letters => !own.includes(letters)) }
}
