import { createHash } from 'node:crypto'
import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { contentType } from '../fetcher.ts'
import { headEnd, parseHead, type ArchivedAnswer } from './http-message.ts'

/** An answer in a web archive: for pages with its body, for what belongs to pages without. */
export type WarcAnswer = {
  readonly url: string
  /** As the archive writes it: ISO 8601, UTC. */
  readonly date: string
  readonly status: number
  readonly headers: ArchivedAnswer['headers']
  /** What the archive says of the body's bytes: by it a repeated body is found again. */
  readonly payload: string | undefined
  /** Undefined where it is not kept: not a page, or a record that only refers to an earlier one. */
  readonly body: Uint8Array | undefined
  /** Whether the record refers to an earlier one with the same body. */
  readonly repeats: boolean
  readonly refersTo: string | undefined
  /** What is off with the record, if anything. */
  readonly broken: string | undefined
  /** What is doubtful of the file that it lies in. */
  readonly doubt?: string | undefined
}

export type WarcReading = {
  readonly answers: readonly WarcAnswer[]
  readonly records: number
  /** Why the rest could not be read, where it could not. */
  readonly damage: string | undefined
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'
/** What a site publishes as a page or to be read like one. */
const PAGE_TYPES = new Set([
  'text/html',
  'application/xhtml+xml',
  'application/pdf',
  'application/rtf',
  'text/rtf',
  'application/epub+zip',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  `${OFFICE}.wordprocessingml.document`,
  `${OFFICE}.spreadsheetml.sheet`,
  `${OFFICE}.presentationml.presentation`,
])
/** Longer heads are no server's. */
const LONGEST_HEAD = 256 * 1024
const PIECE = 64 * 1024

/** Reads a web archive, compressed or not, as far as it is whole. Bodies are kept of pages only, up to `limit` bytes. */
export async function readWarc(bytes: Uint8Array, limit: number): Promise<WarcReading> {
  const answers: WarcAnswer[] = []
  const room = { left: limit }
  let records = 0
  let damage: string | undefined
  try {
    for await (const record of new WARCParser(pieces(bytes), { parseHttp: false })) {
      records += 1
      const answer = await answerOf(record, room)
      if (answer) answers.push(answer)
      if (isCut(record)) {
        damage = `it is cut off within record ${records}`
        break
      }
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    damage = `it is damaged after record ${records} (${error.message.slice(0, 100)})`
  }
  return { answers, records, damage }
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

/** Whether a record promised more bytes than were there. */
const isCut = ({ reader }: WARCRecord) => reader instanceof LimitReader && reader.limit > 0

async function answerOf(
  record: WARCRecord,
  room: { left: number },
): Promise<WarcAnswer | undefined> {
  const url = record.warcTargetURI?.replace(/^<(.*)>$/, '$1')
  const type = record.warcType
  const isAnswer = type === 'response' || type === 'revisit' || type === 'resource'
  if (url === undefined || !isAnswer || !/^https?:\/\//i.test(url)) {
    await skip(record)
    return undefined
  }
  const about = {
    url,
    date: record.warcDate ?? '',
    payload: record.warcPayloadDigest ?? undefined,
    repeats: type === 'revisit',
    refersTo: record.warcRefersToTargetURI ?? undefined,
  }
  if (type === 'resource') {
    const headers = [['content-type', record.warcContentType ?? '']] as const
    const wanted = isPage({ status: 200, headers })
    const block = wanted ? await readBlock(record, room) : undefined
    if (!wanted) await skip(record)
    return {
      ...about,
      status: 200,
      headers,
      body: block,
      broken: wanted ? brokenBlock(record, block) : undefined,
    }
  }
  return { ...about, ...(await httpAnswer(record, room)) }
}

async function httpAnswer(record: WARCRecord, room: { left: number }) {
  const nothing = { status: 0, headers: [], body: undefined }
  const start = await beginning(record)
  const end = headEnd(start)
  const head = end && parseHead(start.subarray(0, end.head))
  if (!end || !head) {
    await skip(record)
    return { ...nothing, broken: 'its head is no HTTP' }
  }
  if (!isPage(head)) {
    await skip(record)
    return { ...head, body: undefined, broken: undefined }
  }
  const block = await readBlock(record, room, start)
  // Some archivers write the digest of the whole answer into a record that only refers to it.
  const broken = record.warcType === 'revisit' ? undefined : brokenBlock(record, block)
  return { ...head, body: block?.subarray(end.body), broken }
}

export const isPage = (answer: Pick<WarcAnswer, 'status' | 'headers'>) =>
  answer.status === 200 && PAGE_TYPES.has(contentType(answer).mediaType)

/** Reads past a record. The library's own way to do so never ends where a record is cut off. */
async function skip({ reader }: WARCRecord): Promise<number> {
  let passed = 0
  for await (const chunk of reader) passed += chunk.length
  return passed
}

/** The first bytes of a record: as many as its head has, and what came with them. */
async function beginning(record: WARCRecord): Promise<Uint8Array> {
  let start = new Uint8Array()
  for await (const chunk of record.reader) {
    start = new Uint8Array(Buffer.concat([start, chunk]))
    if (headEnd(start) || start.length > LONGEST_HEAD) break
  }
  return start
}

async function readBlock(
  record: WARCRecord,
  room: { left: number },
  start: Uint8Array = new Uint8Array(),
): Promise<Uint8Array | undefined> {
  const chunks = [start]
  let size = start.length
  for await (const chunk of record.reader) {
    size += chunk.length
    if (size > room.left) {
      await skip(record)
      return undefined
    }
    chunks.push(chunk)
  }
  room.left -= size
  return new Uint8Array(Buffer.concat(chunks, size))
}

/** What a record's own digest says of its bytes; archives write it as SHA-1 in base 32, or as SHA-256 in hex. */
function brokenBlock(record: WARCRecord, block: Uint8Array | undefined): string | undefined {
  if (block === undefined) return 'there is more in there than may be taken in'
  const [, algorithm = '', digest = ''] =
    /^(sha1|sha-?256):(.+)$/i.exec(record.warcBlockDigest ?? '') ?? []
  if (digest === '' || isCut(record)) return undefined
  const hash = createHash(algorithm.toLowerCase().replace('-', '')).update(block).digest()
  const spellings = [hash.toString('hex'), base32(hash)]
  return spellings.includes(digest.toLowerCase().replace(/=+$/, ''))
    ? undefined
    : 'its bytes are not those that its record names by their digest: it was changed or damaged'
}

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('')
  const letters = 'abcdefghijklmnopqrstuvwxyz234567'
  return (bits.match(/.{1,5}/g) ?? [])
    .map(five => letters[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}
