/**
 * AEGIS-256 (draft-irtf-cfrg-aegis-aead), only as much of it as tells whether a page of a vault is as it
 * was written. SQLite says that some page is damaged, not which. Nothing is opened or encrypted with this.
 */

const C0 = Int32Array.of(0x02010100, 0x0d080503, 0x59372215, 0x6279e990)
const C1 = Int32Array.of(0x55183ddb, 0xf12fc26d, 0x42311120, 0xdd28b573)
const WORDS = 4
/** Where in the state its last block is, and where a step keeps how that was before it. */
const LAST = 5 * WORDS
const LAST_WAS = LAST + WORDS

const BOX = substitution()
/** The AES round's SubBytes, ShiftRows and MixColumns, as a table of 256 words for each row. */
const R0 = roundTable(0)
const R1 = roundTable(1)
const R2 = roundTable(2)
const R3 = roundTable(3)

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

function roundTable(row: number): Int32Array {
  const table = new Int32Array(256)
  for (const [x, s] of BOX.entries()) {
    const double = ((s << 1) ^ (s & 0x80 ? 0x11b : 0)) & 0xff
    const word = double | (s << 8) | (s << 16) | ((double ^ s) << 24)
    table[x] = row === 0 ? word : (word << (8 * row)) | (word >>> (32 - 8 * row))
  }
  return table
}

/** A block takes in the AES round of another one, or of a copy of it. */
function takeIn(state: Int32Array, block: number, other: number): void {
  const a = state[other]!
  const b = state[other + 1]!
  const c = state[other + 2]!
  const d = state[other + 3]!
  state[block]! ^= R0[a & 255]! ^ R1[(b >>> 8) & 255]! ^ R2[(c >>> 16) & 255]! ^ R3[d >>> 24]!
  state[block + 1]! ^= R0[b & 255]! ^ R1[(c >>> 8) & 255]! ^ R2[(d >>> 16) & 255]! ^ R3[a >>> 24]!
  state[block + 2]! ^= R0[c & 255]! ^ R1[(d >>> 8) & 255]! ^ R2[(a >>> 16) & 255]! ^ R3[b >>> 24]!
  state[block + 3]! ^= R0[d & 255]! ^ R1[(a >>> 8) & 255]! ^ R2[(b >>> 16) & 255]! ^ R3[c >>> 24]!
}

/**
 * One step of the state: each of its six blocks takes in the one before it, the first takes in the last, and the
 * message. It goes from the last to the first, so that what is taken in is still as it was.
 */
function update(state: Int32Array, message: Int32Array): void {
  state.copyWithin(LAST_WAS, LAST)
  for (let block = LAST; block > 0; block -= WORDS) takeIn(state, block, block - WORDS)
  takeIn(state, 0, LAST_WAS)
  for (let i = 0; i < WORDS; i += 1) state[i]! ^= message[i]!
}

/** Bytes as words, the last filled up with zeros to a block of 16 bytes. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const blocks = new Uint8Array(Math.ceil(bytes.length / 16) * 16)
  blocks.set(bytes)
  return new Int32Array(blocks.buffer)
}

const xor = (a: Int32Array, b: Int32Array): Int32Array => a.map((word, i) => word ^ b[i]!)

function start(key: Uint8Array, nonce: Uint8Array): Int32Array {
  const k = wordsOf(key)
  const kn = xor(k, wordsOf(nonce))
  const messages = [k.subarray(0, 4), k.subarray(4), kn.subarray(0, 4), kn.subarray(4)]
  const state = new Int32Array(LAST_WAS + WORDS)
  state.set(kn, 0)
  state.set(C1, 8)
  state.set(C0, 12)
  state.set(xor(k, Int32Array.of(...C0, ...C1)), 16)
  for (let time = 0; time < 4; time += 1) for (const message of messages) update(state, message)
  return state
}

/** The next 16 bytes of the key stream. */
function stream(state: Int32Array, into: Int32Array): void {
  for (let i = 0; i < WORDS; i += 1)
    into[i] = state[4 + i]! ^ state[16 + i]! ^ state[20 + i]! ^ (state[8 + i]! & state[12 + i]!)
}

/** The first 64 bytes that a key and nonce give when nothing is encrypted. */
export function keyStream(key: Uint8Array, nonce: Uint8Array): Uint8Array {
  const state = start(key, nonce)
  const out = new Int32Array(16)
  const nothing = new Int32Array(WORDS)
  for (let at = 0; at < out.length; at += WORDS) {
    stream(state, out.subarray(at, at + WORDS))
    update(state, nothing)
  }
  return new Uint8Array(out.buffer)
}

/** The 32-byte tag that a ciphertext must have under a key and nonce. */
export function tagOf(key: Uint8Array, nonce: Uint8Array, ciphertext: Uint8Array): Uint8Array {
  const state = start(key, nonce)
  const words = new Int32Array(WORDS)
  const cipher = wordsOf(ciphertext)
  const rest = ciphertext.length % 16
  for (let at = 0; at < cipher.length; at += WORDS) {
    stream(state, words)
    for (let i = 0; i < WORDS; i += 1) words[i] = words[i]! ^ cipher[at + i]!
    if (rest > 0 && at + WORDS >= cipher.length) new Uint8Array(words.buffer).fill(0, rest)
    update(state, words)
  }
  const lengths = Int32Array.of(0, 0, ciphertext.length * 8, 0)
  const last = xor(state.subarray(12, 16), lengths)
  for (let time = 0; time < 7; time += 1) update(state, last)
  const tag = new Int32Array(8)
  for (let i = 0; i < WORDS; i += 1) {
    tag[i] = state[i]! ^ state[4 + i]! ^ state[8 + i]!
    tag[4 + i] = state[12 + i]! ^ state[16 + i]! ^ state[20 + i]!
  }
  return new Uint8Array(tag.buffer)
}
