/** How months begin in English, Russian, Spanish and French, so that each stands for one month only. */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'ene', 'janv'],
  ['feb', 'фев', 'févr', 'fevr', 'fév'],
  ['mar', 'мар'],
  ['apr', 'апр', 'abr', 'avr'],
  ['may', 'май', 'мая', 'mai'],
  ['jun', 'июн', 'juin'],
  ['jul', 'июл', 'juil'],
  ['aug', 'авг', 'ago', 'aoû', 'aou'],
  ['sep', 'сен', 'set'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек', 'dic', 'déc'],
]

/** The month (1 to 12) that a word names; undefined where it names none. */
export function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase()
  const at = BEGINNINGS.findIndex(some => some.some(beginning => lower.startsWith(beginning)))
  return at < 0 ? undefined : at + 1
}
