import { soundOf } from './fold-name.ts'
import { genderOfGiven, isDeclinedName, isGivenName } from './name-groups.ts'

/**
 * Endings of Russian, Ukrainian, Kazakh and Mongolian cases behind endings that tell a family name or a patronymic: "Бекову",
 * "Бековым", "Лозинского", "Бековтың", "Асанұлына". "Бекова" may be a woman, and stays.
 */
const FAMILY_CASES: readonly (readonly [ending: RegExp, nominative: string])[] = [
  [/(?<=\p{L}{2}(?:ов|ев|ёв))(?:у|ым|е)$/u, ''],
  [/(?<=\p{L}{2}(?:берг|ман|штейн|бург|баум|вальд|чук|щук|ич|ыч))(?:а|у|ом|е)$/u, ''],
  // Mongolian: “Цэрэндоржийн” is of Цэрэндорж.
  [/(?<=\p{L}{3})г?ийн$/u, ''],
  [/(?<=\p{L}{2}(?:ов|ев|ёв))(?:ой|ою)$/u, 'а'],
  [/(?<=\p{L}{2}(?:ск|цк|ьк))(?:ого|ому|им|ом)$/u, 'ий'],
  [/(?<=\p{L}{2}(?:ск|цк))(?:ой|ую)$/u, 'ая'],
  [/(?<=\p{L}{2}(?:ович|евич|ыч))(?:а|у|ем|ом|е)$/u, ''],
  [/(?<=\p{L}{2}(?:овн|евн))(?:ы|е|у|ой)$/u, 'а'],
  [/(?<=\p{L}{2}(?:ов|ев|ин))(?:[тд][ыі]ң|[қк][ае]|[тд][ыі]|[тд][ае]н?|[пб]ен)$/u, ''],
  [/(?<=\p{L}{2}(?:ова|ева|ина|ұлы|қызы))(?:н[ыі]ң|[ғг][ае]|н[ыі]|[тдн][ае]н|[нд]да|на|мен)$/u, ''],
]

/** The same behind given names, where what is left, or was there before, is one. */
const GIVEN_CASES: readonly (readonly [ending: RegExp, nominatives: readonly string[]])[] = [
  [/(?:у|ом)$/u, ['']],
  [/(?:ы|е|ой)$/u, ['а']],
  [/(?:ю|ем)$/u, ['й', 'ь']],
  // Адиля is a woman, and not of Адиль.
  [/(?<=[ае])я$/u, ['й']],
  [/(?:и|ей|е)$/u, ['я']],
]

/** Kazakh endings, which only the last word of a name bears. */
const LAST_CASE =
  /(?:[нтд][ыі]ң|(?<=[бвгдпткқсшщчхфц])[қк][ае]|(?<=[^пткқсшщчхфц])[ғг][ае]|[нтд][ыі]|[тдн][ае]н|[пбм]ен)$/u

/** A genitive of Kazakh, which no name ends in. */
const CLEAR_CASE = /(?<=\p{L}{3})[нтд][ыі]ң$/u

/** The words of a name as they stand for themselves: "Андрея Сухова" is Андрей Сухов, whose given name tells that -ова is no woman's. */
export function withoutCases(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words.map(word => (CLEAR_CASE.test(word) ? withoutCase(word) : word))
  const alone = words.map((word, at) => withoutCase(word, at === words.length - 1))
  const isOfMan = words.some(
    (word, at) => word !== alone[at] && (OF_MAN.test(word) || isOfMen(word)),
  )
  return isOfMan ? alone.map(word => word.replace(OF_FAMILY, '')) : alone.map(asOfMan(words, alone))
}

/** “Ростислава Гольдберга”: a family name in the genitive, so the given name is a man’s. */
const asOfMan =
  (words: readonly string[], alone: readonly string[]) =>
  (word: string): string => {
    const isGenitive = words.some((one, at) => one !== alone[at] && one === `${alone[at] ?? ''}а`)
    const man = word.replace(/(?<=\p{L}{3})а$/u, '')
    return isGenitive && man !== word && genderOfGiven(soundOf(man)) === 'm' ? man : word
  }

const OF_MAN = /(?:[ае]я|(?:[оеё]в|ь)ича)$/u
/** Men's names of which no woman's is made by an -а: Олега is of Олег, but Карима may be a woman. */
const MEN = new Set(
  `айдоса антона артёма артема асхата бориса бауыржана болата вадима виктора глеба дениса егора ерлана захара ивана
  кайрата кирилла константина леонида максима марата марка мурата нурлана олега олжаса романа рустема семёна семена
  сергея серика степана талгата тараса тимура федора фёдора эдуарда`.split(/\s+/),
)
const isOfMen = (word: string) => MEN.has(word.toLowerCase())
const OF_FAMILY = /(?<=\p{L}{2}(?:ов|ев|ёв|ин|ын))а$/u

/** A word of a name as it stands for itself: "Бековтың" is "Беков", "Александру" is "Александр". */
export function withoutCase(word: string, isLast = true): string {
  if (isOfMen(word)) return word.slice(0, -1)
  if (!isLast && MONGOLIAN.test(word)) return word.replace(MONGOLIAN, '')
  if (
    !/^\p{Lu}\p{Script=Cyrillic}+$/u.test(word) ||
    (isGivenName(soundOf(word)) && !/[ае]я$/u.test(word))
  )
    return word
  for (const [ending, nominatives] of GIVEN_CASES) {
    if (!ending.test(word)) continue
    const base = word.replace(ending, '')
    const given = [...nominatives.map(one => base + one), ...fleeting(base)].find(isKnown)
    if (given !== undefined) return given
  }
  const bare = word.replace(LAST_CASE, '')
  if (isLast && bare !== word && isKnown(bare)) return bare
  const family = FAMILY_CASES.find(([ending]) => ending.test(word))
  return family ? word.replace(family[0], family[1]) : word
}

/** “Baatarsukhiin Oyuunchimeg” is of Baatarsukh. */
const MONGOLIAN = /(?<=\p{L}{4}[^aeiou])g?iin$/u

/** “Павлу” is of Павел. */
const fleeting = (base: string) => (/[^аеиоу]л$/u.test(base) ? [base.replace(/л$/u, 'ел')] : [])

/** Shorter names end by chance as cases do. */
const isKnown = (word: string) => word.length > 3 && isDeclinedName(soundOf(word))
