import type { DateMention, Doc } from '../text/doc.ts'
import { FORM, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

/** "until 30 July" tells how long, not when. */
export function isExtent({ preposition, expression }: DateMention): boolean {
  return (
    preposition === 'until' ||
    preposition === 'till' ||
    (preposition === 'to' && expression.form === 'calendar' && expression.start.month !== null) ||
    (preposition === 'by' && (expression.form === 'calendar' || expression.form === 'weekday'))
  )
}

const MOST = new Set(['most', 'worst', 'best', 'first', 'only', 'highest', 'lowest'])
/** How far before "since" stands what has not been so since: "the biggest street protests in the country since 1989". */
const FAR_MOST = 7
const SUPERLATIVE = /^[a-z]{3,}est$/

/** "the biggest protests since 1989", "for the first time since 2015": how long it had not been so, and no time of anything. */
export function isSinceBest(doc: Doc, { from, preposition }: DateMention): boolean {
  if (preposition !== 'since') return false
  const first = doc.sentences[doc.tokens.sentence[from] ?? 0]?.from ?? from
  for (let at = from - 1; at >= Math.max(first, from - FAR_MOST); at--) {
    const word = wordOf(doc.tokens.word[at] ?? 0)
    if (word === ',') return false
    if (MOST.has(word) || (SUPERLATIVE.test(word) && !NO_SUPERLATIVE.has(word))) return true
  }
  return false
}

const NO_SUPERLATIVE = new Set(
  'arrest protest unrest contest request forest interest rest west priest guest manifest harvest suggest detest invest'.split(
    ' ',
  ),
)

const SPEECH = new Set([
  'said',
  'says',
  'told',
  'added',
  'announced',
  'wrote',
  'stated',
  'reported',
])

/** Where and how something is said: "said in a statement on Tuesday", "told a press conference on Tuesday". */
const SAID_IN = new Set(
  `in at during to a an the his her its their written joint brief statement press conference release interview news briefing
  report letter post message video reporters journalists agency`.split(/\s+/),
)
const FAR_SAID = 7

/** "said on Thursday": when somebody spoke, not when it happened. */
export function isOfSpeech(doc: Doc, { from, preposition }: DateMention): boolean {
  let at = from - (preposition === null ? 1 : 2)
  for (let i = 0; i < FAR_SAID && SAID_IN.has(wordOf(doc.tokens.word[at] ?? 0)); i++) at--
  return SPEECH.has(wordOf(doc.tokens.word[at] ?? 0))
}

/** "Adopted in 2027, the law obliges": the year of what is said beside, not of what comes next. */
export function isFronted({ sentences, tokens }: Doc, { from, to }: DateMention): boolean {
  const first = sentences[tokens.sentence[from] ?? 0]?.from ?? from
  const participle = (infoOf(tokens.word[first] ?? 0).forms & FORM.participle) !== 0
  return participle && from - first <= 2 && wordOf(tokens.word[to] ?? 0) === ','
}
