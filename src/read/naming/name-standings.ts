import { groupBy } from '../../codebook/index.ts'
import { classOf, isLetter } from '../text/characters.ts'

const isLetterAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && isLetter(classOf(text.charCodeAt(at)))

/** The letters that stand together from a place of a text on. */
function letters(text: string, from: number): string {
  let to = from
  while (isLetterAt(text, to)) to++
  return text.slice(from, to)
}

const INSIDE_WORD = /[\p{L}\d]/u

const isBounded = (source: string, from: number, to: number): boolean =>
  !INSIDE_WORD.test(`${source[from - 1] ?? ' '}${source[to] ?? ' '}`)

/** Where each of some names stands in a text as whole words. One pass, however many names there are. */
export function standings(
  source: string,
  names: readonly string[],
): { readonly name: string; readonly at: number }[] {
  if (names.length === 0) return []
  const byLetters = groupBy(names, name => letters(name, 0))
  const firsts = new Set(names.map(name => name.charCodeAt(0)))
  const found: { readonly name: string; readonly at: number }[] = []
  for (let at = 0; at < source.length; at++) {
    if (!firsts.has(source.charCodeAt(at)) || isLetterAt(source, at - 1)) continue
    for (const name of byLetters.get(letters(source, at)) ?? [])
      if (source.startsWith(name, at) && isBounded(source, at, at + name.length))
        found.push({ name, at })
  }
  return found
}

/** The least length of names that may be one another's slips. */
const LEAST = 6

/** Whether two names are equal but for one letter changed, left out or put in. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < LEAST) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let back = 0
  const most = Math.min(a.length, b.length) - from
  while (back < most && a.at(-1 - back) === b.at(-1 - back)) back++
  return Math.max(a.length, b.length) - from - back <= 1
}

/** The beginning or the end of a name of `length` letters: a slip of it has one of the two unchanged. */
const beginning = (name: string, length: number): string => `<${name.slice(0, length >> 1)}`
const ending = (name: string, length: number): string =>
  `>${name.slice(1 - (length - (length >> 1)))}`

/** Tells whether a name is one of some names, or one of them but for one letter; looked up, not compared with each. */
export function slipsOf(names: ReadonlySet<string>): (name: string) => boolean {
  const byPart = new Map<string, string[]>()
  const put = (part: string, name: string) => {
    const known = byPart.get(part)
    if (known) known.push(name)
    else byPart.set(part, [name])
  }
  for (const name of names) {
    if (name.length < LEAST - 1) continue
    put(beginning(name, name.length), name)
    put(ending(name, name.length), name)
  }
  return name => {
    const parts = [name.length - 1, name.length, name.length + 1].flatMap(length => [
      beginning(name, length),
      ending(name, length),
    ])
    return [...new Set(parts)].some(part => byPart.get(part)?.some(other => isSlip(other, name)))
  }
}
