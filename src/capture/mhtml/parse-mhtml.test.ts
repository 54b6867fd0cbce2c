import { expect, test } from 'vitest'
import { makeJpeg } from '../image/fixture.ts'
import { captureAll, captureBytes } from '../index.ts'

const WORDS = 'Police detained two students in Orvik on 8 August 2024, their lawyer said today.'
const lines = (...all: string[]) => all.join('\r\n')

function capture(name: string, ...page: string[]) {
  return captureBytes({ name, bytes: Buffer.from(lines(...page), 'latin1') })
}

const CHROME = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://news.example/2024/08/08/orvik',
  'Subject: Detentions',
  'Date: Fri, 9 Aug 2024 10:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="--b--x"',
  '',
  '',
]

test('a page saved by Chrome is read like the page, with its address', async () => {
  const { document, notes } = await capture(
    'a.mhtml',
    ...CHROME,
    '----b--x',
    'Content-Type: text/html',
    'Content-Location: https://ads.example/frame',
    '',
    '<p>Buy this now.',
    '----b--x',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://news.example/2024/08/08/orvik',
    '',
    '<html><head><title>Detentions in Orvik</title></head><body><article>=',
    `<h1>Detentions in Orvik</h1><p>${WORDS}</p><p>=D0=A1=D1=83=D0=B4</p></article></body></html>`,
    '----b--x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '----b--x--',
  )
  expect(document.text).toBe(`Detentions in Orvik\n\n${WORDS}\n\nСуд`)
  expect(document).toMatchObject({
    title: 'Detentions in Orvik',
    url: 'https://news.example/2024/08/08/orvik',
    published: null,
    mediaType: 'multipart/related',
  })
  expect(notes[0]).toBe('the page was saved Fri, 9 Aug 2024 10:00:00 +0000')
  expect(notes[1]).toContain('1 other page')
})

test('a page saved by Internet Explorer is read in the encoding it names', async () => {
  const { document } = await capture(
    'a.mht',
    'From: "Saved by Internet Explorer 11"',
    'Subject: x',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset="windows-1251"',
    'Content-Transfer-Encoding: 8bit',
    'Content-Location: https://news.example/a.html',
    '',
    '<p>\xd1\xf3\xe4 \xe2 \xce\xf0\xe2\xe8\xea\xe5 \xee\xf8\xf2\xf0\xe0\xf4\xee\xe2\xe0\xeb \xe5\xb8.</p>',
  )
  expect(document).toMatchObject({
    text: 'Суд в Орвике оштрафовал её.',
    url: 'https://news.example/a.html',
  })
})

test('a mail with pictures in it is no saved page', async () => {
  const { document } = await capture(
    'a.eml',
    'From: ada@orvik.example',
    'To: b@orvik.example',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary=b',
    '',
    '--b',
    'Content-Type: text/html',
    '',
    `<p>${WORDS}</p>`,
    '--b--',
  )
  expect(document.mediaType).toBe('message/rfc822')
})

test('a saved page without a page is refused', async () => {
  await expect(
    capture('a.mhtml', ...CHROME, '----b--x', 'Content-Type: image/png', '', 'x', '----b--x--'),
  ).rejects.toThrow('without a page in it')
})

test('pictures of a saved page are documents in it; small ones and those there twice stay in the file', async () => {
  const caption = 'Police at the quay in Orvik.'
  const photo = Buffer.concat([makeJpeg({ iptc: [[120, caption]] }), Buffer.alloc(5000)])
  const picture = (location: string, bytes: Buffer) => [
    '----b--x',
    'Content-Type: image/jpeg',
    'Content-Transfer-Encoding: base64',
    `Content-Location: ${location}`,
    '',
    bytes.toString('base64'),
  ]
  const page = [
    ...CHROME,
    '----b--x',
    'Content-Type: text/html',
    '',
    `<article><h1>Detentions</h1><p>${WORDS}</p></article>`,
    ...picture('https://news.example/p/quay.jpg?w=800', photo),
    ...picture('https://news.example/p/quay.jpg?w=800', photo),
    ...picture('https://news.example/dot.jpg', photo.subarray(0, 300)),
    ...picture('cid:..%2F..%2Fetc', Buffer.concat([photo, Buffer.alloc(1)])),
    '----b--x--',
  ]
  const taken = []
  const bytes = Buffer.from(lines(...page), 'latin1')
  for await (const each of captureAll('a.mhtml', { name: 'a.mhtml', bytes }))
    if ('captured' in each) taken.push(each.captured)
  const [whole, ...pictures] = taken.map(({ document }) => document)
  expect(pictures.map(({ name, url, text, within }) => [name, url, text, within?.id])).toEqual([
    ['quay.jpg', 'https://news.example/p/quay.jpg?w=800', caption, whole?.id],
    ['picture-2.jpg', null, caption, whole?.id],
  ])
  expect(taken[0]?.notes).toContain(
    '2 pictures in the file are small, there twice or more than 100: they were not taken out; the original keeps them',
  )
})
