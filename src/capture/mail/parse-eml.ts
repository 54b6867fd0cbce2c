import PostalMime, { decodeWords, type Email } from 'postal-mime'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import type { Metadata } from '../captured.ts'
import { detectLanguage } from '../detect-language.ts'
import { layOut, type Piece } from '../extract.ts'
import { cleanWords } from '../html/clean-words.ts'
import { wholePieces } from '../html/extract-whole.ts'
import { languageTag } from '../language-tag.ts'
import { printBytes } from '../limits.ts'
import { parsePageDate } from '../page-date.ts'
import { attachmentsOf } from './attachments.ts'
import { bodyPieces } from './body-pieces.ts'
import { namedEncodings } from './named-encodings.ts'
import { wholeHeaders } from './whole-headers.ts'

/** A mail: who wrote what to whom and when, with its attachments as documents of their own. */
export const eml: Format = { mediaType: 'message/rfc822', extractor: 'eml/1', parse: parseEml }

async function parseEml(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const named = await namedEncodings(wholeHeaders(bytes, context.name), context.name)
  const email = await PostalMime.parse(named.bytes, {
    forceRfc822Attachments: true,
  })
  const { members, lost } = attachmentsOf(email.attachments)
  const subject = cleanWords(email.subject ?? '')
  const message = messagePieces(email, context)
  const detected = await detectLanguage(layOut(message).text.slice(0, SAMPLE))
  const { text, blocks } = layOut([
    ...(subject === '' ? [] : [{ kind: 'title', text: subject, at: HEADER } as const]),
    ...headerPieces(email),
    ...attachmentPieces(members, lost),
    ...message,
  ])
  return {
    text,
    blocks,
    metadata: {
      ...(detected !== null && { language: { value: detected, from: 'the words of the mail' } }),
      ...metadataOf(email, subject),
    },
    notes: [...named.notes, ...notesOf(email, text)],
    members,
    lost,
  }
}

/** Characters that tell a language; names and addresses in the headers tell none. */
const SAMPLE = 10_000
const HEADER = { message: 'header' }
/** What of the headers tells who, to whom and when; the original keeps the others. */
const SHOWN = ['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Bcc', 'Date']

function headerPieces({ headers }: Email): Piece[] {
  return SHOWN.flatMap(name =>
    headers
      .filter(({ key, value }) => key === name.toLowerCase() && value !== '')
      .map(({ value }): Piece => ({
        kind: 'preformatted',
        text: `${name}: ${cleanWords(decodeWords(value))}`,
        at: HEADER,
      })),
  )
}

function attachmentPieces(
  members: ReturnType<typeof attachmentsOf>['members'],
  lost: ReturnType<typeof attachmentsOf>['lost'],
): Piece[] {
  const names = [
    ...members.map(({ path, bytes }) => `${path} (${printBytes(bytes.length)})`),
    ...lost.map(({ path }) => `${path} (not taken out)`),
  ]
  return names.map(name => ({ kind: 'preformatted', text: `Attachment: ${name}`, at: HEADER }))
}

/** The plain text, unless it stands for a page that says much more ("Your program cannot show this message"). */
function messagePieces({ text = '', html = '', headers }: Email, context: ParseContext): Piece[] {
  const plain = bodyPieces(isFlowed(headers) ? joinFlowed(text) : text, 'text/plain')
  if (html === '') return plain
  const page = wholePieces(html, context).map(piece => ({ ...piece, at: { message: 'text/html' } }))
  return lengthOf(plain) * 3 >= lengthOf(page) ? plain : page
}

const lengthOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, { text }) => sum + text.length, 0)

const isFlowed = (headers: Email['headers']) =>
  headers.some(({ key, value }) => key === 'content-type' && /format="?flowed/i.test(value))

/** Lines of a quote that were joined keep their marks within: "> one > two". */
function joinFlowed(text: string): string {
  return text.replace(/^(>+) ?(.*)$/gm, (_, marks: string, words: string) =>
    [marks, words.replaceAll(` ${marks} `, ' ')].join(' '),
  )
}

function metadataOf({ from, headers }: Email, subject: string): Metadata {
  const header = (name: string) => headers.find(({ key }) => key === name)?.value ?? ''
  const day = parsePageDate(header('date'))
  const author = cleanWords(from?.name || from?.address || '')
  const language = languageTag(header('content-language').split(',')[0]?.trim() ?? '')
  return {
    ...(subject !== '' && { title: { value: subject, from: 'Subject' } }),
    ...(author !== '' && { author: { value: author, from: 'From' } }),
    ...(day !== undefined && { published: { value: day, from: `Date “${header('date')}”` } }),
    ...(language !== undefined && { language: { value: language, from: 'Content-Language' } }),
  }
}

function notesOf(email: Email, text: string): string[] {
  const { headers, attachments } = email
  const kind = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  const types = attachments.map(({ mimeType }) => mimeType)
  const opaque = types.some(type => type.endsWith('pkcs7-mime')) || /pkcs7-mime/i.test(kind)
  const encrypted =
    /multipart\/encrypted/i.test(kind) ||
    (opaque && !/smime-type="?signed/i.test(kind)) ||
    text.includes('-----BEGIN PGP MESSAGE-----')
  const signed =
    /multipart\/signed|smime-type="?signed/i.test(kind) ||
    types.some(type => /(?:pkcs7|pgp)-signature$/.test(type)) ||
    text.includes('-----BEGIN PGP SIGNED MESSAGE-----')
  return [
    ...(encrypted
      ? ['the mail is encrypted: only its headers were read; decrypt it and add it again']
      : []),
    ...(signed ? ['the mail is signed; the signature was not checked, the original keeps it'] : []),
    ...([text, email.text, email.html].some(said => said?.includes('\ufffd'))
      ? ['some letters of the mail fit no encoding that it names and are shown as \ufffd']
      : []),
  ]
}
