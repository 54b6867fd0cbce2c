import { splitCompound } from './compound-words.ts'
import { countryOfWord } from './country-words.ts'
import { nameWords, readSound, soundOf } from './fold-name.ts'
import { initialsOf } from './group-letters.ts'
import { termHeard, termOf, wholeTerm, type TermKind } from './group-term.ts'
import { expansionOf, withKnownBodies } from './known-bodies.ts'
import { partHan } from './han-words.ts'
import { isForm, withoutForms, type LegalForm } from './legal-forms.ts'
import { countryJoined, joinCountries } from './long-country-names.ts'
import { normaliseName } from './normalise-name.ts'
import { digitsOf } from './number-words.ts'
import { WITHOUT_VOWELS } from './other-scripts.ts'
import { remembering } from './remembering.ts'
import { countryOfTongue } from './tongue-country.ts'

/** A word of an organisation's name: a known term, a country, a number, or a name as it sounds. */
export type GroupWord = {
  readonly kind: TermKind | 'country' | 'number' | 'name'
  /** The term in English, a country's code, digits, or the sound. */
  readonly term: string
  readonly sound: string
  /** Its sound without the ending of an adjective. */
  readonly stem: string
  /** Its sound with the -sk of a town that the adjective may keep. */
  readonly place?: string
  readonly written: string
  /** Whether it is no word of the table but sounds like one. */
  readonly heard?: boolean
  /** Whether only the legal form tells it. */
  readonly fromForm?: boolean
}

/** An organisation's name taken apart. */
export type GroupName = {
  readonly words: readonly GroupWord[]
  readonly forms: readonly LegalForm[]
  /** Terms that its words say twice, of which one is kept. */
  readonly repeated: ReadonlySet<string>
  /** Its small words, as sounds, that tell nothing. */
  readonly small: ReadonlySet<string>
  /** The letters that the name is known by: all of it, or what stands in brackets behind it. */
  readonly letters: string | null
  /** Whether there is nothing but those letters. */
  readonly bare: boolean
  /** First letters of its words, with and without the small ones between. */
  readonly initials: readonly string[]
  /** The same in English and in Russian. */
  readonly translated: readonly string[]
  readonly unwritten: boolean
  readonly script: 'latin' | 'cyrillic' | 'other'
  /** The country whose own language it is in, where letters tell that. */
  readonly tongue: string | null
}

/** A name has no more words than this; what follows is not compared. */
const MOST_WORDS = 24

/** Takes an organisation's name apart into terms, countries, numbers and names. */
export const groupName = remembering((name: string): GroupName => partsOf(name), { longest: 300 })

/** The words of an organisation's name that tell it from others, folded: no articles, no legal form, numbers as digits. */
export function groupWords(name: string): readonly string[] {
  return groupName(name).words.map(({ kind, term }) => (kind === 'name' ? readSound(term) : term))
}

const LETTERS_BEHIND = /^(.*\S)\s*\((\p{Lu}[\p{Lu}.]{1,9})\)\s*$/u
const LETTERS_ONLY = /^(?:\p{Lu}{2,8}|(?:\p{L}\.){2,8}|(?=(?:\P{Lu}*\p{Lu}){3})\p{Lu}\p{L}{2,7})$/u

