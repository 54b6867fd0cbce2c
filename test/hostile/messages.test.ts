import { array, assert, asyncProperty, constantFrom, integer, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHAT_FILES } from './chat-files.ts'
import { MAIL_FILES } from './mail-files.ts'
import { chat, item, message, page, rss, stamp } from './make-chats.ts'
import { attached, HEAD, multipart, saved } from './make-mail.ts'
import { CELL, filled, spreadsheet, workbook } from './make-tables.ts'
import { TABLE_FILES } from './table-files.ts'
import { capture, SECONDS, sound, WORDS } from './take-hostile.ts'

describe('a file made to hurt is read or refused within seconds', () => {
  test.each([...MAIL_FILES, ...CHAT_FILES, ...TABLE_FILES])(
    '%s',
    { timeout: 180_000 },
    async (_, name, content) => {
      const made = content()
      const started = process.cpuUsage()
      const found = await capture(name, made)
      const { user, system } = process.cpuUsage(started)
      expect((user + system) / 1e6).toBeLessThan(SECONDS)
      expect(found.outcomes.length > 0 || found.refused !== undefined).toBe(true)
      sound(found)
      for (const one of found.outcomes)
        if ('captured' in one) expect(one.captured.document.text).not.toMatch(/root:|(?:ha){1000}/)
    },
  )
})

const SAMPLES: Readonly<Record<string, string | Uint8Array>> = {
  'a.eml': attached('list.txt'),
  'a.ics': `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID="Asia/Almaty":20240808T100000\r\nDURATION:PT1H\r\nSUMMARY;ENCODING=QUOTED-PRINTABLE:=48=\r\n=49\r\nDESCRIPTION:${WORDS}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  'a.mbox': `From a@b.example Thu Aug  8 23:30:00 2024\n${HEAD}\n${WORDS}\n\nFrom a@b.example Thu Aug  8 23:30:00 2024\n${HEAD}\n${WORDS}\n`,
  'a.mhtml': saved(
    `${multipart('b')}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${WORDS}</p>\r\n--b--`,
  ),
  'a.xml': rss(item(`<link>https://a.example/1</link><description>${WORDS}</description>`)),
  'feed.json': `{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[{"id":"1","content_text":"${WORDS}"}]}`,
  '_chat.txt': `${stamp}Ada: ${WORDS}\n${stamp}Tove: IMG-1.jpg (file attached)\n`,
  'result.json': chat(`${message},${message}`),
  'messages.html': page(
    `<div class="message default" id="message1"><div class="date" title="08.08.2024 23:30:15">23:30</div><div class="from_name">Ada</div><div class="text">${WORDS}</div></div>`,
  ),
  'a.csv': `Name;Days\n"Horak; Pavel";15\n`,
  'a.xlsx': workbook(CELL),
  'a.ods': spreadsheet(`<table:table-row>${filled}</table:table-row>`),
}

describe.each(Object.entries(SAMPLES))('%s', (name, sample) => {
  const whole = typeof sample === 'string' ? Buffer.from(sample, 'latin1') : sample

  test('is read', async () => {
    const found = await capture(name, whole)
    expect(found.refused).toBeUndefined()
    expect(found.outcomes[0]).toHaveProperty(
      'captured.document.extractor',
      expect.not.stringMatching(/^(?:text|html)\//),
    )
  })

  test('cut at every length in steps gives sound documents or a refusal', async () => {
    const step = Math.max(1, Math.floor(whole.length / 60))
    for (let end = 1; end < whole.length; end += step)
      sound(await capture(name, whole.subarray(0, end)))
  })

  test('with bytes changed at random gives sound documents or a refusal', async () => {
    const change = tuple(
      integer({ min: 0, max: whole.length - 1 }),
      constantFrom(0, 9, 10, 34, 38, 45, 60, 62, 65, 128, 255),
    )
    await assert(
      asyncProperty(array(change, { minLength: 1, maxLength: 8 }), async changes => {
        const bytes = Uint8Array.from(whole)
        for (const [at, byte] of changes) bytes[at] = byte
        sound(await capture(name, bytes))
      }),
      process.env['VIGIL_PROOF'] === '1' ? { numRuns: 2000 } : { numRuns: 60, seed: 7 },
    )
  })
})
