import { VigilError } from '../../codebook/index.ts'
import type { Format, Member, ParseContext, Parsed } from '../apart/format.ts'
import { inventory } from '../zip/parse-zip.ts'

/** A mailbox: each of its mails is a document; the box itself is kept with a list of them. */
export const mbox: Format = { mediaType: 'application/mbox', extractor: 'mbox/1', parse: parseMbox }

function parseMbox(bytes: Uint8Array, { name, limits }: ParseContext): Parsed {
  const members: Member[] = []
  let begun = 0
  for (const mail of mailsOf(bytes)) {
    begun += 1
    if (begun > limits.members)
      throw new VigilError(
        'input-too-large',
        `${name} holds more than ${limits.members} mails. Nothing was stored. Save the box in parts, by year or by folder.`,
      )
    if (mail.length === 0) continue
    const path = `mail-${String(members.length + 1).padStart(5, '0')}.eml`
    members.push({ path, bytes: mail })
  }
  return inventory(name, members)
}

/** "From ada@orvik.example Thu Aug  8 23:30:00 2024": the line that begins each mail. */
const BEGINS = /^From \S+ .*\d{4}\r?$/

function* mailsOf(bytes: Uint8Array): Generator<Uint8Array> {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let start = lineEnd(box, 0)
  for (;;) {
    const next = nextMail(box, stated(box, start))
    yield unquoted(box.subarray(start, next))
    if (next >= box.length) return
    start = lineEnd(box, next)
  }
}

/** Just past the line that a place stands in. */
function lineEnd(box: Buffer, at: number): number {
  const end = box.indexOf('\n', at)
  return end < 0 ? box.length : end + 1
}

/** Where the next mail's first line begins, or the end. */
function nextMail(box: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    at = box.indexOf('\nFrom ', at)
    if (at < 0) return box.length
    const line = box.toString('latin1', at + 1, Math.min(lineEnd(box, at + 1), at + 300)).trimEnd()
    if (BEGINS.test(line)) return at + 1
  }
}

/** Some boxes give each mail's length and quote nothing; it is believed where a mail begins after it. */
function stated(box: Buffer, start: number): number {
  const head = box.toString('latin1', start, Math.min(start + 20_000, box.length))
  const [headers = ''] = head.split(/\r?\n\r?\n/, 1)
  const length = /^content-length:[ \t]*(\d{1,9})[ \t]*\r?$/im.exec(headers)?.[1]
  if (length === undefined) return Math.max(0, start - 1)
  const body = start + headers.length + (head.startsWith('\r', headers.length) ? 4 : 2)
  const end = body + Number(length)
  const after = box.toString('latin1', end, end + 8)
  const ends = end === box.length || /^(?:\r?\n){0,2}From /.test(after)
  return ends && end <= box.length ? Math.max(start, end - 1) : Math.max(0, start - 1)
}

/** ">From " in a mail was "From " before it went into the box; ">>From " was ">From ". */
function unquoted(mail: Buffer): Uint8Array {
  if (!mail.includes('>From ')) return new Uint8Array(mail)
  const text = mail.toString('latin1').replace(/^>(>*From )/gm, '$1')
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
