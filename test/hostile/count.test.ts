import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Hostile } from '../../src/capture/hostile.cases.ts'
import { PAGES, TEXTS } from '../../src/capture/hostile-text.cases.ts'
import { IMAGES } from '../../src/capture/image/hostile.cases.ts'
import { PDFS } from '../../src/capture/pdf/hostile.cases.ts'
import { RTFS } from '../../src/capture/rtf/hostile.cases.ts'
import { STORIES } from '../../src/capture/story/hostile.cases.ts'
import { CHAT_FILES } from './chat-files.ts'
import { MAIL_FILES } from './mail-files.ts'
import { TABLE_FILES } from './table-files.ts'
import type { HostileFile } from './take-hostile.ts'

const made = (files: Hostile) => files.map(([, make]) => make)
const messages = (files: readonly HostileFile[]) => files.map(([, , make]) => make)
const texts = (files: readonly (readonly [string, string])[]) =>
  files.map(
    ([, text]) =>
      () =>
        text,
  )

/** By the words of the table in docs/threats.md. */
const FILES: Readonly<Record<string, readonly (() => string | Uint8Array)[]>> = {
  'web pages': texts(PAGES),
  'plain text, Markdown and pages': texts(TEXTS),
  PDF: made(PDFS),
  'DOCX, ODT, PPTX, EPUB': made(STORIES),
  RTF: made(RTFS),
  images: made(IMAGES),
  'mails, mailboxes, saved pages, calendars': messages(MAIL_FILES),
  'chats and feeds': messages(CHAT_FILES),
  'CSV, XLSX, ODS': messages(TABLE_FILES),
}

const rows = [...readFileSync('docs/threats.md', 'utf8').matchAll(/^\| ([^|]+?) +\| +(\d+) +\|$/gm)]
const said = new Map(rows.map(([, what = '', count = '']) => [what, Number(count)]))

test.each(Object.entries(FILES))('files made to hurt: %s, as many as the docs say', (what, files) =>
  expect(files.length).toBeGreaterThanOrEqual(said.get(what) ?? Infinity),
)

test('at least 150 of them, no two alike', { timeout: 900_000 }, () => {
  const all = Object.values(FILES).flat()
  expect(all.length).toBeGreaterThanOrEqual(150)
  if (process.env['VIGIL_PROOF'] !== '1') return
  const hashes = all.map(make => createHash('sha256').update(make()).digest('hex'))
  expect(new Set(hashes).size).toBe(all.length)
})
