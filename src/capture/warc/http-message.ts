import { AsyncIterReader } from 'warcio'
import { header, type Exchange, type Headers } from '../fetcher.ts'
import { NotAsPacked, unpackBody } from '../fetch/unpack-body.ts'

/** An answer as a web archive keeps it, its body still compressed. */
export type ArchivedAnswer = Pick<Exchange, 'status' | 'headers' | 'body'>

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** Where the head of an HTTP message ends: the first empty line. Undefined where there is none. */
export function headEnd(
  block: Uint8Array,
): { readonly head: number; readonly body: number } | undefined {
  const text = Buffer.from(block.buffer, block.byteOffset, block.length)
  const strict = text.indexOf('\r\n\r\n')
  const loose = text.indexOf('\n\n')
  if (strict >= 0 && (loose < 0 || strict < loose)) return { head: strict, body: strict + 4 }
  return loose >= 0 ? { head: loose, body: loose + 2 } : undefined
}

/** Status and headers of an answer's head; undefined where it is no answer. */
export function parseHead(head: Uint8Array): Omit<ArchivedAnswer, 'body'> | undefined {
  const [first = '', ...lines] = latin1(head).split(/\r?\n/)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(first)?.[1]
  if (status === undefined) return undefined
  const headers = lines.flatMap((line): Headers => {
    const colon = line.indexOf(':')
    return colon < 1
      ? []
      : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]]
  })
  return { status: Number(status), headers }
}

/** The body of an archived answer as its server meant it: chunks joined, compression taken off. */
export async function archivedContent(answer: ArchivedAnswer, limit: number): Promise<Uint8Array> {
  const chunked = /chunked/i.test(header(answer, 'transfer-encoding') ?? '')
  const body = chunked ? await joined(answer.body) : answer.body
  try {
    return await unpackBody({ headers: answer.headers, body }, limit)
  } catch (error) {
    // Some archivers unpack bodies and leave the header that says they are packed.
    if (error instanceof NotAsPacked && !isPacked(body)) return body
    throw error
  }
}

/** Archivers that joined the chunks and left the header are met often: what is not in chunks is given back as it is. */
async function joined(body: Uint8Array): Promise<Uint8Array> {
  return new AsyncIterReader([body], null, true).readFully()
}

const isPacked = (body: Uint8Array) => body[0] === 0x1f && body[1] === 0x8b
