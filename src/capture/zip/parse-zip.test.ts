import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { documentSchema, VigilError } from '../../codebook/index.ts'
import { captureAll, type CaptureLimits, type CaptureOutcome } from '../index.ts'

const ARTICLE = 'Police detained two students in Orvik on 8 August 2024, witnesses said.'
const OTHER = 'A court in Orvik fined the organiser of the march on Monday.'

/** Takes in an archive; documents by their path, errors by what they say. */
async function capture(bytes: Uint8Array, limits: Partial<CaptureLimits> = {}) {
  const outcomes: CaptureOutcome[] = []
  for await (const one of captureAll('a.zip', { name: 'a.zip', bytes }, { limits }))
    outcomes.push(one)
  return outcomes.map(one => {
    if ('error' in one) return [one.path, one.error.message]
    return [one.path, 'captured' in one ? one.captured.document : one.skipped]
  })
}

describe('an archive', () => {
  test('is kept with a list of what it holds, and each of its files is a document that says where it lay', async () => {
    const bytes = zipSync({ 'a/one.txt': strToU8(ARTICLE), 'two.html': strToU8(`<p>${OTHER}`) })
    const [archive, one, two] = await capture(bytes)
    const { id, text } = documentSchema.parse(archive?.[1])
    expect(text).toContain('a/one.txt\t71 bytes\t')
    expect(one).toEqual([
      'a.zip › a/one.txt',
      expect.objectContaining({
        name: 'one.txt',
        text: ARTICLE,
        within: { id, path: 'a/one.txt' },
      }),
    ])
    expect(two).toEqual(['a.zip › two.html', expect.objectContaining({ text: OTHER })])
  })

  test.each([
    ['utf-8', 'd0bfd180d0b8d0b3d0bed0b2d0bed1802f31', 'приговор/1'],
    ['code page 866', '8fe0a8a3aeaeaee02f31', 'Пригооор/1'],
    ['windows-1251', 'cff0e8e3eee2eef02f31', 'Приговор/1'],
    ['windows-1251 without capitals', 'f1e0e4e8ea2f31', 'садик/1'],
    ['code page 437', '72826f6e2f31', 'réon/1'],
    ['windows-1251 that might be Greek', 'cef2f7e5f220e7e020ece0f0f22f31', 'Отчет за март/1'],
    ['shift_jis without kana', '95f18d908f912f31', '報告書/1'],
    ['gb18030', 'b9e3d6ddb7a8d4ba2f31', '广州法院/1'],
  ])(
    'names its files as they were named in %s, though it does not say so',
    async (_, hex, path) => {
      const raw = Buffer.from(hex, 'hex')
      const stand = 'x'.repeat(raw.length)
      const bytes = Buffer.from(zipSync({ [stand]: strToU8(ARTICLE) }))
      for (let at = bytes.indexOf(stand); at >= 0; at = bytes.indexOf(stand)) raw.copy(bytes, at)
      const [, one] = await capture(bytes)
      expect(one?.[0]).toBe(`a.zip › ${path}`)
    },
  )

  test('in an archive is opened too, to a depth', async () => {
    let bytes = zipSync({ 'one.txt': strToU8(ARTICLE) })
    for (let deep = 0; deep < 6; deep += 1) bytes = zipSync({ [`${deep}.zip`]: bytes })
    const outcomes = await capture(bytes)
    expect(outcomes).toHaveLength(6)
    expect(outcomes.at(-1)?.[1]).toContain('more than 4 archives deep')
  })

  test('may hold a file without a name, which is kept', async () => {
    const [, nameless] = await capture(zipSync({ '': strToU8(ARTICLE) }))
    const document = documentSchema.parse(nameless?.[1])
    expect(document).toMatchObject({ name: 'nameless', within: { path: 'nameless' } })
  })

  test('tells what is packed in a way of its own', async () => {
    const bytes = Buffer.from(zipSync({ 'one.txt': strToU8(ARTICLE) }))
    for (const [sign, at] of [
      ['PK\x03\x04', 8],
      ['PK\x01\x02', 10],
    ] as const)
      bytes.writeUInt16LE(14, bytes.indexOf(Buffer.from(sign, 'latin1')) + at)
    const [, lost] = await capture(bytes)
    expect(lost?.[1]).toContain('packed in a way that Vigil does not read: unpack the archive')
  })

  test('tells what of it could not be read, and goes on', async () => {
    const bytes = zipSync({ 'a.exe': strToU8('MZ\x90\0'), 'one.txt': strToU8(ARTICLE) })
    const outcomes = await capture(bytes)
    expect(outcomes.map(([path]) => path)).toEqual(['a.zip', 'a.zip › a.exe', 'a.zip › one.txt'])
    expect(outcomes[1]?.[1]).toContain('a.exe')
  })

  test('with names that lead out of it gives the others, and names those', async () => {
    const bytes = zipSync({
      '../out.txt': strToU8(OTHER),
      'C:/out.txt': strToU8(OTHER),
      '/out.txt': strToU8(OTHER),
      'in/one.txt': strToU8(ARTICLE),
    })
    const outcomes = await capture(bytes)
    expect(outcomes.map(([path]) => path)).toEqual([
      'a.zip',
      'a.zip › ../out.txt',
      'a.zip › C:/out.txt',
      'a.zip › /out.txt',
      'a.zip › in/one.txt',
    ])
    expect(outcomes[1]?.[1]).toContain('leads out of the archive')
  })

  test.each([
    ['bytes', { unpacked: 1_000_000 }, { 'a.txt': new Uint8Array(2_000_000) }],
    ['files', { members: 2 }, { a: strToU8('a'), b: strToU8('b'), c: strToU8('c') }],
  ])('of more %s than it may unpack to is refused whole', async (_, limits, files) => {
    await expect(capture(zipSync(files), limits)).rejects.toThrow(/unpacks to more than/)
  })

  test('cut off anywhere is refused in plain words, or gives what is whole', async () => {
    const bytes = zipSync({ 'one.txt': strToU8(ARTICLE), 'two.txt': strToU8(OTHER) })
    for (let end = 1; end < bytes.length; end += 7) {
      await capture(bytes.subarray(0, end)).catch((error: unknown) => {
        expect(error).toBeInstanceOf(VigilError)
      })
    }
  })
})
