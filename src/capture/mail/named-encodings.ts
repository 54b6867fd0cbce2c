import { VigilError } from '../../codebook/index.ts'
import { decode } from '../decode.ts'
import { decodedBody, mimeParts, type MimePart } from '../mhtml/mime-parts.ts'
import { declaredEncoding } from '../recognise.ts'
import { isUtf8 } from './whole-headers.ts'

const MOST_PARTS = 500

/**
 * A mail in which each text names its encoding: where one names none, or one that there is not, it is worked out by the
 * letters, said in a note, and written as a header before the others. Any other mail as it is.
 */
export async function namedEncodings(
  mail: Uint8Array,
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly string[] }> {
  const notes: string[] = []
  const pieces: Uint8Array[] = []
  let written = 0
  for (const part of mimeParts(mail).filter(namesNone).slice(0, MOST_PARTS)) {
    const encoding = await encodingOf(part, name)
    if (encoding === undefined) continue
    const start = part.start - mail.byteOffset
    pieces.push(mail.subarray(written, start), Buffer.from(`${headerOf(part, encoding)}\r\n`))
    written = start
    notes.push(
      `a text of the mail does not say in which encoding it is; read as ${encoding} by its letters: check that it reads well`,
    )
  }
  if (notes.length === 0) return { bytes: mail, notes }
  return { bytes: new Uint8Array(Buffer.concat([...pieces, mail.subarray(written)])), notes }
}

const typeOf = ({ headers }: MimePart) => headers.get('content-type') ?? 'text/plain'
const CHARSET = /;\s*charset\s*=\s*(?:"([^"]{0,80})"|([^\s;"]{1,80}))/i

function namesNone(part: MimePart): boolean {
  if (!/^text\/(?:plain|html)\b/i.test(typeOf(part))) return false
  if (/^attachment/i.test(part.headers.get('content-disposition') ?? '')) return false
  const found = CHARSET.exec(typeOf(part))
  const label = (found?.[1] ?? found?.[2] ?? '').toLowerCase()
  return /^(?:|.*ascii.*|default|x-user-defined)$/.test(label) || !isKnown(label)
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement'
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Undefined where the text is plain ASCII, or fits nothing. */
async function encodingOf(part: MimePart, name: string): Promise<string | undefined> {
  const encoded = /base64|quoted/i.test(part.headers.get('content-transfer-encoding') ?? '')
  const bytes = encoded ? await decodedBody(part) : part.body
  if (bytes.every(byte => byte < 0x80)) return undefined
  if (isUtf8(bytes)) return 'utf-8'
  try {
    return decode({ bytes, name, declared: declaredEncoding(bytes) }).encoding
  } catch (error) {
    if (error instanceof VigilError) return undefined
    throw error
  }
}

const headerOf = (part: MimePart, encoding: string) =>
  `Content-Type: ${typeOf(part)
    .replace(CHARSET, '')
    .replace(/[^\x20-\x7e]/g, ' ')}; charset=${encoding}`
