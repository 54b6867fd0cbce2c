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

/** SHA-256 of a text (as UTF-8) or of bytes, in lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const state = START.slice()
  const words = new Int32Array(64)
  const whole = bytes.length - (bytes.length % 64)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < whole; at += 64)
    addBlock(state, words, new DataView(view.buffer, view.byteOffset + at, 64))
  const end = endBlocks(bytes.subarray(whole), bytes.length)
  for (let at = 0; at < end.length; at += 64)
    addBlock(state, words, new DataView(end.buffer, at, 64))
  return Array.from(state, word => (word >>> 0).toString(16).padStart(8, '0')).join('')
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

function addBlock(state: Int32Array, words: Int32Array, block: DataView): void {
  for (let i = 0; i < 16; i++) words[i] = block.getInt32(i * 4)
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15] ?? 0
    const late = words[i - 2] ?? 0
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[i] = (words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
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
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word
}

/** A stable id of some parts, in 32 hex digits: equal parts, equal id; ["ab", "c"] and ["a", "bc"] differ. */
export function stableId(...parts: readonly (string | number)[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 32)
}
