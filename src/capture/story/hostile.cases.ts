import { strToU8, zipSync } from 'fflate'
import { laughs, nested, type Hostile } from '../hostile.cases.ts'
import { makeDocx, makeEpub, makeOdt, makePptx, p, shape } from './fixture.ts'

const WORDS = 'Police detained twelve people in Orvik on 8 August 2024, witnesses said.'
const document = (xml: string) => makeDocx('', { 'word/document.xml': xml })
const body = (inner: string) => `<w:document><w:body>${inner}</w:body></w:document>`
const oneChapter = (page: string) => ({
  'OEBPS/book.opf':
    '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
  'OEBPS/a.xhtml': page,
})

/** Word processors' files, presentations and books made to hurt. */
export const STORIES: Hostile = [
  [
    'a DOCX with entities in each other',
    () => document(laughs(body(`<w:p><w:r><w:t>&i; ${WORDS}</w:t></w:r></w:p>`))),
  ],
  [
    'a DOCX with an entity that is a file',
    () => document(laughs(body(`<w:p><w:r><w:t>&e; ${WORDS}</w:t></w:r></w:p>`))),
  ],
  [
    'an ODT with entities in each other',
    () => makeOdt(`<text:p>&i; &e; ${WORDS}</text:p>`, { styles: laughs('') }),
  ],
  ['a DOCX of 114 MB in 400 kB', () => makeDocx(p('a'.repeat(1000)).repeat(110_000))],
  [
    'a DOCX of elements 100,000 deep',
    () => document(body(nested('<w:sdt>', '</w:sdt>', 100_000) + p(WORDS))),
  ],
  [
    'a DOCX of tables 20,000 deep',
    () =>
      document(body(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 20_000) + p(WORDS))),
  ],
  [
    'a DOCX of boxes 20,000 deep',
    () =>
      document(
        body(
          nested('<w:p><w:r><w:txbxContent>', '</w:txbxContent></w:r></w:p>', 20_000) + p(WORDS),
        ),
      ),
  ],
  [
    'a DOCX of half a million paragraphs',
    () => document(body('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(500_000))),
  ],
  [
    'a DOCX that never closes',
    () => document(`<w:document><w:body>${'<w:p><w:r><w:t>a'.repeat(100_000)}`),
  ],
  [
    'a DOCX that only closes',
    () =>
      document(
        `${'</w:p></w:tc></w:tbl></w:txbxContent></w:del>'.repeat(50_000)}${body(p(WORDS))}`,
      ),
  ],
  [
    'a DOCX of a hundred thousand footnotes of one',
    () =>
      makeDocx('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'.repeat(100_000), {
        'word/footnotes.xml': `<w:footnotes><w:footnote w:id="1">${p(WORDS)}</w:footnote></w:footnotes>`,
      }),
  ],
  [
    'a DOCX of styles in a circle',
    () =>
      makeDocx(p(WORDS, 'a'), {
        'word/styles.xml':
          '<w:styles><w:style w:styleId="a"><w:name w:val="x"/><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:name w:val="y"/><w:basedOn w:val="a"/></w:style></w:styles>',
      }),
  ],
  [
    'a DOCX with names of prototypes',
    () =>
      document(
        body(
          '<w:constructor/><w:__proto__/><w:toString/><w:hasOwnProperty/>' + p(WORDS, '__proto__'),
        ),
      ),
  ],
  [
    'a DOCX with an attribute of 5 MB',
    () => document(body(`<w:p x="${'a'.repeat(5e6)}"/>${p(WORDS)}`)),
  ],
  [
    'a DOCX with characters that XML forbids',
    () => document(body(p(`&#0;&#1;&#xD800;&#x110000;\ufffe ${WORDS}`))),
  ],
  [
    'a DOCX with names that lead out of it',
    () =>
      zipSync({ 'word/document.xml': strToU8(body(p(WORDS))), '../../../etc/evil': strToU8('x') }),
  ],
  [
    'a DOCX with its text twice',
    () =>
      zipSync({
        'word/document.xml': strToU8(body(p(WORDS))),
        'word/document2.xml': strToU8(body(p('other'))),
      }),
  ],
  ['a DOCX whose sizes lie', () => lying(makeDocx(p(WORDS.repeat(100))))],
  ['a DOCX that is a picture', () => makeDocx('', { 'word/document.xml': '\x89PNG' })],
  [
    'an ODT of lists 100,000 deep',
    () =>
      makeOdt(
        nested('<text:list><text:list-item>', '</text:list-item></text:list>', 100_000) +
          `<text:p>${WORDS}</text:p>`,
      ),
  ],
  [
    'an ODT of a thousand million spaces',
    () => makeOdt(`<text:p>${WORDS}<text:s text:c="1000000000"/></text:p>`),
  ],
  [
    'an ODT of styles in a circle',
    () =>
      makeOdt(`<text:p text:style-name="a">${WORDS}</text:p>`, {
        styles:
          '<style:style style:name="a" style:parent-style-name="b"/><style:style style:name="b" style:parent-style-name="a"/>',
      }),
  ],
  [
    'an ODT of a million spans',
    () => makeOdt(`<text:p>${'<text:span>a</text:span>'.repeat(400_000)}</text:p>`),
  ],
  [
    'a PPTX with entities in each other',
    () =>
      makePptx([], { 'ppt/presentation.xml': laughs('<p:presentation>&i;&e;</p:presentation>') }),
  ],
  [
    'a PPTX of one slide named a hundred thousand times',
    () =>
      makePptx([{ tree: shape('', WORDS) }], {
        'ppt/presentation.xml': `<p:presentation>${'<p:sldId id="1" r:id="rId1"/>'.repeat(100_000)}</p:presentation>`,
      }),
  ],
  [
    'a PPTX of shapes 100,000 deep',
    () => makePptx([{ tree: nested('<p:grpSp><p:sp>', '</p:sp></p:grpSp>', 50_000) }]),
  ],
  [
    'a PPTX whose slides lead out of the file',
    () =>
      makePptx([{ tree: shape('', WORDS) }], {
        'ppt/_rels/presentation.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/slide" Target="../../../etc/passwd"/></Relationships>',
      }),
  ],
  ['a PPTX of 114 MB', () => makePptx([{ tree: shape('', 'a'.repeat(1000)).repeat(110_000) }])],
  [
    'an EPUB with entities in each other',
    () =>
      makeEpub([`<p>${WORDS}</p>`], {
        parts: { 'OEBPS/book.opf': laughs('<package>&i;&e;</package>') },
      }),
  ],
  [
    'an EPUB whose chapter has entities in each other',
    () =>
      makeEpub([], {
        parts: oneChapter(laughs(`<html><body><p>&i; &e; ${WORDS}</p></body></html>`)),
      }),
  ],
  [
    'an EPUB of one chapter named a hundred thousand times',
    () =>
      makeEpub([], {
        parts: {
          ...oneChapter(`<p>${WORDS}</p>`),
          'OEBPS/book.opf': `<package><manifest><item id="a" href="a.xhtml" media-type="text/html"/></manifest><spine>${'<itemref idref="a"/>'.repeat(100_000)}</spine></package>`,
        },
      }),
  ],
  [
    'an EPUB of elements 100,000 deep',
    () => makeEpub([nested('<div>', '</div>', 100_000) + `<p>${WORDS}</p>`]),
  ],
  ['an EPUB of 100 MB', () => makeEpub([`<p>${'a '.repeat(500)}</p>`.repeat(100_000)])],
  [
    'an EPUB of scripts, handlers and addresses',
    () =>
      makeEpub([
        `<p onclick="alert(1)">${WORDS}</p><script>root:</script><img src="http://127.0.0.1/x" onerror="x"/><svg><script>lollol</script></svg>`,
      ]),
  ],
]

/** The same archive, its headers saying that each file unpacks to ten bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4))
    copy.writeUInt32LE(10, at + 24)
  return new Uint8Array(copy)
}
