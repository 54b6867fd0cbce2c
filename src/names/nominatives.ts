import { soundOf } from './fold-name.ts'
import { genderOfGiven, isGivenName } from './name-groups.ts'
import type { Gender } from './name-parts.ts'

type Change = readonly [ending: RegExp, nominatives: readonly string[]]

/** One case of Russian, for names of one gender: what each kind of word is in the nominative, and words that are not in it. */
type Case = {
  readonly gender: Gender
  readonly given: readonly Change[]
  readonly family: readonly Change[]
  readonly father: readonly Change[]
  /** Words that stand in another case. */
  readonly other: RegExp
}

const CASES: readonly Case[] = [
  {
    gender: 'f',
    given: [
      [/у$/u, ['а']],
      [/ю$/u, ['я']],
    ],
    family: [
      [/(?<=[оеё]в|[иы]н)у$/u, ['а']],
      [/(?<=[сц]к|н)ую$/u, ['ая']],
    ],
    father: [[/(?<=(?:ов|ев|ич)н)у$/u, ['а']]],
    other: /(?:[аяеиы]|[ое]й)$/u,
  },
  {
    gender: 'f',
    given: [
      [/ии$/u, ['ия']],
      [/(?:[ыиое]|[ое]й)$/u, ['а', 'я', 'ь']],
    ],
    family: [
      [/(?<=[оеё]в|[иы]н)ой$/u, ['а']],
      [/(?<=[сц]к|н)ой$/u, ['ая']],
    ],
    father: [[/(?<=(?:ов|ев|ич)н)(?:ы|е|ой)$/u, ['а']]],
    other: /(?:[аяую]|[оеё]в|[иы]н|ий)$/u,
  },
  {
    gender: 'm',
    given: [
      [/ла$/u, ['ел', 'л']],
      [/^льва$/iu, ['Лев']],
      [/а$/u, ['']],
      [/(?<!ил)я$/u, ['й', 'ь']],
      [/[ыу]$/u, ['а']],
      [/[ию]$/u, ['я']],
    ],
    family: [
      [/(?<=[оеё]в|[иы]н)а$/u, ['']],
      [/(?<=[сц]к)ого$/u, ['ий']],
      [/(?<=ук|юк|чак|щак|ич|ян|берг|ман|тейн)а$/u, ['']],
    ],
    father: [[/(?<=(?:[ое]в|ь)ич)а$/u, ['']]],
    other: /(?:[^аеёиоуыьэюя]|ом|ым)$/u,
  },
  {
    gender: 'm',
    given: [
      [/^льву$/iu, ['Лев']],
      [/у$/u, ['']],
      [/ю$/u, ['й', 'ь']],
      [/е$/u, ['а', 'я']],
    ],
    family: [
      [/(?<=[оеё]в|[иы]н)у$/u, ['']],
      [/(?<=[сц]к)ому$/u, ['ий']],
      [/(?<=ук|юк|чак|щак|ич|ян|берг|ман|тейн)у$/u, ['']],
    ],
    father: [[/(?<=(?:[ое]в|ь)ич)у$/u, ['']]],
    other: /[^еёоуыьэю]$/u,
  },
  {
    gender: 'm',
    given: [
      [/^львом$/iu, ['Лев']],
      [/ом$/u, ['']],
      [/ем$/u, ['й', 'ь']],
    ],
    family: [
      [/(?<=[оеё]в|[иы]н)ым$/u, ['']],
      [/(?<=[сц]к)им$/u, ['ий']],
      [/(?<=ук|юк|чак|щак|ян|берг|ман|тейн)ом$/u, ['']],
    ],
    father: [[/(?<=(?:[ое]в|ь)ич)ем$/u, ['']]],
    other: /[^бвгджзклмнпрстфхцчшщаь]$/u,
  },
]

/** Endings of cases that a given name which no table knows is taken out of, beside a family name in that case. */
const SURE = /(?<=[бвгдзклмнпрст])(?:у|ом)$/u

