import * as exifr from 'exifr'
import { z } from 'zod'
import { exifWords } from './exif-words.ts'
import { pngTexts } from './png-texts.ts'

// It is published as CommonJS without names that Node can see; what bundles or tests load has them.
const named: Partial<typeof exifr> = exifr
const reader = named.sidecar === undefined ? exifr.default : exifr

const clean = (words: string) =>
  words
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 20_000)

/** The same words in several languages, as XMP gives them. */
const languages = z
  .array(z.object({ value: z.string() }))
  .transform(all => all.map(one => one.value))

/** What Windows writes into EXIF stands in UTF-16; a user's comment has its encoding before it. */
const written = z.instanceof(Uint8Array).transform(exifWords)

/** A word, or a list of them: as EXIF and XMP give values. */
const value: z.ZodType<readonly string[]> = z
  .union([
    z.string().transform(one => [one]),
    z.number().transform(one => [String(one)]),
    z.object({ value: z.string() }).transform(one => [one.value]),
    written.transform(one => [one]),
    languages,
    z
      .array(z.union([z.string(), z.object({ value: z.string() }).transform(one => one.value)]))
      .transform(all => [all.join(', ')]),
  ])
  .transform(all => [...new Set(all.map(clean))].filter(one => one !== ''))
  .catch([])
const block = z.record(z.string(), z.unknown()).optional().catch(undefined)
const whole = z.record(z.string(), z.unknown()).catch({})
const blocks = z.record(z.string(), block).catch({})

/** What EXIF and XMP of an image hold, by block and field. */
export type Embedded = {
  readonly get: (block: string, field: string) => string | undefined
  /** The value in each language that it is given in. */
  readonly all: (block: string, field: string) => readonly string[]
  /** Whether it says where it was taken. */
  readonly located: boolean
}

/** Reads EXIF and XMP, each by itself; undefined where they are damaged. */
export async function readEmbedded(bytes: Uint8Array): Promise<Embedded | undefined> {
  const kind = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  try {
    if (kind.endsWith('WEBP')) return embedded(await ofWebp(bytes))
    // exifr opens no GIF and no BMP: what XMP they hold stands in them as it is.
    const isOpened = !/^(?:GIF8|BM)/.test(kind)
    const exif = kind.startsWith('ftyp', 4) ? exifBlock(bytes) : isOpened ? bytes : undefined
    const found = exif === undefined ? {} : whole.parse(await ofFile(exif))
    const packet = hasXmp(found) ? undefined : xmpPacket(bytes)
    return embedded(packet ? { ...found, ...whole.parse(await ofXmp(packet)) } : found)
  } catch (error) {
    // exifr throws errors of many kinds where offsets lead out of the file.
    if (error instanceof Error) return undefined
    throw error
  }
}

const hasXmp = (found: Readonly<Record<string, unknown>>) =>
  ['dc', 'photoshop', 'xmp', 'Iptc4xmpCore'].some(name => found[name] !== undefined)

/** Where a HEIC or AVIF keeps its EXIF is told in many ways; it begins as a TIFF does. */
function exifBlock(file: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  const at = ['II*\0\x08\0\0\0', 'MM\0*\0\0\0\x08']
    .map(head => bytes.indexOf(Buffer.from(head, 'latin1')))
    .find(found => found >= 0)
  return at === undefined ? undefined : bytes.subarray(at)
}

/** XMP stands in every container as it is, but for a PNG that packs it. */
function xmpPacket(file: Uint8Array): Uint8Array | undefined {
  const png = pngTexts(file).get('XML:com.adobe.xmp')
  const all = png === undefined ? file : new TextEncoder().encode(png)
  const bytes = Buffer.from(all.buffer, all.byteOffset, all.length)
  const [from, to] = [bytes.indexOf('<x:xmpmeta'), bytes.indexOf('</x:xmpmeta>')]
  return from >= 0 && to > from ? bytes.subarray(from, to + '</x:xmpmeta>'.length) : undefined
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
  userComment: true,
  mergeOutput: false,
  translateValues: false,
  reviveValues: false,
} as const

async function ofXmp(packet: Uint8Array): Promise<unknown> {
  return reader.sidecar(packet, { ...OPTIONS, mergeOutput: false }, 'xmp')
}

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
    if (kind === 'XMP ') Object.assign(found, await ofXmp(chunk))
    at += 8 + size + (size % 2)
  }
  return found
}

const withoutHead = (chunk: Buffer) =>
  chunk.toString('latin1', 0, 4) === 'Exif' ? chunk.subarray(6) : chunk

/** exifr hands a user's comment out beside the blocks. */
const commented = z.object({ userComment: z.unknown() }).catch({ userComment: undefined })

function embedded(found: unknown): Embedded {
  const { userComment } = commented.parse(found)
  const parts: z.infer<typeof blocks> = {
    ...blocks.parse(found ?? {}),
    comment: { user: userComment },
  }
  const all = (name: string, field: string) => value.parse(parts[name]?.[field])
  return {
    get: (name, field) => all(name, field)[0],
    all,
    located: Object.keys(parts['gps'] ?? {}).some(key => /latitude/i.test(key)),
  }
}
