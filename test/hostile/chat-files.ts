import { chat, item, message, page, rss, stamp } from './make-chats.ts'
import { laughs, outside } from './make-tables.ts'
import { WORDS, type HostileFile } from './take-hostile.ts'

/** Feeds and chats, each made to hang, to crash or to mislead a parser. */
export const CHAT_FILES: readonly HostileFile[] = [
  [
    'a thousand million laughs in a feed',
    'a.xml',
    () => rss(item('<description>&a11;</description>'), laughs),
  ],
  [
    'a file asked for by a feed',
    'a.xml',
    () => rss(item('<description>&a;</description>'), outside),
  ],
  ['a feed nested 100,000 deep', 'a.xml', () => rss('<item>'.repeat(100_000))],
  ['a feed of 20,000 entries', 'a.xml', () => rss(item('').repeat(20_000))],
  [
    'an attribute of 5 MB in a feed',
    'a.xml',
    () => rss(`<item a="${'x'.repeat(5e6)}"><title>words</title></item>`),
  ],
  ['a feed that never ends a CDATA', 'a.xml', () => rss(item(`<description><![CDATA[${WORDS}`))],
  [
    'a script in a feed',
    'a.xml',
    () =>
      rss(
        item(
          `<link>javascript:alert(1)</link><description>&lt;script&gt;alert(1)&lt;/script&gt;${WORDS}</description>`,
        ),
      ),
  ],
  [
    'a feed in JSON nested 100,000 deep',
    'feed.json',
    () =>
      `{"version":"https://jsonfeed.org/version/1.1","title":"a","items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  ],
  [
    'a feed in JSON of wrong kinds',
    'feed.json',
    () =>
      '{"version":"https://jsonfeed.org/version/1.1","title":{"a":1},"items":[1,null,{"id":[],"title":{},"content_text":7}]}',
  ],
  ['150,000 chat messages', '_chat.txt', () => `${stamp}Ada: words\n`.repeat(150_000)],
  [
    'one chat message of a million lines',
    '_chat.txt',
    () => `${stamp}Ada: words\n${'more\n'.repeat(1e6)}`,
  ],
  ['days that there are not', '_chat.txt', () => '99.99.9999, 99:99 - Ada: words\n'.repeat(1000)],
  [
    'marks that turn the reading direction in a chat',
    '_chat.txt',
    () => Buffer.from(`${stamp}\u202eAda\u202c: \u2066words\u2069\n`),
  ],
  ['colons only', '_chat.txt', () => `${stamp}${':'.repeat(1e6)}`],
  [
    'spaces in a stamp',
    '_chat.txt',
    () => `${stamp}a\n08.08.2024,${' '.repeat(1e6)}23:30 - Ada: words`,
  ],
  ['a Telegram export cut off', 'result.json', () => chat(message).slice(0, -3)],
  [
    'a Telegram export of wrong kinds',
    'result.json',
    () =>
      chat(
        '1,null,[],{"id":{}},{"id":1,"text":{"a":1},"photo":7,"members":"x"},{"id":2,"text":"words","date":"2024-99-99T99:99:99"}',
      ),
  ],
  [
    '100,000 Telegram messages',
    'result.json',
    () => chat(Array.from({ length: 100_000 }, () => message).join(',')),
  ],
  [
    'a Telegram text nested deep',
    'result.json',
    () => chat(`{"id":1,"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  ],
  [
    'Telegram messages in each other',
    'messages.html',
    () => page('<div class="message default" id="message1">'.repeat(20_000) + WORDS),
  ],
  ['a Telegram page without messages', 'messages.html', () => page('')],
]
