/** What stands before a name that somebody was born with, or goes by as well. */
const BORN =
  /^(.{3,}?)[\s,(]+(?:née|nee|né|born|geb\.?|geborene|urodzona|rozená|ур\.|урожд\.|урожд[её]нная|урожд[её]нной|в\s+девичестве|девичья\s+фамилия|до\s+замужества|уроджена|народжена|тумасы|qızlıq\s+soyadı|kızlık\s+soyadı)\s+([^()]+?)\)?\s*$/iu
const ALSO =
  /^(.{3,}?)[\s,(]+(?:a\.?k\.?a\.?|f\.?k\.?a\.?|alias|also\s+known\s+as|formerly|known\s+as|dit|dite|detto|alias|он\s+же|она\s+же|також\s+відом\p{L}*|псевдоним|он\s+ще|nom\s+de\s+guerre)[\s:]+["“«]?([^()"”»]+?)["”»]?\)?\s*$/iu
const BEHIND = /^([^()]{3,}?)\s*\(([^()]{2,80})\)\s*$/u
const WITHIN =
  /^([^()"“”«»]{2,}?)\s+(?:\(([^()]{2,60})\)|["“«]([^"“”«»]{2,60})["”»])\s+([^()"“”«»]{2,})$/u

/**
 * The names that a spelling tells at once, the first without the others: "Anna Bilyk née Savchenko" is also "Anna
 * Savchenko", "Yulia Gromova (Shchukina)" also "Yulia Shchukina", "Omar “Fon” Keita" also "Fon Keita".
 */
export function namesTold(name: string): readonly string[] {
  if (name.length > 300 || !/[\s(]/.test(name)) return [name]
  const [, married, maiden] = BORN.exec(name) ?? []
  if (married && maiden) return [married.trim(), withFamily(married.trim(), maiden.trim())]
  const [, usual, other] = ALSO.exec(name) ?? []
  if (usual && other) return [usual.trim(), other.trim()]
  const [, before, behind] = BEHIND.exec(name) ?? []
  if (before && behind) return toldBehind(before.trim(), behind.trim())
  const [, first, inside, quoted, rest] = WITHIN.exec(name) ?? []
  const nick = inside ?? quoted
  return first && nick && rest ? [`${first} ${rest}`, `${nick} ${rest}`] : [name]
}

/** In brackets stands another family name, another whole name, or a remark in small letters. */
function toldBehind(before: string, behind: string): string[] {
  if (!/^\p{L}/u.test(behind) || /^\p{Ll}/u.test(behind)) return [before]
  return /\s/.test(behind) ? [before, behind] : [before, withFamily(before, behind)]
}

/** A name with another family name in the place of its last word; a whole name stays as it is. */
const withFamily = (name: string, family: string) =>
  /\s/.test(family) || !/\s/.test(name) ? family : name.replace(/\S+$/, family)
