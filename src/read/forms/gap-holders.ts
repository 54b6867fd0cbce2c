import { inOwnWords } from '../referring/named.ts'
import type { Amount, Penalty, Span } from '../../codebook/index.ts'
import type { Context } from '../events/fill.ts'
import type { Filler } from '../referring/memory.ts'
import { FLAG, type Mention, mentionOver } from '../text/doc.ts'
import { NOUN, infoOf } from '../text/word-table.ts'
import { wordOf } from '../text/words.ts'

type Parsed = Context['parsed']

/** What may stand between one that got a penalty and the next. */
export const JOINTS: ReadonlySet<string> = new Set([',', ';', ':', 'and', 'while', 'but'])
/** What may stand between who got it and how much: "Boris Orlin to four years". */
export const LINKS: ReadonlySet<string> = new Set(['to', 'for', 'a', 'an', 'got', 'received'])

/** Whether a mention is what somebody can get: a term, a sum, a bare number. */
export const isAmount = (mention: Mention): boolean =>
  (mention.type === 'duration' && !mention.age) ||
  mention.type === 'money' ||
  (mention.type === 'number' && !mention.ordinal)

/** What somebody got: an amount, a penalty that words alone tell, or both. */
export type Got = {
  readonly amount: Mention | null
  readonly worded: Penalty['type'] | null
  readonly span: Span
}

/** Penalties by the words that tell them; longer ones before those that they end with. */
const WORDED: readonly (readonly [readonly string[], Penalty['type']])[] = [
  [['suspended', 'prison', 'sentence'], 'restriction'],
  [['suspended', 'prison', 'term'], 'restriction'],
  [['suspended', 'sentence'], 'restriction'],
  [['suspended', 'sentences'], 'restriction'],
  [['suspended', 'term'], 'restriction'],
  [['suspended', 'terms'], 'restriction'],
  [['house', 'arrest'], 'restriction'],
  [['probation'], 'restriction'],
  [['life', 'imprisonment'], 'life'],
  [['life', 'in', 'prison'], 'life'],
  [['life', 'sentence'], 'life'],
  [['life'], 'life'],
  [['death'], 'death'],
  [['community', 'service'], 'labour'],
  [['fine'], 'fine'],
  [['fines'], 'fine'],
  [['warning'], 'warning'],
  [['warnings'], 'warning'],
]

const OPENING_TERMS = new Set(['terms', 'sentences', 'term', 'sentence'])

/** "seven years", "terms of one to three years", "a suspended term of one year", "a fine of 200 euros", from a token on. */
export function gotAt({ doc, mentions }: Parsed, at: number): Got | null {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  const spanOf = (from: number, to: number): Span => [
    doc.tokens.start[from] ?? 0,
    doc.tokens.end[to - 1] ?? 0,
  ]
  const terms = OPENING_TERMS.has(word(at)) && word(at + 1) === 'of' ? at + 2 : at
  const amount = mentions.find(one => one.from === terms && isAmount(one))
  if (amount) return { amount, worded: null, span: [amount.start, amount.end] }
  for (const [words, type] of WORDED) {
    if (!words.every((one, i) => word(at + i) === one)) continue
    const end = at + words.length
    const sum =
      word(end) === 'of' ? mentions.find(one => one.from === end + 1 && isAmount(one)) : undefined
    return { amount: sum ?? null, worded: type, span: spanOf(at, sum ? sum.to : end) }
  }
  return null
}

/** What somebody got that is told right behind them, past one word that links it. */
export function gotBehind(parsed: Parsed, at: number): Got | null {
  const link = LINKS.has(wordOf(parsed.doc.tokens.word[at] ?? 0)) ? 1 : 0
  const article = link === 1 && ARTICLES.has(wordOf(parsed.doc.tokens.word[at + 1] ?? 0)) ? 1 : 0
  return gotAt(parsed, at + link + article) ?? (link === 1 ? gotAt(parsed, at) : null)
}

