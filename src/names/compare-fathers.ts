import { sounded, tieWords } from './compared-words.ts'
import { readSound } from './fold-name.ts'
import { ALWAYS_ASK, NOTHING, type Term } from './comparison.ts'
import { begins } from './match-initials.ts'
import type { Parted } from './take-apart.ts'
import { wordLikeness } from './word-likeness.ts'

/** What two patronymics say: one father, two, or father and child. */
export function fathers(left: Parted, right: Parted): Term {
  if (turnedFathers(left, right))
    return { factor: 0.4, reasons: ['father and child the other way round'] }
  if (left.patronymic === null || right.patronymic === null) return fatherByInitial(left, right)
  const { how, likeness } = tieWords(
    sounded(left.patronymic.replace(/i$/, '')),
    sounded(right.patronymic.replace(/i$/, '')),
    { unwritten: null, family: false, ...writtenFathers(left, right) },
  )
  const both = `“${left.fatherAs}” and “${right.fatherAs}”`
  if (ofBaku(left) !== null && ofBaku(left) === ofBaku(right))
    return { factor: 1, reasons: ['patronymics agree'] }
  if (likeness >= 0.75 && how === 'near')
    return { factor: 1, ceiling: ALWAYS_ASK, reasons: [`${both}: perhaps two fathers`] }
  if (likeness >= 0.75) return { factor: 1, reasons: ['patronymics agree'] }
  return { factor: 0.42, reasons: [`patronymics differ: two fathers, ${both}`] }
}

/** Azerbaijani ə is written a and e: “Ədil oğlu”, “Adiloglu”, “Ediloglu”. */
const ofBaku = ({ fatherAs, patronymic }: Parted) =>
  fatherAs !== null && patronymic !== null && /(?:o[gğ]h?lu|[qg][ıi]z[ıi])$/iu.test(fatherAs)
    ? readSound(patronymic.replaceAll('q', 'j')).replaceAll('e', 'a')
    : null

/** Fathers' names of one alphabet are compared as they are written too. */
function writtenFathers({ fatherIn: one }: Parted, { fatherIn: other }: Parted) {
  if (one === null || other === null || one.cyrillic !== other.cyrillic) return {}
  return { written: [one.latin, other.latin] as const }
}

/** Whether both names tell one father. */
export const fathersAgree = (left: Parted, right: Parted) =>
  left.patronymic !== null &&
  right.patronymic !== null &&
  wordLikeness(left.patronymic, right.patronymic) >= 0.85

/** "Sergei P. Volkonin" is no son of Ivan. */
function fatherByInitial(left: Parted, right: Parted): Term {
  const [short, long] = left.patronymic === null ? [left, right] : [right, left]
  const father = long.patronymic
  const initial = initialOfFather(short, long)
  if (father === null || initial === null || begins(father, initial)) return NOTHING
  const given = long.given.some(name => begins(name, initial) && !short.given.includes(name))
  if (given) return NOTHING
  return {
    factor: 0.42,
    reasons: [`“${short.written.get(initial) ?? initial}” does not stand for “${long.fatherAs}”`],
  }
}

/** The initial that must stand for the father's name: “P.” of “Sergei P. Volkonin”, and of “Volkonin S.P.”. */
function initialOfFather(short: Parted, long: Parted): string | null {
  const [first, second] = short.initials
  const [given, more] = long.given
  if (first === undefined || long.initials.length > 0) return null
  if (short.given.length > 0) return second === undefined ? first : null
  const isTold = short.initials.length === 2 && given !== undefined && more === undefined
  return isTold && second !== undefined && begins(given, first) ? second : null
}

/** "Usama ibn Tarif" is not "Tarif ibn Usama". */
export const turnedFathers = (left: Parted, right: Parted) =>
  left.head !== null &&
  right.head !== null &&
  !isOne(left.head, right.head) &&
  left.sonOf.some(father => isOne(father, right.head)) &&
  right.sonOf.some(father => isOne(father, left.head))

const isOne = (a: string, b: string | null) =>
  b !== null &&
  tieWords(sounded(a), sounded(b), { unwritten: null, family: false }).likeness >= 0.75
