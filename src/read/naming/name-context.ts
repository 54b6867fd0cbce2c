import type { Doc, Tokens } from '../text/doc.ts'
import { FLAG } from '../text/doc.ts'
import { type Scan, type WordMarks, wordMarks } from '../text/scan.ts'

/** What is known of a document's words while names are looked for. */
export type NameContext = {
  readonly scan: Scan
  /** Words that stand somewhere in the document in lower case. */
  readonly lower: WordMarks
  /** Words that stand somewhere with a capital though no sentence begins there. */
  readonly middle: WordMarks
  /** Whether the present sentence has capitals everywhere, as headings do, so that they say nothing. */
  shouting: boolean
  /** The sentences that were such. */
  readonly headlines: Doc['sentences'][number][]
}

const PLAIN = FLAG.punctuation | FLAG.digit

// One document's names are found before the next one's.
const lower = wordMarks()
const middle = wordMarks()

/** Looks through a document once for how its words are written. */
export function nameContext(scan: Scan, sentences: Doc['sentences']): NameContext {
  lower.clear()
  middle.clear()
  const { tokens } = scan
  for (const sentence of sentences) {
    if (isShouting(tokens, sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const flags = tokens.flags[i] ?? 0
      if ((flags & PLAIN) !== 0) continue
      if ((flags & FLAG.capital) === 0) lower.add(tokens.word[i] ?? 0)
      else if ((flags & FLAG.sentenceStart) === 0) middle.add(tokens.word[i] ?? 0)
    }
  }
  return { scan, lower, middle, shouting: false, headlines: [] }
}

/** Whether nearly all longer words of a sentence have capitals: a headline in title case. */
export function isShouting(tokens: Tokens, { from, to }: { from: number; to: number }): boolean {
  let long = 0
  let capitals = 0
  let all = 0
  for (let i = from; i < to && long < 40; i++) {
    const flags = tokens.flags[i] ?? 0
    if ((flags & PLAIN) !== 0 || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < 4) continue
    long++
    if ((flags & FLAG.capital) !== 0) capitals++
    if ((flags & FLAG.allCaps) !== 0) all++
  }
  return long >= 1 && (capitals / long > 0.8 || all / long > 0.6)
}
