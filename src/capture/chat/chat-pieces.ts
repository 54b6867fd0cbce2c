import type { Parsed } from '../apart/format.ts'
import { detectLanguage } from '../detect-language.ts'
import { layOut, type Piece } from '../extract.ts'
import { cleanPreformatted, cleanWords } from '../html/clean-words.ts'

/** Characters that tell a language. */
const SAMPLE = 10_000

/** A message of a chat, whatever program it was exported from. */
export type ChatMessage = {
  /** As the export numbers it, else its number in the chat, from 1. */
  readonly id: string
  /** EDTF, in the time zone of whoever exported; undefined where the export leaves it open. */
  readonly day: string | undefined
  /** "23:30", as the export shows it. */
  readonly time: string
  /** As written; null for what the program itself says ("Ada added Tove"). */
  readonly author: string | null
  /** "forwarded from Orvik News", "reply to 12", "edited". */
  readonly about: readonly string[]
  readonly text: string
  /** Files that were sent with it, named as the export names them. */
  readonly media: readonly { readonly kind: string; readonly file: string }[]
}

/**
 * A chat as a document: a line for each day; each message a line of who and when, and its words as one paragraph, both
 * with the message's id.
 */
export async function chatDocument(
  title: string,
  messages: readonly ChatMessage[],
  notes: readonly string[] = [],
): Promise<Parsed> {
  const pieces: Piece[] = title === '' ? [] : [{ kind: 'title', text: title }]
  let before: string | undefined
  for (const message of messages) {
    if (message.day !== undefined && message.day !== before)
      pieces.push({ kind: 'dateline', text: message.day })
    before = message.day ?? before
    pieces.push(...messagePieces(message))
  }
  const { text, blocks } = layOut(pieces)
  const days = new Set(messages.map(({ day }) => day))
  const [day] = days
  const language = await languageOf(messages)
  return {
    text,
    blocks,
    metadata: {
      ...(title !== '' && { title: { value: title, from: 'the name of the chat' } }),
      ...(day !== undefined &&
        days.size === 1 && { published: { value: day, from: 'the day of all its messages' } }),
      ...(language !== null && {
        language: { value: language, from: 'the words of its messages' },
      }),
    },
    notes: [...notes, `the chat holds ${messages.length} messages`],
  }
}

/** Names and stamps tell no language. */
function languageOf(messages: readonly ChatMessage[]): Promise<string | null> {
  const said = messages.slice(0, 2_000).map(({ author, text }) => (author === null ? '' : text))
  return detectLanguage(said.join('\n').slice(0, SAMPLE))
}

function messagePieces({ id, time, author, about, text, media }: ChatMessage): Piece[] {
  const at = { message: id }
  const words = cleanPreformatted(text)
  const head = [author === null ? '' : cleanWords(author), time, ...about.map(cleanWords)]
  const line = head.filter(part => part !== '').join(' · ')
  if (author === null)
    return [{ kind: 'preformatted', text: [line, words].filter(Boolean).join(' · '), at }]
  return [
    { kind: 'preformatted', text: line === '' ? '·' : line, at },
    ...(words === '' ? [] : [{ kind: 'paragraph', text: words, at } as const]),
    ...media.map(({ kind, file }): Piece => {
      const name = cleanWords(file)
      return {
        kind: 'preformatted',
        text: name === '' ? `[${kind}]` : `[${kind}: ${name}]`,
        at: kind === 'photo' && name !== '' ? { ...at, image: name } : at,
      }
    }),
  ]
}
