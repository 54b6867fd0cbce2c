import type { Parsed } from '../events/constructions.ts'
import type { DateMention } from '../text/doc.ts'
import { wordOf } from '../text/words.ts'
import type { Clause } from './grammar.ts'

/** "every Sunday": no day at all. */
export function isHabit({ doc }: Parsed, { from }: DateMention): boolean {
  const before = wordOf(doc.tokens.word[from - 1] ?? 0)
  // "1,000 soms each the next morning" is one morning.
  if (wordOf(doc.tokens.word[from] ?? 0) === 'the') return false
  return before === 'every' || before === 'each'
}

const SOURCE = 8

/** "according to Tuesday reports", "according to a statement of 3 May": when it was told. */
export function isOfReport({ doc }: Parsed, { from }: DateMention): boolean {
  const word = (at: number): string => wordOf(doc.tokens.word[at] ?? 0)
  for (let at = from - 1; at > from - SOURCE; at--) {
    if (word(at) === 'according') return true
    if ([',', '.', 'who', 'that', 'was', 'were'].includes(word(at))) return false
  }
  return false
}

/** "remanded pending a ruling on Thursday": the day of what is awaited. */
export function isAwaited({ phrases }: Clause, date: DateMention): boolean {
  return phrases.some(
    ({ preposition, object, to }) =>
      AWAITING.has(preposition) && object !== null && (to === date.from || to === date.from - 1),
  )
}

const AWAITING = new Set(['pending', 'ahead of', 'awaiting'])
