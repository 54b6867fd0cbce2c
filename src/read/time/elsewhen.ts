import { type Doc, mentionOver } from '../text/doc.ts'
import type { Clause } from '../grammar/grammar.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** Words that take a sentence out of the scene told before. */
const ELSEWHEN = new Set(
  `earlier previously before formerly since later recently already often always ever never years year months weeks past
  decade decades once until ago subsequently then eventually meanwhile throughout repeatedly every mondays tuesdays
  wednesdays thursdays fridays saturdays sundays nightly`.split(/\s+/),
)

const SEPARATE = new Set([
  'separate',
  'separately',
  'another',
  'similar',
  'unrelated',
  'elsewhere',
  'meanwhile',
])
/** How many words at the head of a sentence are looked at. */
const HEAD = 3

/** "In a separate case,": another matter begins. */
function opensApart(doc: Doc, { from }: Clause): boolean {
  const sentence = doc.sentences[doc.tokens.sentence[from] ?? 0]
  if (!sentence) return false
  for (let i = sentence.from; i < sentence.from + HEAD; i++)
    if (SEPARATE.has(wordOf(doc.tokens.word[i] ?? 0)) && !isAnotherOfThem(doc, i)) return true
  return false
}

/** "Another activist was fined": one more of those it is about. */
function isAnotherOfThem({ tokens }: Doc, at: number): boolean {
  if (wordOf(tokens.word[at] ?? 0) !== 'another') return false
  for (let i = at + 1; i < at + 4; i++)
    if ((infoOf(tokens.word[i] ?? 0).noun & NOUN.person) !== 0) return true
  return false
}

/** "before midnight": still of that day. */
const HOURS = new Set(['midnight', 'dawn', 'noon', 'dusk', 'nightfall', 'daybreak', 'sunset'])

const isAndThen = ({ tokens }: Doc, at: number): boolean =>
  wordOf(tokens.word[at] ?? 0) === 'then' && wordOf(tokens.word[at - 1] ?? 0) === 'and'

/** "were killed at once" */
const isAtOnce = ({ tokens }: Doc, at: number): boolean =>
  wordOf(tokens.word[at] ?? 0) === 'once' && wordOf(tokens.word[at - 1] ?? 0) === 'at'

const PARTS = new Set(['day', 'evening', 'afternoon', 'morning', 'night'])

/** "later in the day", "earlier in the evening": still of that day. */
const isWithinDay = ({ tokens }: Doc, at: number): boolean =>
  wordOf(tokens.word[at + 1] ?? 0) === 'in' &&
  wordOf(tokens.word[at + 2] ?? 0) === 'the' &&
  PARTS.has(wordOf(tokens.word[at + 3] ?? 0))

/** Whether a clause leaves the scene told before it. */
export function isElsewhen(doc: Doc, clause: Clause): boolean {
  if (opensApart(doc, clause)) return true
  for (let i = clause.from; i < clause.to; i++) {
    // "eight years in prison" is what was imposed, not when.
    if (mentionOver(doc, i)?.type === 'duration') continue
    const hour = HOURS.has(wordOf(doc.tokens.word[i + 1] ?? 0))
    // "was kept in a van and then freed"
    const next = i >= clause.verb.to && isAndThen(doc, i)
    if (isAtOnce(doc, i)) continue
    if (!hour && !next && !isWithinDay(doc, i) && ELSEWHEN.has(wordOf(doc.tokens.word[i] ?? 0)))
      return true
  }
  return false
}

const ALLEGING = new Set(['alleged', 'claimed', 'complained', 'testified', 'recalled', 'denied'])
/** How many words before a clause "alleged that" is looked for. */
const THAT = 6

/** "alleged that she was beaten" */
function isAllegedThat({ tokens }: Doc, { from }: Clause): boolean {
  for (let i = from - 1; i > from - THAT; i--)
    if (wordOf(tokens.word[i] ?? 0) === 'that') return ALLEGING.has(wordOf(tokens.word[i - 1] ?? 0))
  return false
}

/** "His wife says he was beaten": told by somebody afterwards, of no certain day. */
export function isHearsay(doc: Doc, clause: Clause): boolean {
  if (clause.link === 'that' && isAllegedThat(doc, clause)) return true
  for (let one: Clause | null = clause; one; one = one.governor) {
    if (/^(?:say|claim|allege|tell|recall|add|complain|report):that$/.test(one.link)) return true
    if (one.link.endsWith(':that') && one.governor?.verb.tense === 'present') return true
  }
  return false
}

/** "was previously fined", "was later fined": whether a clause leaves the time that is told of. */
export function movedBy(clause: Clause | null): 'earlier' | 'later' | null {
  const { adverbs = [] } = clause?.verb ?? {}
  if (adverbs.includes('previously') || adverbs.includes('earlier')) return 'earlier'
  return adverbs.includes('later') ? 'later' : null
}
