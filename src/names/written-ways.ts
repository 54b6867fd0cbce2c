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

/** “Shehzad”, “Shahzad”: a before h of Persian, Urdu and Turkish; “Genaro”, “Jenaro”: a first g before e and i. */
export function areBeforeH(one: string, other: string): boolean {
  const [a, b] = [one, other].map(word =>
    word
      .toLowerCase()
      .replace(/[ae](?=h)/g, 'a')
      .replace(/^[gx](?=[eéií])/, 'j'),
  )
  return a !== undefined && b !== undefined && /ah|^j/.test(a) && soundOf(a) === soundOf(b)
}
