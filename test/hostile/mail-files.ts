import { zipSync } from 'fflate'
import { attached, HEAD, mailsInMails, multipart, nested, saved } from './make-mail.ts'
import { WORDS, type HostileFile } from './take-hostile.ts'

/** Mails, mailboxes and saved pages, each made to hang, to crash or to mislead a parser. */
export const MAIL_FILES: readonly HostileFile[] = [
  ['multiparts in each other, 5,000 deep', 'a.eml', () => nested(5000)],
  [
    '100,000 events in each other',
    'a.ics',
    () => `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nSUMMARY:a\r\n'.repeat(100_000)}`,
  ],
  [
    'a line of a calendar folded a million times',
    'a.ics',
    () => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${WORDS}${'\r\n a'.repeat(1e6)}`,
  ],
  [
    'quotation marks of a calendar that never close',
    'a.ics',
    () =>
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${'ATTENDEE;CN="a;b=c'.repeat(200_000)}\r\nSUMMARY:${WORDS}`,
  ],
  [
    'a calendar that begins HTML a million times',
    'a.ics',
    () => `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a\r\nDESCRIPTION:${'<a'.repeat(1e6)}`,
  ],
  ['multiparts in each other, 200 deep', 'a.eml', () => nested(200)],
  ['mails in mails, 30 deep', 'a.eml', () => mailsInMails(30)],
  ['an empty boundary', 'a.eml', () => `${HEAD}${multipart('')}\r\n----\r\n\r\n${WORDS}`],
  [
    'a boundary that is the start of others',
    'a.eml',
    () => `${HEAD}${multipart('b')}\r\n--b\r\n${multipart('bb')}\r\n--bb\r\n\r\n${WORDS}\r\n--b--`,
  ],
  [
    'two boundaries',
    'a.eml',
    () => `${HEAD}Content-Type: multipart/mixed; boundary=x; boundary=y\r\n\r\n--y\r\n\r\n${WORDS}`,
  ],
  ['a boundary of 1 MB', 'a.eml', () => `${HEAD}${multipart('b'.repeat(1e6))}\r\n${WORDS}`],
  ['100,000 boundaries', 'a.eml', () => `${HEAD}${multipart('b')}\r\n${'--b\r\n'.repeat(100_000)}`],
  [
    '12,000 attachments',
    'a.eml',
    () =>
      `${HEAD}${multipart('b')}\r\n${'--b\r\nContent-Disposition: attachment\r\n\r\nwords\r\n'.repeat(12_000)}--b--`,
  ],
  ['200,000 headers', 'a.eml', () => `${HEAD}${'X-A: b\r\n'.repeat(200_000)}\r\n${WORDS}`],
  ['a header line of 10 MB', 'a.eml', () => `${HEAD}X-A: ${'a'.repeat(1e7)}\r\n\r\n${WORDS}`],
  [
    'a header folded 100,000 times',
    'a.eml',
    () => `${HEAD}X-A: a${'\r\n b'.repeat(100_000)}\r\n\r\n${WORDS}`,
  ],
  [
    'a subject of 100,000 encoded words',
    'a.eml',
    () => `MIME-Version: 1.0\r\nSubject: ${'=?utf-8?B?0KE=?= '.repeat(100_000)}\r\n\r\n${WORDS}`,
  ],
  [
    '60,000 people',
    'a.eml',
    () => `MIME-Version: 1.0\r\nTo: ${'"A, B" <a@b.example>, '.repeat(60_000)}\r\n\r\n${WORDS}`,
  ],
  [
    'people in groups in groups',
    'a.eml',
    () => `MIME-Version: 1.0\r\nTo: ${'a:'.repeat(100_000)}\r\n\r\n${WORDS}`,
  ],
  [
    'comments in comments',
    'a.eml',
    () => `MIME-Version: 1.0\r\nContent-Type: ${'('.repeat(500_000)}text/plain\r\n\r\n${WORDS}`,
  ],
  [
    'base64 that is none',
    'a.eml',
    () => `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n${'!@#$%^&*é'.repeat(100_000)}`,
  ],
  [
    'quoted-printable that is none',
    'a.eml',
    () => `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'=Z=='.repeat(500_000)}`,
  ],
  [
    'an encoding that nobody knows',
    'a.eml',
    () => `${HEAD}Content-Type: text/plain; charset=klingon\r\n\r\n${WORDS}`,
  ],
  [
    'letters of no encoding',
    'a.eml',
    () => `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n${WORDS} \xff\xfe\xfd`,
  ],
  ['zero bytes in its headers', 'a.eml', () => `${HEAD}X-A: \0\0\0\xff\r\n\r\n${WORDS}`],
  ['a quoted text of a million marks', 'a.eml', () => `${HEAD}\r\n${'>'.repeat(1e6)} ${WORDS}`],
  [
    '30,000 quoted lines, each deeper',
    'a.eml',
    () =>
      `${HEAD}\r\n${Array.from({ length: 30_000 }, (_, n) => '>'.repeat(n % 60)).join(' a\r\n')}`,
  ],
  [
    'flowed lines of quotes',
    'a.eml',
    () => `${HEAD}Content-Type: text/plain; format=flowed\r\n\r\n${'> a > \r\n'.repeat(50_000)}`,
  ],
  [
    'HTML nested 100,000 deep',
    'a.eml',
    () => `${HEAD}Content-Type: text/html\r\n\r\n${'<div>'.repeat(100_000)}${WORDS}`,
  ],
  [
    'a script',
    'a.eml',
    () =>
      `${HEAD}Content-Type: text/html\r\n\r\n<script>alert(1)</script><img src=x onerror=alert(1)><p>${WORDS}`,
  ],
  [
    'an attachment named to leave its folder',
    'a.eml',
    () => attached('../../../../etc/cron.d/evil'),
  ],
  [
    'an attachment named as Windows leaves folders',
    'a.eml',
    () => attached('..\\\\..\\\\evil.txt'),
  ],
  ['an attachment named with control characters', 'a.eml', () => attached('a\x07\x1b[2Jb.txt')],
  [
    'an attachment named from right to left',
    'a.eml',
    () => attached('=?utf-8?B?c2NhbuKArnR4dC5leGU=?='),
  ],
  ['an attachment named with dots only', 'a.eml', () => attached('..')],
  ['an attachment with a name of 1 MB', 'a.eml', () => attached('a'.repeat(1e6))],
  [
    'a name in 50,000 pieces',
    'a.eml',
    () =>
      `${HEAD}Content-Type: text/plain;${Array.from({ length: 50_000 }, (_, n) => ` name*${n}*=a;`).join('')}\r\n\r\n${WORDS}`,
  ],
  [
    'a ZIP bomb attached',
    'a.eml',
    () =>
      `${HEAD}${multipart('b')}\r\n--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(zipSync({ a: new Uint8Array(2.7e8) }, { level: 1 })).toString('base64')}\r\n--b--`,
  ],
  [
    'a million lines that begin with From',
    'a.mbox',
    () =>
      'From a@b.example Thu Aug  8 23:30:00 2024\nMessage-ID: <1>\n\n' +
      'From a@b.example Thu Aug  8 23:30:00 2024\n'.repeat(1e6),
  ],
  [
    '300,000 lines that nearly begin with From',
    'a.mbox',
    () =>
      'From a@b.example Thu Aug  8 23:30:00 2024\nMessage-ID: <1>\n\n' +
      'From here on\n'.repeat(300_000),
  ],
  [
    'a mailbox with lengths that lie',
    'a.mbox',
    () =>
      `From a@b.example Thu Aug  8 23:30:00 2024\nMessage-ID: <1>\nContent-Length: 999999999\n\n${WORDS}\n`,
  ],
  [
    'a mailbox without mails',
    'a.mbox',
    () => 'From a@b.example Thu Aug  8 23:30:00 2024\nMessage-ID: <1>\n',
  ],
  [
    'a saved page without an end',
    'a.mhtml',
    () => saved(`${multipart('b')}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${WORDS}`),
  ],
  ['saved pages in each other', 'a.mhtml', () => saved(nested(3000))],
  [
    'a saved page of 300,000 parts',
    'a.mhtml',
    () => saved(`${multipart('b')}\r\n${'--b\r\nContent-Type: text/html\r\n\r\n'.repeat(300_000)}`),
  ],
  [
    'a saved page at no address',
    'a.mhtml',
    () => saved('Content-Location: javascript:alert(1)\r\nContent-Type: text/html\r\n\r\n<p>words'),
  ],
]
