import type { Format } from './format.ts'

/** The formats that are read apart, each loaded when its first document comes. */
export const FORMATS = {
  entries: async () => (await import('../web/feed-entries.ts')).entries,
  warc: async () => (await import('../warc/parse-warc.ts')).warc,
  wacz: async () => (await import('../wacz/parse-wacz.ts')).wacz,
  jpeg: async () => (await import('../image/parse-image.ts')).jpeg,
  png: async () => (await import('../image/parse-image.ts')).png,
  webp: async () => (await import('../image/parse-image.ts')).webp,
  tiff: async () => (await import('../image/parse-image.ts')).tiff,
  gif: async () => (await import('../image/parse-image.ts')).gif,
  heic: async () => (await import('../image/parse-image.ts')).heic,
  avif: async () => (await import('../image/parse-image.ts')).avif,
  docx: async () => (await import('../docx/parse-docx.ts')).docx,
  odt: async () => (await import('../odt/parse-odt.ts')).odt,
  rtf: async () => (await import('../rtf/parse-rtf.ts')).rtf,
  pdf: async () => (await import('../pdf/parse-pdf.ts')).pdf,
  eml: async () => (await import('../mail/parse-eml.ts')).eml,
  feed: async () => (await import('../feed/parse-feed.ts')).feed,
  mbox: async () => (await import('../mbox/parse-mbox.ts')).mbox,
  mhtml: async () => (await import('../mhtml/parse-mhtml.ts')).mhtml,
  telegram: async () => (await import('../chat/parse-telegram.ts')).telegram,
  telegramPage: async () => (await import('../chat/parse-telegram-page.ts')).telegramPage,
  whatsapp: async () => (await import('../chat/parse-whatsapp.ts')).whatsapp,
  zip: async () => (await import('../zip/parse-zip.ts')).zip,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>

export type FormatName = keyof typeof FORMATS
