import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { captureFile, captureFiles } from '../index.ts'
import { printDuration } from './duration.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigil-media-'))
})
afterAll(() => rm(folder, { recursive: true }))

const put = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const u32 = (number: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(number)
  return bytes
}
const box = (name: string, ...inside: Buffer[]) => {
  const body = Buffer.concat(inside)
  return Buffer.concat([u32(body.length + 8), latin1(name), body])
}
const film = Buffer.concat([
  box('ftyp', latin1('isom'), u32(0)),
  box('free', Buffer.alloc(20)),
  box('moov', box('mvhd', Buffer.alloc(12), u32(1000), u32(83_000), Buffer.alloc(80))),
])
const wave = Buffer.alloc(44 + 16_000)
wave.write('RIFF\0\0\0\0WAVEfmt ', 'latin1')
wave.writeUInt32LE(16, 16)
wave.writeUInt32LE(8000, 28)
wave.write('data', 36, 'latin1')
wave.writeUInt32LE(16_000, 40)
const opus = Buffer.concat([
  latin1('OggS'),
  Buffer.alloc(24),
  latin1('OpusHead'),
  Buffer.alloc(40),
  latin1('OggS'),
  Buffer.from([0, 4, 0x00, 0x77, 0x01, 0, 0, 0, 0, 0]),
  Buffer.alloc(20),
])

describe('a recording', () => {
  test.each([
    ['talk.mp4', film, 'video/mp4', 'a recording of 160 bytes, 1:23 long'],
    ['talk.wav', wave, 'audio/wav', 'a recording of 15.7 kB, 0:02 long'],
    ['talk.ogg', opus, 'audio/ogg', 'a recording of 110 bytes, 0:02 long'],
    ['talk.mp3', latin1('ID3\x03\0\0\0\0\0\0'), 'audio/mpeg', 'a recording of 10 bytes'],
    ['talk.webm', latin1('\x1aE\xdf\xa3'), 'video/webm', 'a recording of 4 bytes'],
  ])('%s is kept as it is, without words', async (...given) => {
    const [name, bytes, mediaType, note] = given
    const { document, notes } = await captureFile(await put(`bare-${name}`, bytes))
    expect(document).toMatchObject({ text: '', mediaType, extractor: 'media/1', language: null })
    expect(notes).toEqual([note, expect.stringContaining('vigil transcribe')])
  })

  test('takes its words from the transcript beside it, and says so', async () => {
    const path = await put('hearing.mp4', film)
    await put(
      'hearing.transcript.txt',
      'Hearing of 12 August 2024\n\nThe judge read the verdict aloud.',
    )
    const found = []
    for await (const outcome of captureFiles([folder])) found.push(outcome)
    const outcome = found.find(one => one.path === path)
    const captured = outcome && 'captured' in outcome ? outcome.captured : undefined
    expect(captured?.document).toMatchObject({
      text: 'Hearing of 12 August 2024\n\nThe judge read the verdict aloud.',
      extractor: 'media/1+transcript',
      language: 'en',
    })
    expect(captured?.notes.at(-1)).toBe(
      'the text is that of hearing.transcript.txt, which a person wrote down; the original does not hold it',
    )
    expect(found).toContainEqual({
      path: join(folder, 'hearing.transcript.txt'),
      skipped: 'a transcript: it is read with its recording or picture',
    })
  })

  test('a transcript without a recording is a document', async () => {
    const path = await put('lost.transcript.txt', 'The judge read the verdict aloud.')
    for await (const outcome of captureFiles([path])) expect(outcome).toHaveProperty('captured')
  })
})

test.each([
  [0.4, '0:00'],
  [59.6, '1:00'],
  [754, '12:34'],
  [3723, '1:02:03'],
])('%d seconds are %s', (seconds, text) => expect(printDuration(seconds)).toBe(text))
