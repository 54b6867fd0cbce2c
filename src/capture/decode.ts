import { analyse } from 'chardet'
import { VigilError } from '../codebook/index.ts'
import { looksMisread } from './misread.ts'
import { count, plausibility } from './plausibility.ts'
import { firstInvalidUtf8, utf8Shape } from './utf8-shape.ts'

/** Text with the encoding it was found in; the note says where that had to be worked out. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly note?: string }

/** What is decoded: the bytes, the name for messages, and the encoding the page names for itself. */
export type Encoded = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly declared?: string | undefined
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Bytes as text. In this order: a byte order mark; UTF-16 by where its zeros and spaces stand; UTF-8 where every byte
 * fits it; what the page names, unless it makes no words; what the letters look like. Nothing is ever replaced silently: in UTF-8 and UTF-16 with broken
 * places each of these stands as � and is counted in the note; what fits no encoding is an error that names the first
 * byte that is off.
 */
export function decode(encoded: Encoded): Decoded {
  const { bytes } = encoded
  const mark = BYTE_ORDER_MARKS.find(([, begin]) => begin.every((byte, i) => bytes[i] === byte))
  if (mark) return decodeMarked(encoded, mark)
  const wide = unmarkedUtf16(bytes)
  if (wide !== undefined) {
    const text = strictly(wide, bytes)
    if (text !== undefined && plausibility(text) > 0.8) {
      return { text, encoding: wide, note: `read as ${wide}, though it has no byte order mark` }
    }
  }
  return decodeBytes(encoded)
}

function decodeMarked(encoded: Encoded, mark: (typeof BYTE_ORDER_MARKS)[number]): Decoded {
  const [encoding, { length }] = mark
  const rest = encoded.bytes.subarray(length)
  const text = strictly(encoding, rest)
  if (text !== undefined) return { text, encoding }
  const offset = encoding === 'utf-8' ? firstInvalidUtf8(encoded.bytes) : undefined
  const mended = withMarks(encoding, rest, offset)
  if (plausibility(mended.text) < 0.5) throw broken(encoded.name, encoding, offset)
  return mended
}

/** The text of mostly sound bytes; each place that does not fit the encoding stands as �. */
function withMarks(encoding: string, bytes: Uint8Array, offset: number | undefined): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const places = text.match(/\ufffd/g)?.length ?? 0
  const first = offset === undefined ? '' : `, the first at byte ${offset}`
  const note = `is damaged: ${places} places that are not ${encoding}${first}, stand as � in its text; the original keeps its bytes`
  return { text, encoding, note }
}

function decodeBytes(encoded: Encoded): Decoded {
  const { bytes, declared } = encoded
  const shape = utf8Shape(bytes)
  const named = declared === undefined ? undefined : declaredText(bytes, declared)
  if (shape.invalid === 0) {
    // A handful of sequences may be chance in a Chinese or Japanese encoding; more are not.
    const chance = shape.sequences < 4 && named !== undefined && plausibility(named.text) > 0.9
    if (chance || (shape.sequences === 0 && named !== undefined)) return named
    if (shape.sequences === 0 && isEscaped(bytes)) {
      const text = strictly('iso-2022-jp', bytes)
      if (text !== undefined) return { text, encoding: 'iso-2022-jp' }
    }
    const text = strictly('utf-8', bytes) ?? ''
    if (named === undefined || named.encoding === 'utf-8' || shape.sequences === 0) {
      return { text, encoding: 'utf-8' }
    }
    return { text, encoding: 'utf-8', note: `names ${named.encoding}, but is written in utf-8` }
  }
  if (named !== undefined && named.encoding !== 'utf-8') return betterThan(named, bytes) ?? named
  // Mostly well-formed UTF-8 with a broken place is damage, not another encoding.
  if (shape.sequences > shape.invalid) return withMarks('utf-8', bytes, shape.offset)
  return guessed(encoded, shape.offset)
}

/** The text in the encoding that a page names, where there is such an encoding and every byte fits it. */
function declaredText(bytes: Uint8Array, declared: string): Decoded | undefined {
  const encoding = knownEncoding(declared)
  if (encoding === undefined || encoding.startsWith('utf-16')) return undefined
  const text = strictly(encoding, bytes)
  return text === undefined || plausibility(text) < 0.5 ? undefined : { text, encoding }
}

/** Encodings that chardet does not know but that monitors meet. */
const MORE_ENCODINGS = ['ibm866', 'koi8-u', 'windows-1251', 'x-mac-cyrillic']

/** Windows' form of an ISO encoding: most letters are the same, and it is the one more often met. */
const SIBLINGS: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
}

