import {
  nameOf,
  partySchema,
  type CodedRecord,
  type Quote,
  type SlotSpans,
  type Span,
} from '../codebook/index.ts'

/**
 * Where values that a person set stand in the text: within the record's words first, else at the nearest place. A value
 * that is not there as it was written has no span: it rests on the person's word.
 */
export function ownWords(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
  { text, quote }: { readonly text: string; readonly quote: Quote },
): SlotSpans {
  const spans = names.map((name): [string, Span[]] => [
    name,
    wordsOf(record[name]).flatMap(words => {
      const span = spanOf(words, text, quote)
      return span ? [span] : []
    }),
  ])
  return Object.fromEntries(spans.filter(([, found]) => found.length > 0))
}

/** The words of a value: itself, or each of a list; a party's name. */
function wordsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value]
  return values.flatMap(one => {
    const party = partySchema.safeParse(one)
    return party.success ? [nameOf(party.data)] : []
  })
}

function spanOf(words: string, text: string, { start, end }: Quote): Span | undefined {
  const within = text.slice(start, end).indexOf(words)
  const at = within >= 0 ? start + within : nearest(words, text, start)
  return at === undefined ? undefined : [at, at + words.length]
}

function nearest(words: string, text: string, from: number): number | undefined {
  const after = text.indexOf(words, from)
  const before = text.lastIndexOf(words, from)
  if (after < 0 || before < 0) return after >= 0 ? after : before >= 0 ? before : undefined
  return after - from <= from - before ? after : before
}

/** What is added to a record's explanation when a person sets slots of it. */
export function setBy(record: CodedRecord, names: readonly string[], author: string): string {
  return names.length === 0 ? record.why : `${record.why}; ${names.join(', ')} set by ${author}`
}
