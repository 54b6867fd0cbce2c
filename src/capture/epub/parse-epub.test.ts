import { describe, expect, test } from 'vitest'
import { captureBytes, type Captured } from '../index.ts'
import { makeEpub } from '../story/fixture.ts'

const capture = (bytes: Uint8Array) => captureBytes({ name: 'a.epub', bytes })
const outline = ({ document: { text, blocks } }: Captured) =>
  blocks.map(({ kind, start, end, at }) => `${at?.chapter} ${kind}: ${text.slice(start, end)}`)

describe('a book', () => {
  test('is read chapter by chapter in the order of reading, without its table of contents', async () => {
    const said =
      '<dc:title>Orvik, a chronicle</dc:title><dc:creator>Lena Mirova</dc:creator><dc:publisher>Quay Press</dc:publisher><dc:date>2024-09-01</dc:date><dc:language>en</dc:language>'
    const captured = await capture(
      makeEpub(
        [
          '<h1>Spring</h1><p>Police detained twelve people in Orvik.</p><script>alert(1)</script>',
          '<h1>Summer</h1><table><tr><td>Name</td><td>Fine</td></tr><tr><td>Ana Lesko</td><td>300</td></tr></table><p>Nobody was held.</p>',
        ],
        { said },
      ),
    )
    expect(outline(captured)).toEqual([
      '1 heading: Spring',
      '1 paragraph: Police detained twelve people in Orvik.',
      '2 heading: Summer',
      '2 cell: Name',
      '2 cell: Fine',
      '2 cell: Ana Lesko',
      '2 cell: 300',
      '2 paragraph: Nobody was held.',
    ])
    expect(captured.document).toMatchObject({
      title: 'Orvik, a chronicle',
      source: 'Quay Press',
      published: '2024-09-01',
      language: 'en',
      mediaType: 'application/epub+zip',
    })
    expect(captured.metadata.author?.value).toBe('Lena Mirova')
  })

  test('parts that are missing are named', async () => {
    const spine =
      '<package><manifest><item id="a" href="../../etc/passwd" media-type="text/html"/><item id="b" href="b.xhtml" media-type="text/html"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
    const { notes } = await capture(
      makeEpub([], {
        parts: { 'OEBPS/book.opf': spine, 'OEBPS/b.xhtml': '<p>Police held Ana Lesko.</p>' },
      }),
    )
    expect(notes).toEqual(['a book of 2 parts', 'parts that are named and not there: 1'])
  })

  test('one that is locked, and one without a package, are named with what to do', async () => {
    const parts = {
      'META-INF/encryption.xml':
        '<encryption><CipherReference URI="OEBPS/text/c 1.xhtml"/></encryption>',
    }
    await expect(capture(makeEpub(['<p>x</p>'], { parts }))).rejects.toThrow(
      'locked for one reader',
    )
    await expect(
      capture(makeEpub([], { parts: { 'META-INF/container.xml': '<container/>' } })),
    ).rejects.toThrow('package is missing')
  })
})
