import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A DOCX of what stands in its body, with the parts that are given. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  )
}

/** A paragraph of a DOCX, with a style's id. */
export const p = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** An ODT of what stands in its text. */
export function makeOdt(
  text: string,
  { styles = '', meta = '', manifest = '<manifest/>' }: Readonly<Record<string, string>> = {},
): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'meta.xml': strToU8(
      `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`,
    ),
    'META-INF/manifest.xml': strToU8(manifest),
  })
}

const zipped = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])))

const related = (of: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships>${of.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** A slide of a presentation: what stands in its tree, and what the speaker noted. */
export type MadeSlide = { readonly tree: string; readonly notes?: string; readonly show?: string }

/** A shape of a slide, with its paragraphs. */
export const shape = (holder: string, ...paragraphs: readonly string[]) =>
  `<p:sp><p:nvSpPr><p:nvPr>${holder}</p:nvPr></p:nvSpPr><p:txBody>${paragraphs.map(text => (text.startsWith('<') ? text : `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`)).join('')}</p:txBody></p:sp>`

/** A PPTX whose slides are shown in the order given; their parts are numbered the other way round. */
export function makePptx(
  slides: readonly MadeSlide[],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const files: Record<string, string> = { '[Content_Types].xml': '<Types/>' }
  const name = (at: number) => slides.length - at
  for (const [at, { tree, notes, show }] of slides.entries()) {
    const number = name(at)
    files[`ppt/slides/slide${number}.xml`] =
      `<p:sld ${show === undefined ? '' : `show="${show}"`}><p:cSld><p:spTree>${tree}</p:spTree></p:cSld></p:sld>`
    if (notes === undefined) continue
    files[`ppt/slides/_rels/slide${number}.xml.rels`] = related([
      ['rId1', 'notesSlide', `../notesSlides/notesSlide${number}.xml`],
    ])
    files[`ppt/notesSlides/notesSlide${number}.xml`] =
      `<p:notes><p:cSld><p:spTree>${shape('<p:ph type="sldImg"/>', 'picture')}${shape('<p:ph type="body"/>', notes)}${shape('<p:ph type="sldNum"/>', '7')}</p:spTree></p:cSld></p:notes>`
  }
  const ids = slides.map((_, at) => `<p:sldId r:id="rId${name(at)}" id="${256 + at}"/>`)
  files['ppt/presentation.xml'] =
    `<p:presentation><p:sldIdLst>${ids.join('')}</p:sldIdLst></p:presentation>`
  files['ppt/_rels/presentation.xml.rels'] = related(
    slides.map((_, at) => [`rId${name(at)}`, 'slide', `slides/slide${name(at)}.xml`]),
  )
  return zipped({ ...files, ...parts })
}

/** An EPUB of chapters in the order of reading, the first lying last in the file. */
export function makeEpub(
  chapters: readonly string[],
  { said = '', parts = {} }: { said?: string; parts?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const file = (at: number) => `text/c ${chapters.length - at}.xhtml`
  const items = chapters.map(
    (_, at) =>
      `<item id="c${at}" href="${encodeURI(file(at))}" media-type="application/xhtml+xml"/>`,
  )
  const spine = chapters.map((_, at) => `<itemref idref="c${at}"/>`)
  const pages = chapters.map(
    (body, at) =>
      [
        `OEBPS/${file(at)}`,
        `<?xml version="1.0" encoding="utf-8"?><html><head><title>t</title></head><body>${body}</body></html>`,
      ] as const,
  )
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(
      Object.entries({
        'META-INF/container.xml':
          '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
        'OEBPS/book.opf': `<package><metadata>${said}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${spine.join('')}</spine></package>`,
        'OEBPS/nav.xhtml': '<html><body><nav>Contents</nav></body></html>',
        ...Object.fromEntries(pages.toReversed()),
        ...parts,
      }).map(([path, xml]) => [path, strToU8(xml)]),
    ),
  })
}
