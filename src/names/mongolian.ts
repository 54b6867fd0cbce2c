import { latinise } from './fold-name.ts'

/** What Mongolian names are made of, in plain Latin letters. */
const ROOTS = new RegExp(
  `^(?:altan|amar|amgalan|ankh|ariun|ba?yar|baasan|badam|badral|bat(?=[bcdgjkmnst]|$)|baatar|bilg[uü]+n|bold|bolor|byamb|choi|dash|davaa|delger|
   do?rj|dolgor|dulam|enebish|enkh|erden|gan(?=[bcdgkstz])|gantulga|gerel|gombo|gundeg|ider|ikh|ja?mba|jarga|javzan|khalta|khand|khatan|khishi|khongor|khulan|
   khurel|lkh?ag|luvsan|margad|m[ou]nkh|mongol|myagma|nar(?:an|mand)|natsag|nergui|nomin|nya[mn]|ochir|odon?|otgon|oyuu?n|purev|saikhan|sain|sanj|
   sar(?:an|nai)|selenge|sodnom|solong|su?kh|sukhee?|temuu|togt|togs|tomor|tsag|tse?nd|tseren|tsets|tsog|tugs|tumu?r|tumen|tuul|tuya|udval|uugan|
   ulzii|uran|uya?n|yad(?:am|mas)|zagd|zaya|zol(?:bo|zaya))`.replace(/\s+/g, ''),
)

/** The father's name stands first, in the genitive: "Dorjiin Oyungerel". */
const GENITIVE = /(?:giin|iin|yn)$/

/** Behind a long vowel or an n the genitive has a g of its own: “Tserengiin”. */
const ENDING = /(?:(?<=[aeiouаэиоуөү]{2}|[йнn])(?:гийн|giin)|ийн|ын|iin|yn)$/iu

/** The words of a Mongolian name with the father's name as it is in the nominative; those of other names unchanged. */
export function withoutGenitive(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words
  const latin = words.map(word => latinise(word))
  const isFather = latin.map((word, i) => i < words.length - 1 && GENITIVE.test(word))
  if (!isFather.includes(true) || !latin.every(word => word.length < 2 || ROOTS.test(word)))
    return words
  return words.map((word, i) => (isFather[i] ? word.replace(ENDING, '') : word))
}
