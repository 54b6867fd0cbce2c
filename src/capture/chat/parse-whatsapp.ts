import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { decode } from '../decode.ts'
import { chatDocument, type ChatMessage } from './chat-pieces.ts'
import { beginsMessage, type Line } from './whatsapp-line.ts'
import { dateOrder, dayOf, type DateOrder } from './read-stamp.ts'

/** A chat exported by WhatsApp as text ("_chat.txt", "WhatsApp Chat with Ada.txt"), in whatever language. */
export const whatsapp: Format = {
  mediaType: 'text/x-whatsapp-chat',
  extractor: 'whatsapp/3',
  parse: parseWhatsapp,
}

async function parseWhatsapp(bytes: Uint8Array, { name }: ParseContext): Promise<Parsed> {
  const { text } = decode({ bytes, name })
  const begun: { line: Line; words: string[] }[] = []
  for (const line of text.split(/\r\n|\n/)) {
    const message = beginsMessage(line)
    if (message !== undefined) begun.push({ line: message, words: [message.rest] })
    else begun.at(-1)?.words.push(line)
  }
  if (begun.length === 0)
    throw new VigilError('input-unreadable', `${name} holds no message. Nothing was stored.`)
  const order = dateOrder(begun.map(({ line }) => line.stamp))
  const messages = begun.map(({ line, words }, at) =>
    messageOf({ ...line, words: words.join('\n'), number: at + 1, order }),
  )
  const unsure = messages.some(({ day }) => day === undefined)
  return chatDocument(titleOf(name), messages, unsure ? [UNSURE] : [])
}

const UNSURE =
  'its dates can be read day first or month first, or are of another calendar; they are shown as they are written: look at the telephone that exported it'

type Found = Pick<Line, 'stamp' | 'isMarked'> & {
  readonly words: string
  readonly number: number
  readonly order: DateOrder | undefined
}

function messageOf({ stamp, isMarked, words, number, order }: Found): ChatMessage {
  const day = order === undefined ? undefined : dayOf(stamp, order)
  const written = stamp.parts.join(stamp.separator)
  const time = day === undefined ? `${written} ${stamp.time}` : stamp.time
  const [, author = null, said = words] = /^([^\n:"“„«]{1,80}): ?(.*)$/su.exec(words) ?? []
  const { text, media } = author === null ? { text: said, media: [] } : withoutMedia(said, isMarked)
  return { id: String(number), day, time, author, about: [], text, media }
}

const ATTACHED = /^<[^<>:]{2,30}: ([^<>]{1,200}\.\w{2,5})>$/u
const NAMED =
  /^(\S{1,200}\.(?:jpe?g|png|webp|mp4|3gp|mov|opus|m4a|mp3|ogg|pdf|docx?|xlsx?|vcf|zip)) \([^()]{3,40}\)$/iu
/** "<Media omitted>", "<Без медиафайлов>". */
const OMITTED = /^<[^<>]{4,40}>$/u
/** "image omitted", "изображение отсутствует": what an iPhone writes, behind a mark, in place of a file. */
const OMITTED_ON_IPHONE =
  /^(?:\S+ ){1,2}(?:omitted|отсутству[ею]т|пропущен[оаы]?|опущен[оаы]?|weggelassen|absente?|omise?|omitid[oa]|ocultad[oa]|omess[oa]|weggelaten|dahil edilmedi)$/iu

/** A file that was sent is named as the export names it; one that was left out is said so. */
function withoutMedia(said: string, isMarked: boolean): Pick<ChatMessage, 'text' | 'media'> {
  const [first = '', ...rest] = said.split('\n')
  const file = ATTACHED.exec(first)?.[1] ?? NAMED.exec(first)?.[1]
  if (file !== undefined) return { text: rest.join('\n'), media: [{ kind: kindOf(file), file }] }
  if (OMITTED.test(first) || (isMarked && OMITTED_ON_IPHONE.test(first)))
    return { text: rest.join('\n'), media: [{ kind: `not exported: ${first}`, file: '' }] }
  return { text: said, media: [] }
}

function kindOf(file: string): string {
  if (/\.(?:jpe?g|png|webp)$/i.test(file)) return 'photo'
  if (/\.(?:mp4|3gp|mov)$/i.test(file)) return 'video'
  return /\.(?:opus|m4a|mp3|ogg)$/i.test(file) ? 'recording' : 'file'
}

/** "WhatsApp Chat with Ada.txt", "Чат WhatsApp с Ada.txt"; "_chat.txt" tells nothing. */
function titleOf(name: string): string {
  const stem = name.replace(/\.txt$/i, '')
  return /^_?chat$/i.test(stem) ? 'WhatsApp chat' : stem
}
