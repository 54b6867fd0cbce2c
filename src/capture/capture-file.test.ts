import { mkdir, mkdtemp, rm, symlink, truncate, writeFile, chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VigilError } from '../codebook/index.ts'
import { captureFile, captureFiles, DEFAULT_LIMITS, type CaptureOutcome } from './index.ts'

const TEXT = 'Police in Orvik detained the baker Pavel Horak on 8 August 2024, his lawyer said.'
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigil-capture-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

/** The code and the message with which taking in a file fails. */
async function failure(path: string): Promise<string> {
  const error: unknown = await captureFile(path).then(
    () => 'it was taken in',
    (reason: unknown) => reason,
  )
  return error instanceof VigilError ? `${error.code}: ${error.message}` : String(error)
}

async function outcomes(paths: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for await (const outcome of captureFiles(paths)) found.push(told(outcome))
  return found
}

function told(outcome: CaptureOutcome): string {
  const name = outcome.path.slice(folder.length + 1)
  if ('captured' in outcome) return `${name}: taken in`
  return 'error' in outcome
    ? `${name}: ${outcome.error.code}`
    : `${name}: skipped, ${outcome.skipped}`
}

describe('a file', () => {
  test('keeps plain text as it stands, with the hash of its bytes', async () => {
    const { document, original } = await captureFile(await put('a.txt', `${TEXT}\r\n`))
    expect(document.text).toBe(`${TEXT}\r\n`)
    expect(document).toMatchObject({
      id: execFileSync('sha256sum', [join(folder, 'a.txt')], { encoding: 'utf8' }).slice(0, 64),
      name: 'a.txt',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      language: 'en',
      size: TEXT.length + 2,
      note: null,
    })
    expect(new TextDecoder().decode(original)).toBe(`${TEXT}\r\n`)
  })

  const ole = (entry: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(entry, 'utf16le'),
    ])
  const zip = (entry: string) => new TextEncoder().encode(`PK\u0003\u0004${'.'.repeat(26)}${entry}`)
  test.each([
    ['empty.txt', '', 'input-unreadable: empty.txt is empty (0 bytes). Nothing was stored.'],
    ['blank.txt', ' \n\t\n ', 'nothing but white space'],
    ['marks.txt', '*** --- ***', 'holds no words'],
    [
      'report.txt',
      '%!PS-Adobe-3.0\n',
      'report.txt is a PostScript file, which Vigil does not read',
    ],
    [
      'word.txt',
      zip('word/document.xml'),
      'word.txt, a Word document (DOCX): it could not be parsed',
    ],
    [
      'old.doc',
      ole('WordDocument'),
      'is an old Word document (DOC), which Vigil does not read. Nothing was stored. Open it in a word processor and save it as DOCX',
    ],
    ['locked.docx', ole('EncryptedPackage'), 'is a Word or Excel file that asks for a password'],
    ['other.xyz', ole('Something'), 'is an old Word, Excel or Outlook file'],
    ['sheet.html', zip('xl/workbook.xml'), 'sheet.html, an Excel workbook (XLSX): it could not'],
    ['page.webarchive', 'bplist00\xd1', 'is a web page saved by Safari'],
    ['x.zip', zip('a.txt'), 'x.zip, a ZIP archive: it could not be parsed'],
    ['program.md', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), 'is a program'],
    [
      'noise.txt',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255),
      'noise.txt',
    ],
    ['zeros.txt', new Uint8Array(1000), 'binary data'],
    ['list.html', '<?xml version="1.0"?><opml><body/></opml>', 'is a list of feeds (OPML)'],
    ['data.txt', '{"text": "words"}', 'is a JSON file'],
    ['script.html', '<html><script>var words = 1</script><p hidden>words</p>', 'holds no words'],
  ])('%s is refused with what it is', async (name, content, message) => {
    expect(await failure(await put(name, content))).toContain(message)
  })

  test('is refused with what is wrong, where it cannot be opened', async () => {
    expect(await failure(join(folder, 'none.txt'))).toMatch(/^not-found: .*there is no such file/)
    expect(await failure(folder)).toContain('is a folder, not a file')
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(await failure(join(folder, 'pipe'))).toContain('was not opened')
  })

  test.skipIf(process.getuid?.() === 0)('is refused where permissions forbid it', async () => {
    const path = await put('closed.txt', TEXT)
    await chmod(path, 0)
    expect(await failure(path)).toContain('permissions')
  })

  test('of more than is allowed is refused by its size, without being read', async () => {
    // It has holes for contents: whoever read it would need as much memory, and never come to an end.
    const path = await put('huge.txt', TEXT)
    await truncate(path, 40 * 1024 ** 3)
    expect(await failure(path)).toMatch(
      /^input-too-large: .*huge.txt has 40960 MB; one document may have \d+ MB/,
    )
    expect(DEFAULT_LIMITS.bytes).toBe(20 * 1024 * 1024)
  })

  test('of 50 MB is refused, and read whole where the limit is raised', async () => {
    const path = await put('large.txt', `${TEXT}\n`.repeat(640_000))
    expect(await failure(path)).toMatch(/large.txt has 5\d(\.\d)? MB; one document may have 20 MB/)
    const { document } = await captureFile(path, { limits: { bytes: 60 * 1024 * 1024 } })
    expect(document.blocks).toHaveLength(640_000)
  })

  test('with control characters in its name shows them escaped', async () => {
    const path = await put('a\u001b[31m\u202etxt.exe\n.txt', TEXT)
    const { document } = await captureFile(path)
    expect(document.name).toBe('a\\u{1b}[31m\\u{202e}txt.exe\\u{a}.txt')
  })

  test.each(['документ.txt', '文件.txt', 'وثيقة.txt', 'მოწმობა.txt', 'ǅ🙂 e\u0301.txt'])(
    'may be called %s',
    async name => {
      expect((await captureFile(await put(name, TEXT))).document.name).toBe(name)
    },
  )

  test('is told by its content more than by its name', async () => {
    const page = `<!DOCTYPE html><html><body><p>${TEXT}</p></body></html>`
    expect((await captureFile(await put('page.txt', page))).document).toMatchObject({
      mediaType: 'text/html',
      text: TEXT,
    })
    expect((await captureFile(await put('plain.html', TEXT))).document.mediaType).toBe('text/plain')
    expect((await captureFile(await put('noname', `<p>${TEXT}</p>`))).document.mediaType).toBe(
      'text/html',
    )
  })
})

