/*
 * SHA-256 by own code, because ids are made in the middle rooms, which also run in a browser: there the
 * platform's own is asynchronous, and Node's is not there. For whole originals use the platform's.
 */

const primes = (many: number): number[] => {
  const found: number[] = []
  for (let n = 2; found.length < many; n++) if (found.every(prime => n % prime !== 0)) found.push(n)
  return found
}
const fraction = (n: number) => Math.floor((n - Math.floor(n)) * 2 ** 32) | 0
const START = Int32Array.from(primes(8), prime => fraction(Math.sqrt(prime)))
const ROUNDS = Int32Array.from(primes(64), prime => fraction(Math.cbrt(prime)))

const ENCODER = new TextEncoder()
const WORDS = new Int32Array(64)
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** SHA-256 of a text (as UTF-8) or of bytes, in lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return hexOf(digest(content))
}

function digest(content: string | Uint8Array): Int32Array {
  const bytes = typeof content === 'string' ? ENCODER.encode(content) : content
  const state = START.slice()
  const whole = bytes.length - (bytes.length % 64)
  for (let at = 0; at < whole; at += 64) addBlock(state, bytes, at)
  const end = endBlocks(bytes.subarray(whole), bytes.length)
  for (let at = 0; at < end.length; at += 64) addBlock(state, end, at)
  return state
}

/** Joined at once: of a text that was added up, or is a part of another, all parts stay in memory. */
function hexOf(state: Int32Array): string {
  const digits: string[] = []
  for (const word of state)
    for (let shift = 24; shift >= 0; shift -= 8) digits.push(HEX[(word >>> shift) & 255] ?? '')
  return digits.join('')
}

/** The last bytes, a mark, and the length in bits, in one or two blocks. */
function endBlocks(rest: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const end = new Uint8Array(rest.length < 56 ? 64 : 128)
  end.set(rest)
  end[rest.length] = 0x80
  const view = new DataView(end.buffer)
  view.setUint32(end.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(end.length - 4, (length << 3) >>> 0)
  return end
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** A number of four bytes, the highest first. */
function numberAt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)
  )
}

function addBlock(state: Int32Array, bytes: Uint8Array, at: number): void {
  const words = WORDS
  for (let i = 0; i < 16; i++) words[i] = numberAt(bytes, at + i * 4)
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15] ?? 0
    const late = words[i - 2] ?? 0
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[i] = (words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1
  }
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[i] ?? 0) + (words[i] ?? 0)) | 0
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  state[0] = (state[0] ?? 0) + a
  state[1] = (state[1] ?? 0) + b
  state[2] = (state[2] ?? 0) + c
  state[3] = (state[3] ?? 0) + d
  state[4] = (state[4] ?? 0) + e
  state[5] = (state[5] ?? 0) + f
  state[6] = (state[6] ?? 0) + g
  state[7] = (state[7] ?? 0) + h
}

/** A stable id of some parts, in 32 hex digits: equal parts, equal id; ["ab", "c"] and ["a", "bc"] differ. */
export function stableId(...parts: readonly (string | number)[]): string {
  return hexOf(digest(JSON.stringify(parts)).subarray(0, 4))
}
