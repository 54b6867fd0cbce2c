import { decode } from '../decode.ts'

const SAMPLE = 65_536

/**
 * A mail whose headers hold letters as bare bytes of an old encoding (which no standard allows, and old programs
 * wrote), with those headers in UTF-8; any other mail as it is.
 */
export function wholeHeaders(bytes: Uint8Array, name: string): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const ends = [buffer.indexOf('\n\n'), buffer.indexOf('\n\r\n')].filter(end => end >= 0)
  const head = bytes.subarray(0, Math.min(...ends, bytes.length))
  if (isUtf8(head) || head.includes(0)) return bytes
  // A few letters of a subject tell no encoding: what the mail names for its text does, or its text.
  const declared = /\bcharset\s*=\s*"?([\w.:-]+)/i.exec(Buffer.from(head).toString('latin1'))?.[1]
  const body = bytes.subarray(head.length, head.length + SAMPLE)
  const telling = body.some(byte => byte > 0x7f) ? bytes.subarray(0, SAMPLE) : head
  const { encoding } = decode({ bytes: telling, name, declared })
  const { text } = decode({ bytes: head, name, declared: encoding })
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
