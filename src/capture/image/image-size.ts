import { tiffTags } from './tiff-tags.ts'

/** Pixels across and down. */
export type ImageSize = { readonly width: number; readonly height: number }

/** The size that an image's own head gives; undefined where it gives none, or has none that could be. */
export function imageSize(file: Uint8Array): ImageSize | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  const size =
    png(bytes) ??
    jpeg(bytes) ??
    webp(bytes) ??
    heic(bytes) ??
    gif(bytes) ??
    bmp(bytes) ??
    tiffTags(file)
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

const text = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to)

function png(bytes: Buffer): ImageSize | undefined {
  if (text(bytes, 1, 4) !== 'PNG' || bytes.length < 24) return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function gif(bytes: Buffer): ImageSize | undefined {
  if (text(bytes, 0, 4) !== 'GIF8' || bytes.length < 10) return undefined
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

function bmp(bytes: Buffer): ImageSize | undefined {
  if (text(bytes, 0, 2) !== 'BM' || bytes.length < 26) return undefined
  return { width: bytes.readInt32LE(18), height: Math.abs(bytes.readInt32LE(22)) }
}

/** Segments until the one that begins the picture. */
function jpeg(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    if (marker === 0xda) return undefined
    at += 2 + Math.max(2, bytes.readUInt16BE(at + 2))
  }
  return undefined
}

function webp(bytes: Buffer): ImageSize | undefined {
  if (text(bytes, 8, 12) !== 'WEBP' || bytes.length < 30) return undefined
  const kind = text(bytes, 12, 16)
  if (kind === 'VP8X')
    return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) }
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) }
  }
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
}

/** The largest of the sizes that a HEIC or AVIF gives: it holds small pictures beside the large one. */
function heic(bytes: Buffer): ImageSize | undefined {
  if (text(bytes, 4, 8) !== 'ftyp') return undefined
  let largest: ImageSize | undefined
  for (let at = bytes.indexOf('ispe'); at >= 0 && at + 16 <= bytes.length;) {
    const size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
    at = bytes.indexOf('ispe', at + 4)
  }
  return largest
}
