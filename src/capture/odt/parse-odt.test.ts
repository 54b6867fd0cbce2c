import { describe, expect, test } from 'vitest'
import { captureBytes, type Captured } from '../index.ts'
import { makeOdt } from '../story/fixture.ts'

const capture = (bytes: Uint8Array) => captureBytes({ name: 'a.odt', bytes })
const outline = ({ document: { text, blocks } }: Captured) =>
  blocks.map(({ kind, level = '', start, end }) => `${kind}${level}: ${text.slice(start, end)}`)

describe('an OpenDocument text', () => {
  test('gives its parts by their styles', async () => {
    const styles =
      '<style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>'
    const text = `<text:p text:style-name="P1">The week in Orvik</text:p>
      <text:p>Almaty, 8 August 2024</text:p>
      <text:h text:outline-level="2">Detentions</text:h>
      <text:p>Twelve <text:span>people</text:span><text:s/>were held.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Decision of 9 August.</text:p></text:note-body></text:note></text:p>
      <text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Inner</text:p></text:list-item></text:list></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell><text:p>Fine</text:p></table:table-cell></table:table-row></table:table>
      <text:p text:style-name="B">Permits</text:p>
      <text:p>None<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame>.</text:p>`
    expect(outline(await capture(makeOdt(text, { styles })))).toEqual([
      'title: The week in Orvik',
      'dateline: Almaty, 8 August 2024',
      'heading2: Detentions',
      'paragraph: Twelve people were held.[1]',
      'paragraph: [1] Decision of 9 August.',
      'item1: One',
      'item2: Inner',
      'cell: Name',
      'cell: Fine',
      'heading2: Permits',
      'paragraph: None.',
      'paragraph: In the box.',
    ])
  })

  test('is read from one piece of XML too, without what stands on every page', async () => {
    const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="o" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>Week 11</dc:title><meta:creation-date>2024-08-01T10:00:00</meta:creation-date></office:meta>
<office:styles><style:style style:name="T" style:parent-style-name="Title"/></office:styles>
<office:automatic-styles><style:style style:name="P1" style:parent-style-name="T"/></office:automatic-styles>
<office:master-styles><style:header><text:p>ORVIK WATCH</text:p></style:header></office:master-styles>
<office:body><office:text><text:p text:style-name="P1">The week in Orvik</text:p><text:p>Twelve people were held.<draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image></text:p></office:text></office:body></office:document>`
    const captured = await captureBytes({ name: 'a.fodt', bytes: new TextEncoder().encode(flat) })
    expect(outline(captured)).toEqual([
      'title: The week in Orvik',
      'paragraph: Twelve people were held.',
    ])
    expect(captured.document.blocks[1]?.at).toEqual({ paragraph: 2 })
    expect(captured.notes).toEqual([
      'the file says: begun 2024-08-01; that is not taken as the day of publication',
      'it holds 1 pictures, which the original keeps',
    ])
  })

  test('leaves hidden text out, by its style or the style that is based on, and says so', async () => {
    const styles =
      '<style:style style:name="H"><style:text-properties text:display="none"/></style:style><style:style style:name="I" style:parent-style-name="H"/><style:style style:name="S" style:parent-style-name="H"><style:text-properties text:display="true"/></style:style>'
    const text =
      '<text:p>Police held <text:span text:style-name="I">Marta Kolar</text:span>a student.</text:p><text:p text:style-name="H">Her address. <text:span text:style-name="S">Seen.</text:span></text:p>'
    const captured = await capture(makeOdt(text, { styles }))
    expect(outline(captured)).toEqual(['paragraph: Police held a student.', 'paragraph: Seen.'])
    expect(captured.notes).toContain(
      '24 characters of hidden text were left out; the original keeps them',
    )
  })

  test('leaves out what was struck out and comments, and says so', async () => {
    const text =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>two</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Police held <text:change text:change-id="c1"/>three people.<office:annotation><dc:creator>Lena</dc:creator><text:p>Really?</text:p></office:annotation></text:p>'
    const meta =
      '<dc:title>Orvik</dc:title><meta:initial-creator>Lena</meta:initial-creator><dc:date>2024-08-09T10:00:00</dc:date>'
    const { document, notes, metadata } = await capture(makeOdt(text, { meta }))
    expect(document.text).toBe('Police held three people.')
    expect(notes).toEqual([
      'the file says: last saved 2024-08-09; that is not taken as the day of publication',
      'changes were being tracked: 1 passages that were struck out were left out; the original keeps them',
      '1 comments were left out; the original keeps them',
    ])
    expect(metadata.author?.value).toBe('Lena')
  })

  test('one that asks for a password is named', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>'
    await expect(capture(makeOdt('x', { manifest }))).rejects.toThrow('asks for a password')
  })
})
