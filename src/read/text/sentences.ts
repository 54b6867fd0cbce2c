import type { Block } from '../../codebook/index.ts'
import type { Sentence, Tokens } from './doc.ts'
import { FLAG } from './doc.ts'
import { idOf } from './intern.ts'
import { FINAL_IF_CAPITAL, NEVER_FINAL, OPENERS, SAYING } from '../rules/en/sentence-ends.ts'
import { idSet, wordIds, wordSet } from './scan.ts'

const W = wordIds('.', '!', '?', '…', '...', ':', '(', ')', ']', '"', "'", '[', '..', '....')
const STOPS = idSet([
  W['.'],
  W['!'],
  W['?'],
  W['…'],
  W['...'],
  W['..'],
  W['....'],
  idOf('。'),
  idOf('।'),
  idOf('؟'),
])
const CLOSERS = idSet([W[')'], W[']'], W['"'], W["'"]])

const never = wordSet(NEVER_FINAL)
const COLON = idOf(':')
const openers = wordSet(OPENERS)
const ifCapital = wordSet(FINAL_IF_CAPITAL)
const saying = wordSet(SAYING)

type Cursor = { readonly source: string; readonly tokens: Tokens }

function has(tokens: Tokens, at: number, flag: number): boolean {
  return ((tokens.flags[at] ?? 0) & flag) !== 0
}

/** Closing quotes and brackets, and a footnote's number, that belong to the sentence before them. */
function afterClosers({ tokens }: Cursor, at: number, to: number): number {
  let end = at
  while (end < to && !has(tokens, end, FLAG.spaceBefore)) {
    const word = tokens.word[end] ?? 0
    const note =
      word === W['['] && has(tokens, end + 1, FLAG.digit) && tokens.word[end + 2] === W[']']
    if (note && end + 2 < to) end += 3
    else if (CLOSERS.has(word) || STOPS.has(word) || has(tokens, end, FLAG.digit)) end++
    else break
  }
  return end
}

function startsSentence({ tokens }: Cursor, at: number, to: number): boolean {
  let first = at
  while (first < to && has(tokens, first, FLAG.punctuation)) first++
  if (first === to) return true
  return has(tokens, first, FLAG.capital | FLAG.digit)
}

/** Whether a word that ends in a full stop ("U.S.", "Aug.", "a.m.") ends the sentence too. */
function abbreviationEnds({ source, tokens }: Cursor, at: number, to: number): boolean {
  const word = tokens.word[at] ?? 0
  const next = at + 1
  if (never.has(word) || !has(tokens, next, FLAG.spaceBefore)) return false
  if (next === to) return true
  const initial = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 2
  const opener = has(tokens, next, FLAG.capital) && openers.has(tokens.word[next] ?? 0)
  // "at terminals A and C. The company": a letter, and no initial.
  if (initial && has(tokens, at, FLAG.capital))
    return opener && at > 0 && !has(tokens, at - 1, FLAG.capital | FLAG.punctuation)
  const quote = source.charAt(tokens.start[next] ?? 0) === '“'
  return opener || quote || (ifCapital.has(word) && has(tokens, next, FLAG.capital))
}

/** Where the sentence that holds token `at` ends if it ends right there; else `at`. */
function endAfter(cursor: Cursor, at: number, to: number): number {
  const { source, tokens } = cursor
  const word = tokens.word[at] ?? 0
  if (!has(tokens, at, FLAG.punctuation)) {
    if (source.charAt((tokens.end[at] ?? 1) - 1) !== '.') return at
    return abbreviationEnds(cursor, at, to) ? at + 1 : at
  }
  if (!STOPS.has(word)) return at
  const end = afterClosers(cursor, at + 1, to)
  if (end >= to) return to
  if (!has(tokens, end, FLAG.spaceBefore)) {
    return word === W['.'] && has(tokens, end, FLAG.capital) && isLower(cursor, at - 1) ? end : at
  }
  if (!startsSentence(cursor, end, to) || isListed(cursor, at, end)) return at
  if (isNamedWith(cursor, at, end)) return at
  if (word === W['!'] && tokens.word[end] === W['('] && has(tokens, at - 1, FLAG.capital)) return at
  if (
    word !== W['.'] &&
    (saying.has(tokens.word[end] ?? 0) || saying.has(tokens.word[end + 1] ?? 0))
  )
    return at
  return end
}

const ETC = idOf('etc')

/** "the Cybercrimes (Prohibition, Prevention, etc.) Act": the end of what is in brackets, and of no sentence. */
const isListed = ({ tokens }: Cursor, at: number, end: number): boolean =>
  tokens.word[at - 1] === ETC && end === at + 2 && tokens.word[at + 1] === W[')']

/** How many words a name in quotation marks may have. */
const NAME = 6
const BODIES = wordSet(
  'party movement group organisation organization association initiative campaign union bloc coalition foundation project channel',
)

