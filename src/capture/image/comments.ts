import { decode } from '../decode.ts'

/** The comments in a JPEG's and a GIF's own blocks for them. */
export function imageComments(file: Uint8Array): readonly string[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  const found = bytes.readUInt16BE(0) === 0xffd8 ? jpegComments(bytes) : gifComments(bytes)
  return found.filter(comment => comment.length > 0).map(wordsOf)
}

function jpegComments(bytes: Buffer): Buffer[] {
  const found: Buffer[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const size = Math.max(2, bytes.readUInt16BE(at + 2))
    if (bytes[at + 1] === 0xfe) found.push(bytes.subarray(at + 4, at + 2 + size))
    at += 2 + size
  }
  return found
}

const COLOURS = 0x80

/** Blocks until the end mark: pictures and extensions, both in parts with a length before each. */
function gifComments(bytes: Buffer): Buffer[] {
  if (bytes.toString('latin1', 0, 4) !== 'GIF8' || bytes.length < 13) return []
  const found: Buffer[] = []
  let at = 13 + tableSize(bytes[10] ?? 0)
  while (at + 2 < bytes.length) {
    const isPicture = bytes[at] === 0x2c
    if (!isPicture && bytes[at] !== 0x21) break
    const isComment = !isPicture && bytes[at + 1] === 0xfe
    at += isPicture ? 11 + tableSize(bytes[at + 9] ?? 0) : 2
    const parts: Buffer[] = []
    for (let size = bytes[at] ?? 0; size > 0; size = bytes[at] ?? 0) {
      parts.push(bytes.subarray(at + 1, at + 1 + size))
      at += 1 + size
    }
    at += 1
    if (isComment) found.push(Buffer.concat(parts))
  }
  return found
}

const tableSize = (flags: number) => (flags & COLOURS ? 3 * 2 ** ((flags & 7) + 1) : 0)

const wordsOf = (comment: Buffer) =>
  decode({ bytes: new Uint8Array(comment), name: 'its comment' })
    .text.replace(/\p{Cc}+/gu, ' ')
    .trim()
