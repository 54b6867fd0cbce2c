import type { Sought } from './search-first.ts'
import type { Term } from './search-query.ts'
import { wordsOf, type Word } from './search-words.ts'

/** A part of a found text to show, with the found words in it: offsets into the text. */
export type Snippet = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** How much of the text is shown before and after the first found words. */
const BEFORE = 60
const AFTER = 180

/** The part of a text around the first found words; null where none of them is in it. */
export function snippetOf(text: string, { terms, firstPlace }: Sought): Snippet | null {
  const from = firstPlace(text)
  if (from === undefined) return null
  let first: number | undefined
  const marks: (readonly [number, number])[] = []
  for (const span of foundSpans(text, terms, from)) {
    first ??= span[0]
    if (span[1] <= first + AFTER) marks.push(span)
  }
  if (first === undefined) return null
  const start = wordEdge(text, Math.max(0, first - BEFORE), first)
  const end = Math.max(
    marks.at(-1)?.[1] ?? 0,
    wordEdgeBack(text, Math.min(text.length, first + AFTER), first),
  )
  return { start, end, text: text.slice(start, end), marks }
}

/** Where the terms stand in a text from the beginning of a word on, in order: the first, and those not far behind it. */
function* foundSpans(
  text: string,
  terms: readonly Term[],
  from: number,
): Generator<readonly [number, number]> {
  const longest = Math.max(...terms.map(term => term.words.length))
  const window: Word[] = []
  const words = wordsOf(text, from)
  let last = text.length
  for (let more = true; more || window.length > 0;) {
    while (more && window.length < longest) {
      const next = words.next()
      if (next.done) more = false
      else window.push(next.value)
    }
    const term = terms.find(candidate => fits(candidate, window))
    const [begin] = window
    const end = window[(term?.words.length ?? 1) - 1]
    if (begin && begin.start > last) return
    if (term && begin && end) {
      last = Math.min(last, begin.start + AFTER)
      yield [begin.start, end.end]
    }
    window.splice(0, term?.words.length ?? 1)
  }
}

function fits(term: Term, window: readonly { word: string }[]): boolean {
  return term.words.every((word, index) => {
    const there = window[index]?.word
    if (there === undefined) return false
    return term.isPrefix && index === term.words.length - 1
      ? there.startsWith(word)
      : there === word
  })
}

/** The next space after an offset, so that a snippet begins with a whole word. */
function wordEdge(text: string, from: number, limit: number): number {
  if (from === 0) return 0
  const space = text.indexOf(' ', from)
  return space === -1 || space >= limit ? from : space + 1
}

function wordEdgeBack(text: string, to: number, limit: number): number {
  if (to === text.length) return to
  const space = text.lastIndexOf(' ', to)
  return space <= limit ? to : space
}
