const utf16 = new TextDecoder('utf-16le')
const utf16be = new TextDecoder('utf-16be')
const utf8 = new TextDecoder()

/** Words that EXIF keeps as bytes: with the encoding's name before them, or in UTF-16 as Windows writes them. */
export function exifWords(bytes: Uint8Array): string {
  const name = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const rest = bytes.subarray(8)
  if (name === 'UNICODE\0') return wide(rest)
  if (name === 'ASCII\0\0\0' || name === '\0'.repeat(8)) return ended(utf8.decode(rest))
  return wide(bytes)
}

/** The byte order is the file's, which the words show: of letters below U+1000 the high byte is the smaller one. */
function wide(bytes: Uint8Array): string {
  let [even, odd] = [0, 0]
  for (let at = 0; at + 1 < Math.min(bytes.length, 2000); at += 2) {
    even += bytes[at] ?? 0
    odd += bytes[at + 1] ?? 0
  }
  return ended((even < odd ? utf16be : utf16).decode(bytes))
}

const ended = (words: string) => words.replace(/\0.*$/su, '')
