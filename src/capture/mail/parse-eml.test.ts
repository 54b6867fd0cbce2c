import { describe, expect, test } from 'vitest'
import { documentSchema } from '../../codebook/index.ts'
import { captureAll, type Captured } from '../index.ts'

/** Takes in a mail with all that is in it; what failed as its message. */
async function capture(mail: string | Uint8Array): Promise<(Captured | string)[]> {
  const bytes = typeof mail === 'string' ? new TextEncoder().encode(mail) : mail
  const found: (Captured | string)[] = []
  for await (const one of captureAll('a.eml', { name: 'a.eml', bytes }))
    found.push('captured' in one ? one.captured : 'error' in one ? one.error.message : one.skipped)
  return found
}

async function captureOne(mail: string | Uint8Array): Promise<Captured> {
  const [first] = await capture(mail)
  if (first === undefined || typeof first === 'string') throw new Error(first)
  return first
}

async function blocksOf(mail: string | Uint8Array): Promise<string[]> {
  const { document } = await captureOne(mail)
  const { text, blocks } = documentSchema.parse(document)
  return blocks.map(
    ({ kind, start, end, level, at }) =>
      `${kind}${level ?? ''} ${at?.message ?? '-'}: ${text.slice(start, end)}`,
  )
}

const lines = (...all: string[]) => all.join('\r\n')
const HEAD = [
  'From: Ada Lind <ada@orvik.example>',
  'To: desk@monitor.example, "Tove, B." <tove@orvik.example>',
  'Date: Thu, 08 Aug 2024 23:30:00 +0500',
  'Subject: Detentions in Orvik',
  'MIME-Version: 1.0',
]
const WORDS = 'Police detained two students in Orvik on 8 August 2024, witnesses said.'