/** "the party “Forward, Lesk!” Ana Lesko": the mark is part of a name. */
function isNamedWith({ tokens, source }: Cursor, at: number, end: number): boolean {
  if (end === at + 1 || source.charAt(tokens.start[at] ?? 0) === '.') return false
  for (let i = at - 1; i > Math.max(0, at - NAME); i--)
    if ('“"«'.includes(source.charAt(tokens.start[i] ?? 0)))
      return BODIES.has(tokens.word[i - 1] ?? 0)
  return false
}

/** A word of lower case before a full stop without a space after it: "the end.The next". */
function isLower({ tokens }: Cursor, at: number): boolean {
  return at >= 0 && !has(tokens, at, FLAG.capital | FLAG.digit | FLAG.punctuation)
}

type Tally = { readonly sentences: Sentence[]; stem: number | null }

/** Words that a sentence is read of at once; what is longer is read in parts, so that reading stays linear. */
const LONGEST = 400
/** Where a part may end, once it is as long as this. */
const LONG = 250

/** Where the first part of a sentence ends: the whole of it, or at a comma where it is too long to be read at once. */
function partEnd({ source, tokens }: Cursor, from: number, to: number): number {
  if (to - from <= LONGEST) return to
  for (let i = from + LONGEST - 1; i > from + LONG; i--)
    if (',;'.includes(source.charAt(tokens.start[i] ?? 0))) return i + 1
  return from + LONGEST
}

/** Adds a sentence, in parts where it is too long to be read at once. */
function add(
  cursor: Cursor,
  tally: Tally,
  whole: { from: number; to: number; block: number; stem: number | null },
): void {
  for (let from = whole.from; from < whole.to;) {
    const to = partEnd(cursor, from, whole.to)
    addPart(cursor, tally, { ...whole, from, to, goesOn: from > whole.from })
    from = to
  }
}

function addPart(
  cursor: Cursor,
  tally: Tally,
  {
    goesOn,
    ...part
  }: { from: number; to: number; block: number; stem: number | null; goesOn: boolean },
): void {
  const { tokens } = cursor
  const index = tally.sentences.length
  for (let i = part.from; i < part.to; i++) tokens.sentence[i] = index
  if (!goesOn) {
    tokens.flags[part.from] = (tokens.flags[part.from] ?? 0) | FLAG.sentenceStart
    const first = firstWord(tokens, part.from, part.to)
    tokens.flags[first] = (tokens.flags[first] ?? 0) | FLAG.sentenceStart
    const labelled = afterDay(tokens, first, part.to)
    if (labelled > first)
      tokens.flags[labelled] = (tokens.flags[labelled] ?? 0) | FLAG.sentenceStart
  }
  tally.sentences.push({
    ...part,
    start: tokens.start[part.from] ?? 0,
    end: tokens.end[part.to - 1] ?? 0,
  })
}

/** How many words the day may have that labels an entry. */
const LABEL = 7

/** "14 August: Arrest of …": the word after the day that labels an entry begins it; -1 where none does. */
function afterDay(tokens: Tokens, from: number, to: number): number {
  let dated = false
  for (let at = from; at < Math.min(from + LABEL, to - 1); at++) {
    if (tokens.word[at] === COLON) return dated ? at + 1 : -1
    dated ||= has(tokens, at, FLAG.digit)
  }
  return -1
}

function firstWord(tokens: Tokens, from: number, to: number): number {
  let at = from
  while (at + 1 < to && has(tokens, at, FLAG.punctuation)) at++
  return at
}

/** Whether a tab follows a token: the cells of a table's row are read apart. */
function endsCell({ source, tokens }: Cursor, at: number): boolean {
  for (let i = tokens.end[at] ?? 0; i < (tokens.start[at + 1] ?? 0); i++)
    if (source.charAt(i) === '\t') return true
  return false
}

/**
 * Cuts the tokens of each block into sentences; fills `tokens.sentence` and the sentence-start flag. `cuts` are tokens
 * after which a sentence ends in any case (a dateline). A list under a line that ends in a colon has it as its stem.
 */
export function splitSentences(
  source: string,
  tokens: Tokens,
  { blocks, cuts }: { blocks: readonly Block[]; cuts: ReadonlySet<number> },
): Sentence[] {
  const cursor = { source, tokens }
  const tally: Tally = { sentences: [], stem: null }
  const tabbed = source.includes('\t')
  let at = 0
  for (const [index, block] of blocks.entries()) {
    let to = at
    while (to < tokens.count && (tokens.start[to] ?? 0) < block.end) to++
    if (to === at) continue
    if (block.kind !== 'item') tally.stem = null
    const { stem } = tally
    let from = at
    while (at < to) {
      const cell = tabbed && at + 1 < to && endsCell(cursor, at)
      let end = cell || cuts.has(at) ? at + 1 : endAfter(cursor, at, to)
      if (end <= at) end = at + 1
      else {
        add(cursor, tally, { from, to: end, block: index, stem })
        from = end
      }
      at = end
    }
    if (from < to) add(cursor, tally, { from, to, block: index, stem })
    if (tokens.word[to - 1] === W[':']) tally.stem = tally.sentences.length - 1
  }
  return tally.sentences
}
