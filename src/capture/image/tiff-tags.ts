const WIDTH = 256
const HEIGHT = 257
const IPTC = 33_723

/** What the first directory of a TIFF says of its size and where its IPTC block lies. */
export type TiffTags = {
  readonly width: number
  readonly height: number
  readonly iptc: Uint8Array | undefined
}

/** Undefined where the file is no TIFF, or its directory lies outside of it. */
export function tiffTags(file: Uint8Array): TiffTags | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  const order = bytes.toString('latin1', 0, 4)
  if ((order !== 'II*\0' && order !== 'MM\0*') || bytes.length < 10) return undefined
  const little = order === 'II*\0'
  const short = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at))
  const long = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const start = long(4)
  if (start + 2 > bytes.length) return undefined
  const tags = new Map<
    number,
    { readonly type: number; readonly count: number; readonly at: number }
  >()
  for (let n = 0, at = start + 2; n < short(start) && at + 12 <= bytes.length; n++, at += 12)
    tags.set(short(at), { type: short(at + 2), count: long(at + 4), at: at + 8 })
  const size = (tag: number) => {
    const found = tags.get(tag)
    return found === undefined ? 0 : found.type === 3 ? short(found.at) : long(found.at)
  }
  const block = tags.get(IPTC)
  const length = (block?.count ?? 0) * (block?.type === 4 ? 4 : 1)
  return {
    width: size(WIDTH),
    height: size(HEIGHT),
    iptc: block && length > 4 ? file.subarray(long(block.at), long(block.at) + length) : undefined,
  }
}
