import { expect, test } from 'vitest'
import type { SourceDocument } from '../codebook/index.ts'
import { captureTranscript } from './capture-transcript.ts'

const original: SourceDocument = {
  id: 'a'.repeat(64),
  name: 'hearing.mp4',
  text: '',
  blocks: [],
  title: null,
  published: '2031-05-04',
  source: 'Orvel Live',
  url: 'https://orvel.example/hearing',
  language: null,
  mediaType: 'video/mp4',
  encoding: null,
  size: 9,
  extractor: 'media/1',
  note: null,
}
const AT = '2031-05-06T07:08:09.000Z'
const write = (text: string, more: Partial<Parameters<typeof captureTranscript>[0]> = {}) =>
  captureTranscript({ original, text, by: 'mina', at: AT, follows: [], ...more })

test('a transcript is a document within its original, cited as it is', async () => {
  const { document, original: bytes } = await write('The judge fined Pavel Horak 300 marks.')
  expect(document).toMatchObject({
    title: 'hearing.mp4',
    published: '2031-05-04',
    source: 'Orvel Live',
    url: 'https://orvel.example/hearing',
    language: null,
    mediaType: 'text/plain; transcript',
    within: { id: original.id, path: 'transcript' },
    transcript: { by: 'mina', at: AT, follows: [] },
    text: 'The judge fined Pavel Horak 300 marks.',
  })
  expect(document.name).toMatch(/^transcript-aaaaaaaaaaaa-[0-9a-f]{12}\.txt$/)
  expect(Buffer.from(bytes).toString()).toBe(
    `{"at":"${AT}","by":"mina","follows":[],"of":"${original.id}"}\n\n${document.text}`,
  )
  expect((await write(document.text, { by: 'oto' })).document.id).not.toBe(document.id)
})

const timed = async (text: string) => {
  const { document } = await write(text)
  expect(document.text).toBe(text)
  return document.blocks.map(({ start, end, at }) => [at?.second, text.slice(start, end)])
}

test.each<[string, (readonly [number | undefined, string])[]]>([
  [
    '[00:00:05] Good morning.\n[00:12:34] Pavel Horak was fined.',
    [
      [5, 'Good morning.'],
      [754, 'Pavel Horak was fined.'],
    ],
  ],
  [
    'Noise. [1:02:03.5] She was led away. [1:02:09] He was too.',
    [
      [undefined, 'Noise.'],
      [3723, 'She was led away.'],
      [3729, 'He was too.'],
    ],
  ],
  [
    '[02:10]\nTwo paragraphs.\n\nUnder one code.',
    [
      [130, 'Two paragraphs.'],
      [130, 'Under one code.'],
    ],
  ],
  ['He said at [12:34] that it rained.', [[undefined, 'He said at [12:34] that it rained.']]],
  ['[00:75] No such minute.', [[undefined, '[00:75] No such minute.']]],
])('time codes are places: %s', async (text, blocks) => {
  expect(await timed(text)).toEqual(blocks)
})

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['no words', () => write('[…]'), /holds no words/],
  ['no writer', () => write('Words.', { by: ' ' }), /by pseudonym/],
  ['a language that is none', () => write('Words.', { language: 'Klingonish!' }), /language/],
  [
    'an original that has its words in itself',
    () => write('Words.', { original: { ...original, mediaType: 'text/html' } }),
    /has its words in itself/,
  ],
])('%s is refused', async (_, written, message) => {
  await expect(written()).rejects.toThrow(message)
})
