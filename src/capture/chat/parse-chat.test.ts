import { describe, expect, test } from 'vitest'
import { captureAll, captureBytes } from '../index.ts'

async function lines(name: string, content: string): Promise<string[]> {
  const { document } = await captureBytes({ name, bytes: new TextEncoder().encode(content) })
  return document.blocks.map(
    ({ kind, start, end, at }) =>
      `${kind} ${at?.message ?? '-'}: ${document.text.slice(start, end)}`,
  )
}

const EXPECTED = [
  'dateline -: 2024-08-08',
  'preformatted 1: Ada · 23:30',
  'paragraph 1: Police detained two.\nThey are students.',
  'dateline -: 2024-08-13',
  'preformatted 2: Tove Berg · 9:05',
  'paragraph 2: Where: at the station?',
]

describe('a WhatsApp chat', () => {
  test.each([
    ['Android, day first', '08/08/2024, 23:30 - ', '13/08/2024, 9:05 - '],
    ['Android, month first', '8/8/24, 23:30 - ', '8/13/24, 9:05 - '],
    ['Android, in French', '08/08/2024 à 23:30 - ', '13/08/2024 à 9:05 - '],
    ['Android, in German', '08.08.24, 23:30 - ', '13.08.24, 9:05 - '],
    ['Android, year first', '2024-08-08, 23:30 - ', '2024-08-13, 9:05 - '],
    ['Android, in Dutch', '08-08-2024 23:30 - ', '13-08-2024 9:05 - '],
    ['Android, in Persian', '۲۰۲۴/۰۸/۰۸، ۲۳:۳۰ - ', '۲۰۲۴/۰۸/۱۳، ۹:۰۵ - '],
    ['iOS', '[08.08.2024, 23:30] ', '\u200e[13.08.2024, 9:05] '],
    ['iOS with marks', '\ufeff[08/08/2024, 23:30] ', '\u200e[13/08/2024, 9:05] \u200e'],
  ])('of %s is read', async (_, one, two) => {
    const chat = `${one}Ada: Police detained two.\nThey are students.\n${two}Tove Berg: Where: at the station?\n`
    const [title, ...blocks] = await lines('WhatsApp Chat with Ada.txt', chat)
    expect(title).toBe('title -: WhatsApp Chat with Ada')
    expect(blocks).toEqual(EXPECTED)
  })

  test('keeps halves of the day as written', async () => {
    const chat = '[8/8/24, 11:30:15\u202fPM] Ada: One.\n[8/13/24, 9:05:00 p. m.] Tove: Two.\n'
    expect(await lines('_chat.txt', chat)).toEqual([
      'title -: WhatsApp chat',
      'dateline -: 2024-08-08',
      'preformatted 1: Ada · 11:30:15 PM',
      'paragraph 1: One.',
      'dateline -: 2024-08-13',
      'preformatted 2: Tove · 9:05:00 p. m.',
      'paragraph 2: Two.',
    ])
  })

  test.each([
    ['오후', '2024. 8. 8. 오후 11:30 - Ada: One.\n2024. 8. 8. 오후 11:31 - Tove: Two.\n'],
    ['下午', '2024/8/8 下午11:30 - Ada: One.\n2024/8/8 下午11:31 - Tove: Two.\n'],
    ['下午', '[2024/8/8 下午11:30] Ada: One.\n[2024/8/8 下午11:31] Tove: Two.\n'],
  ])('knows %s before the hour', async (half, chat) =>
    expect((await lines('_chat.txt', chat)).slice(1)).toEqual([
      'dateline -: 2024-08-08',
      `preformatted 1: Ada · 11:30 ${half}`,
      'paragraph 1: One.',
      `preformatted 2: Tove · 11:31 ${half}`,
      'paragraph 2: Two.',
    ]),
  )

  test('dates of another calendar are shown as written, which is said', async () => {
    const { notes } = await captureBytes({
      name: '_chat.txt',
      bytes: new TextEncoder().encode(
        '1403/12/12, 23:40 - Ada: One.\n1403/12/12, 23:41 - Tove: Two.\n',
      ),
    })
    expect(notes[0]).toContain('or are of another calendar')
  })

  test('tells what the program says, files, and what was left out', async () => {
    const chat = [
      '13/08/2024, 9:00 - Messages and calls are end-to-end encrypted.',
      '13/08/2024, 9:01 - Ada: IMG-1.jpg (file attached)\nThe hall.',
      '13/08/2024, 9:02 - Ada: <Media omitted>',
      '[x] no stamp',
      '13/08/2024, 9:03 - Ada: \u200e<attached: 0001-VIDEO.mp4>',
    ].join('\n')
    expect((await lines('_chat.txt', chat)).slice(2)).toEqual([
      'preformatted 1: 9:00 · Messages and calls are end-to-end encrypted.',
      'preformatted 2: Ada · 9:01',
      'paragraph 2: The hall.',
      'preformatted 2: [photo: IMG-1.jpg]',
      'preformatted 3: Ada · 9:02',
      'paragraph 3: [x] no stamp',
      'preformatted 3: [not exported: <Media omitted>]',
      'preformatted 4: Ada · 9:03',
      'preformatted 4: [video: 0001-VIDEO.mp4]',
    ])
  })

  test('of an iPhone tells files that were left out by their mark, and nothing that somebody said', async () => {
    const chat = [
      '[13/08/2024, 09:00:01] Ada: \u200eimage omitted',
      '[13/08/2024, 09:00:02] Ada: lunch omitted',
      '\u200e[13/08/2024, 09:00:03] Ada: \u200eизображение отсутствует',
    ].join('\n')
    expect((await lines('_chat.txt', chat)).slice(2)).toEqual([
      'preformatted 1: Ada · 09:00:01',
      'preformatted 1: [not exported: image omitted]',
      'preformatted 2: Ada · 09:00:02',
      'paragraph 2: lunch omitted',
      'preformatted 3: Ada · 09:00:03',
      'preformatted 3: [not exported: изображение отсутствует]',
    ])
  })

  test('of two messages is a chat, whatever the file is called', async () => {
    const chat = '13.08.2024 09:00 - Ада: полиция у суда.\n13.08.2024 09:01 - Тове: иду.\n'
    expect((await lines('chat-1.txt', chat)).at(-1)).toBe('paragraph 2: иду.')
  })

  test('tells what the program says with a colon in it from what people say', async () => {
    const chat = '13/08/2024, 9:00 - Ada created group “Orvik: watch”\n'
    expect((await lines('_chat.txt', chat)).at(-1)).toBe(
      'preformatted 1: 9:00 · Ada created group “Orvik: watch”',
    )
  })

  test('whose dates can be read in two ways shows them as they are, and says so', async () => {
    const chat = '7/8/24, 9:00 - Ada: One.\n7/8/24, 9:01 - Ada: Two.\n'
    const { document, notes } = await captureBytes({
      name: '_chat.txt',
      bytes: new TextEncoder().encode(chat),
    })
    expect(document.published).toBe(null)
    expect(document.text).toContain('Ada · 7/8/24 9:00')
    expect(notes[0]).toContain('day first or month first')
  })

  test.each([
    ['a release', '8 August 2024 - Orvik: police detained two students.\n\nThey were let go.'],
    ['a list of dates', '08.08.2024 - a rally in Orvik\n09.08.2024 - another one\n10.08.2024 - a'],
    ['one line', '08.08.2024, 23:30 - Ada: words that somebody noted down.'],
  ])('is not %s', async (_, text) => {
    const { document } = await captureBytes({ name: 'a.txt', bytes: Buffer.from(text) })
    expect(document.extractor).toBe('text/1')
  })
})