describe('a sidecar', () => {
  test('outweighs the page, and unknown fields are named', async () => {
    const path = await put(
      's/page.html',
      `<html lang="de"><title>Old title</title><body><h1>Old title</h1><p>${TEXT}</p></body></html>`,
    )
    await put(
      's/page.meta.json',
      '{"published": "2024-08", "source": "Lesk Herald", "url": "https://herald.example/1", "title": "New title", "language": "en-gb", "colour": "red"}',
    )
    const { document, notes, metadata } = await captureFile(path)
    expect(document).toMatchObject({
      published: '2024-08',
      source: 'Lesk Herald',
      url: 'https://herald.example/1',
      title: 'New title',
      language: 'en-GB',
    })
    expect(notes.join('\n')).toContain('page.meta.json: field “colour” is not known')
    expect(metadata.published).toEqual({ value: '2024-08', from: 'sidecar page.meta.json' })
  })

  test('FILE.meta.json comes before NAME.meta.json, and null says nothing', async () => {
    const path = await put('t/a.txt', TEXT)
    await put('t/a.meta.json', '{"source": "second"}')
    await put('t/a.txt.meta.json', '\ufeff{"source": "first", "published": null}')
    const { document, notes } = await captureFile(path)
    expect(document.source).toBe('first')
    expect(notes.join('\n')).toContain('a.meta.json left aside')
  })

  test.each([
    [
      '{\n "published": "2024-08-08"\n "source": "x"\n}',
      'sidecar-invalid: b.meta.json is not valid JSON: comma expected at line 3, column 2',
    ],
    ['', 'sidecar-invalid: b.meta.json is not valid JSON'],
    ['{"a": 1} x', 'line 1, column 10'],
    ['["published"]', 'sidecar-invalid: b.meta.json: the whole'],
    ['{"title": 7}', 'field “title”'],
    ['{"published": "2024-13-45"}', 'date-invalid: b.meta.json: field “published” is "2024-13-45"'],
    ['{"published": "last week"}', 'date-invalid: b.meta.json: field “published”'],
    ['{"url": "javascript:alert(1)"}', 'sidecar-invalid: b.meta.json: field “url”'],
    ['{"language": "the English one"}', 'field “language”'],
  ])('%j is refused by name', async (content, message) => {
    const path = await put('b.txt', TEXT)
    await put('b.meta.json', content)
    expect(await failure(path)).toContain(message)
    await rm(join(folder, 'b.meta.json'))
  })
})

describe('files and folders', () => {
  test('come in order; what fails is named and the rest goes on', async () => {
    await put('f/b.txt', TEXT)
    await put('f/a.txt', TEXT)
    await put('f/Z/deep/c.md', `# Title\n\n${TEXT}`)
    await put('f/.hidden/d.txt', TEXT)
    await put('f/broken.txt', '%PDF-1.4')
    await put('f/side.txt', TEXT)
    await put('f/side.meta.json', '{')
    await symlink(join(folder, 'f'), join(folder, 'f/Z/loop'))
    await symlink('self', join(folder, 'f/self'))
    expect(
      await outcomes([join(folder, 'f'), join(folder, 'f/a.txt'), join(folder, 'nowhere')]),
    ).toEqual([
      'f/.hidden: skipped, a hidden file or folder',
      'f/Z/deep/c.md: taken in',
      'f/Z/loop: skipped, reached before, by another path',
      'f/a.txt: taken in',
      'f/b.txt: taken in',
      'f/broken.txt: input-unreadable',
      'f/self: input-unreadable',
      'f/side.meta.json: skipped, a sidecar: it is read with its document',
      'f/side.txt: sidecar-invalid',
      'f/a.txt: skipped, reached before, by another path',
      'nowhere: not-found',
    ])
  })

  test('a sidecar without a document says so', async () => {
    await put('g/lost.meta.json', '{}')
    expect(await outcomes([join(folder, 'g')])).toEqual([
      'g/lost.meta.json: skipped, a sidecar without its document',
    ])
  })

  test('of JSON files, a chat’s export and a feed are documents, others are data', async () => {
    await put('json/result.json', '{"type":"personal_chat","messages":[{"id":1,"text":"words"}]}')
    await put('json/table.json', '{"a": "words"}')
    expect(await outcomes([join(folder, 'json')])).toEqual([
      'json/result.json: taken in',
      'json/table.json: skipped, data, not a document (name it by itself to take it in)',
    ])
  })

  test('an empty folder gives nothing', async () => {
    await mkdir(join(folder, 'h'))
    expect(await outcomes([join(folder, 'h')])).toEqual([])
  })
})