/** What the letters say where what a page names makes no words of them: many sites name one encoding whatever they write. */
function betterThan(named: Decoded, bytes: Uint8Array): Decoded | undefined {
  if (!looksMisread(named.text)) return undefined
  const best = bestGuess(bytes)
  if (best === undefined || best.encoding === named.encoding || looksMisread(best.text))
    return undefined
  const note = `names ${named.encoding}, but its letters make words only as ${best.encoding}: check that it reads well`
  return { text: best.text, encoding: best.encoding, note }
}

function guessed({ bytes, name }: Encoded, offset: number): Decoded {
  const best = bestGuess(bytes)
  if (best === undefined) throw broken(name, 'utf-8', offset)
  const { text, encoding } = best
  const note = `is not utf-8 (byte ${offset} does not fit); read as ${encoding} by its letters: check that it reads well`
  return { text, encoding, note }
}

/** Letters decide: chardet's order, and of two that are near each other the text that looks more like words. */
function bestGuess(bytes: Uint8Array): { encoding: string; text: string } | undefined {
  const matches = analyse(bytes.subarray(0, 65_536)).filter(match => match.confidence > 0)
  const weights = new Map(MORE_ENCODINGS.map(encoding => [encoding, 0.1]))
  for (const match of matches) {
    const encoding = knownEncoding(match.name)
    if (encoding === undefined || /^utf|ascii/i.test(match.name)) continue
    const weight = Math.max(weights.get(encoding) ?? 0, match.confidence / 100)
    weights.set(encoding, weight)
    const sibling = SIBLINGS[encoding]
    if (sibling !== undefined) weights.set(sibling, weight + 0.02)
  }
  const trials = [...weights].flatMap(([encoding, weight]) => {
    const text = strictly(encoding, bytes)
    return text === undefined ? [] : [{ encoding, text, fit: plausibility(text), weight }]
  })
  const best = trials
    .filter(trial => trial.fit > 0.8)
    .sort((a, b) => b.fit + b.weight - (a.fit + a.weight))[0]
  return best && (trials.find(trial => isMac(trial, best)) ?? best)
}

/** Macintosh's Cyrillic has the small letters where windows-1251 has them, but for я, which stands where that has Я. */
const isMac = (trial: { encoding: string; text: string }, best: typeof trial): boolean =>
  trial.encoding === 'x-mac-cyrillic' &&
  best.encoding === 'windows-1251' &&
  count(best.text, /\p{Ll}Я/gu) > count(trial.text, /\p{L}€/gu)

/** The name by which the platform knows an encoding, where it does. */
function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The text, or undefined where a byte does not fit the encoding. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return encoding === 'windows-1252' ? withWindowsSigns(text) : text
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Node 20 reads windows-1252 as if it were Latin-1 and leaves control characters where quotes and dashes stand. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, sign => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? sign)
}

/** Japanese mail's encoding shifts between alphabets by marks that no other text has. */
const isEscaped = (bytes: Uint8Array): boolean =>
  ['\x1b$B', '\x1b$@'].some(mark =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(mark),
  )

/** UTF-16 shows by the zero bytes of its letters and signs, which stand all on one side of the pairs, or by its spaces. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined
  const zeros = { little: 0, big: 0 }
  const spaces = { little: 0, big: 0 }
  const length = Math.min(bytes.length, 65_536)
  for (let i = 0; i < length; i += 2) {
    const [one = 0, other = 0] = [bytes[i], bytes[i + 1]]
    if (other === 0) zeros.little++
    if (one === 0) zeros.big++
    if (SPACES.has(one + other * 256)) spaces.little++
    if (SPACES.has(one * 256 + other)) spaces.big++
  }
  return sideOf(zeros, length / 200) ?? sideOf(spaces, length / 1000)
}

/** Spaces, line ends and the stops of Chinese and Japanese, whose zeros alone tell nothing: 一 has one on the other side. */
const SPACES = new Set([0x0a, 0x0d, 0x20, 0x3001, 0x3002, 0xff0c])

function sideOf({ little, big }: { little: number; big: number }, fewest: number) {
  const [less, more] = little < big ? [little, big] : [big, little]
  if (more === 0 || more < fewest || less > more / 20) return undefined
  return little > big ? 'utf-16le' : 'utf-16be'
}

function broken(name: string, encoding: string, offset: number | undefined): VigilError {
  const where = offset === undefined ? '' : `: byte ${offset} is the first that does not fit`
  return new VigilError(
    'input-unreadable',
    `${name} is not valid ${encoding}${where}, and no other encoding makes words of it. Nothing was stored. ` +
      `Save it again as UTF-8, or get the file from its source again.`,
  )
}
