import { soundOf } from './fold-name.ts'
import { isGivenName } from './name-groups.ts'
import type { Gender } from './name-parts.ts'

/** A father's name taken out of a patronymic, and whose child it tells of. */
export type Father = {
  readonly name: string
  readonly gender: Gender | null
  /** Whether families are called so too: Adamovich, Ilyich. */
  readonly family: boolean
}

/** Endings in plain Latin letters, as alphabets and usages write them. */
const SON = /^(.{2,}?)(?:[iy]?[eoa][vw][iy](?:t?s?ch|cz|c)|(?<=[lmt])[iy]{1,2}t?ch)$/
const DAUGHTER =
  /^(.{2,}?)(?:[iy]?[eo][vw]n[aiey]|(?<=r|l|n|k|d|m|t|s|i|h)[iy]vn[ai]|[aeo]una|[iy]n?ichn[ai])$/
/** “Bezugly” is nobody’s son: what stands before a longer ending has four letters. */
const KAZAKH_SON = /^(.{2,}?)(?:(?<!go?)ul[yi]|(?<=....)(?:ugl[iy]|ogl[iyu]|oghl[iyu])|uulu)$/
const KAZAKH_DAUGHTER = /^(.{2,}?)(?:[kqg]h?[yi]z[yi])$/

const OF_FAMILY = /ogh?lu$/
/** Families of Georgia and Iran end so: “Burduli”, “Rasouli”. */
const OF_ELSEWHERE = /uli$/

/** Reads a patronymic, a word in plain Latin letters: "Petrovich" is of a son of Petr. */
export function fatherOf(latin: string): Father | null {
  const word = latin.replaceAll("'", '')
  for (const [ending, gender, family] of [
    [SON, 'm', true],
    [DAUGHTER, 'f', false],
    [KAZAKH_SON, 'm', false],
    [KAZAKH_DAUGHTER, 'f', false],
  ] as const) {
    const name = ending.exec(word)?.[1]
    if (name !== undefined && OF_ELSEWHERE.test(word) && !isGivenName(soundOf(name))) continue
    // Families of Turkey and Azerbaijan are called so, women as well as men.
    if (name !== undefined) return { name, gender: OF_FAMILY.test(word) ? null : gender, family }
  }
  return null
}
