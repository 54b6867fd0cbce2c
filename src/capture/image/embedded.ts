import exifr from 'exifr'
import { z } from 'zod'

// It is published as CommonJS without names that Node can see.
const reader = exifr

/** A word, or a list of them, or the same in languages: as XMP gives values. */
const value: z.ZodType<string | undefined> = z
  .union([
    z.string(),
    z.number().transform(String),
    z.object({ value: z.string() }).transform(one => one.value),
    z
      .array(z.union([z.string(), z.object({ value: z.string() }).transform(one => one.value)]))
      .transform(all => all.join(', ')),
  ])
  .transform(words =>
    words
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 20_000),
  )
  .optional()
  .catch(undefined)
const block = z.record(z.string(), z.unknown()).optional().catch(undefined)
const blocks = z.record(z.string(), block).catch({})

/** What EXIF and XMP of an image hold, by block and field. */
export type Embedded = {
  readonly get: (block: string, field: string) => string | undefined
  /** Whether it says where it was taken. */
  readonly located: boolean
}

/** Reads EXIF and XMP; undefined where they are damaged. */
export async function readEmbedded(bytes: Uint8Array): Promise<Embedded | undefined> {
  const webp = Buffer.from(bytes.subarray(8, 12)).toString('latin1') === 'WEBP'
  try {
    return embedded(webp ? await ofWebp(bytes) : await ofFile(bytes))
  } catch (error) {
    // exifr throws errors of many kinds where offsets lead out of the file.
    if (error instanceof Error) return undefined
    throw error
  }
}

const OPTIONS = {
  tiff: true,
  ifd0: {},
  ifd1: false,
  exif: true,
  gps: true,
  xmp: true,
  iptc: false,
  icc: false,
  jfif: false,
  ihdr: true,
  makerNote: false,
  mergeOutput: false,
  translateValues: false,
  reviveValues: false,
} as const

async function ofFile(bytes: Uint8Array): Promise<unknown> {
  return reader.parse(bytes, OPTIONS)
}

/** exifr does not open WebP, but what lies in its chunks. */
async function ofWebp(bytes: Uint8Array): Promise<unknown> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found: Record<string, unknown> = {}
  for (let at = 12; at + 8 <= file.length;) {
    const kind = file.toString('latin1', at, at + 4)
    const size = file.readUInt32LE(at + 4)
    const chunk = file.subarray(at + 8, at + 8 + size)
    if (kind === 'EXIF') Object.assign(found, await reader.parse(withoutHead(chunk), OPTIONS))
    if (kind === 'XMP ')
      Object.assign(found, await reader.sidecar(chunk, { ...OPTIONS, mergeOutput: false }, 'xmp'))
    at += 8 + size + (size % 2)
  }
  return found
}

const withoutHead = (chunk: Buffer) =>
  chunk.toString('latin1', 0, 4) === 'Exif' ? chunk.subarray(6) : chunk

function embedded(found: unknown): Embedded {
  const all = blocks.parse(found ?? {})
  return {
    get: (name, field) => value.parse(all[name]?.[field]) || undefined,
    located: Object.keys(all['gps'] ?? {}).some(key => /latitude/i.test(key)),
  }
}
