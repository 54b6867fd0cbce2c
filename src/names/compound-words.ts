import { beginningOf, isTermWord, termHeard, wholeTerm } from './group-term.ts'
import { remembering } from './remembering.ts'
import { endingsOff } from './word-endings.ts'

/** Parts of a compound have so many letters at least; those that are only heard in another alphabet, one more. */
const LEAST = 4
const LEAST_HEARD = 5

/** What may stand between the parts: "Arbeit-s-recht". */
const LINK = /^(?:s|es|n|en|er|o|о|е)?$/u

/** Short words that German joins to others: "Flüchtlingsrat". */
const SHORT_LAST = new Set(['rat', 'amt', 'tag', 'weg'])

/** Beginnings that Russian joins to a word, and what they are short for. */
const SHORTENED = new Map(
  Object.entries({
    нац: 'национальный',
    гос: 'государственный',
    обл: 'областной',
    гор: 'городской',
    рай: 'районный',
    юр: 'юридический',
    мед: 'медицинский',
    пром: 'промышленный',
    ген: 'генеральный',
    спец: 'специальный',
    воен: 'военный',
    полит: 'политический',
    соц: 'социальный',
    пед: 'педагогический',
    эко: 'экологический',
    тех: 'технический',
    тур: 'туристический',
    нефте: 'нефтяной',
    мос: 'московский',
    лен: 'ленинградский',
    край: 'краевой',
    окр: 'окружной',
    мин: 'министерство',
  }),
)

/** "medienfreiheit" is two words of the table written as one, "госслужба" two of which one is shortened; a word of no such parts is itself. */
export const splitCompound = remembering(
  (word: string): readonly string[] => {
    if (word.length < 6 || isWhole(word)) return [word]
    return (
      splitShortened(word) ??
      (beginningOf(word) ? splitWhole(word, isTermWord) : splitWhole(word, isPart)) ?? [word]
    )
  },
  { longest: 40 },
)

/** What is shortened twice: “Мосгорсуд”, “Мосгоризбирком”. */
const COURT = /^(гор|обл|рай|край|окр)(суд|избирком)[а-я]{0,2}$/u
const BODIES: Readonly<Record<string, readonly string[]>> = {
  суд: ['суд'],
  избирком: ['избирательная', 'комиссия'],
}

function splitShortened(word: string): readonly string[] | undefined {
  for (const [short, full] of SHORTENED) {
    const rest = word.slice(short.length)
    if (!word.startsWith(short)) continue
    if (rest.length >= LEAST && isLast(rest)) return [full, rest]
    const [, middle = '', body = ''] = COURT.exec(rest) ?? []
    if (middle !== '') return [full, SHORTENED.get(middle) ?? middle, ...(BODIES[body] ?? [])]
    const last = BODIES[rest]
    if (last) return [full, ...last]
  }
  return undefined
}

function splitWhole(
  word: string,
  isFirst: (part: string) => boolean,
): readonly string[] | undefined {
  for (let end = word.length - LEAST + 1; end >= LEAST; end--) {
    const last = word.slice(end)
    if (!SHORT_LAST.has(last) && (last.length < LEAST || !(isLast(last) || isFirst(last)))) continue
    for (let first = end; first >= Math.max(LEAST, end - 2); first--)
      if (LINK.test(word.slice(first, end)) && isFirst(word.slice(0, first)))
        return [word.slice(0, first), last]
  }
  return undefined
}

/** An ending has so many letters at most. */
const ENDING = 2

/** A word of the table, with or without an ending. */
const isWhole = (word: string) =>
  [word, ...endingsOff(word)].some(form => wholeTerm(form)) ||
  isCovered(word, beginningOf(word)?.left ?? LEAST)

/** "Bundesamt" begins with a word of the table too, but what is left is one more. */
const isCovered = (word: string, left: number) =>
  (left < LEAST && !(left > 0 && SHORT_LAST.has(word.slice(-left)))) ||
  LATIN_ENDING.test(word.slice(-left))

/** "Migratsiyasi" is no "migrat" and "siyasi". */
const LATIN_ENDING = /^(?:t?siy|ци|сия|ция|ції|цыя|tion|sion|ción|ção|zione|ziun)\p{L}{0,6}$/u

const isLast = (word: string) => {
  const begun = beginningOf(word)
  return (
    isTermWord(word) || (begun !== undefined && begun.left <= ENDING && isTelling(begun.term.kind))
  )
}

const isPart = (word: string) => isTermWord(word) || isHeard(word)

const isHeard = (word: string) =>
  word.length >= LEAST_HEARD &&
  /^[a-z]+$/.test(word) &&
  beginningOf(word) === undefined &&
  isTelling(termHeard(word).meant?.kind)

const isTelling = (kind: string | undefined) => kind !== undefined && kind !== 'filler'