function partsOf(name: string): GroupName {
  const written = partHan(normaliseName(formsFirst(name)).slice(0, MOST_LETTERS))
  const { before, behind } = withoutLetters(written)
  const text = withoutInitials(unglued(written === before ? addressed(before) : before)).replace(
    /(?<=^|[\s.(])(?:\p{L}\.){2,}/gu,
    short => short.replaceAll('.', ''),
  )
  const all = nameWords(text).slice(0, MOST_WORDS)
  const expanded = withKnownBodies(
    joinCountries(all.map(expand).join(' ').toLowerCase().replaceAll('i\u0307', 'i')),
  ).split(' ')
  const { words, forms } = withoutForms(joinNumbers(expanded))
  const told = asStation(
    words
      .flatMap(splitCompound)
      .map(wordOf)
      .filter(word => word !== null),
  )
  const bodies = forms.flatMap(({ body }) => (body === null ? [] : [bodyWord(body)]))
  const initials = initialsOf(all)
  const lone = LETTERS_ONLY.test(before.trim()) ? before : undefined
  return {
    words: compounded(told.length > 0 ? [...told, ...missing(bodies, told)] : plainWords(all)),
    forms,
    repeated: new Set(
      told.map(({ term }) => term).filter((term, i, terms) => terms.indexOf(term) < i),
    ),
    small: new Set(words.filter(word => termOf(word)?.kind === 'filler').map(soundOf)),
    letters: lettersOf(behind ?? lone),
    bare: lone !== undefined,
    initials: initials.own,
    translated: initials.translated,
    unwritten: WITHOUT_VOWELS.test(written),
    script: /\p{Script=Latin}/u.test(written)
      ? 'latin'
      : /\p{Script=Cyrillic}/u.test(written)
        ? 'cyrillic'
        : 'other',
    tongue: countryOfTongue(name),
  }
}

/** Azattyk, Azatlyq, Ozodlik and Ozodi are four radios, in four languages. */
const STATION = /^(?:[ао]з[ао]т|[ао]зод|[ao]z[ao][td])/u
const asStation = (words: readonly GroupWord[]) =>
  words.some(({ term }) => term === 'radio')
    ? words.map(word =>
        STATION.test(word.written) ? { ...word, kind: 'name' as const, term: word.sound } : word,
      )
    : words

const LETTERS_BEFORE = /^(\p{Lu}{2,8})\s+-\s+(\S.*\s.*)$/u
const LETTERS_LAST = /^(\S.*\s\S+)\s+(?:-\s+)?(\p{Lu}{2,8})$/u

/** A name without the letters that stand in brackets behind it, or, where its words begin with them, beside it. */
function withoutLetters(written: string): { before: string; behind: string | undefined } {
  const [, named, bracketed] = LETTERS_BEHIND.exec(written) ?? []
  if (named !== undefined) return { before: named, behind: bracketed }
  const [, first, rest] = LETTERS_BEFORE.exec(written) ?? []
  const [, words = rest, letters = first] = LETTERS_LAST.exec(written) ?? []
  const known = lettersOf(letters)
  return words !== undefined && known !== null && initialsOf(nameWords(words)).own.includes(known)
    ? { before: words, behind: letters }
    : { before: written, behind: undefined }
}

/** A legal form stands first or last, or before a name in quotation marks: "the Osh branch of OO «Dala»". */
const formsFirst = (name: string) =>
  name.length > MOST_LETTERS
    ? name
    : name.replace(/^(.+?)\s(\p{Lu}{2,4})(?=\s*[«"“„])/u, (all, before: string, letters: string) =>
        isForm(letters) ? `${letters} ${before}` : all,
      )

/** What is longer is no name, and would only take time. */
const MOST_LETTERS = 400

const lettersOf = (letters: string | undefined) =>
  letters === undefined
    ? null
    : Array.from(letters.replaceAll('.', ''), letter => readSound(soundOf(letter))[0] ?? '').join(
        '',
      )

/** "Dala.kz" is Dala, and "LA-155/8" is number 8 of LA155. */
const addressed = (name: string) =>
  name
    .replace(/^(?:https?:\/\/)?(?:www\.)?(?=\S+$)/u, '')
    .replace(DOMAIN, '$1')
    .replace(/(?<!\p{L})(\p{Lu}{1,3})-(?=\d+\/)/gu, '$1')
    .replace(/(?<!\p{L})co-(?=op)/giu, 'co')

const DOMAIN =
  /(?<=[\p{L}\d]{2})()\.(?:kz|kg|uz|tj|tm|ru|by|az|am|ge|org|com|net|info|media|news|online|press|asia|eu|io|tv)(?![\p{L}.\d])/giu

/** "SiemensAG" is two words. */
const unglued = (name: string) =>
  name.replace(ALL_OF, '').replace(/(?<=\p{Ll}{3})(?=\p{Lu})/gu, ' ')

/** "All-Ukrainian", "Всеукраинский": Ukrainian. */
const ALL_OF =
  /(?<!\p{L})(?:all-|pan-|все|всё|усе|бүкіл)(?=ukrain|russia|belarus|kazakh|georgia|украин|україн|росси|росій|казах|бел[оа]рус|грузин|абхаз)/giu

const expand = (word: string) =>
  /^\p{Lu}.*\p{Lu}/u.test(word) ? (expansionOf(word.toLowerCase()) ?? ofBody(word) ?? word) : word

/** “УФСБ”, “ГУФСИН”: a directorate, or a main one, of a body that is known by letters. */
function ofBody(word: string): string | undefined {
  const [, main, letters = ''] = /^(Г?)У(\p{Lu}{3,5})$/u.exec(word) ?? []
  const body = expansionOf(letters.toLowerCase())
  return body === undefined ? undefined : `${main ? 'main ' : ''}directorate ${body}`
}

const bodyWord = (term: string): GroupWord => ({
  fromForm: true,
  kind: 'body',
  term,
  sound: soundOf(term),
  stem: soundOf(term),
  written: term,
})

/** "L.N. Gumilyov University" is called after somebody, with or without initials. */
const withoutInitials = (name: string) =>
  /universit|университет|institut|институт|academ|академи/iu.test(name)
    ? name.replace(/(?<!\p{L})(?:\p{Lu}\.\s*){1,3}(?=\p{Lu}\p{Ll}{2})/gu, '')
    : name

/** A form's kind of organisation counts where the name does not say it anyway. */
const missing = (bodies: readonly GroupWord[], told: readonly GroupWord[]) =>
  bodies.filter(
    ({ term }, i) =>
      i === 0 &&
      !told.some(word => word.term === term || (term === 'association' && word.kind === 'body')),
  )

function wordOf(spelled: string): GroupWord | null {
  const word = /^\p{Script=Arabic}/u.test(spelled)
    ? withoutArabicArticle(spelled)
    : spelled.replace(/'$/, '').replace(/^[dl]'(?=[aeiouhéèêâ])/u, '')
  const number = digitsOf(word)
  if (number !== null) {
    const said = /\d/.test(word) ? number : soundOf(word)
    return { kind: 'number', term: number, sound: said, stem: said, written: word }
  }
  const country = countryJoined(word) ?? (wholeTerm(word) ? null : countryOfWord(word))
  const place = soundOf(placeOf(word))
  const term = country === null ? termOf(word) : undefined
  if (term?.kind === 'filler' || word === '') return null
  const sound = soundOf(word)
  const stem = soundOf(stemOf(word))
  if (term) return { ...term, sound, stem, written: word }
  if (country !== null)
    return { kind: 'country', term: country, sound, stem, written: word.replaceAll('_', ' ') }
  const { meant } = termHeard(word)
  if (meant && meant.kind !== 'filler') return { ...meant, sound, stem, written: word, heard: true }
  if (sound === '') return null
  return {
    kind: 'name',
    term: sound,
    sound,
    stem,
    written: word,
    ...(place !== sound && { place }),
  }
}

/** "للتجارة" is of "تجارة", "النور" of "نور". */
const withoutArabicArticle = (word: string) => {
  const bare = word.replace(/^(?:و?ال|بال|لل)(?=\p{L}{2})/u, '')
  return bare === word && /^[لبو]\p{L}{3}/u.test(word) && wholeTerm(word.slice(1))
    ? word.slice(1)
    : bare
}

/** Endings of adjectives: "Медеуский" is of "Медеу", "Алматинской" of "Алматы", "Almalinsky" of Almaly. */
const ADJECTIVE =
  /(?<=\p{L}{2})(?:(?:с|ьс|з)?[кц](?:ий|і|ы|ая|ое|ие|ого|ой|ому|их|а|е|ої|ага|аму|ай|ім)|sk(?:y|iy|yi|ii|i|aya|oye|oi|oy)|н(?:ый|ий|ая|ое|ые|ого|ой|ых|а|е))$/u
const stemOf = (word: string) => (word.length > 5 ? word.replace(ADJECTIVE, '') : word)
/** "Минский" is of "Минск". */
const placeOf = (word: string) =>
  word.length > 5 ? word.replace(/(?<=\p{L}[сц]к)(?:ий|ая|ое|ого|ой|ому|ие|их)$/u, '') : word

const plainWords = (words: readonly string[]): GroupWord[] =>
  words
    .map((word): GroupWord => {
      const sound = soundOf(word)
      return { kind: 'name', term: sound, sound, stem: sound, written: word }
    })
    .filter(({ term }) => term !== '')

/** "forty four" is 44. */
function joinNumbers(words: readonly string[]): string[] {
  const joined: string[] = []
  for (const word of words) {
    const tens = digitsOf(joined.at(-1) ?? '')
    const ones = digitsOf(word)
    const fits = tens !== null && ones !== null && /^[2-9]0$/.test(tens) && /^[1-9]$/.test(ones)
    if (fits) joined[joined.length - 1] = String(Number(tens) + Number(ones))
    else joined.push(word)
  }
  return joined
}

type Compound = readonly [first: string, second: string, both: string, kind: TermKind]
/** Pairs of terms that say one thing in two words, and in other languages in one. */
const COMPOUNDS: readonly Compound[] = [
  ['trading', 'union', 'tradeunion', 'body'],
  ['labour', 'union', 'tradeunion', 'body'],
  ['radio', 'station', 'radio', 'body'],
  ['human', 'rights', 'humanrights', 'topic'],
  ['political', 'prisoners', 'politicalprisoners', 'topic'],
  ['television', 'radio', 'broadcasting', 'body'],
  ['central', 'asia', 'centralasia', 'topic'],
  ['rights', 'humandefenders', 'humanrights', 'topic'],
  ['law', 'humandefenders', 'humanrights', 'topic'],
  ['unity', 'nations', 'unitednations', 'level'],
  ['combat', 'corruption', 'anticorruption', 'topic'],
  ['publishinghouse', 'house', 'publishinghouse', 'body'],
  ['press', 'house', 'publishinghouse', 'body'],
  ['publishinghouse', 'office', 'editorial', 'body'],
  ['prison', 'colony', 'colony', 'body'],
  ['pretrial', 'prison', 'pretrialprison', 'body'],
  ['pretrial', 'colony', 'pretrialprison', 'body'],
]

const joinedWord = (one: GroupWord, other: GroupWord, [, , both, kind]: Compound): GroupWord => ({
  kind,
  term: both,
  sound: both,
  stem: both,
  written: `${one.written} ${other.written}`,
})

/** Two words side by side go together before those that stand apart: "Union of Trade Unions" has a union left. */
function joinNeighbours(words: readonly GroupWord[]): GroupWord[] {
  const joined: GroupWord[] = []
  for (const word of words) {
    const last = joined.at(-1)
    const compound =
      last && COMPOUNDS.find(([first, second]) => first === last.term && second === word.term)
    if (last && compound) joined[joined.length - 1] = joinedWord(last, word, compound)
    else joined.push(word)
  }
  return joined
}

/** Who stands up for human rights protects them: the word adds nothing. */
const withoutDefence = (words: readonly GroupWord[]) =>
  words.some(({ term }) => term === 'humanrights')
    ? words.filter(({ term }) => term !== 'defence' && term !== 'humandefenders')
    : words

/** Each term once, and two that say one thing as one. */
function compounded(words: readonly GroupWord[]): GroupWord[] {
  const once = joinNeighbours(words).filter(
    (word, i, all) => word.kind === 'name' || all.findIndex(({ term }) => term === word.term) === i,
  )
  const joined = COMPOUNDS.reduce((list: readonly GroupWord[], compound) => {
    const one = list.find(({ term }) => term === compound[0])
    const other = list.find(({ term }) => term === compound[1])
    if (!one || !other) return list
    return [
      ...list.filter(word => word !== one && word !== other),
      joinedWord(one, other, compound),
    ]
  }, once)
  return withoutDefence(joined).filter(
    (word, i, all) => word.kind === 'name' || all.findIndex(({ term }) => term === word.term) === i,
  )
}
