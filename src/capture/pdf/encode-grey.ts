import { crc32, deflateSync } from 'node:zlib'

/** A picture as pdf.js unpacks it: `kind` 1 is one bit a pixel, 2 is RGB, 3 is RGBA. */
export type Pixels = {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** A PNG in shades of grey. */
export function encodeGrey(pixels: Pixels): Uint8Array {
  const { width, height } = pixels
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = greyAt(pixels, x, y)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows, { level: 1 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function greyAt({ width, kind, data }: Pixels, x: number, y: number): number {
  if (kind === 1) {
    const byte = data[y * Math.ceil(width / 8) + (x >> 3)] ?? 0
    return byte & (0x80 >> (x & 7)) ? 255 : 0
  }
  const at = (y * width + x) * (kind === 2 ? 3 : 4)
  const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
  return (red * 77 + green * 150 + blue * 29) >> 8
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
