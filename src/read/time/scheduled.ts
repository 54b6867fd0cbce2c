import type { DateMention, Doc } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

/** "scheduled for 2 December", "due on 14 December", "slated to be held on the 3rd" */
const SET = new Set(
  'scheduled due slated set planned announced fixed called expected upcoming forthcoming'.split(
    ' ',
  ),
)
const HELD = new Set(['held', 'place'])
/** "ahead of the vote on 2 December" */
const AHEAD = new Set(['upcoming', 'forthcoming'])

/** "the next hearing is on 2 December" */
const SITTING = new Set(['hearing', 'date', 'session', 'sitting', 'mention'])

/** How many words before a date say that it lies ahead. */
const NEAR = 4
/** How many words before it "ahead of the presidential election" may begin. */
const FAR = 7

/** "is to be held on", "are to take place on" */
function isToCome({ tokens }: Doc, date: DateMention, sentence: number | undefined): boolean {
  let held = false
  for (let i = date.from - 1; i >= date.from - FAR && tokens.sentence[i] === sentence; i--) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (HELD.has(word) && i >= date.from - NEAR) held = true
    const infinitive = word === 'be' || word === 'take'
    if (held && infinitive && wordOf(tokens.word[i - 1] ?? 0) === 'to') return true
  }
  return false
}

/** "the 7 October march said it would go ahead", "will take place as planned" */
function willBeHeld({ tokens }: Doc, date: DateMention, sentence: number | undefined): boolean {
  for (let i = date.to; tokens.sentence[i] === sentence && i < date.to + 2 * FAR; i++) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (word !== 'would' && word !== 'will') continue
    for (let at = i + 1; at <= i + 3; at++) {
      const next = wordOf(tokens.word[at] ?? 0)
      const after = wordOf(tokens.word[at + 1] ?? 0)
      if (next === 'go' && after === 'ahead') return true
      if (next === 'take' && after === 'place') return true
      if (next === 'be' && after === 'held') return true
    }
  }
  return false
}

/** Whether the words beside a date say that it lies ahead of what is told. */
export function isScheduled(doc: Doc, date: DateMention): boolean {
  const { tokens } = doc
  const sentence = tokens.sentence[date.from]
  for (let i = date.from - 1; i >= date.from - FAR && tokens.sentence[i] === sentence; i--) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (word === ',' || word === ';') break
    if (SET.has(word) && i >= date.from - NEAR) return true
    if (AHEAD.has(word)) return true
    if (word === 'next' && SITTING.has(wordOf(tokens.word[i + 1] ?? 0))) return true
    if (word === 'ahead' && wordOf(tokens.word[i + 1] ?? 0) === 'of') return true
  }
  return isToCome(doc, date, sentence) || willBeHeld(doc, date, sentence)
}