/** Names of men of which no woman's is made by an -а: “Данияра” is of Данияр, but “Карима” may be a woman. */
const OF_MEN_ONLY =
  /(?:б[ае]к|хан|жан|бай|[мрлхсз]ат|лан|[ск]ен|жол|[ыи]т|яр|бол|[тм]ир|дос|[сл]ан|[мс]ур|[лм]аз|[сх]ан|там|тор|мир|ег|ис|он|ей|[рсжлв]ий|орь|ель|ртём|енис|вел|етр|лев)$/iu
const CLEAR_FAMILY =
  /(?:[сц]к(?:ого|ому|ую|ой|им)|(?:[оеё]в|[иы]н)(?:у|ой|ым)|(?:ич|ук|юк|чак|щак|ян|берг|ман|тейн)[ау])$/u
const OBLIQUE = /(?:[аяуюыией]|ого|ому|[ыиое]м)(?=\s|$)/u
const RUSSIAN = /^[А-ЯЁ][а-яё]+(?:[\s-][А-ЯЁ][а-яё]+){1,3}$/u

/**
 * A name as it stands and, where all of its words may be in one case of Russian, as it is in the nominative: “Анну
 * Ковалеву” is Анна Ковалева, “Азамата Лозинского” Азамат Лозинский.
 */
export function withNominatives(name: string): readonly string[] {
  const whole = name.trim()
  if (whole.length > 80 || !OBLIQUE.test(whole) || !RUSSIAN.test(whole)) return [name]
  const words = whole.split(/\s+/)
  return [name, ...CASES.flatMap(one => nominative(words, one) ?? [])]
}

function nominative(words: readonly string[], one: Case): string | null {
  let given = 0
  let clear = false
  const told: string[] = []
  for (const word of words) {
    const sure = SURE.test(word) && words.some(each => each !== word && CLEAR_FAMILY.test(each))
    const other = inNominative(word, one, sure)
    if (other === null) return null
    if (other.kind === 'given') given++
    if (other.kind === 'given')
      clear ||=
        isClear(word, other.word, one.gender) ||
        words.some(each => each !== word && CLEAR_FAMILY.test(each))
    told.push(other.word)
  }
  return given === 1 && clear && told.some((word, i) => word !== words[i]) ? told.join(' ') : null
}

/** Whether a given name stands in no nominative: its form is no name by itself, and no woman's where it is read as a man's. */
const isClear = (word: string, read: string, gender: Gender) =>
  /(?:ии|нне|[уюы])$/u.test(word) ||
  (!isGivenName(soundOf(word)) && (gender === 'f' || OF_MEN_ONLY.test(read)))

type Kind = 'given' | 'other'

function inNominative(
  word: string,
  { gender, given, family, father, other }: Case,
  sure: boolean,
): { readonly word: string; readonly kind: Kind } | null {
  for (const [ending, nominatives] of given) {
    if (!ending.test(word)) continue
    const known = nominatives
      .map(end => word.replace(ending, end))
      .find(one => isOf(gender, one) && one.length > 2)
    if (known !== undefined) return { word: known, kind: 'given' }
    if (sure && !CLEAR_FAMILY.test(word) && word.length > 3)
      return { word: word.replace(ending, nominatives[0] ?? ''), kind: 'given' }
  }
  for (const [ending, [told = '']] of [...father, ...family])
    if (ending.test(word) && word.length > 4)
      return { word: word.replace(ending, told), kind: 'other' }
  if (other.test(word)) return null
  const sound = soundOf(word)
  // Women's names in a consonant, and families that are none of Russia's, have no cases: “Айгуль”, “Верещак”.
  return { word, kind: gender === 'f' && genderOfGiven(sound) === 'f' ? 'given' : 'other' }
}

function isOf(gender: Gender, word: string): boolean {
  const sound = soundOf(word)
  return isGivenName(sound) && [gender, null].includes(genderOfGiven(sound))
}
