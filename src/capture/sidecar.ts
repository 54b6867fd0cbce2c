import type { Metadata } from './captured.ts'
import { parse as parseJson, printParseErrorCode, type ParseError } from 'jsonc-parser'
import { z } from 'zod'
import {
  isEdtf,
  noteOriginSchema,
  plainIssue,
  VigilError,
  type NoteOrigin,
} from '../codebook/index.ts'
import { decode } from './decode.ts'
import { languageTag } from './language-tag.ts'
import { showName } from './show-name.ts'

/** What a monitor wrote beside a document; it outweighs what the document says of itself. */
export type Sidecar = {
  readonly name: string
  readonly published?: string | undefined
  readonly source?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly language?: string | undefined
  /** Makes the document a note: who took it, when, and what its source agreed to. */
  readonly note?: NoteOrigin | undefined
  /** Where each particular stands, where it is what holds the document that says it. */
  readonly statedIn?: Metadata | undefined
  readonly notes: readonly string[]
}

const words = z.string().trim().min(1).nullish()
const sidecarSchema = z.object({
  published: words,
  source: words,
  url: words,
  title: words,
  language: words,
  note: noteOriginSchema.nullish(),
})
const FIELDS = Object.keys(sidecarSchema.shape)

/** Reads a sidecar's bytes. Broken JSON is named with its line and column, a date that does not exist with its field. */
export function readSidecar(name: string, bytes: Uint8Array): Sidecar {
  const json = parsed(name, decode({ bytes, name: showName(name) }).text)
  const result = sidecarSchema.safeParse(json)
  if (!result.success) throw wrongField(name, result.error)
  const { published, source, url, title, language, note } = result.data
  if (published && !isEdtf(published)) {
    throw new VigilError(
      'date-invalid',
      `${showName(name)}: field “published” is ${JSON.stringify(published)}, which is no date. Write 2024-08-08, 2024-08, 2024, or an interval such as 2024-05/2024-11. The document was not taken in.`,
    )
  }
  const unknown = Object.keys(Object(json)).filter(field => !FIELDS.includes(field))
  return {
    name,
    published: published ?? undefined,
    source: source ?? undefined,
    url: url === undefined || url === null ? undefined : checkedUrl(name, url),
    title: title ?? undefined,
    language: language === undefined || language === null ? undefined : checkedTag(name, language),
    note: note ? storable(name, note) : undefined,
    notes: unknown.map(
      field =>
        `${showName(name)}: field “${showName(field)}” is not known and was left aside; known are ${FIELDS.join(', ')}`,
    ),
  }
}

function storable(name: string, note: NoteOrigin): NoteOrigin {
  if (note.consent.store === true) return note
  throw new VigilError(
    'input-invalid',
    `${showName(name)}: the source has not agreed that the note is stored (note.consent.store is not true). The document was not taken in. Ask, or keep it elsewhere.`,
  )
}

function parsed(name: string, text: string): unknown {
  const errors: ParseError[] = []
  const value: unknown = parseJson(text, errors, {
    allowTrailingComma: false,
    disallowComments: true,
    allowEmptyContent: false,
  })
  const [first] = errors
  if (first === undefined) return value
  const lines = text.slice(0, first.offset).split(/\r\n|\r|\n/)
  const column = (lines.at(-1)?.length ?? 0) + 1
  const what = printParseErrorCode(first.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
  throw new VigilError(
    'sidecar-invalid',
    `${showName(name)} is not valid JSON: ${what} at line ${lines.length}, column ${column}. Mend it or take it away; the document was not taken in.`,
  )
}

function wrongField(name: string, error: z.ZodError): VigilError {
  const [issue] = error.issues
  const field = issue?.path.length ? `field “${issue.path.join('.')}”` : 'the whole'
  return new VigilError(
    'sidecar-invalid',
    `${showName(name)}: ${field}: ${issue ? plainIssue(issue) : 'not as expected'}. A sidecar is an object such as {"published": "2024-08-08", "source": "…"}. The document was not taken in.`,
  )
}

function checkedUrl(name: string, url: string): string {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url
  throw new VigilError(
    'sidecar-invalid',
    `${showName(name)}: field “url” is ${JSON.stringify(url)}, which is no web address. Write it whole, with https://. The document was not taken in.`,
  )
}

/** A language tag in its usual writing: "EN-us" is "en-US". */
function checkedTag(name: string, tag: string): string {
  const canonical = languageTag(tag)
  if (canonical !== undefined) return canonical
  throw new VigilError(
    'sidecar-invalid',
    `${showName(name)}: field “language” is ${JSON.stringify(tag)}, which is no language tag. Write en, ru, kk or the like. The document was not taken in.`,
  )
}
