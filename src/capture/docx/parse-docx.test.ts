import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { captureBytes, type Captured } from '../index.ts'
import { makeDocx, p } from '../story/fixture.ts'

const capture = (bytes: Uint8Array) => captureBytes({ name: 'a.docx', bytes })
const outline = ({ document: { text, blocks } }: Captured) =>
  blocks.map(({ kind, level = '', start, end }) => `${kind}${level}: ${text.slice(start, end)}`)

const STYLES = {
  'word/styles.xml': `<w:styles>
    <w:style w:styleId="a"><w:name w:val="Title"/></w:style>
    <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
    <w:style w:styleId="11"><w:name w:val="My own"/><w:basedOn w:val="1"/></w:style>
    <w:style w:styleId="c"><w:name w:val="caption"/></w:style>
    <w:style w:styleId="q"><w:name w:val="Quote"/></w:style>
    <w:style w:styleId="t"><w:name w:val="toc 1"/></w:style>
    <w:style w:styleId="loop"><w:name w:val="x"/><w:basedOn w:val="loop"/></w:style></w:styles>`,
}
const item = (text: string, level = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const cell = (...paragraphs: readonly string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`

describe('a Word document', () => {
  test('leaves out how a word is said, which stands above it', async () => {
    const ruby =
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>とうきょう</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東京</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>'
    expect(outline(await capture(makeDocx(ruby)))).toEqual(['paragraph: 東京'])
  })

  test('gives title, headings, items, quotes and captions by their styles, in any language', async () => {
    const body = [
      p('The week in Orvik', 'a'),
      p('8 August 2024'),
      p('Contents .... 1', 't'),
      p('Detentions', '1'),
      p('Twelve people were detained.'),
      item('Release them.'),
      item('All of them.', 1),
      p('Permits', '11'),
      p('Nobody was asked.', 'q'),
      p('The square.', 'c'),
      p('It goes round.', 'loop'),
    ]
    const captured = await capture(makeDocx(body.join(''), STYLES))
    expect(outline(captured)).toEqual([
      'title: The week in Orvik',
      'dateline: 8 August 2024',
      'heading1: Detentions',
      'paragraph: Twelve people were detained.',
      'item1: Release them.',
      'item2: All of them.',
      'heading1: Permits',
      'quote: Nobody was asked.',
      'caption: The square.',
      'paragraph: It goes round.',
    ])
    expect(captured.document.blocks.map(({ at }) => at?.paragraph)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
    expect(captured.metadata.published?.value).toBe('2024-08-08')
    expect(captured.notes).toEqual(['a table of contents of 1 lines was left out'])
  })

  test('short lines in bold are headings where there are no styles', async () => {
    const body =
      bold('The week in Orvik') + p('Twelve were held.') + bold('Permits') + bold('None was given.')
    expect(outline(await capture(makeDocx(body)))).toEqual([
      'title: The week in Orvik',
      'paragraph: Twelve were held.',
      'heading2: Permits',
      'paragraph: None was given.',
    ])
  })

  test('a table is its cells; a table of one column is layout', async () => {
    const body =
      `<w:tbl>${row(cell(p('Name')), cell(p('Fine')))}${row(cell(p('Marta'), p('Kolar')), cell(p('100')))}</w:tbl>` +
      `<w:tbl>${row(cell(p('One column is'), p('no table.')))}</w:tbl>`
    const captured = await capture(makeDocx(p('Before.') + body))
    expect(outline(captured)).toEqual([
      'paragraph: Before.',
      'cell: Name',
      'cell: Fine',
      'cell: Marta Kolar',
      'cell: 100',
      'paragraph: One column is',
      'paragraph: no table.',
    ])
    expect(captured.document.text).toContain('Name\tFine\nMarta Kolar\t100')
    expect(captured.document.blocks.map(({ at }) => at?.paragraph)).toEqual([1, 2, 3, 4, 6, 7, 8])
  })

  test('footnotes come after their paragraph, endnotes at the end, text boxes after what holds them', async () => {
    const note = (id: number, text: string, kind = 'footnote') =>
      `<w:${kind}s><w:${kind} w:id="-1"><w:p/></w:${kind}><w:${kind} w:id="${id}">${p(text)}</w:${kind}></w:${kind}s>`
    const body =
      '<w:p><w:r><w:t>She was fined</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p>' +
      `<w:p><w:r><w:t>A box stands here.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('In the box.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('In the box.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
      p('Last.')
    const captured = await capture(
      makeDocx(body, {
        'word/footnotes.xml': note(2, 'Decision of 9 August.'),
        'word/endnotes.xml': note(1, 'On file.', 'endnote'),
      }),
    )
    expect(outline(captured)).toEqual([
      'paragraph: She was fined[1].[E1]',
      'paragraph: [1] Decision of 9 August.',
      'paragraph: A box stands here.',
      'paragraph: In the box.',
      'paragraph: Last.',
      'paragraph: [E1] On file.',
    ])
  })

  test('what was struck out, comments and hidden text are left out, and said so', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Police held </w:t></w:r><w:del><w:r><w:delText>two</w:delText><w:t>two</w:t></w:r></w:del><w:ins><w:r><w:t>three</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> people.</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>'
    const { document, notes } = await capture(makeDocx(body))
    expect(document.text).toBe('Police held three people.')
    expect(notes).toEqual([
      'changes were being tracked: 1 passages that were struck out were left out, 1 that were put in were kept; the original keeps both',
      '1 comments were left out; the original keeps them',
      '6 characters of hidden text were left out; the original keeps them',
    ])
  })

  test('its properties are told; when it was saved is no day of publication', async () => {
    const core =
      '<cp:coreProperties><dc:title>Orvik &amp; the press</dc:title><dc:creator>L. Marek</dc:creator><dcterms:created>2019-01-02T00:00:00Z</dcterms:created><dcterms:modified>2024-08-09T10:00:00Z</dcterms:modified></cp:coreProperties>'
    const { metadata, notes } = await capture(
      makeDocx(p('Twelve were held.'), { 'docProps/core.xml': core, 'word/media/image1.png': 'x' }),
    )
    const from = 'the properties of the file'
    expect(metadata).toEqual({
      title: { value: 'Orvik & the press', from },
      author: { value: 'L. Marek', from },
      modified: { value: '2024-08-09', from },
    })
    expect(notes).toEqual([
      'the file says: begun 2019-01-02, last saved 2024-08-09; that is not taken as the day of publication',
      'it holds 1 pictures, which the original keeps',
    ])
  })

  test('one that unpacks to more than a document has is refused', async () => {
    const bytes = makeDocx(p('a'.repeat(1000)).repeat(4000))
    expect(bytes.length).toBeLessThan(30_000)
    const limits = { bytes: 1024 * 1024 }
    await expect(captureBytes({ name: 'a.docx', bytes }, { limits })).rejects.toThrow(
      'a.docx unpacks to more than 3 MB of text',
    )
  })

  test('one that lies unpacked in an archive does not make the archive a Word document', async () => {
    const bytes = zipSync({ 'a.docx': makeDocx(p('Twelve were held.')) }, { level: 0 })
    const { document } = await captureBytes({ name: 'a.zip', bytes })
    expect(document.mediaType).toBe('application/zip')
  })

  test('one without its text is named', async () => {
    await expect(capture(makeDocx('', { 'word/document.xml': '<w:document/>' }))).rejects.toThrow(
      'holds no words',
    )
  })
})
