import type { Format } from './format.ts'

/** The formats that are read apart, each loaded when its first document comes. */
export const FORMATS = {
  entries: async () => (await import('../web/feed-entries.ts')).entries,
  warc: async () => (await import('../warc/parse-warc.ts')).warc,
  wacz: async () => (await import('../wacz/parse-wacz.ts')).wacz,
  pdf: async () => (await import('../pdf/parse-pdf.ts')).pdf,
  zip: async () => (await import('../zip/parse-zip.ts')).zip,
} as const satisfies Readonly<Record<string, () => Promise<Format>>>

export type FormatName = keyof typeof FORMATS
