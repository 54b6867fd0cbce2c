import { type Doc, FLAG } from '../text/doc.ts'
import { infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** How many words may stand between "what" and the verb of those who think so. */
const FAR = 8

const CALLING = new Set(['call', 'consider', 'deem', 'term'])
const AS = new Set(['describe', 'see', 'denounce', 'regard', 'characterise', 'characterize'])
const SAYING = new Set(['say', 'believe', 'insist', 'claim'])
const BE = new Set(['is', 'was', 'are', 'were'])

/** "facing what rights groups call | fabricated charges", "on what he says are | false claims": where the thing itself begins; `at` where nothing of the sort stands there. */
export function pastOpinion(doc: Doc, at: number, limit: number): number {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  if (word(at) !== 'what') return at
  for (let i = at + 2; i < Math.min(limit, at + FAR); i++) {
    if ((doc.tokens.flags[i] ?? 0) & FLAG.punctuation) return at
    const { verb } = infoOf(doc.tokens.word[i] ?? 0)
    if (CALLING.has(verb)) return i + 1
    if (AS.has(verb) && word(i + 1) === 'as') return i + 2
    if (SAYING.has(verb) && BE.has(word(i + 1))) return i + 2
  }
  return at
}
