import type { CodedRecord, Span } from '../codebook/index.ts'
import type { Reading, ReadingNote } from './reader.ts'
import { sentenceCuts, widen } from './score/sentences.ts'
import { valueInWords } from './value-words.ts'

/** A reading with the text it was made of, where it is at hand. */
export type Explainable = Omit<Reading, 'names'> & { readonly text?: string | undefined }

/** Slots in the words of a monitor; the others are called by their own names. */
const LABELS: Readonly<Record<string, string>> = {
  actor: 'who did it',
  target: 'to whom or what',
  count: 'how many',
  when: 'when',
  where: 'where',
  over: 'what for',
  attribution: 'who says so',
  bearing: 'what it means for people',
}

type Source = { readonly text: string; readonly cuts: readonly number[] }

const wordsAt = (source: Source | null, [start, end]: Span): string =>
  source ? `“${source.text.slice(start, end)}”` : `${start}–${end}`

/** The whole sentence around a span, on one line. */
function sentenceAt({ text, cuts }: Source, span: Span): string {
  return text
    .slice(...widen(span, cuts))
    .trim()
    .replace(/\s+/g, ' ')
}

function slotLines(record: CodedRecord, source: Source | null): string[] {
  return Object.entries(record.spans).map(([slot, spans]) => {
    const value = (record as Readonly<Record<string, unknown>>)[slot]
    const words = [...new Set(spans.map(span => wordsAt(source, span)))]
    return `    ${LABELS[slot] ?? slot}: ${valueInWords(value)} ← ${words.join(', ')}`
  })
}

/** "… · … [rule x.y.z]" as one reason a line; the rule last. */
function reasonLines(why: string): string[] {
  const [, told = why, rule = ''] =
    /^([\s\S]*?)(?: \[rule ([^\]]+)\])?((?:; [\s\S]*)?)$/.exec(why) ?? []
  const later = why
    .slice(told.length)
    .replace(/^ \[rule [^\]]+\]/, '')
    .split('; ')
    .filter(Boolean)
  const reasons = [...told.split(' · '), ...later]
  return [
    ...reasons.map((reason, i) => (i === 0 ? `    because ${reason}` : `      – ${reason}`)),
    ...(rule ? [`    rule ${rule}`] : []),
  ]
}

function recordLines(record: CodedRecord, source: Source | null): string {
  const { start, end, exact } = record.quote
  const modality = record.modality === 'asserted' ? '' : `, ${record.modality}`
  return [
    `${record.kind.toUpperCase()}${modality} · confidence ${record.confidence.toFixed(2)}`,
    ...(source ? [`    sentence: ${sentenceAt(source, [start, end])}`] : []),
    `    rests on “${exact}”`,
    ...reasonLines(record.why),
    ...slotLines(record, source),
  ].join('\n')
}

function noteLines(note: ReadingNote, source: Source | null): string {
  const span: Span = [note.start, note.end]
  const whole = note.end - note.start > 400
  return [
    `LEFT OUT ${whole ? 'the whole text' : wordsAt(source, span)}: ${note.reason}`,
    ...(source && !whole ? [`    sentence: ${sentenceAt(source, span)}`] : []),
    `    rule ${note.rule}`,
  ].join('\n')
}

/**
 * For `--explain`: each record with its sentence, the words it rests on, why it was read and where each value comes
 * from; then what was looked at and left out, and the word that decided.
 */
export function explain({ records, notes, text }: Explainable): string {
  const source = text === undefined ? null : { text, cuts: sentenceCuts(text) }
  return [
    ...records.map(record => recordLines(record, source)),
    ...notes.map(note => noteLines(note, source)),
  ].join('\n\n')
}
