/** A part of an RTF file: a brace, a control word with its number, a byte of text, or bytes to step over. */
export type Token =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly word: string; readonly number: number | undefined }
  | { readonly type: 'byte'; readonly byte: number }

const [BACKSLASH, OPEN, CLOSE, CR, LF, QUOTE] = [0x5c, 0x7b, 0x7d, 0x0d, 0x0a, 0x27]
const isLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
/** Longer words and numbers are none of RTF's. */
const LONGEST = 40

/** The parts of an RTF file in order; binary data is stepped over, never further than the file's end. */
export function* rtfTokens(bytes: Uint8Array): Generator<Token> {
  const code = (at: number) => bytes[at] ?? -1
  let at = 0
  while (at < bytes.length) {
    const here = code(at)
    if (here === OPEN) yield { type: 'open' }
    else if (here === CLOSE) yield { type: 'close' }
    else if (here === BACKSLASH) {
      const { token, end } = control(bytes, at + 1)
      at = end
      if (token.type === 'word' && token.word === 'bin') at += Math.max(0, token.number ?? 0)
      else yield token
      continue
    } else if (here !== CR && here !== LF) yield { type: 'byte', byte: here }
    at++
  }
}

function control(bytes: Uint8Array, from: number): { readonly token: Token; readonly end: number } {
  const code = (at: number) => bytes[at] ?? -1
  let at = from
  if (code(at) === QUOTE) {
    const byte = Number.parseInt(String.fromCharCode(code(at + 1), code(at + 2)), 16)
    return { token: { type: 'byte', byte: Number.isNaN(byte) ? 0x20 : byte }, end: at + 3 }
  }
  if (!isLetter(code(at)))
    return { token: { type: 'word', word: symbol(code(at)), number: undefined }, end: at + 1 }
  while (isLetter(code(at)) && at - from < LONGEST) at++
  const word = String.fromCharCode(...bytes.subarray(from, at))
  const start = at
  if (code(at) === 0x2d) at++
  while (isDigit(code(at)) && at - start < LONGEST) at++
  const digits = String.fromCharCode(...bytes.subarray(start, at))
  const number = /\d/.test(digits) ? Number(digits) : undefined
  const end = number === undefined ? start : at
  return { token: { type: 'word', word, number }, end: code(end) === 0x20 ? end + 1 : end }
}

/** A line's end behind a backslash ends a paragraph. */
const symbol = (code: number) =>
  code === CR || code === LF ? 'par' : code < 0 ? '' : String.fromCharCode(code)
