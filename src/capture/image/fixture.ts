/** What is written into a made image. */
export type Written = {
  readonly exif?: Uint8Array | undefined
  readonly iptc?: readonly (readonly [number, string | Uint8Array])[] | undefined
  readonly xmp?: string | undefined
}

const segment = (marker: number, body: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A JPEG of 640 × 480 pixels with particulars and without a picture. */
export function makeJpeg({ exif, iptc, xmp }: Written): Uint8Array {
  const sets = (iptc ?? []).map(([number, value]) => {
    const words = Buffer.from(value)
    const head = Buffer.from([0x1c, 2, number, 0, 0])
    head.writeUInt16BE(words.length, 3)
    return Buffer.concat([head, words])
  })
  const block = Buffer.concat(sets)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(block.length)
  const photoshop = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
    size,
    block,
  ])
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...(exif ? [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif]))] : []),
      ...(iptc ? [segment(0xed, photoshop)] : []),
      ...(xmp ? [segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`))] : []),
      segment(0xc0, Buffer.from([8, 480 >> 8, 480 & 255, 640 >> 8, 640 & 255, 1, 1, 0x11, 0])),
      segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      Buffer.from([0, 0xff, 0xd9]),
    ]),
  )
}

/** A tag of a TIFF: text, another directory, where one stands, or fractions. */
export type Tag = readonly [
  number,
  string | readonly Tag[] | { readonly offset: number } | { readonly whole: readonly number[] },
]

/** A TIFF of directories of tags, as EXIF is one. */
export function makeTiff(tags: readonly Tag[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('II*\0\x08\0\0\0', 'latin1')]
  let length = 8
  const append = (part: Buffer) => {
    parts.push(part)
    length += part.length
    return length - part.length
  }
  const directory = (all: readonly Tag[]): number => {
    const entries = Buffer.alloc(2 + all.length * 12 + 4)
    const start = append(entries)
    entries.writeUInt16LE(all.length)
    for (const [at, [tag, value]] of all.entries()) {
      const entry = entries.subarray(2 + at * 12)
      entry.writeUInt16LE(tag)
      if (typeof value === 'string') {
        const text = Buffer.from(`${value}\0`)
        entry.writeUInt16LE(2, 2)
        entry.writeUInt32LE(text.length, 4)
        if (text.length <= 4) text.copy(entry, 8)
        else entry.writeUInt32LE(append(text), 8)
      } else if ('whole' in value) {
        const fractions = Buffer.alloc(value.whole.length * 8)
        for (const [i, number] of value.whole.entries()) {
          fractions.writeUInt32LE(number, i * 8)
          fractions.writeUInt32LE(1, i * 8 + 4)
        }
        entry.writeUInt16LE(5, 2)
        entry.writeUInt32LE(value.whole.length, 4)
        entry.writeUInt32LE(append(fractions), 8)
      } else {
        entry.writeUInt16LE(4, 2)
        entry.writeUInt32LE(1, 4)
        entry.writeUInt32LE('offset' in value ? value.offset : directory(value), 8)
      }
    }
    return start
  }
  directory(tags)
  return new Uint8Array(Buffer.concat(parts))
}
