import { type Doc, FLAG, type Sentence, mentionOver } from '../text/doc.ts'
import { FN, FORM, infoOf } from '../text/word-table.ts'
import { chunksOf } from './chunks.ts'
import { clausesOf } from './clauses.ts'
import type { Chunk, Clause, NounPhrase } from './grammar.ts'
import { mark } from './marks.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { text } from './phrase-starts.ts'

/** Words before a participle: "(since released)", "(reportedly beaten)", "(both arrested in May)". */
const BEFORE = new Set(
  'since now later then first initially already reportedly allegedly also again subsequently recently previously briefly and'.split(
    ' ',
  ),
)
/** Words that speak of all those named before the brackets. */
const ALL = new Set(['both', 'all', 'each'])
/** What is told in brackets of those who lived long ago. */
const OF_LIVES = new Set(['bear', 'die'])

/** Whether a participle without its verb opens the words at a token: "arrested 3 May", "since released". */
function isDone(doc: Doc, at: number, limit: number): boolean {
  let head = at
  while (head < limit - 1 && (BEFORE.has(text(doc, head)) || ALL.has(text(doc, head)))) head++
  if (mentionOver(doc, head)) return false
  const { forms, verb, fn } = infoOf(doc.tokens.word[head] ?? 0)
  const done = (forms & FORM.past) !== 0 || (forms & FORM.participle) !== 0
  return done && !OF_LIVES.has(verb) && (fn & (FN.be | FN.have | FN.get)) === 0
}

/** Where in brackets it is told what was done: their first word, or the first behind a comma or semicolon. */
function doneFrom(doc: Doc, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const before = text(doc, at - 1)
    const opens = at === from || before === ',' || before === ';'
    if (opens && (isDone(doc, at, to) || text(doc, at) === 'who')) return at
  }
  return -1
}

/** All phrases of a chunk that may stand right before brackets. */
const phrasesIn = (chunk: Chunk): readonly NounPhrase[] => {
  const phrase = chunk.type === 'np' ? chunk : chunk.type === 'pp' ? chunk.object : null
  if (!phrase) return []
  const last = phrase.complements.at(-1)
  return [phrase, ...phrase.items, ...(last ? phrasesIn(last) : [])]
}

/** Where a phrase ends with the last of those it lists. */
const endOf = ({ items, to }: NounPhrase): number => items.at(-1)?.to ?? to

/** Whom brackets that open at a token speak of: all who are listed before them, else the last named or told of. */
function headBefore(
  doc: Doc,
  { from }: Pick<Sentence, 'from'>,
  { chunks, open, all }: { chunks: readonly Chunk[]; open: number; all: boolean },
): NounPhrase | null {
  const told = chunks.flatMap(phrasesIn).filter(one => endOf(one) === open)
  if (all) return told[0] ?? null
  const mention = mentionOver(doc, open - 1)
  const named = mention?.type === 'name' && mention.from >= from
  return (named ? nounPhraseAt(doc, mention.from, open) : null) ?? told.at(-1) ?? null
}

/**
 * What brackets tell of whoever stands before them, read as if it stood between commas: "Ana Lesko (arrested 3 May;
 * sentenced 7 June to two years)".
 */
export function bracketedClauses(
  doc: Doc,
  sentence: Sentence,
  chunks: readonly Chunk[],
): readonly Clause[] {
  const { tokens } = doc
  const found: Clause[] = []
  for (let open = sentence.from + 1; open < sentence.to; open++) {
    if (((tokens.flags[open] ?? 0) & FLAG.inBrackets) === 0) continue
    let close = open + 1
    while (
      close < sentence.to &&
      (tokens.flags[close] ?? 0) & FLAG.inBrackets &&
      text(doc, close) !== ')'
    )
      close++
    const from = text(doc, open) === '(' ? doneFrom(doc, open + 1, close) : -1
    const head =
      from < 0 ? null : headBefore(doc, sentence, { chunks, open, all: ALL.has(text(doc, from)) })
    if (head) {
      const first = ALL.has(text(doc, from)) ? from + 1 : from
      const inside = chunksOf(doc, { from: first, to: close }, [head, mark('comma', ',', open)])
      found.push(...clausesOf(inside).clauses)
    }
    open = close
  }
  return found
}
