import { latinise, soundOf } from './fold-name.ts'

/** “Ibragimov”, “Ibraimov”: a soft sound between vowels that one language has lost makes two families, and is no slip. */
export function isSoftLost(one: string, other: string): boolean {
  const [a, b] = [one, other].map(word =>
    latinise(word).replace(/(?<=[aeiou])(?:gh?|k?h)(?=[aeiou])/, ''),
  )
  return one.length !== other.length && a === b && latinise(one) !== latinise(other)
}

/** “Karmazin”, “Karrnazin”: what reading by machine takes for each other, in a long word. */
export function areMisread(one: string, other: string): boolean {
  const [a, b] = [one, other].map(word =>
    word.toLowerCase().replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd'),
  )
  return a === b && one.length !== other.length && Math.min(one.length, other.length) > LEAST
}
const LEAST = 5

/** “Shehzad”, “Shahzad”: a before h of Persian, Urdu and Turkish; “Quraishi”, “Qureshi”: ai of Urdu; “Genaro”, “Jenaro”: a first g before e and i. */
export function areBeforeH(one: string, other: string): boolean {
  const [a, b] = [one, other].map(word =>
    word
      .toLowerCase()
      .replace(/[ae](?=h)/g, 'a')
      .replace(/(?<=.[^aeiou])a[iy](?=s?h|kh|d|n$|f$)/, 'e')
      .replace(/^[gx](?=[eéií])/, 'j'),
  )
  return a !== undefined && b !== undefined && /ah|^j|e/.test(a) && soundOf(a) === soundOf(b)
}

/** “Chtchoukine”, “Schtschukin”: French writes an e that is not heard at the end. */
export function isMuteE(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map(word => word.toLowerCase())
    .toSorted((a, b) => soundOf(a).length - soundOf(b).length)
  if (isWithFrenchIne(one, other) || isWithFrenchIne(other, one))
    return soundOf(one).replace(/e$/, '') === soundOf(other).replace(/e$/, '')
  return (
    short !== undefined &&
    long !== undefined &&
    /(?:ou|tch|ch|dj|gu[ei]|aï).*[aiu][nlrdt]e$/.test(long) &&
    soundOf(long.slice(0, -1)) === soundOf(short)
  )
}

/** “Фомин” is Fomine in French. */
const isWithFrenchIne = (cyrillic: string, latin: string) =>
  cyrillic.toLowerCase().endsWith('ин') && /ine$/i.test(latin)

/** “Жан” and “Ян”, “Жанна” and “Яна”: a J that French and Slavic languages read in two ways makes two names. */
export const areZhAndYa = (one: string, other: string) =>
  (ZH.test(one) && YA.test(other)) || (ZH.test(other) && YA.test(one))
const ZH = /^(?:ж|zh)[aа][nн]{1,2}[aа]?$/iu
const YA = /^(?:я|ya|ia)[nн]{1,2}[aа]?$/iu

/** “Панкратьев” and “Панкратов”: families of two forms of one name. */
export const areSoftApart = (one: string, other: string) =>
  isSoft(one) !== isSoft(other) && isHard(one) !== isHard(other)
const isSoft = (word: string) => /(?:ье|[^aeiouy](?:y|i|j|')e)[vwв][aа]?$/iu.test(word)
const isHard = (word: string) => /(?<![чшжщcšžčhsьjyi'])[oо][vwв][aа]?$/iu.test(word)

/**
 * “Farro”, “Faro”: in a family name of few letters a consonant doubled between vowels may make another name. An s or f is doubled by usage
 * (“Kassen”, “Kasen”), and longer names, or such as end in -ov, -in and the like, are told by their other letters.
 */
export function areDoubledApart(one: string, other: string): boolean {
  const [a, b] = [one, other].map(word => word.toLowerCase())
  if (a === undefined || b === undefined || Math.abs(a.length - b.length) !== 1) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length > FEW || !/^[a-z]+$/.test(long) || USUAL.test(short)) return false
  const at = Array.from(long).findIndex((letter, i) => letter !== short[i])
  return (
    /^[^aeiousf][aeiou]/.test(long.slice(at)) &&
    long[at] === long[at - 1] &&
    long.slice(at + 1) === short.slice(at)
  )
}
const FEW = 5
const USUAL = /(?:[oe]v|in|[iy])a?$/
