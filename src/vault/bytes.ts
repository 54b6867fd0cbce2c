/** Bytes that come in pieces, read in the lengths that a format asks for. */
export type Bytes = {
  /** The next `length` bytes; fewer only at the end. */
  take(length: number): Promise<Buffer>
  /** The next bytes up to a line feed, without it, as Latin-1; undefined where none comes within `most` bytes. */
  line(most: number): Promise<string | undefined>
  /** How many bytes were taken so far. */
  taken(): number
}

/** Reads a source of bytes in order; what was taken is forgotten. */
export function readBytes(source: AsyncIterable<Uint8Array>): Bytes {
  const pieces = source[Symbol.asyncIterator]()
  let waiting: Buffer[] = []
  let held = 0
  let taken = 0
  const fill = async (length: number): Promise<void> => {
    while (held < length) {
      const next = await pieces.next()
      if (next.done === true) return
      waiting.push(Buffer.from(next.value))
      held += next.value.length
    }
  }
  const cut = (length: number): Buffer => {
    const [first] = waiting
    const isInFirst = first !== undefined && first.length >= length
    const whole = isInFirst ? first : Buffer.concat(waiting)
    const bytes = whole.subarray(0, length)
    const rest = whole.subarray(length)
    const others = isInFirst ? waiting.slice(1) : []
    waiting = rest.length > 0 ? [rest, ...others] : others
    held -= bytes.length
    taken += bytes.length
    return bytes
  }
  const take = async (length: number): Promise<Buffer> => {
    await fill(length)
    return cut(Math.min(length, held))
  }
  const line = async (most: number): Promise<string | undefined> => {
    for (let length = 0; length <= most; length += 1) {
      await fill(length + 1)
      if (held <= length) return undefined
      if (byteAt(waiting, length) === 0x0a) {
        const bytes = cut(length + 1)
        return bytes.subarray(0, -1).toString('latin1')
      }
    }
    return undefined
  }
  return { take, line, taken: () => taken }
}

function byteAt(pieces: readonly Buffer[], index: number): number | undefined {
  let before = 0
  for (const piece of pieces) {
    if (index < before + piece.length) return piece[index - before]
    before += piece.length
  }
  return undefined
}
