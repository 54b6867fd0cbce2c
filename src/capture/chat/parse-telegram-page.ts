import { isEdtf } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { decode } from '../decode.ts'
import { wordsOf } from '../html/find-title.ts'
import { pagePieces } from '../html/page-pieces.ts'
import { parsePage, type PageElement } from '../html/page-tree.ts'
import { chatDocument, type ChatMessage } from './chat-pieces.ts'

/** A page of a chat exported by Telegram as HTML ("messages.html", "messages2.html"). */
export const telegramPage: Format = {
  mediaType: 'text/html',
  extractor: 'telegram-page/1',
  parse: parseTelegramPage,
}

async function parseTelegramPage(
  bytes: Uint8Array,
  { name, limits }: ParseContext,
): Promise<Parsed> {
  const { text } = decode({ bytes, name, declared: 'utf-8' })
  const { elements } = parsePage(text, limits, name)
  const header = elements.find(element => has(element, 'page_header'))
  const title = header === undefined ? undefined : descendants(header).find(one => has(one, 'bold'))
  const messages: ChatMessage[] = []
  let author = ''
  let day: string | undefined
  for (const element of elements.filter(one => has(one, 'message'))) {
    const inside = parts(element)
    author = inside.author ?? author
    day = inside.day ?? day
    messages.push(messageOf(element, { ...inside, author, day }))
  }
  return chatDocument(title === undefined ? 'Telegram chat' : wordsOf(title), messages, [
    'Telegram writes long chats as several pages (messages2.html …): each is a document of its own; the JSON export keeps a chat whole',
  ])
}

const has = ({ attributes }: PageElement, name: string) =>
  (attributes.class ?? '').split(/\s+/).includes(name)

/** Everything below an element, in document order. */
function descendants(element: PageElement): PageElement[] {
  const found: PageElement[] = []
  const open = element.children.toReversed()
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at === 'string') continue
    found.push(at)
    for (let i = at.children.length - 1; i >= 0; i -= 1) open.push(at.children[i] ?? '')
  }
  return found
}

type Parts = {
  readonly all: readonly PageElement[]
  readonly forwarded: PageElement | undefined
  readonly author: string | undefined
  readonly day: string | undefined
  readonly time: string
}

function parts(message: PageElement): Parts {
  const all = descendants(message)
  const forwarded = all.find(one => has(one, 'forwarded'))
  const ofForwarded = new Set(forwarded === undefined ? [] : descendants(forwarded))
  const author = all.find(one => has(one, 'from_name') && !ofForwarded.has(one))
  const stamp = all.find(one => has(one, 'date') && !ofForwarded.has(one))?.attributes.title ?? ''
  const [, date = '', month = '', year = '', time = ''] =
    /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2})/.exec(stamp) ?? []
  const day = [year, month, date].join('-')
  return {
    all,
    forwarded,
    author: author === undefined ? undefined : wordsOf(author),
    day: isEdtf(day) ? day : undefined,
    time,
  }
}

function messageOf(
  message: PageElement,
  { all, forwarded, author = '', day, time }: Parts,
): ChatMessage {
  const id = (message.attributes.id ?? '').replace(/^message/, '')
  if (has(message, 'service'))
    return { id, day, time, author: null, about: [], text: wordsOf(message), media: [] }
  const reply = all.find(one => has(one, 'reply_to'))
  const from = forwarded && descendants(forwarded).find(one => has(one, 'from_name'))
  const target = reply && descendants(reply).find(({ attributes }) => attributes.href)
  const number = /message(\d+)$/.exec(target?.attributes.href ?? '')?.[1]
  return {
    id,
    day,
    time,
    author,
    about: [
      ...(from ? [`forwarded from ${wordsOf(from)}`] : []),
      ...(reply ? [number ? `reply to ${number}` : 'a reply'] : []),
    ],
    text: all
      .filter(one => has(one, 'text'))
      .map(linesOf)
      .join('\n'),
    media: all.filter(one => has(one, 'media_wrap')).flatMap(mediaOf),
  }
}

/** The words of a message with its line breaks. */
function linesOf(element: PageElement): string {
  const pieces = pagePieces(element, { leavesOut: () => false, wants: () => true })
  return pieces.map(({ text }) => text).join('\n')
}

function mediaOf(wrap: PageElement): ChatMessage['media'] {
  const inside = descendants(wrap)
  const link = inside.find(({ tag, attributes }) => tag === 'a' && attributes.href)
  const file = link?.attributes.href ?? ''
  const kind = inside.find(one => has(one, 'title'))
  if (file === '' && kind === undefined) return []
  const photo = inside.some(one => has(one, 'photo_wrap'))
  return [{ kind: photo ? 'photo' : kind ? wordsOf(kind) || 'file' : 'file', file }]
}
