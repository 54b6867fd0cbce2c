import { VigilError } from '../codebook/index.ts'
import { PART_OVERLAP } from './search-index.ts'
import { wordsOf } from './search-words.ts'

/** One condition of a query: words that stand in a row; the last may be the beginning of a word. */
export type Term = {
  readonly words: readonly string[]
  readonly isPrefix: boolean
  readonly isExcluded: boolean
}

const PIECE = /(?<minus>-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gu

/**
 * What a query asks for: all words, "words in a row", -words that must not occur, beginn* of words.
 * Any text is a query; signs that mean something to a database mean nothing here.
 */
export function parseQuery(query: string): Term[] {
  const terms: Term[] = []
  for (const { groups = {} } of query.matchAll(PIECE)) {
    const text = groups['phrase'] ?? groups['word'] ?? ''
    const words = Array.from(wordsOf(text), word => word.word)
    if (words.length > PART_OVERLAP)
      throw new VigilError(
        'input-invalid',
        `A phrase of ${words.length} words is too long to search for: use ${PART_OVERLAP} at most.`,
      )
    if (words.length > 0)
      terms.push({
        words,
        isPrefix: groups['phrase'] === undefined && text.endsWith('*'),
        isExcluded: groups['minus'] !== undefined,
      })
  }
  return terms
}

/** The same in FTS5's language; words are letters and digits only, in quotes. */
export function fts5Query(terms: readonly Term[]): string {
  const print = (term: Term) => `"${term.words.join(' ')}"${term.isPrefix ? ' *' : ''}`
  const wanted = terms.filter(term => !term.isExcluded).map(print)
  const excluded = terms.filter(term => term.isExcluded).map(print)
  const all = `(${wanted.join(' AND ')})`
  return [all, ...excluded].join(' NOT ')
}

/** One term in PostgreSQL's language. */
export function tsquery(term: Term): string {
  const last = term.words.length - 1
  return term.words
    .map((word, index) => `'${word}'${term.isPrefix && index === last ? ':*' : ''}`)
    .join(' <-> ')
}
