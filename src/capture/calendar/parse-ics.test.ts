import { expect, test } from 'vitest'
import { captureAll, captureBytes, type Captured } from '../index.ts'

const calendar = (...lines: readonly string[]) =>
  Buffer.from(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n'))
const HEARING = [
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'DTSTAMP:20240801T083000Z',
  'DTSTART;TZID="Asia/Almaty":20240808T100000',
  'DTEND;TZID="Asia/Almaty":20240808T113000',
  'UID:h1',
  'ORGANIZER;CN="Maur, Lena":mailto:lena@orvik.example',
  'ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Ada Ho',
  ' rak:mailto:ada@orvik.example',
  'SUMMARY:Hearing of Pavel Horak\\, Orvik City Court',
  'LOCATION:Mill Street 4',
  'DESCRIPTION:Case 12-7.\\nThe hearing is public\\; bring identity papers, the cou',
  '\trt’s clerk said.',
  'BEGIN:VALARM',
  'DESCRIPTION:Reminder',
  'END:VALARM',
  'END:VEVENT',
]
const outline = ({ document: { text, blocks } }: Captured) =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

test('an invitation says when, where, who asks whom, and what for', async () => {
  const captured = await captureBytes({ name: 'invite.ics', bytes: calendar(...HEARING) })
  expect(outline(captured)).toEqual([
    'title: Hearing of Pavel Horak, Orvik City Court',
    'preformatted: When: 2024-08-08 10:00–11:30 (Asia/Almaty)',
    'preformatted: Where: Mill Street 4',
    'preformatted: Invited by: Maur, Lena <lena@orvik.example>',
    'preformatted: Invited: Ada Horak <ada@orvik.example>',
    'paragraph: Case 12-7.',
    'paragraph: The hearing is public; bring identity papers, the court’s clerk said.',
  ])
  expect(captured.document).toMatchObject({
    title: 'Hearing of Pavel Horak, Orvik City Court',
    published: '2024-08-01',
    mediaType: 'text/calendar',
    language: 'en',
  })
  expect(captured.document.blocks.at(-1)?.at).toEqual({ message: 'h1' })
})

test('in a mail it is a document of its own', async () => {
  const mail = Buffer.concat([
    Buffer.from(
      'From: lena@orvik.example\r\nSubject: Hearing\r\nDate: Thu, 1 Aug 2024 08:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\r\n',
    ),
    calendar(...HEARING),
  ])
  const texts: string[] = []
  for await (const one of captureAll('a.eml', { name: 'a.eml', bytes: mail }))
    if ('captured' in one) texts.push(one.captured.document.text)
  expect(texts).toHaveLength(2)
  expect(texts[1]).toContain('When: 2024-08-08 10:00–11:30 (Asia/Almaty)')
})

test.each([
  [
    'whole days',
    'DTSTART;VALUE=DATE:20240501\r\nDTEND;VALUE=DATE:20240504',
    '2024-05-01 – 2024-05-03',
  ],
  ['one day', 'DTSTART;VALUE=DATE:20240501\r\nDTEND;VALUE=DATE:20240502', '2024-05-01'],
  [
    'a length',
    'DTSTART:20240501T090000Z\r\nDURATION:PT1H30M',
    '2024-05-01 09:00 (UTC), 1 h 30 min',
  ],
  [
    'over midnight',
    'DTSTART:20240501T220000\r\nDTEND:20240502T010000',
    '2024-05-01 22:00 – 2024-05-02 01:00',
  ],
  ['no date', 'DTSTART:soon', 'soon'],
])('%s', async (_, lines, when) => {
  const bytes = calendar('BEGIN:VEVENT', lines, 'SUMMARY:March', 'END:VEVENT')
  const { document } = await captureBytes({ name: 'a.ics', bytes })
  expect(document.text).toBe(`March\n\nWhen: ${when}`)
})

test('several entries, of an old calendar too, and none', async () => {
  const two = calendar(
    'BEGIN:VEVENT',
    'SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=A1=D1=83=D0=B4 =',
    '=D0=B8=D0=B4=D1=91=D1=82',
    'END:VEVENT',
    'BEGIN:VTODO',
    'DUE:20240809',
  )
  const captured = await captureBytes({ name: 'a.vcs', bytes: two })
  expect(captured.notes).toEqual(['the calendar holds 2 entries'])
  expect(outline(captured)).toEqual([
    'heading: Суд идёт',
    'heading: [task without a title]',
    'preformatted: When: 2024-08-09',
  ])
  await expect(captureBytes({ name: 'a.ics', bytes: calendar() })).rejects.toThrow(
    'a.ics is a calendar without an event',
  )
})
