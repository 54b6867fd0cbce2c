import { z } from 'zod'

const words = z.string().optional().catch(undefined)
const number = z.number().optional().catch(undefined)

/** A text is a string, or a list of strings and marked pieces. */
const textSchema = z
  .union([
    z.string(),
    z.array(
      z.union([z.string(), z.object({ type: words, text: z.string(), href: words })]).catch(''),
    ),
  ])
  .catch('')

/** Words that newer exports write as an object or a list of pieces. */
const pieces = z.object({ text: z.string() }).transform(({ text }) => text)
const spoken = z
  .union([
    z.string(),
    pieces,
    z.array(z.union([z.string(), pieces])).transform(all => all.join('')),
  ])
  .optional()
  .catch(undefined)

/** A message of Telegram's export; what is not understood in one is left out, not the message. */
export const telegramMessage = z.object({
  id: z.union([z.number(), z.string()]),
  type: words,
  date: words,
  edited: words,
  from: words,
  author: words,
  actor: words,
  action: words,
  title: words,
  members: z.array(z.string().nullable()).optional().catch(undefined),
  text: textSchema,
  forwarded_from: words,
  saved_from: words,
  via_bot: words,
  reply_to_message_id: number,
  photo: words,
  file: words,
  file_name: words,
  media_type: words,
  sticker_emoji: words,
  location_information: z
    .object({ latitude: z.number(), longitude: z.number() })
    .optional()
    .catch(undefined),
  contact_information: z
    .object({ first_name: words, last_name: words, phone_number: words })
    .optional()
    .catch(undefined),
  poll: z
    .object({ question: spoken, answers: z.array(z.object({ text: spoken })).catch([]) })
    .optional()
    .catch(undefined),
})
export type TelegramMessage = z.infer<typeof telegramMessage>

export const telegramChat = z.object({
  name: z.string().nullish().catch(null),
  type: words,
  messages: z.array(z.unknown()),
})
export type TelegramChat = z.infer<typeof telegramChat>

const list = z.object({ list: z.array(z.unknown()) }).optional()

/** An export of a whole account. */
export const telegramAccount = z.object({ chats: list, left_chats: list })
