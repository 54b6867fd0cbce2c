import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, type InputType } from 'node:zlib'
import { header, type Exchange } from '../fetcher.ts'

/** Thrown where a body unpacks to more than it may. */
export class UnpacksTooFar extends Error {}
/** Thrown where a body is not compressed as its server says; the message says how. */
export class NotAsPacked extends Error {}

type Unpack = (bytes: InputType, options: { maxOutputLength: number }) => Promise<Buffer>

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  // Named deflate, some servers send it with zlib's head and some without.
  deflate: async (bytes, options) => {
    try {
      return await promisify(inflate)(bytes, options)
    } catch (error) {
      if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw error
      return promisify(inflateRaw)(bytes, options)
    }
  },
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Layers of compression on one body. More than two are no server's habit, but a bomb's. */
const MOST_LAYERS = 2

/** A body as its server meant it, each layer of compression taken off and counted. */
export async function unpackBody(
  exchange: Pick<Exchange, 'headers' | 'body'>,
  limit: number,
): Promise<Uint8Array> {
  const layers = (header(exchange, 'content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map(layer => layer.trim())
    .filter(layer => layer !== '' && layer !== 'identity')
  if (layers.length > MOST_LAYERS) throw new NotAsPacked(`it is compressed ${layers.length} times`)
  let bytes = exchange.body
  if (bytes.length > 0)
    for (const layer of layers.toReversed()) bytes = await takeOff(layer, bytes, limit)
  return bytes
}

async function takeOff(layer: string, bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  const unpack = UNPACK[layer]
  if (!unpack) throw new NotAsPacked(`it is compressed as “${layer}”, which Vigil does not unpack`)
  try {
    return new Uint8Array(await unpack(bytes, { maxOutputLength: limit }))
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw new UnpacksTooFar(layer, { cause: error })
    throw new NotAsPacked(`it is not whole, or not compressed as ${layer}, as the server says`, {
      cause: error,
    })
  }
}
