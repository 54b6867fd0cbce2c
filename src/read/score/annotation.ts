import { z } from 'zod'
import {
  KIND_NAMES,
  recordSchema,
  type CodedRecord,
  type Kind,
  type Quote,
} from '../../codebook/index.ts'
import { sentenceCuts } from './sentences.ts'

/** One annotated record: the slots and attributes of the codebook, and the words it rests on. */
export type AnnotatedRecord = {
  readonly id: string
  readonly kind: Kind
  /** Verbatim words of the document, each found there once, within the sentence that states the record. */
  readonly anchors: readonly string[]
} & { readonly [slot: string]: unknown }

/** What people found in a document: the measure of a reading. */
export type Annotation = {
  /** The document's file name. */
  readonly document: string
  readonly published?: string | null | undefined
  readonly source?: string | null | undefined
  readonly language?: string | null | undefined
  readonly records: readonly AnnotatedRecord[]
}

/** The shape that scoring relies on; `checkAnnotation` holds the rest. */
export const annotationSchema: z.ZodType<Annotation> = z.looseObject({
  document: z.string().min(1),
  published: z.string().nullish(),
  source: z.string().nullish(),
  language: z.string().nullish(),
  records: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.enum(KIND_NAMES),
      anchors: z.array(z.string().min(1)).min(1),
    }),
  ),
})

/** An annotated record as a reader would have given it; `quote` and `anchors` point into the text. */
export function asCodedRecord(
  { id, anchors, ...slots }: AnnotatedRecord,
  { name, text }: { readonly name: string; readonly text: string },
): CodedRecord {
  const quotes = anchors.map((exact): Quote => {
    const start = text.indexOf(exact)
    return { exact, start, end: start + exact.length }
  })
  const rest = { quote: quotes[0], anchors: quotes, spans: {}, why: 'annotated', confidence: 1 }
  return recordSchema.parse({ ...slots, id, document: name, ...rest })
}

function crossesSentences(anchor: string, start: number, text: string): boolean {
  const end = start + anchor.trimEnd().length
  return sentenceCuts(text).some(cut => cut > start && cut < end)
}

function anchorFaults(anchor: string, text: string): string[] {
  const first = text.indexOf(anchor)
  if (first < 0) return [`anchor not in the document: “${anchor}”`]
  return [
    text.includes(anchor, first + 1) ? `anchor found more than once: “${anchor}”` : '',
    anchor.length < 20 ? `anchor shorter than 20 characters: “${anchor}”` : '',
    anchor.length > 160 ? `anchor longer than 160 characters: “${anchor}”` : '',
    crossesSentences(anchor, first, text) ? `anchor over several sentences: “${anchor}”` : '',
  ].filter(Boolean)
}

function slotFaults(record: AnnotatedRecord, place: { name: string; text: string }): string[] {
  try {
    asCodedRecord(record, place)
    return []
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    return error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  }
}

/** What is wrong with an annotation, in words: anchors, dates, attributes of the wrong kind, illegal values. */
export function checkAnnotation(annotation: Annotation, text: string): readonly string[] {
  const place = { name: annotation.document, text }
  const ids = annotation.records.map(record => record.id)
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `${id}: id used twice`)
  const faults = annotation.records.flatMap(record => {
    const inAnchors = record.anchors.flatMap(anchor => anchorFaults(anchor, text))
    const inSlots = inAnchors.length > 0 ? [] : slotFaults(record, place)
    return [...inAnchors, ...inSlots].map(fault => `${record.id}: ${fault}`)
  })
  return [...twice, ...faults]
}