const CHAT = {
  name: 'Orvik watch',
  type: 'private_supergroup',
  id: 1,
  messages: [
    {
      id: 7,
      type: 'service',
      date: '2024-08-08T22:00:00',
      actor: 'Ada',
      action: 'create_group',
      title: 'Orvik watch',
      members: ['Tove', null],
      text: '',
    },
    {
      id: 8,
      type: 'message',
      date: '2024-08-08T23:30:00',
      edited: '2024-08-09T08:00:00',
      from: 'Ada',
      forwarded_from: 'Orvik News',
      text: [
        'Police ',
        { type: 'bold', text: 'detained' },
        ' two. ',
        { type: 'text_link', text: 'More', href: 'https://news.example/1' },
      ],
    },
    {
      id: 9,
      type: 'message',
      date: '2024-08-13T09:05:00',
      from: 'Tove',
      reply_to_message_id: 8,
      photo: 'photos/photo_1.jpg',
      text: '',
    },
    {
      id: 10,
      type: 'message',
      date: '2024-08-13T09:06:00',
      from: null,
      file: '(File not included. Change data exporting settings to download.)',
      media_type: 'voice_message',
      text: [],
    },
    'damaged',
  ],
}

describe('a Telegram chat', () => {
  test('exported as JSON is read message by message', async () => {
    expect(await lines('result.json', JSON.stringify(CHAT, null, 1))).toEqual([
      'title -: Orvik watch',
      'dateline -: 2024-08-08',
      'preformatted 7: 22:00 · Ada · create group · Orvik watch · Tove, Deleted account',
      'preformatted 8: Ada · 23:30 · forwarded from Orvik News · edited 2024-08-09 08:00',
      'paragraph 8: Police detained two. More (https://news.example/1)',
      'dateline -: 2024-08-13',
      'preformatted 9: Tove · 09:05 · reply to 8',
      'preformatted 9: [photo: photos/photo_1.jpg]',
      'preformatted 10: Deleted account · 09:06',
      'preformatted 10: [voice message: not exported]',
    ])
  })

  test('of an account is a document each', async () => {
    const account = { about: 'Here is the data you requested.', chats: { list: [CHAT, CHAT] } }
    const bytes = new TextEncoder().encode(JSON.stringify(account, null, 1))
    const paths: string[] = []
    for await (const { path } of captureAll('result.json', { name: 'result.json', bytes }))
      paths.push(path)
    expect(paths).toEqual([
      'result.json',
      'result.json › Orvik watch.json',
      'result.json › Orvik watch (2).json',
    ])
  })

  test('exported as pages is read message by message', async () => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap">
<div class="page_header"><div class="content"><div class="text bold">Orvik watch</div></div></div><div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">8 August 2024</div></div>
<div class="message default clearfix" id="message8"><div class="body"><div class="pull_right date details" title="08.08.2024 23:30:15 UTC+05:00">23:30</div><div class="from_name">Ada</div>
<div class="forwarded body"><div class="from_name">Orvik News <span class="date details" title="01.08.2024 10:00:00 UTC+05:00">01.08.2024 10:00:00</span></div><div class="text">Police detained two.<br>They are students.</div></div></div></div>
<div class="message default clearfix joined" id="message9"><div class="body"><div class="pull_right date details" title="13.08.2024 09:05:00 UTC+05:00">09:05</div><div class="reply_to details">In reply to <a href="#go_to_message8">this message</a></div><div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/photo_1.jpg"><img class="photo" src="x"/></a></div></div></div>
</div></div></div></body></html>`
    expect(await lines('messages.html', page)).toEqual([
      'title -: Orvik watch',
      'preformatted -1: 8 August 2024',
      'dateline -: 2024-08-08',
      'preformatted 8: Ada · 23:30 · forwarded from Orvik News 01.08.2024 10:00:00',
      'paragraph 8: Police detained two.\nThey are students.',
      'dateline -: 2024-08-13',
      'preformatted 9: Ada · 09:05 · reply to 8',
      'preformatted 9: [photo: photos/photo_1.jpg]',
    ])
  })
})

test.each([
  ['words', 'Who was held?', 'Marta'],
  ['an object', { type: 'plain', text: 'Who was held?' }, { text: 'Marta' }],
  ['pieces', ['Who was ', { type: 'bold', text: 'held' }, '?'], ['Marta']],
])('a poll of a Telegram chat whose question is written as %s', async (_, question, text) => {
  const poll = { question, answers: [{ text }] }
  const message = {
    id: 1,
    type: 'message',
    date: '2024-08-08T09:00:00',
    from: 'Ada',
    text: '',
    poll,
  }
  const chat = { name: 'Orvik watch', type: 'private_group', id: 1, messages: [message] }
  expect((await lines('result.json', JSON.stringify(chat))).at(-1)).toBe(
    'paragraph 1: [poll: Who was held?]\n– Marta',
  )
})
