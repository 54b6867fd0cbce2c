import { beginsMessage } from './chat/whatsapp-line.ts'
import { MAIL_HEADERS } from './known-formats.ts'
import type { Known } from './known-formats.ts'

const HEAD = 65_536

/**
 * What a file of messages or of rows is: mails, saved pages, chats, feeds in JSON, tables. Told by how it begins,
 * before it is decoded: a mail may hold several encodings, and an export be larger than any text.
 */
export function knownMessages(bytes: Uint8Array, name: string): Known | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  if (TABLE_NAMES.has(ending)) return TABLE
  return mailFormat(head, ending) ?? jsonFormat(head) ?? chatFormat(bytes, name)
}

function jsonFormat(head: string): Known | undefined {
  if (!/^(?:\xef\xbb\xbf)?\s*\{/.test(head)) return undefined
  if (/"version"\s*:\s*"https?:(?:\/\/|\\\/\\\/)jsonfeed\.org/.test(head)) return FEED
  const kind =
    /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verify_codes|(?:private|public)_(?:group|supergroup|channel))"/
  if (/"messages"\s*:\s*\[/.test(head) && kind.test(head)) return TELEGRAM
  return head.includes('"about": "Here is the data you requested') ? TELEGRAM : undefined
}

/** A chat is told by its first lines; prose that begins with a date and a dash is none. */
function chatFormat(bytes: Uint8Array, name: string): Known | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 16_384))
  if (/<title>Exported Data<\/title>/.test(head) && head.includes('page_wrap')) return TELEGRAM_PAGE
  const lines = head.split(/\r?\n/).filter(line => line !== '')
  if (lines[0] === undefined || beginsMessage(lines[0]) === undefined) return undefined
  const begun = lines.filter(line => beginsMessage(line) !== undefined).length
  const named = /^_chat\.txt$|whatsapp/i.test(name)
  const isWhole = begun === lines.length && lines.every(line => /: /.test(line))
  return named || (begun >= (isWhole ? 2 : 3) && /: /.test(head)) ? WHATSAPP : undefined
}

/** Prose has commas too: only a name makes a text a table. */
const TABLE_NAMES = new Set(['csv', 'tsv', 'tab'])
const TABLE = { what: 'a table (CSV)', format: 'csv' } as const
const MAILBOX = { what: 'a mailbox (MBOX)', format: 'mbox' } as const
const SAVED_PAGE = { what: 'a saved web page (MHTML)', format: 'mhtml' } as const
const FEED = { what: 'a news feed (JSON Feed)', format: 'feed' } as const
const TELEGRAM = { what: 'a Telegram export', format: 'telegram' } as const
const TELEGRAM_PAGE = { what: 'a page of a Telegram export', format: 'telegramPage' } as const
const WHATSAPP = { what: 'a WhatsApp chat', format: 'whatsapp' } as const
const MAIL = { what: 'an e-mail (EML)', format: 'eml' } as const

function mailFormat(head: string, ending: string): Known | undefined {
  const start = head.replace(/^\xef\xbb\xbf/, '')
  const mailbox = /^From \S+ .*\d{4}\r?\n/.exec(start)
  const rest = mailbox ? start.slice(mailbox[0].length) : start
  const headers = headerNames(rest)
  if (headers === undefined) return undefined
  const { names, block } = headers
  const told = MAIL_HEADERS.some(name => names.has(name))
  const isSent = names.has('from') && (names.has('date') || names.has('subject'))
  const named = isSent && (ending === 'eml' || mailbox !== null)
  const saved = isSavedPage(block, names, ending)
  if (!told && !named && !saved) return undefined
  if (mailbox) return MAILBOX
  return saved ? SAVED_PAGE : MAIL
}

/** The names of the headers that a text begins with; undefined where it begins with anything else. */
function headerNames(text: string) {
  const [block = ''] = text.split(/\r?\n\r?\n/, 1)
  const lines = block.split(/\r?\n/).filter(line => !/^[ \t]/.test(line))
  // The last line may be cut off where the head ends.
  if (block.length === text.length && lines.length > 1) lines.pop()
  const names = lines.map(line => /^([\w-]+)[ \t]*:/.exec(line)?.[1]?.toLowerCase())
  if (names.includes(undefined)) return undefined
  return { block, names: new Set(names) }
}

/** Browsers save a page as a mail that was never sent. */
function isSavedPage(
  block: string,
  names: ReadonlySet<string | undefined>,
  ending: string,
): boolean {
  if (!names.has('content-type')) return false
  if (names.has('snapshot-content-location') || ending === 'mht' || ending === 'mhtml') return true
  const related = /^content-type:\s*multipart\/related/im.test(block)
  const sent = ['to', 'cc', 'received', 'delivered-to', 'return-path'].some(name => names.has(name))
  return related && !sent && (/^from:.*saved by/im.test(block) || !names.has('from'))
}
