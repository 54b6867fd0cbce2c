import type { Doc } from '../text/doc.ts'
import { NOUN } from '../text/word-table.ts'
import type { NounPhrase } from './grammar.ts'
import { mentionFrom, text } from './phrase-starts.ts'

const BUT = new Set(['but', 'except'])

export const isBut = (doc: Doc, at: number): boolean => BUT.has(text(doc, at))

/** The token after all the people whom a list goes on to name. */
function pastNames(doc: Doc, at: number, limit: number): number {
  let to = at
  for (;;) {
    let next = to
    while (next < limit && (text(doc, next) === ',' || text(doc, next) === 'and')) next++
    const other = next > to ? mentionFrom(doc, next) : undefined
    if (other?.type !== 'name' || other.class !== 'person') return to
    to = other.to
  }
}

/** "all but two of the marchers", "all except Ana Lesko and Ivo Kern": most of those told before, however many; null where `few` are neither counted nor named. */
export function mostBut(
  doc: Doc,
  at: number,
  { few, limit }: { readonly few: NounPhrase; readonly limit: number },
): NounPhrase | null {
  const most = { ...few, from: at, number: null, determiner: 'quantity', plural: true } as const
  if (few.number !== null) return most
  if (few.name?.class !== 'person') return null
  // "all but Hakim, who was tried in absentia": he alone
  if (text(doc, few.to) === ',' && text(doc, few.to + 1) === 'who') return null
  const to = pastNames(doc, few.to, limit)
  return { ...most, to, name: null, names: [], items: [], lemma: 'all', classes: NOUN.person }
}
