import type { Span } from '../../codebook/index.ts'

/** The address of a document at some words: the record that rests on them, or the words alone. */
export function sourceAddress(
  document: string,
  { record, at }: { record?: string | undefined; at?: Span | undefined } = {},
): string {
  const search = new URLSearchParams()
  if (record) search.set('record', record)
  if (at) search.set('at', at.join('-'))
  return search.size > 0 ? `/documents/${document}?${search}` : `/documents/${document}`
}

/** The words an address points to; undefined where it points to none. */
export function parseAt(text: string | null): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? []
  return start !== undefined && end !== undefined && Number(start) < Number(end)
    ? [Number(start), Number(end)]
    : undefined
}
