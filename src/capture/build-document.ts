import { createHash } from 'node:crypto'
import {
  VigilError,
  type FetchRecord,
  type SourceDocument,
  type Within,
} from '../codebook/index.ts'
import {
  METADATA_FIELDS,
  type Captured,
  type Metadata,
  type MetadataField,
  type Stated,
} from './captured.ts'
import { chooseLanguage } from './choose-language.ts'
import type { Extract } from './extract.ts'
import { headerMetadata } from './header-metadata.ts'
import { showName } from './show-name.ts'
import type { Sidecar } from './sidecar.ts'

/** What was taken out of a file, and what is known of the file: all that makes a document. */
export type Taken = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly extract: Extract
  readonly mediaType: string
  readonly extractor: string
  readonly encoding: string | null
  /** Whether there may be no words in it. */
  readonly wordless: boolean
  /** Where the format knows it; else it is recognised by the words. */
  readonly language?: string | undefined
  readonly sidecar?: Sidecar | undefined
  readonly within?: Within | undefined
  readonly fetched?: FetchRecord | undefined
  /** What announced it says of it, a feed: counts where the document itself says nothing. */
  readonly announced?: Metadata | undefined
  /** What is to be known of it because of where it lay. */
  readonly remarks?: readonly string[] | undefined
}

/** The document of what was taken out of a file, its language recognised, and what the monitor should know. */
export async function buildDocument(taken: Taken): Promise<Captured> {
  const { name, bytes, extract, sidecar, within, fetched } = taken
  const words = /[\p{L}\p{N}]/u.test(extract.text)
  if (!words && !taken.wordless) throw noWords(name, taken.mediaType)
  const { metadata, doubt } = withAddress(merge(said(taken), sidecar), fetched)
  const { language, note } = await languageOf(taken, metadata, words)
  const early = earlyNote(metadata, fetched)
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
    mediaType: taken.mediaType,
    encoding: taken.encoding,
    size: bytes.length,
    extractor: taken.extractor,
    note: sidecar?.note ?? null,
    ...(within && { within }),
    ...(fetched && { fetched }),
  }
  const { remarks = [] } = taken
  const notes = [
    ...remarks,
    ...extract.notes,
    ...doubt,
    ...early,
    ...note,
    ...(sidecar?.notes ?? []),
  ]
  return { document, original: bytes, notes, metadata: known }
}

async function languageOf({ extract, language, sidecar }: Taken, known: Metadata, words: boolean) {
  const stated = sidecar?.language !== undefined
  if (!stated && language !== undefined)
    return { language: { value: language, from: 'the format' }, note: [] }
  if (!words) return { language: known.language, note: [] }
  return chooseLanguage(extract.text, known.language, stated)
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function noWords(name: string, mediaType: string): VigilError {
  return new VigilError(
    'input-unreadable',
    `${name} (${mediaType}) holds no words that could be read: scripts, pictures or hidden parts only. Nothing was stored.`,
  )
}

/** What is said of a document: by itself first, then by what announced it, then by its server. */
function said({ extract, announced, fetched }: Taken): Metadata {
  return { ...(fetched && headerMetadata(fetched)), ...announced, ...extract.metadata }
}

/** Whether two addresses are of one site, its `www.` and its page for telephones included. */
function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a, b].map(
    address => `.${new URL(address).hostname.replace(/^(?:www|m|amp)\./, '')}`,
  )
  return one !== undefined && other !== undefined && (one.endsWith(other) || other.endsWith(one))
}

/** A document that came from an address is known by the one it names for itself on that site, else by where it was. */
function withAddress(metadata: Metadata, fetched: FetchRecord | undefined) {
  const named = metadata.url
  const isTrusted =
    named !== undefined &&
    (named.from.startsWith('sidecar') || isSameSite(named.value, fetched?.url ?? named.value))
  if (fetched === undefined || isTrusted) return { metadata, doubt: [] }
  const url = { value: fetched.url, from: 'the address it was fetched from' }
  const doubt = named
    ? [
        `the page says that its address is ${showName(named.value)}, on another site; it is kept under the one it was fetched from`,
      ]
    : []
  return { metadata: { ...metadata, url }, doubt }
}

/** A page that was there before the day it states: a wrong date, or one of something announced. */
function earlyNote({ published }: Metadata, fetched: FetchRecord | undefined): string[] {
  if (published === undefined || fetched === undefined) return []
  // East of the server's clock the next day has begun.
  const last = new Date(Date.parse(fetched.at) + DAY).toISOString().slice(0, 10)
  return published.value.slice(0, 10) > last
    ? [
        `it states that it was published ${published.value} (${published.from}), but was fetched on ${fetched.at.slice(0, 10)}: a sidecar with “published” outweighs it`,
      ]
    : []
}

const DAY = 86_400_000

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
    if (value !== undefined) merged[field] = sidecar.statedIn?.[field] ?? { value, from }
  }
  return merged
}
