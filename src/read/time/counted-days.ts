import { type DateMention, type Doc } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'

/** "the next morning" is no number in a row of days. */
const NOT_NUMBERED = new Set(['next', 'following', 'same', 'very', 'day', 'evening', 'night'])

/** "on the third day", "on the sixth night": one of the days of what was told to have begun. */
function isNumbered({ tokens }: Doc, { expression, from, preposition }: DateMention): boolean {
  if (expression.form !== 'chained' || expression.unit !== 'day' || expression.offset < 1)
    return false
  const said = wordOf(tokens.word[from] ?? 0) === 'the' && preposition === 'on'
  return said && !NOT_NUMBERED.has(wordOf(tokens.word[from + 1] ?? 0))
}

const isToTheDay = (when: string | null): boolean => when !== null && /^\d{4}-\d\d-\d\d$/.test(when)

/** Whether a date stands behind "had": "the mayor had refused it on the 22nd". */
function isBehindHad({ tokens }: Doc, { from }: DateMention): boolean {
  const sentence = tokens.sentence[from]
  for (let i = from - 1; i >= from - 10 && tokens.sentence[i] === sentence; i--) {
    const word = wordOf(tokens.word[i] ?? 0)
    if (word === 'had') return true
    if (word === ';' || word === ':') return false
  }
  return false
}

/** "The Front, whose notice had been approved a week before, was told the same day": of the main verb, and not of the look back. */
export function isSameBehindComma({ tokens }: Doc, { expression, from }: DateMention): boolean {
  if (expression.form !== 'chained' || expression.offset !== 0) return false
  const sentence = tokens.sentence[from]
  for (let i = from - 1; i >= from - SAME_WITHIN && tokens.sentence[i] === sentence; i--)
    if (wordOf(tokens.word[i] ?? 0) === ',') return true
  return false
}

const SAME_WITHIN = 8

/** A day that was told, and the one told before it. */
type Told = { readonly when: string; readonly last: string | null; readonly block: number }

/** What the next date of a text counts from, where it is not simply the date before it. */
export type CountedDays = {
  /** The day from which a relative date counts, given the last one told. */
  base: (mention: DateMention, last: string | null, block: number) => string | null
  /** Takes note of a day that was told, and of the one told before it. */
  note: (mention: DateMention, told: Told) => void
}

/** "rallied on 3 and 4 March; on the second day": counted from the first of them. */
const beginning = (when: string | null): string | null => when?.split('/')[0] ?? null

/** Rows of numbered days count from one beginning, and a look back leaves the day that is told of as soon as the telling goes on. */
export function countedDays(doc: Doc): CountedDays {
  let start: { readonly when: string | null; readonly block: number } | null = null
  let back: { readonly to: string; readonly block: number; readonly sentence: number } | null = null
  return {
    base(mention, last, block) {
      const sentence = doc.tokens.sentence[mention.from] ?? 0
      // What began in a look back is what its days are counted from.
      if (isNumbered(doc, mention)) return beginning(start?.block === block ? start.when : last)
      const far = sentence - (back?.sentence ?? 0)
      const past = far > 1 || (far === 0 && isSameBehindComma(doc, mention))
      return back?.block === block && past ? back.to : last
    },
    note(mention, { when, last, block }) {
      const sentence = doc.tokens.sentence[mention.from] ?? 0
      start = isNumbered(doc, mention)
        ? start?.block === block
          ? start
          : { when: last, block }
        : null
      const looksBack =
        last !== null &&
        isToTheDay(last) &&
        isToTheDay(when) &&
        when < last &&
        isBehindHad(doc, mention)
      back = looksBack ? { to: last, block, sentence } : null
    },
  }
}
