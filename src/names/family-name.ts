import type { Gender } from './name-parts.ts'

/** Endings by which a word is likelier a family name than a given one; all in folded letters. */
export const FAMILY =
  /(?:ov|ev|in|ski|tski|enko|uk|cuk|[eo]vic|ian|iZe|aZe|xvili|ova|eva|ina|ska|skaia|skaja|zoda|zade)$/

const FEMININE = /(?:(ov|ev|in)a|ska|skaia|skaja)$/
const MASCULINE = /(?:ov|ev|ski|tski)$/

/** Whose family name it is, where the ending tells. */
export function genderOfFamily(family: string): Gender | null {
  if (FEMININE.test(family) && family.length > 4) return 'f'
  return MASCULINE.test(family) ? 'm' : null
}

/** A folded family name without its feminine ending: "utepov" of "utepova". */
export function familyStem(family: string): string {
  if (family.length < 5 || !FEMININE.test(family)) return family
  return family.replace(/(?:ska|skaia|skaja)$/, 'ski').replace(/(?<=ov|ev|in)a$/, '')
}

/** A folded family name without what makes a family name of a father's: "rahim" of "rahimov", "rahimzoda", "rahimuli". */
export function familyRoot(family: string): string {
  const root = family.replace(/(?:[oe]va?|ovic|evic|zoda|zade|iuli|uli|[kg]izi|i)$/, '')
  return root.length > 2 ? root : family
}

/** "Qurbanlı" is of Qurban, "Kamoli" of Kamol. */
const OF_PLACE = /(?<=...)l[iu]$/

/** A Turkic q is a g elsewhere. */
const asG = (family: string) => family.replace(/^k(?=u|a)/, 'g')

/** Whether two family names are made of one father's name: "Rahimov", "Rahimzoda"; written apart, "Qurbanlı", "Gurbanov". */
export function haveOneRoot(a: string, b: string, apart: boolean): boolean {
  const rootsOf = (family: string) => {
    const bare = family.replace(OF_PLACE, '')
    // "Ергали" is of Ергалиев.
    const whole = /[^aeiou]i$/.test(family) ? [family, asG(family)] : []
    return bare === family || !apart
      ? [familyRoot(family), asG(familyRoot(family)), ...whole]
      : [familyRoot(family), bare, asG(bare)]
  }
  return rootsOf(a).some(root => root.length > 3 && rootsOf(b).includes(root))
}

/** How many letters tell a family name from others: those before its ending. */
export const tellingLetters = (word: string) => word.replace(FAMILY, '').length

/** Endings that families are told apart by, in folded letters: "Kostin" is not "Kostenko". */
const ENDINGS: readonly RegExp[] = [
  /(?:ov|ev|of|au|ou)a?$/,
  /ina?$/,
  /(?:ski|ska|skii|skaia|skaja|ski)$/,
  /(?:enko|enka)$/,
  /(?:uk|iuk|cuk)$/,
  /(?:ian|iants)$/,
  /(?:dze|Ze)$/,
  /(?:xvili)$/,
  /(?:ic)$/,
  /(?<=...)(?:st|t)on$/,
  /(?<=...)son$/,
  /(?<=...)sen$/,
]
const endingOf = (family: string) => ENDINGS.findIndex(ending => ending.test(family))

/** Whether two family names have endings that make two families of one root. */
export function twoEndings(a: string, b: string): boolean {
  const [one, other] = [endingOf(a), endingOf(b)]
  return one >= 0 && other >= 0 && one !== other && Math.min(a.length, b.length) > 4
}
