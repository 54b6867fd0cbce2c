import type { Format } from './format.ts'

/** The formats that are read apart, each loaded when its first document comes. */
export const FORMATS = {
  csv: async () => (await import('../csv/parse-csv.ts')).csv,
  eml: async () => (await import('../mail/parse-eml.ts')).eml,
  feed: async () => (await import('../feed/parse-feed.ts')).feed,
  mbox: async () => (await import('../mbox/parse-mbox.ts')).mbox,
  mhtml: async () => (await import('../mhtml/parse-mhtml.ts')).mhtml,
  ods: async () => (await import('../ods/parse-ods.ts')).ods,
  telegram: async () => (await import('../chat/parse-telegram.ts')).telegram,
  telegramPage: async () => (await import('../chat/parse-telegram-page.ts')).telegramPage,
  whatsapp: async () => (await import('../chat/parse-whatsapp.ts')).whatsapp,
  xlsx: async () => (await import('../xlsx/parse-xlsx.ts')).xlsx,
  zip: async () => (await import('../zip/parse-zip.ts')).zip,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>

export type FormatName = keyof typeof FORMATS
