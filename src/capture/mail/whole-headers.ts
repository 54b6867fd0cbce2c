import { decode } from '../decode.ts'

/**
 * A mail whose headers hold letters as bare bytes of an old encoding (which no standard allows, and old programs
 * wrote), with those headers in UTF-8; any other mail as it is.
 */
export function wholeHeaders(bytes: Uint8Array, name: string): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const ends = [buffer.indexOf('\n\n'), buffer.indexOf('\n\r\n')].filter(end => end >= 0)
  const head = bytes.subarray(0, Math.min(...ends, bytes.length))
  if (isUtf8(head) || head.includes(0)) return bytes
  const { text } = decode({ bytes: head, name })
  return new Uint8Array(Buffer.concat([Buffer.from(text), bytes.subarray(head.length)]))
}

/** Whether bytes are well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
