import { inflateSync } from 'node:zlib'

/** What a PNG's text chunks say, by keyword ("Description"), wherever in the file they stand. */
export type PngTexts = ReadonlyMap<string, string>

const LONGEST = 1024 * 1024

export function pngTexts(file: Uint8Array): PngTexts {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  const texts = new Map<string, string>()
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return texts
  for (let at = 8; at + 12 <= bytes.length;) {
    const size = bytes.readUInt32BE(at)
    const text = chunkText(
      bytes.toString('latin1', at + 4, at + 8),
      bytes.subarray(at + 8, at + 8 + size),
    )
    if (text && !texts.has(text[0])) texts.set(...text)
    at += 12 + size
  }
  return texts
}

function chunkText(kind: string, body: Buffer): [string, string] | undefined {
  const end = body.indexOf(0)
  if (end < 1 || end > 79) return undefined
  const keyword = body.toString('latin1', 0, end)
  const rest = body.subarray(end + 1)
  if (kind === 'tEXt') return [keyword, rest.toString('latin1')]
  if (kind === 'zTXt') return [keyword, unpacked(rest.subarray(1)).toString('latin1')]
  if (kind !== 'iTXt') return undefined
  // Whether it is compressed, how, then a language and the keyword in it, each with a zero at its end.
  const language = rest.indexOf(0, 2)
  const translated = rest.indexOf(0, language + 1)
  if (language < 0 || translated < 0) return undefined
  const text = rest.subarray(translated + 1)
  return [keyword, (rest[0] === 1 ? unpacked(text) : text).toString('utf8')]
}

function unpacked(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: LONGEST })
  } catch (error) {
    if (error instanceof Error) return Buffer.alloc(0)
    throw error
  }
}
