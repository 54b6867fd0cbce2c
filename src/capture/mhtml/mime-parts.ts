import PostalMime from 'postal-mime'

/** A part of a MIME message as it stands: its headers by lower-case name, unfolded, and its body, still encoded. */
export type MimePart = {
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
  /** Where it begins in the memory that holds the message. */
  readonly start: number
}

const DEEPEST = 20
const HEADERS = 256 * 1024

/** The parts of a message that hold no other parts, in order; nested deeper than any program nests is left out. */
export function mimeParts(bytes: Uint8Array, depth = 0): MimePart[] {
  const part = partOf(bytes)
  const boundary = boundaryOf(part)
  if (boundary === undefined) return [part]
  if (depth >= DEEPEST) return []
  return splitBody(part.body, boundary).flatMap(inner => mimeParts(inner, depth + 1))
}

/** A message's headers and body. */
export function partOf(bytes: Uint8Array): MimePart {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = buffer.toString('utf8', 0, Math.min(HEADERS, buffer.length))
  const blank = /(?:^|\r?\n)\r?\n/.exec(text)
  const head = blank === null ? text : text.slice(0, blank.index)
  const length = blank === null ? buffer.length : Buffer.byteLength(head) + blank[0].length
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, body: bytes.subarray(length), start: bytes.byteOffset }
}

function boundaryOf({ headers }: MimePart): string | undefined {
  const type = headers.get('content-type') ?? ''
  if (!/^multipart\//i.test(type)) return undefined
  const found = /\bboundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type)
  return found?.[1] ?? found?.[2]
}

function splitBody(body: Uint8Array, boundary: string): Uint8Array[] {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length)
  const mark = `--${boundary}`
  const parts: Uint8Array[] = []
  let start = -1
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + mark.length)) {
    if (at > 0 && buffer[at - 1] !== 0x0a) continue
    if (start >= 0) parts.push(body.subarray(start, at))
    const end = buffer.indexOf('\n', at)
    start = end < 0 ? buffer.length : end + 1
    if (buffer.toString('latin1', at + mark.length, at + mark.length + 2) === '--') start = -1
  }
  // A file that was cut off ends without the last mark.
  if (start >= 0) parts.push(body.subarray(start))
  return parts
}

/** A part's body with its transfer encoding (base64, quoted-printable) undone. */
export async function decodedBody({
  headers,
  body,
}: Pick<MimePart, 'headers' | 'body'>): Promise<Uint8Array> {
  const encoding = headers.get('content-transfer-encoding') ?? '8bit'
  const head = `Content-Type: application/octet-stream\nContent-Disposition: attachment\nContent-Transfer-Encoding: ${encoding}\n\n`
  const whole = Buffer.concat([Buffer.from(head), body])
  const { attachments } = await PostalMime.parse(whole)
  const content = attachments[0]?.content ?? new Uint8Array()
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}
