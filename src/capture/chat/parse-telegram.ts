import { VigilError } from '../../codebook/index.ts'
import type { Format, Member, ParseContext, Parsed } from '../apart/format.ts'
import { isEdtf } from '../../codebook/index.ts'
import { freeName } from '../mail/attachments.ts'
import { showName } from '../show-name.ts'
import { inventory } from '../zip/parse-zip.ts'
import { chatDocument, type ChatMessage } from './chat-pieces.ts'
import {
  telegramAccount,
  telegramChat,
  telegramMessage,
  type TelegramChat,
  type TelegramMessage,
} from './telegram-schema.ts'

/** A chat, or an account with all its chats, exported by Telegram as JSON ("result.json"). */
export const telegram: Format = {
  mediaType: 'application/x-telegram-chat+json',
  extractor: 'telegram/1',
  parse: parseTelegram,
}

async function parseTelegram(bytes: Uint8Array, { name, limits }: ParseContext): Promise<Parsed> {
  const data = jsonOf(bytes, name)
  const chat = telegramChat.safeParse(data)
  if (chat.success) return parseChat(chat.data)
  const account = telegramAccount.safeParse(data)
  const chats = account.success
    ? [...(account.data.chats?.list ?? []), ...(account.data.left_chats?.list ?? [])]
    : []
  if (chats.length === 0 || chats.length > limits.members) throw noChats(name)
  const taken = new Set<string>()
  return inventory(
    name,
    chats.map(one => chatMember(one, taken)),
  )
}

function jsonOf(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new VigilError(
      'input-unreadable',
      `${name} is a Telegram export that was cut off or damaged (${error.message.slice(0, 120)}). Nothing was stored. Export the chat again.`,
    )
  }
}

function noChats(name: string): VigilError {
  return new VigilError(
    'input-unreadable',
    `${name} is a Telegram export without a chat in it, or with too many. Nothing was stored. Export the chats that matter one by one.`,
  )
}

/** A chat of an account goes on as the file that Telegram writes for a chat alone. */
function chatMember(chat: unknown, taken: Set<string>): Member {
  const name = telegramChat.safeParse(chat).data?.name ?? 'chat'
  const safe = showName(name).replace(/[/\\]/g, '_').slice(0, 100)
  return {
    path: freeName(`${safe}.json`, taken),
    bytes: new TextEncoder().encode(JSON.stringify(chat)),
  }
}

function parseChat({ name, messages }: TelegramChat): Promise<Parsed> {
  const read = messages.map(message => telegramMessage.safeParse(message))
  const lost = read.filter(({ success }) => !success).length
  return chatDocument(
    name ?? 'Telegram chat',
    read.flatMap(({ data }) => (data === undefined ? [] : [messageOf(data)])),
    lost > 0 ? [`${lost} of its messages have no number or are damaged, and were left out`] : [],
  )
}

function messageOf(message: TelegramMessage): ChatMessage {
  const { id, date = '', type, from, author, text } = message
  const day = date.slice(0, 10)
  const system = type === 'service'
  return {
    id: String(id),
    day: isEdtf(day) ? day : undefined,
    time: date.slice(11, 16),
    author: system ? null : (from ?? 'Deleted account') + (author ? ` (${author})` : ''),
    about: system ? [] : aboutOf(message),
    text: system
      ? serviceWords(message)
      : [wordsOf(text), ...extraWords(message)].filter(Boolean).join('\n'),
    media: mediaOf(message),
  }
}

function aboutOf(message: TelegramMessage): string[] {
  const { forwarded_from, saved_from, via_bot, reply_to_message_id, edited } = message
  return [
    ...(forwarded_from === undefined ? [] : [`forwarded from ${forwarded_from}`]),
    ...(saved_from === undefined ? [] : [`saved from ${saved_from}`]),
    ...(via_bot === undefined ? [] : [`via ${via_bot}`]),
    ...(reply_to_message_id === undefined ? [] : [`reply to ${reply_to_message_id}`]),
    ...(edited === undefined ? [] : [`edited ${edited.slice(0, 16).replace('T', ' ')}`]),
  ]
}

/** A link keeps its address where its words are others. */
function wordsOf(text: TelegramMessage['text']): string {
  if (typeof text === 'string') return text
  return text
    .map(piece => {
      if (typeof piece === 'string') return piece
      return piece.href === undefined || piece.href === piece.text
        ? piece.text
        : `${piece.text} (${piece.href})`
    })
    .join('')
}

function extraWords({ location_information, contact_information, poll }: TelegramMessage) {
  const { first_name, last_name, phone_number } = contact_information ?? {}
  const contact = [first_name, last_name, phone_number].filter(Boolean).join(' ')
  return [
    ...(location_information
      ? [`[place: ${location_information.latitude}, ${location_information.longitude}]`]
      : []),
    ...(contact === '' ? [] : [`[contact: ${contact}]`]),
    ...(poll
      ? [
          [`[poll: ${poll.question ?? ''}]`, ...poll.answers.map(({ text }) => `– ${text}`)].join(
            '\n',
          ),
        ]
      : []),
  ]
}

function serviceWords({ actor, action, title, members, text }: TelegramMessage): string {
  const who = members?.map(member => member ?? 'Deleted account').join(', ')
  return [actor, action?.replaceAll('_', ' '), title, who, wordsOf(text)]
    .filter(Boolean)
    .join(' · ')
}

function mediaOf({ photo, file, file_name, media_type, sticker_emoji }: TelegramMessage) {
  return [
    ...(photo === undefined ? [] : [{ kind: 'photo', file: shown(photo) }]),
    ...(file === undefined
      ? []
      : [
          {
            kind: (media_type ?? 'file').replaceAll('_', ' '),
            file: [file_name ?? shown(file), sticker_emoji].filter(Boolean).join(' '),
          },
        ]),
  ]
}

/** What was not exported stands as a sentence in brackets: "(File not included. …)". */
const shown = (file: string) => (file.startsWith('(') ? 'not exported' : file)