describe('a mail', () => {
  test('says who wrote what to whom and when', async () => {
    const mail = lines(...HEAD, '', WORDS, '', 'They were let go at night.')
    expect(await blocksOf(mail)).toEqual([
      'title header: Detentions in Orvik',
      'preformatted header: From: Ada Lind <ada@orvik.example>',
      'preformatted header: To: desk@monitor.example, "Tove, B." <tove@orvik.example>',
      'preformatted header: Date: Thu, 08 Aug 2024 23:30:00 +0500',
      `paragraph text/plain: ${WORDS}`,
      'paragraph text/plain: They were let go at night.',
    ])
    const { document, metadata } = await captureOne(mail)
    expect(document).toMatchObject({
      title: 'Detentions in Orvik',
      // The day in the sender's own time zone.
      published: '2024-08-08',
      mediaType: 'message/rfc822',
      language: 'en',
    })
    expect(metadata.author).toEqual({ value: 'Ada Lind', from: 'From' })
  })

  test('marks what is quoted, passed on and signed with', async () => {
    const mail = lines(
      ...HEAD,
      '',
      'I agree.',
      '',
      'On Monday Tove wrote:',
      '> Were they fined?',
      '>> Two of them.',
      '-- ',
      'Ada Lind',
      'Orvik 12',
      '-----Original Message-----',
      'From: Tove',
      'All of this is hers.',
    )
    expect((await blocksOf(mail)).slice(4)).toEqual([
      'paragraph text/plain: I agree.',
      'paragraph text/plain: On Monday Tove wrote:',
      'quote1 text/plain: Were they fined?',
      'quote2 text/plain: Two of them.',
      'preformatted text/plain: Ada Lind\nOrvik 12',
      'quote1 text/plain: -----Original Message-----',
      'quote1 text/plain: From: Tove',
      'quote1 text/plain: All of this is hers.',
    ])
  })

  test.each([
    ['Пересланное сообщение', ['---- Пересланное сообщение ----', 'Слова другой.']],
    ['Outlook’s headers', ['Von: Tove', 'Gesendet: Montag', 'Ihre Worte stehen hier.']],
  ])('knows what was passed on by %s', async (_, passed) => {
    const blocks = await blocksOf(lines(...HEAD, '', 'See below.', '', ...passed))
    expect(blocks.slice(5).every(block => block.startsWith('quote1'))).toBe(true)
    expect(blocks.length).toBeGreaterThan(6)
  })

  test('with lines broken for sending has its paragraphs whole', async () => {
    const mail = lines(
      ...HEAD,
      'Content-Type: text/plain; format=flowed',
      '',
      'The court ',
      'fined her.',
      '> It was ',
      '> on Monday.',
    )
    expect((await blocksOf(mail)).slice(4)).toEqual([
      'paragraph text/plain: The court fined her.',
      'quote1 text/plain: It was on Monday.',
    ])
  })

  test('in HTML only gives all its words, quotes marked', async () => {
    const html = `<html><body><p>${WORDS}</p><div class="footer">Sent from Orvik</div><blockquote>Who says so?</blockquote><script>alert(1)</script></body></html>`
    const mail = lines(...HEAD, 'Content-Type: text/html; charset=utf-8', '', html)
    expect((await blocksOf(mail)).slice(4)).toEqual([
      `paragraph text/html: ${WORDS}`,
      'paragraph text/html: Sent from Orvik',
      'quote text/html: Who says so?',
    ])
  })

  test('takes the page where the plain text says nothing', async () => {
    const mail = lines(
      ...HEAD,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      '',
      'See HTML.',
      '--b',
      'Content-Type: text/html',
      '',
      `<p>${WORDS}</p>`,
      '--b--',
    )
    expect((await blocksOf(mail)).at(-1)).toBe(`paragraph text/html: ${WORDS}`)
  })

  test('is read in the encodings that it names, and in those that its headers hide', async () => {
    // "Задержания" in koi8-r, and "Суд в Орвике" in windows-1251.
    const named = Buffer.concat([
      Buffer.from(
        lines(
          'From: =?koi8-r?B?5MnBzsE=?= <d@orvik.example>',
          'Subject: =?koi8-r?B?+sHExdLWwc7J0Q==?=',
          'MIME-Version: 1.0',
          'Content-Type: text/plain; charset=windows-1251',
          '',
          '',
        ),
      ),
      Buffer.from([0xd1, 0xf3, 0xe4, 0x20, 0xe2, 0x20, 0xce, 0xf0, 0xe2, 0xe8, 0xea, 0xe5]),
    ])
    expect(await blocksOf(named)).toEqual([
      'title header: Задержания',
      'preformatted header: From: Диана <d@orvik.example>',
      'paragraph text/plain: Суд в Орвике',
    ])
    const bare = Buffer.concat([
      Buffer.from('MIME-Version: 1.0\r\nSubject: '),
      Buffer.from([0xc7, 0xe0, 0xe4, 0xe5, 0xf0, 0xe6, 0xe0, 0xed, 0xe8, 0xff]),
      Buffer.from([0x20, 0xf1, 0xf2, 0xf3, 0xe4, 0xe5, 0xed, 0xf2, 0xee, 0xe2]),
      Buffer.from(`\r\n\r\n${WORDS}`),
    ])
    expect((await captureOne(bare)).document.title).toBe('Задержания студентов')
    // A subject of one word is read as the text is.
    const windows = (text: string) =>
      Uint8Array.from(text, letter => letter.charCodeAt(0) - (letter > '\x7f' ? 0x350 : 0))
    const words = 'Суд оставил активистку под стражей до третьего мая'
    const short = windows(`MIME-Version: 1.0\r\nSubject: Суд\r\n\r\n${words}`)
    expect(await blocksOf(Buffer.from(short))).toEqual([
      'title header: Суд',
      `paragraph text/plain: ${words}`,
    ])
  })

  test.each([
    ['names none', '', ''],
    ['names ASCII', 'Content-Type: text/plain; charset=us-ascii\r\n', ''],
    ['names what there is not', 'Content-Type: text/plain; charset="unknown-8bit"\r\n', ''],
    ['is a part that names none', 'Content-Type: multipart/mixed; boundary=b\r\n', '--b\r\n\r\n'],
  ])('in an old encoding that %s is read by its letters, which is said', async (_, type, part) => {
    const mail = Buffer.concat([
      Buffer.from(`From: d@orvik.example\r\nMIME-Version: 1.0\r\n${type}\r\n${part}`),
      // "Суд в Орвике оштрафовал её" in windows-1251.
      Buffer.from('d1f3e420e220cef0e2e8eae520eef8f2f0e0f4eee2e0eb20e5b8', 'hex'),
    ])
    expect((await blocksOf(mail)).at(-1)).toBe('paragraph text/plain: Суд в Орвике оштрафовал её')
    expect((await captureOne(mail)).notes[0]).toContain('read as windows-1251 by its letters')
  })

  test('whose letters fit nothing says so', async () => {
    const mail = Buffer.from(`${lines(...HEAD, '', WORDS)} \xff\xfe\x81`, 'latin1')
    const { document, notes } = await captureOne(mail)
    expect(document.text).toContain(WORDS)
    expect(notes.join()).toMatch(/by its letters|fit no encoding/)
  })

  test('gives what hangs on it as documents with safe names', async () => {
    const part = (disposition: string, words: string) => [
      '--b',
      `Content-Type: text/plain; charset=utf-8`,
      `Content-Disposition: attachment; ${disposition}`,
      '',
      words,
    ]
    const mail = lines(
      ...HEAD,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      WORDS,
      ...part('filename="../../etc/passwd.txt"', 'The first list of names.'),
      ...part('filename="passwd.txt"', 'The second list of names.'),
      ...part("filename*=utf-8''%D1%81%D0%BF%D0%B8%D1%81%D0%BE%D0%BA.txt", 'Третий список имён.'),
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: b@orvik.example',
      'Message-ID: <1@orvik.example>',
      'Subject: Inside',
      '',
      'The inner mail says that the court fined him.',
      '--b',
      'Content-Type: application/ms-tnef; name=winmail.dat',
      'Content-Transfer-Encoding: base64',
      '',
      'eJ8+Ig==',
      '--b--',
    )
    const [whole, ...rest] = await capture(mail)
    expect(rest.map(one => (typeof one === 'string' ? one : one.document.within?.path))).toEqual([
      expect.stringContaining('a package of Outlook’s own'),
      'passwd.txt',
      'passwd (2).txt',
      'список.txt',
      'attachment-4.eml',
    ])
    expect(rest.at(-1)).toHaveProperty('document.title', 'Inside')
    expect(whole).toHaveProperty(
      'document.text',
      expect.stringContaining('Attachment: passwd.txt ('),
    )
  })

  test.each([
    ['encrypted', 'multipart/encrypted; boundary=b', /is encrypted/],
    ['encrypted with S/MIME', 'application/pkcs7-mime; smime-type=enveloped-data', /is encrypted/],
    ['signed', 'multipart/signed; boundary=b', /is signed; the signature was not checked/],
  ])('%s says so', async (_, type, note) => {
    const mail = lines(...HEAD, `Content-Type: ${type}`, '', '--b', '', 'AAAA', '--b--')
    expect((await captureOne(mail)).notes.join()).toMatch(note)
  })
})
