import { westernDigits } from '../western-digits.ts'
import type { Stamp } from './read-stamp.ts'

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * "[08.08.2024, 23:30:15] Ada: words", "8/8/24, 11:30 PM - Ada: words", "2024-08-08 23:30 - Ada: words", "08/08/2024 à
 * 23:30 - Ada: words", "2024/8/8 下午11:30 - Ada: words", "2024. 8. 8. 오후 11:30 - Ada: words": marks of reading
 * direction are taken away first.
 */
const BEGINS =
  /^(\[?)(\d{1,4})([./-])\s?(\d{1,2})\3\s?(\d{1,4})\.?[,،]?\s+(?:([\p{Script=Han}\p{Script=Hangul}]{2})\s?|[^\d\s[\]]{1,4}\s+)?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)(?:[\s\u202f\u00a0]*([^\d\s[\]:-][^\d[\]:-]{0,7}))?(\]\s?|\s?[-–]\s)(.*)$/su

/** A line that begins a message. */
export type Line = {
  readonly stamp: Stamp
  readonly rest: string
  /** Whether the words said begin with the mark behind which iPhones write what is the program's own. */
  readonly isMarked: boolean
}

/** The stamp that a line begins with, and what stands after it; undefined where it goes on with a message. */
export function beginsMessage(line: string): Line | undefined {
  const plain = westernDigits(line.slice(0, 60).replace(MARKS, ''))
  const found = BEGINS.exec(plain)
  if (found === null) return undefined
  const [, bracket = '', one, separator = '', two, three, before, clock = '', after] = found
  const [close = '', words = ''] = found.slice(9)
  if ((bracket === '[') !== close.startsWith(']')) return undefined
  const head = found[0].length - words.length
  const rest = line.replace(MARKS, '').slice(head)
  const half = (before ?? after)?.trim()
  const time = half === undefined ? clock : `${clock} ${half}`
  const stamp: Stamp = { parts: [Number(one), Number(two), Number(three)], separator, time }
  return { stamp, rest, isMarked: /: ?\u200e/u.test(line.slice(0, 200)) }
}
