import { kindDefinition, type Attributes, type Span } from '../../codebook/index.ts'
import type { Doc, Mention } from '../text/doc.ts'
import type { Draft } from '../draft.ts'
import { mentionsIn } from '../events/slots.ts'

/** A stretch of the document's text. */
export type Passage = { readonly text: string; readonly start: number }

/** The sentence that a record rests on. */
export function sentenceOf({ source, sentences }: Doc, { sentence }: Draft): Passage {
  const at = sentences[sentence]
  return at ? { text: source.slice(at.start, at.end), start: at.start } : { text: '', start: 0 }
}

/** The mentions of the sentence that a record rests on. */
export function mentionsOf(doc: Doc, { sentence }: Draft): readonly Mention[] {
  const at = doc.sentences[sentence]
  return at ? mentionsIn(doc, at.from, at.to) : []
}

/** Puts values into lists by a key, in the order given; a value that comes twice in a row is kept once. */
export function listed<Key, Value>(entries: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const lists = new Map<Key, Value[]>()
  for (const [key, value] of entries) {
    const list = lists.get(key)
    if (!list) lists.set(key, [value])
    else if (list.at(-1) !== value) list.push(value)
  }
  return lists
}

/** The sentence a record rests on from the record's own words to its end. */
export function restOf(doc: Doc, draft: Draft): Passage {
  const { text, start } = sentenceOf(doc, draft)
  const skipped = Math.max(0, draft.quote[0] - start)
  return { text: text.slice(skipped), start: start + skipped }
}

/** The next sentence of the same paragraph. */
export function nextSentence({ source, sentences }: Doc, { sentence, block }: Draft): Passage {
  const at = sentences[sentence + 1]
  return at?.block === block
    ? { text: source.slice(at.start, at.end), start: at.start }
    : { text: '', start: 0 }
}

/** Where a pattern's group (or the whole of it) stands in a passage. */
export function find(
  { text, start }: Passage,
  pattern: RegExp,
): { readonly words: string; readonly span: Span } | null {
  const found = pattern.exec(text)
  const words = (found?.[1] ?? found?.[0] ?? '').trimEnd()
  if (!found || words === '') return null
  const at = start + found.index + found[0].lastIndexOf(words)
  return { words, span: [at, at + words.length] }
}

/** Fills an attribute that is still empty and that the kind has. */
export function put(
  draft: Draft,
  name: keyof Attributes,
  {
    value,
    spans,
  }: { readonly value: Attributes[keyof Attributes]; readonly spans: readonly Span[] },
): void {
  if (draft.attributes[name] !== undefined || !(name in kindDefinition(draft.kind).attributes))
    return
  draft.attributes = { ...draft.attributes, [name]: value }
  draft.attributeSpans = { ...draft.attributeSpans, [name]: spans }
}
