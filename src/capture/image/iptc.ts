import { decode } from '../decode.ts'
import { tiffTags } from './tiff-tags.ts'

/** What IPTC calls each particular of a picture: data sets of its record 2. */
const FIELDS = {
  title: 5,
  sublocation: 92,
  city: 90,
  state: 95,
  country: 101,
  headline: 105,
  credit: 110,
  source: 115,
  copyright: 116,
  caption: 120,
  byline: 80,
  created: 55,
} as const

export type IptcField = keyof typeof FIELDS
export type Iptc = Readonly<Partial<Record<IptcField, string>>>

const RESOURCE = Buffer.from('8BIM\x04\x04', 'latin1')
/** Mark of a data set of record 2. */
const [SET, RECORD] = [0x1c, 2]
const MOST_BYLINES = 20

/** What IPTC says of a picture, in whatever encoding its words are; several bylines behind each other. */
export function readIptc(file: Uint8Array): Iptc {
  const block = photoshopBlock(file) ?? tiffTags(file)?.iptc
  if (block === undefined) return {}
  const sets = dataSets(Buffer.from(block.buffer, block.byteOffset, block.length))
  const entries = Object.entries(FIELDS).flatMap(([field, number]) => {
    const words = (sets.get(number) ?? []).map(wordsOf).filter(Boolean)
    return words.length > 0 ? [[field, words.join(', ')] as const] : []
  })
  return Object.fromEntries(entries)
}

/** The IPTC block of a JPEG's or TIFF's Photoshop resources. */
function photoshopBlock(file: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  const found = bytes.indexOf(RESOURCE)
  if (found < 0) return undefined
  // A name of any length stands before the size, padded to an even number of bytes.
  const name = (bytes[found + 6] ?? 0) + 1
  const at = found + 6 + name + (name % 2)
  if (at + 4 > bytes.length) return undefined
  const size = bytes.readUInt32BE(at)
  return bytes.subarray(at + 4, Math.min(bytes.length, at + 4 + size))
}

function dataSets(block: Buffer): ReadonlyMap<number, readonly Buffer[]> {
  const sets = new Map<number, Buffer[]>()
  let at = 0
  while (at + 5 <= block.length) {
    if (block[at] !== SET) {
      at++
      continue
    }
    const size = block.readUInt16BE(at + 3)
    const number = block[at + 2] ?? 0
    const before = sets.get(number)
    const isMore =
      before === undefined || (number === FIELDS.byline && before.length < MOST_BYLINES)
    if (block[at + 1] === RECORD && size < 0x8000 && isMore)
      sets.set(number, [...(before ?? []), block.subarray(at + 5, at + 5 + size)])
    at += 5 + (size < 0x8000 ? size : 0)
  }
  return sets
}

const wordsOf = (value: Buffer) =>
  decode({ bytes: new Uint8Array(value), name: 'IPTC' })
    .text.replaceAll('\0', '')
    .trim()