const ARTICLES = new Set(['a', 'an', 'the'])

/** Those told by their number or by what they are, with what each got. */
export type Group = {
  readonly party: Filler
  readonly from: number
  readonly to: number
  readonly count: Amount | null
  readonly got: Got
}

const OWNERS = new Set(['his', 'her', 'their', 'the', 'a', 'an'])
const MORE = new Set(['other', 'another', 'remaining', 'further'])
const OTHERS = new Set(['others', 'rest', 'other', 'remainder', 'remaining'])
/** How many words may say who they are. */
const CALLED = 4

/** Whether something stands there that is counted or has a name; "deputies" in small letters are people. */
function isNamedAt(doc: Parsed['doc'], at: number): boolean {
  const mention = mentionOver(doc, at)
  const small = mention?.type === 'name' && ((doc.tokens.flags[at] ?? 0) & FLAG.capital) === 0
  return mention !== undefined && !small
}

/** Whether a term, a sum or a number that nothing counts stands there. */
function isGotAt(doc: Parsed['doc'], at: number): boolean {
  const mention = mentionOver(doc, at)
  if (!mention || mention.from !== at || !isAmount(mention)) return false
  const next = wordOf(doc.tokens.word[mention.to] ?? 0)
  const ends = ((doc.tokens.flags[mention.to] ?? 0) & FLAG.punctuation) !== 0
  return mention.type !== 'number' || ends || JOINTS.has(next)
}

/** "his two deputies", "four others", "the rest", "her brother": where the words end, and how many they are. */
function groupAt({ doc, to }: Parsed, from: number): { end: number; count: Amount | null } | null {
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  let at = from
  const owned = OWNERS.has(word(at))
  if (owned) at++
  if (MORE.has(word(at))) at++
  const number = mentionOver(doc, at)
  const counted = number?.type === 'number' && number.from === at && !number.ordinal
  if (number && !counted) return null
  if (counted) at = number.to
  const first = at
  let last = ''
  for (; at < Math.min(to, first + CALLED) && !LINKS.has(word(at)); at++) {
    const { fn } = infoOf(doc.tokens.word[at] ?? 0)
    const mark = ((doc.tokens.flags[at] ?? 0) & FLAG.punctuation) !== 0
    const others = OTHERS.has(word(at))
    if (mark || isNamedAt(doc, at) || (fn !== 0 && !others)) break
    last = word(at)
  }
  // "his publisher three years and the printer two"
  const bare = owned && !counted && isGotAt(doc, at)
  if (at === from || !(bare || LINKS.has(word(at)))) return null
  const { noun } = infoOf(doc.tokens.word[at - 1] ?? 0)
  const somebody = (noun & NOUN.person) !== 0 || OTHERS.has(last)
  if (at === first ? !counted : !counted && !(somebody && owned)) return null
  const single = !infoOf(doc.tokens.word[at - 1] ?? 0).plural && !OTHERS.has(last)
  return { end: at, count: counted ? number.value : single ? 1 : null }
}

/** "his two deputies to seven years, and four others to terms of one to three": each group behind a joint, with what it got. */
export function groupsAfter(parsed: Parsed, start: number): Group[] {
  const { doc, from, to } = parsed
  const word = (i: number): string => wordOf(doc.tokens.word[i] ?? 0)
  const found: Group[] = []
  for (let i = from; i < to; i++) {
    if ((doc.tokens.end[i] ?? 0) < start || !JOINTS.has(word(i)) || JOINTS.has(word(i + 1)))
      continue
    const group = groupAt(parsed, i + 1)
    const got = group && gotBehind(parsed, group.end)
    if (!got) continue
    const span: Span = [doc.tokens.start[i + 1] ?? 0, doc.tokens.end[group.end - 1] ?? 0]
    found.push({
      party: inOwnWords(doc, span),
      from: i + 1,
      to: group.end,
      count: group.count,
      got,
    })
  }
  return found
}
