import type { Doc, Sentence } from './doc.ts'
import { opensFigure } from './figures.ts'
import type { Grammar } from './frames.ts'
import type { ReadingNote } from './reader.ts'
import { NOUN, infoOf } from './word-table.ts'

/** The first verb or noun of a sentence that can open a record, by token; -1 where there is none. */
function triggerAt(doc: Doc, { from, to }: Sentence, grammar: Grammar): number {
  for (let i = from; i < to; i++) {
    const { verb, lemma } = infoOf(doc.tokens.word[i] ?? 0)
    if ((verb !== '' && grammar.verbs.has(verb)) || (lemma !== '' && grammar.nouns.has(lemma)))
      return i
  }
  return -1
}

/** For a sentence that has such a word and gave neither record nor note: what was looked at in vain. */
export function unread(doc: Doc, sentence: Sentence, grammar: Grammar): ReadingNote[] {
  const at = triggerAt(doc, sentence, grammar)
  if (at < 0) return []
  const { start: starts, end: ends } = doc.tokens
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0]
  const opens = doc.source.slice(sentence.start, sentence.end).trimEnd().endsWith(':')
  const reason = opens
    ? 'only introduces what follows'
    : `no construction fits “${doc.source.slice(start, end)}” here`
  return [{ start, end, rule: 'no construction', reason }]
}

/** Whether a sentence has a word that can open a record; all others skip the grammar. */
export function hasTrigger(doc: Doc, sentence: Sentence, grammar: Grammar): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const id = doc.tokens.word[i] ?? 0
    const info = infoOf(id)
    if (opensFigure(id) || (info.noun & NOUN.prison) !== 0) return true
    if (info.verb !== '' && grammar.verbs.has(info.verb)) return true
    if (info.lemma !== '' && grammar.nouns.has(info.lemma)) return true
  }
  return false
}
