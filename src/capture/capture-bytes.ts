import { createHash } from 'node:crypto'
import { VigilError, type SourceDocument } from '../codebook/index.ts'
import {
  METADATA_FIELDS,
  type Captured,
  type CaptureOptions,
  type Metadata,
  type MetadataField,
  type Stated,
} from './captured.ts'
import { decode } from './decode.ts'
import { chooseLanguage } from './choose-language.ts'
import { type Extract } from './extract.ts'
import { extractHtml } from './html/extract-html.ts'
import { DEFAULT_LIMITS, type CaptureLimits } from './limits.ts'
import { extractMarkdown } from './markdown/extract-markdown.ts'
import { extractText } from './plain/extract-text.ts'
import { tooLarge } from './read-original.ts'
import {
  declaredEncoding,
  knownBinary,
  knownTextFormat,
  recogniseText,
  type TextFormat,
} from './recognise.ts'
import { showName } from './show-name.ts'
import type { Sidecar } from './sidecar.ts'

/** How a text format is read. A number rises when the same bytes may give another text. */
type Format = {
  readonly mediaType: string
  readonly extractor: string
  extract(text: string, context: ExtractContext): Extract
}

/** What a reader of a format may need besides the text. */
export type ExtractContext = {
  /** For messages. */
  readonly name: string
  /** As the sidecar gives it, so that the title's block is found. */
  readonly title: string | undefined
  readonly limits: CaptureLimits
}

const FORMATS: Readonly<Record<TextFormat, Format>> = {
  html: { mediaType: 'text/html', extractor: 'html/1', extract: extractHtml },
  markdown: { mediaType: 'text/markdown', extractor: 'markdown/1', extract: extractMarkdown },
  text: { mediaType: 'text/plain', extractor: 'text/1', extract: extractText },
}

/** Bytes with the name they came under, and what was written beside them. */
export type Input = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly sidecar?: Sidecar | undefined
}

/** Takes in bytes that are already in memory: recognised, decoded, their text and metadata taken out. */
export async function captureBytes(input: Input, options: CaptureOptions = {}): Promise<Captured> {
  const { bytes, sidecar } = input
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const name = showName(input.name)
  if (bytes.length > limits.bytes) throw tooLarge(name, bytes.length, limits.bytes)
  const decoded = decodeReadable(bytes, name)
  const format = FORMATS[recogniseText(decoded.text, name)]
  const extract = format.extract(decoded.text, { name, title: sidecar?.title, limits })
  if (!/[\p{L}\p{N}]/u.test(extract.text)) throw noWords(name, format.mediaType)
  const metadata = merge(extract.metadata, sidecar)
  const { language, note } = await chooseLanguage(
    extract.text,
    metadata.language,
    sidecar?.language !== undefined,
  )
  const known: Metadata = language === undefined ? metadata : { ...metadata, language }
  const document: SourceDocument = {
    id: sha256(bytes),
    name,
    text: extract.text,
    blocks: extract.blocks,
    title: known.title?.value ?? null,
    published: known.published?.value ?? sidecar?.note?.taken ?? null,
    // Who spoke to a monitor has no name here: a note is cited as "source on file".
    source: sidecar?.note ? null : (known.publisher?.value ?? null),
    url: known.url?.value ?? null,
    language: known.language?.value ?? null,
    mediaType: format.mediaType,
    encoding: decoded.encoding,
    size: bytes.length,
    extractor: format.extractor,
    note: sidecar?.note ?? null,
  }
  const notes = [
    ...(decoded.note === undefined ? [] : [`${name} ${decoded.note}`]),
    ...extract.notes,
    ...note,
    ...(sidecar?.notes ?? []),
  ]
  return { document, original: bytes, notes, metadata: known }
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function decodeReadable(bytes: Uint8Array, name: string) {
  if (bytes.length === 0) {
    throw new VigilError('input-unreadable', `${name} is empty (0 bytes). Nothing was stored.`)
  }
  const binary = knownBinary(bytes)
  if (binary !== undefined) throw laterFormat(name, binary)
  const decoded = decode({ bytes, name, declared: declaredEncoding(bytes) })
  const { text } = decoded
  if (text.trim() === '') {
    throw new VigilError(
      'input-unreadable',
      `${name} holds nothing but white space. Nothing was stored.`,
    )
  }
  const control = text.slice(0, 100_000).match(CONTROL)?.length ?? 0
  if (control > Math.min(text.length, 100_000) * 0.005 || text.includes('\0')) {
    throw new VigilError(
      'input-unreadable',
      `${name} looks like binary data, not like text (it has ${text.includes('\0') ? 'zero bytes' : 'control characters'} in it). Nothing was stored.`,
    )
  }
  const known = knownTextFormat(text)
  if (known !== undefined) throw laterFormat(name, known)
  return decoded
}

/** Control characters that are no white space. */
const CONTROL = /[^\P{Cc}\s]/gu

function laterFormat(name: string, format: string): VigilError {
  return new VigilError(
    'input-unreadable',
    `${name} is ${format}; Vigil reads plain text, Markdown and HTML so far. Nothing was stored. Save its text as one of these.`,
  )
}

function noWords(name: string, mediaType: string): VigilError {
  return new VigilError(
    'input-unreadable',
    `${name} (${mediaType}) holds no words that could be read: scripts, pictures or hidden parts only. Nothing was stored.`,
  )
}

/** What the monitor wrote wins over what the page says. */
function merge(page: Metadata, sidecar: Sidecar | undefined): Metadata {
  if (sidecar === undefined) return page
  const from = `sidecar ${showName(sidecar.name)}`
  const stated: Partial<Record<MetadataField, string | undefined>> = {
    title: sidecar.title,
    publisher: sidecar.source,
    published: sidecar.published,
    url: sidecar.url,
    language: sidecar.language,
  }
  const merged: { [field in MetadataField]?: Stated } = { ...page }
  for (const field of METADATA_FIELDS) {
    const value = stated[field]
    if (value !== undefined) merged[field] = { value, from }
  }
  return merged
}
