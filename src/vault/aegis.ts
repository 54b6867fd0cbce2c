/**
 * AEGIS-256 (draft-irtf-cfrg-aegis-aead), only as much of it as tells whether a page of a vault is as it
 * was written. SQLite says that some page is damaged, not which. Nothing is opened or encrypted with this.
 */

const C0 = Uint32Array.of(0x02010100, 0x0d080503, 0x59372215, 0x6279e990)
const C1 = Uint32Array.of(0x55183ddb, 0xf12fc26d, 0x42311120, 0xdd28b573)
const WORDS = 4
const STATE = 6 * WORDS

/** The AES round's SubBytes, ShiftRows and MixColumns as four tables of 256 words. */
const TABLES = roundTables()

function substitution(): Uint8Array {
  const box = new Uint8Array(256)
  let p = 1
  let q = 1
  const rotate = (x: number, by: number) => ((x << by) | (x >> (8 - by))) & 0xff
  do {
    p = (p ^ (p << 1) ^ (p & 0x80 ? 0x11b : 0)) & 0xff
    q = (q ^ (q << 1)) & 0xff
    q = (q ^ (q << 2)) & 0xff
    q = (q ^ (q << 4)) & 0xff
    if (q & 0x80) q ^= 0x09
    box[p] = (q ^ rotate(q, 1) ^ rotate(q, 2) ^ rotate(q, 3) ^ rotate(q, 4) ^ 0x63) & 0xff
  } while (p !== 1)
  box[0] = 0x63
  return box
}

function roundTables(): Uint32Array {
  const tables = new Uint32Array(1024)
  for (const [x, s] of substitution().entries()) {
    const double = ((s << 1) ^ (s & 0x80 ? 0x11b : 0)) & 0xff
    const word = (double | (s << 8) | (s << 16) | ((double ^ s) << 24)) >>> 0
    for (let row = 0; row < 4; row += 1)
      tables[row * 256 + x] = row === 0 ? word : (word << (8 * row)) | (word >>> (32 - 8 * row))
  }
  return tables
}

/** One step of the state: each of the six blocks takes in the round of the one before it. */
function update(state: Uint32Array, message: Uint32Array, before: Uint32Array): void {
  before.set(state)
  for (let block = 0; block < STATE; block += WORDS) {
    const from = block === 0 ? STATE - WORDS : block - WORDS
    for (let column = 0; column < WORDS; column += 1) {
      const a = before[from + column]!
      const b = before[from + ((column + 1) & 3)]!
      const c = before[from + ((column + 2) & 3)]!
      const d = before[from + ((column + 3) & 3)]!
      state[block + column] =
        TABLES[a & 0xff]! ^
        TABLES[256 + ((b >>> 8) & 0xff)]! ^
        TABLES[512 + ((c >>> 16) & 0xff)]! ^
        TABLES[768 + (d >>> 24)]! ^
        before[block + column]! ^
        (block === 0 ? message[column]! : 0)
    }
  }
}

const wordsOf = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
const xor = (a: Uint32Array, b: Uint32Array): Uint32Array => a.map((word, i) => word ^ b[i]!)

type Machine = { readonly state: Uint32Array; readonly before: Uint32Array }

function start(key: Uint8Array, nonce: Uint8Array): Machine {
  const [k0, k1] = [wordsOf(key.subarray(0, 16)), wordsOf(key.subarray(16, 32))]
  const [n0, n1] = [wordsOf(nonce.subarray(0, 16)), wordsOf(nonce.subarray(16, 32))]
  const state = new Uint32Array(STATE)
  const before = new Uint32Array(STATE)
  for (const [block, words] of [
    xor(k0, n0),
    xor(k1, n1),
    C1,
    C0,
    xor(k0, C0),
    xor(k1, C1),
  ].entries())
    state.set(words, block * WORDS)
  for (let round = 0; round < 4; round += 1)
    for (const message of [k0, k1, xor(k0, n0), xor(k1, n1)]) update(state, message, before)
  return { state, before }
}

/** The next 16 bytes of the key stream. */
function stream(state: Uint32Array, into: Uint32Array): void {
  for (let i = 0; i < WORDS; i += 1)
    into[i] = state[4 + i]! ^ state[16 + i]! ^ state[20 + i]! ^ (state[8 + i]! & state[12 + i]!)
}

/** The first 64 bytes that a key and nonce give when nothing is encrypted. */
export function keyStream(key: Uint8Array, nonce: Uint8Array): Uint8Array {
  const { state, before } = start(key, nonce)
  const out = new Uint32Array(16)
  const nothing = new Uint32Array(WORDS)
  const words = new Uint32Array(WORDS)
  for (let at = 0; at < out.length; at += WORDS) {
    stream(state, words)
    out.set(words, at)
    update(state, nothing, before)
  }
  return new Uint8Array(out.buffer)
}

/** The 32-byte tag that a ciphertext must have under a key and nonce. */
export function tagOf(key: Uint8Array, nonce: Uint8Array, ciphertext: Uint8Array): Uint8Array {
  const { state, before } = start(key, nonce)
  const words = new Uint32Array(WORDS)
  const padded = new Uint8Array(Math.ceil(ciphertext.length / 16) * 16)
  padded.set(ciphertext)
  const cipher = wordsOf(padded)
  const rest = ciphertext.length % 16
  for (let at = 0; at < cipher.length; at += WORDS) {
    stream(state, words)
    for (let i = 0; i < WORDS; i += 1) words[i] = words[i]! ^ cipher[at + i]!
    if (rest > 0 && at + WORDS >= cipher.length) new Uint8Array(words.buffer).fill(0, rest)
    update(state, words, before)
  }
  const lengths = Uint32Array.of(0, 0, ciphertext.length * 8, 0)
  const last = xor(state.subarray(12, 16), lengths)
  for (let round = 0; round < 7; round += 1) update(state, last, before)
  const block = (n: number) => state.subarray(n * WORDS, (n + 1) * WORDS)
  const tag = new Uint32Array(8)
  tag.set(xor(xor(block(0), block(1)), block(2)), 0)
  tag.set(xor(xor(block(3), block(4)), block(5)), 4)
  return new Uint8Array(tag.buffer)
}
