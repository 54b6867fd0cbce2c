import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemReason, VigilError } from '../codebook/index.ts'
import { captureFile } from '../capture/index.ts'
import {
  annotationSchema,
  predictionSchema,
  readDocument,
  scoreReading,
  type Prediction,
  type Score,
  type ScoredDocument,
} from '../read/index.ts'

export type ScoreRequest = {
  /** The folder of the documents. */
  readonly docs: string
  /** The folder of their annotations, one JSON file a document. */
  readonly gold: string
  /** A reading to be scored, one record a line; null reads the documents now. */
  readonly reading: string | null
}

/** Compares a reading with annotated documents: one from a file, or what the reader makes of them now. */
export async function scoreFolder({ docs, gold, reading }: ScoreRequest): Promise<Score> {
  const annotated: ScoredDocument[] = []
  const predictions: Prediction[] = reading === null ? [] : predictionsOf(reading)
  for (const file of annotationFiles(gold)) {
    const annotation = parse(annotationSchema, readFileSync(join(gold, file), 'utf8'), file)
    const { document } = await captureFile(join(docs, annotation.document))
    const published = annotation.published ?? document.published
    const read = reading === null ? readDocument({ ...document, published }) : null
    predictions.push(...(read?.records ?? []))
    annotated.push({ annotation, text: document.text, file, notes: read?.notes })
  }
  return scoreReading(annotated, predictions)
}

function annotationFiles(folder: string): string[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    throw new VigilError(
      'usage',
      `The folder of annotations ${folder} cannot be read: ${systemReason(error)}. Check the path.`,
    )
  }
  const files = names.filter(name => name.endsWith('.json') && name !== 'entities.json').sort()
  if (files.length > 0) return files
  throw new VigilError(
    'usage',
    `${folder} holds no annotations: one JSON file a document is expected.`,
  )
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new VigilError('usage', `The reading ${file} cannot be read: ${systemReason(error)}.`)
  }
}

function predictionsOf(file: string): Prediction[] {
  const lines = contentOf(file).split('\n')
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : parse(predictionSchema, line, `${file}, line ${i + 1}`),
  )
}

function parse<Value>(
  schema: {
    safeParse(value: unknown): {
      success: boolean
      data?: Value | undefined
      error?: { message: string } | undefined
    }
  },
  json: string,
  where: string,
): Value {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new VigilError('input-invalid', `${where} is not JSON: ${systemReason(error)}.`)
  }
  const result = schema.safeParse(value)
  if (result.success && result.data !== undefined) return result.data
  throw new VigilError(
    'input-invalid',
    `${where} is not as expected: ${result.error?.message ?? 'unknown'}.`,
  )
}
