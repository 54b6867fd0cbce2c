import { constants, gunzipSync } from 'node:zlib'
import {
  FLAT_OPENDOCUMENT,
  OLE_CONTENTS,
  ROOT_ELEMENTS,
  SIGNATURES,
  ZIP_CONTENTS,
  type Known,
} from './known-formats.ts'

/** What is read within the program. */
export type TextFormat = 'html' | 'markdown' | 'text'

const latin1 = new TextDecoder('latin1')

/** What a file that is no text is, by its bytes: "a PDF", "a Word document (DOCX)". */
export function knownBinary(bytes: Uint8Array): Known | undefined {
  const head = binaryString(bytes.subarray(0, 1024))
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipName(bytes)
  if (head.startsWith('\x1f\x8b') && packedBeginning(bytes).startsWith('WARC/'))
    return { what: 'a WARC web archive', format: 'warc' }
  const found = SIGNATURES.find(({ at, bytes: sign }) => head.startsWith(sign, at))
  if (head.startsWith(OLE)) return oleName(bytes) ?? found
  if (found) return found
  if (/^BM[^]{4}\0{4}/.test(head)) return { what: 'a BMP image', format: 'bmp' }
  if (head.startsWith('0') && head.slice(0, 20).includes(SIGNED)) return SIGNED_MAIL
  // Some scanners and mail gateways put bytes before a PDF's head; readers accept it within the first kilobyte.
  return head.includes('%PDF-') && head.includes('\0')
    ? SIGNATURES.find(({ bytes: sign }) => sign === '%PDF-')
    : undefined
}

/** The number of what S/MIME signs or encrypts, which stands near the beginning. */
const SIGNED = Buffer.from('06092a864886f70d0107', 'hex').toString('latin1')
const SIGNED_MAIL: Known = {
  what: 'a signed or encrypted mail part (S/MIME)',
  advice:
    'Open the mail in the mail program that holds the key, save its text or its attachments, and add these.',
}

/** What the first bytes of a gzip archive unpack to, as characters of the same number; nothing where they do not. */
function packedBeginning(bytes: Uint8Array): string {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * 1024 }
    return binaryString(gunzipSync(bytes.subarray(0, 512), options).subarray(0, 1024))
  } catch (error) {
    if (error instanceof Error && 'code' in error) return ''
    throw error
  }
}

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** Names of streams stand in UTF-16. */
function oleName(bytes: Uint8Array): Known | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return OLE_CONTENTS.find(({ entry }) => file.includes(Buffer.from(entry, 'utf16le')))
}

function zipName(bytes: Uint8Array): Known {
  const names = zipNames(bytes)
  return (
    ZIP_CONTENTS.find(({ entry }) => names.some(name => name.startsWith(entry))) ?? {
      what: 'a ZIP archive',
      format: 'zip',
    }
  )
}

/** So many names tell what an archive is. */
const MOST_NAMES = 1000

/**
 * The names of an archive's files by its table at the end, where it has one: an archive may hold others as they are,
 * whose names are not its own. The first name goes on with what that file holds, which for some formats tells them.
 */
function zipNames(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = binaryString(bytes.subarray(0, 8192))
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const names = [head.slice(30)]
  let at = end >= 0 && end + 20 <= file.length ? file.readUInt32LE(end + 16) : -1
  while (at >= 0 && at + 46 <= file.length && names.length < MOST_NAMES) {
    if (file.toString('latin1', at, at + 4) !== 'PK\x01\x02') break
    const length = file.readUInt16LE(at + 28)
    names.push(file.toString('latin1', at + 46, at + 46 + length))
    at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  // One that is cut off has no table; its first files are seen.
  return names.length > 1
    ? names
    : [head.slice(30), ...head.split('PK\x03\x04').map(part => part.slice(26))]
}

/** Bytes as characters of the same number; TextDecoder's latin1 is windows-1252 and would change some. */
function binaryString(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/** What a text is that is more than words: "a news feed", "a JSON file". */
export function knownTextFormat(text: string): Known | undefined {
  if (/^\s*[[{]/.test(text) && isJson(text)) return { what: 'a JSON file' }
  if (/^\s*BEGIN:VCALENDAR\s/i.test(text.slice(0, 200)))
    return { what: 'a calendar (ICS)', format: 'ics' }
  if (text.startsWith('-----BEGIN PGP ')) return { what: 'a PGP message or key' }
  const { root, xml } = beginning(text)
  const local = root.slice(root.indexOf(':') + 1)
  if (root === 'office:document') return flatOpenDocument(text)
  const known = Object.hasOwn(ROOT_ELEMENTS, local) ? ROOT_ELEMENTS[local] : undefined
  return known ?? (xml && local !== 'html' ? { what: 'an XML file' } : undefined)
}

/** A file of LibreOffice in one piece of XML says in its first element what it is. */
function flatOpenDocument(text: string): Known | undefined {
  const found = /\boffice:mimetype="application\/vnd\.oasis\.opendocument\.([\w-]*)"/.exec(
    text.slice(0, 65_536),
  )
  return FLAT_OPENDOCUMENT.find(({ type }) => found?.[1]?.startsWith(type) ?? type === '')
}

/**
 * The first element of a text that begins with markup, in lower case, past declarations and comments. Walked, not
 * matched: a pattern over many comments takes exponential time.
 */
function beginning(text: string): { readonly root: string; readonly xml: boolean } {
  let at = /^\s*/.exec(text)?.[0].length ?? 0
  let xml = false
  for (;;) {
    if (text.startsWith('<?', at)) xml ||= text.startsWith('<?xml', at)
    else if (/^<!doctype\s+html/i.test(text.slice(at, at + 30))) return { root: 'html', xml }
    else if (!text.startsWith('<!', at)) break
    const close = text.startsWith('<!--', at) ? '-->' : '>'
    const end = text.indexOf(close, at)
    if (end < 0) return { root: '', xml }
    at = end + close.length
    while (/\s/.test(text[at] ?? '')) at++
  }
  return { root: /^<([a-z][\w:-]*)/i.exec(text.slice(at, at + 40))?.[1]?.toLowerCase() ?? '', xml }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

const PAGE_ROOTS = new Set(['html', 'head', 'body'])
const FRAGMENT_ROOTS = new Set(
  'article aside b br center div font h1 h2 h3 h4 h5 h6 header i img main meta nav ol p pre section span strong table title ul'.split(
    ' ',
  ),
)
const CLOSING = /<\/(?:p|div|article|section|table|ul|ol|h[1-6]|main|span)\s*>/i
const MARKDOWN_NAMES = new Set(['md', 'markdown', 'mdown', 'mkd'])
const PAGE_NAMES = new Set(['html', 'htm', 'xhtml', 'xht', 'shtml'])

/** Which reader a text needs: by what stands in it, and by its name where that decides nothing. */
export function recogniseText(text: string, name: string): TextFormat {
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  const { root } = beginning(text)
  if (PAGE_ROOTS.has(root)) return 'html'
  if (MARKDOWN_NAMES.has(extension)) return 'markdown'
  if (FRAGMENT_ROOTS.has(root) && CLOSING.test(text)) return 'html'
  return PAGE_NAMES.has(extension) && /<[a-z!/][^<]*>/i.test(text) ? 'html' : 'text'
}

/** The encoding that a page names for itself in its first bytes, if any: `<meta charset>`, `<?xml encoding>`. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = latin1.decode(bytes.subarray(0, 4096))
  const found =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head) ??
    /<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)
  return found?.[1]
}
