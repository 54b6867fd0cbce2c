import { type Doc, FLAG } from '../text/doc.ts'
import type { Chunk, VerbGroup } from './grammar.ts'
import { startsDeterminer } from './phrase-starts.ts'
import { FORM, infoOf } from '../text/word-table.ts'
import { verbGroupAt } from './verb-groups.ts'

/** Where a quotation ends that holds token `at`. */
export function quoteEnd(doc: Doc, at: number, limit: number): number {
  let to = at
  while (to < limit && (doc.tokens.flags[to] ?? 0) & FLAG.inQuote) to++
  return to
}

/** Whether a quotation opens right before a token. */
const opensHere = ({ tokens }: Doc, at: number): boolean =>
  ((tokens.flags[at - 1] ?? 0) & FLAG.punctuation) !== 0 &&
  ((tokens.flags[at - 2] ?? 0) & FLAG.inQuote) === 0

/**
 * The verb with which a quotation goes on in the sentence around it: 'had been "jailed for six years"', 'posts that
 * "insulted" a judge', 'said police "beat him"'; null where the quotation is somebody's words or a name.
 */
export function quotedVerb(
  doc: Doc,
  { chunks, at, limit }: { readonly chunks: Chunk[]; readonly at: number; readonly limit: number },
): VerbGroup | null {
  const last = chunks.at(-1)
  const { forms, noun } = infoOf(doc.tokens.word[at] ?? 0)
  if (!last || !opensHere(doc, at) || noun !== 0 || (doc.tokens.flags[at] ?? 0) & FLAG.capital)
    return null
  if (last.type === 'vg' && last.lemma === 'be' && last.to === at - 1) {
    const verb = forms & FORM.participle ? verbGroupAt(doc, at, limit) : null
    if (!verb) return null
    chunks.pop()
    const { from, tense, form, perfect, negative, modality, modalWord } = last
    const group = { ...verb, from, tense, form, perfect, negative, modality, modalWord }
    return { ...group, voice: 'passive', ambiguous: false }
  }
  const told = last.type === 'rel' || (last.type === 'np' && !last.quoted && last.to === at - 1)
  if (!told || (forms & FORM.past) === 0) return null
  const end = quoteEnd(doc, at, limit)
  // 'the first "authorised" rally', 'the word "sold"'
  if (end === at + 1 && !startsDeterminer(doc, end + 1, limit) && last.type === 'np') return null
  return verbGroupAt(doc, at, limit)
}
