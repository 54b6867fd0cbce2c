/** How bytes look as UTF-8. */
export type Utf8Shape = {
  /** Well-formed sequences of two bytes and more. */
  readonly sequences: number
  /** Bytes that belong to no well-formed sequence. */
  readonly invalid: number
  /** Where the first of those stands; -1 where there is none. */
  readonly offset: number
}

/** Counts what fits UTF-8 and what does not, in one pass. */
export function utf8Shape(bytes: Uint8Array): Utf8Shape {
  let sequences = 0
  let invalid = 0
  let offset = -1
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i] ?? 0
    if (first < 0x80) {
      i++
      continue
    }
    const length = sequenceLength(bytes, i)
    if (length > 0) {
      sequences++
      i += length
    } else {
      if (offset < 0) offset = i
      invalid++
      i++
    }
  }
  return { sequences, invalid, offset }
}

/** Offset of the first byte that is not UTF-8, if there is one. */
export function firstInvalidUtf8(bytes: Uint8Array): number | undefined {
  const { offset } = utf8Shape(bytes)
  return offset < 0 ? undefined : offset
}

/** Length of the well-formed sequence that starts here, or 0: the table 3-7 of the Unicode standard. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i] ?? 0
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4 || i + length > bytes.length) return 0
  const second = bytes[i + 1] ?? 0
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let k = 2; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
