import { pinyinName } from './eastern-names.ts'
import { readSound, soundOf } from './fold-name.ts'
import { termNearly } from './group-term.ts'
import { groupName, type GroupWord } from './group-words.ts'
import { givenNameRows } from './name-groups.ts'
import { skeleton } from './skeleton.ts'
import { takeApart } from './take-apart.ts'
import { fromWadeGiles } from './wade-giles.ts'
import { usageReadings } from './written-usages.ts'

/**
 * What a name is looked for by: names that may be one share a key. Two words' keys with a space between are worth more
 * than one word's; "=" goes before all letters, and before those that an organisation is known by; "." before a first letter with
 * a family name, by which only names with initials need to be compared.
 */
export function nameKeys(name: string, of: 'person' | 'group'): string[] {
  return of === 'person' ? personKeys(name) : groupKeys(name)
}

/** Also as the usage reads it that all of its letters tell: “Cʼicʼino” is Tsitsino. */
const personKeys = (name: string): string[] => [
  ...new Set([name, ...usageReadings(name).map(reading => reading.name)].flatMap(ownKeys)),
]

function ownKeys(name: string): string[] {
  const { words, patronymic, initials, letters, unwritten } = takeApart(name)
  const bones = words.map(({ stem, written }) => [
    ...new Set([
      ...wordKeys(stem.sound),
      ...withoutMarks(written),
      ...asGerman(written),
      // A و is an u or a v: “Tavakoli”.
      ...(unwritten && stem.sound.includes('u') ? wordKeys(stem.sound.replaceAll('u', 'v')) : []),
    ]),
  ])
  // A father's name is sought too: it may be the family name elsewhere.
  if (patronymic !== null && words.length < 2) bones.push(wordKeys(patronymic))
  // "Sang-hoon" is "Sanghoon" elsewhere.
  const short = words.every(({ sound }) => sound.length < SYLLABLE)
  if (short && words.length === 3)
    for (const [one, other] of [words.slice(0, 2), words.slice(1)])
      if (one && other) bones.push(wordKeys(one.sound + other.sound))
  const families = words.filter(({ family }) => family).flatMap(({ stem }) => wordKeys(stem.sound))
  const firsts = [...initials, ...words.filter(({ family }) => !family).map(({ sound }) => sound)]
  const byInitial =
    words.length > 0 && firsts.length > 0
      ? firsts.flatMap(first => families.map(family => `.${skeleton(first.slice(0, 1))} ${family}`))
      : []
  const syllables = [name, ...fromWadeGiles(name)].flatMap(one => {
    const chinese = pinyinName(one)
    return chinese === null ? [] : [`=${chinese.family}${chinese.given}`]
  })
  return [
    ...new Set([...pairsOf(bones), ...bones.flat(), ...byInitial, ...syllables, `=${letters}`]),
  ]
}

/** "Şengezer" is also written Sengezer. */
const withoutMarks = (written: string) =>
  MARKED.test(written) ? wordKeys(soundOf(written.normalize('NFD').replace(/\p{M}/gu, ''))) : []
const MARKED = /[çğşčšžćśńṣḥżźțţŝĉģķ]/i

/** German “Wachtang”, “Churzidse”: ch is a kh. */
const asGerman = (written: string) =>
  GERMAN.test(written) ? wordKeys(soundOf(written.replace(/(?<![st])ch/gi, 'kh'))) : []
const GERMAN = /^(?=.*(?:w|sch|dse$))(?:.*[^st])?ch/i

/** A syllable has fewer letters. */
const SYLLABLE = 6

/** Each word's keys with each other word's. */
function pairsOf(bones: readonly (readonly string[])[]): string[] {
  return bones.flatMap((own, i) =>
    bones
      .slice(i + 1)
      .flatMap(others => own.flatMap(a => others.map(b => (a < b ? `${a} ${b}` : `${b} ${a}`)))),
  )
}

/** A word's skeletons, in the readings that its letters leave open, and the given names it is a form of. */
function wordKeys(sound: string): string[] {
  const rows = givenNameRows(sound).map(row => `#${row}`)
  return [...new Set([...readings(sound).map(skeleton), ...rows])].filter(key => key !== '')
}

/** [A letter that is read in several ways, the readings]: "Cvetkov" and "Zwetkow", "Haidai" and "Гайдай". */
const READINGS: readonly (readonly [letter: RegExp, readings: readonly string[]])[] = [
  [/q/, ['k', 's', 'x']],
  [/w/, ['s', 't']],
  [/Z/, ['s', 'x', 't']],
  [/(?<=n)g(?=.)/, ['g', '']],
  [/y/, ['h', 'ks', 'x']],
  [/h/, ['', 'g']],
  [/j(?![aou])/, ['j', '']],
  [/^j/, ['j', '']],
  // German and Polish “Pjotr”.
  [/(?<=[bdflmpstv])j(?=[aou])/, ['j', '']],
  [/[ea]u(?=$|[^aeiou])/, ['u', 'v']],
]
const MOST_READINGS = 4

function readings(sound: string): string[] {
  return READINGS.reduce(
    (list: string[], [letter, others]) =>
      list
        .flatMap(one =>
          letter.test(one)
            ? others.map(other => one.replace(new RegExp(letter.source, 'g'), other))
            : [one],
        )
        .slice(0, MOST_READINGS),
    [sound],
  )
}

function groupKeys(name: string): string[] {
  const { words, letters, initials, translated } = groupName(name)
  const bones = words.map(groupWordKeys)
  const known = [
    ...(letters === null ? [] : [letters]),
    ...[...initials, ...translated].flatMap(begun),
  ]
  return [
    ...new Set([
      ...pairsOf(bones),
      ...bones.flat(),
      `=${words.map(({ term }) => readSound(term)).join('')}`,
      ...known.map(one => `=${one}`),
      ...[...(letters === null ? [] : [letters]), ...translated]
        .filter(one => one.length > 3 && one.length < 13)
        .map(one => `?${Array.from(one).toSorted().join('')}`),
    ]),
  ]
}

/** First letters, and the beginnings of them that a name may be known by. */
const begun = (letters: string) =>
  letters.length > 12
    ? []
    : Array.from(letters, (_, i) => letters.slice(0, i + 1)).filter(
        ({ length }) => length > 1 && length >= letters.length / 2,
      )

/** A term is sought as such and as a word, for it may be left untranslated. */
function groupWordKeys({ kind, term, sound, stem, written }: GroupWord): string[] {
  if (kind === 'name') {
    const meant = termNearly(written)
    return [
      ...[...new Set([sound, stem])]
        .flatMap(readings)
        .map(skeleton)
        .filter(key => key !== ''),
      ...(meant === undefined ? [] : [`~${meant}`]),
    ]
  }
  const word = kind === 'topic' ? [skeleton(readSound(soundOf(written)))] : []
  return [`~${term}`, ...word.filter(key => key !== '')]
}
