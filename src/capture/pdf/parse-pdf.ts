import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { layOut } from '../extract.ts'
import { parsePageDate } from '../page-date.ts'
import { embeddedFiles } from './embedded-files.ts'
import { mendArabic, mendLetters } from './mend-letters.ts'
import { layOutPages, type DrawnPage } from './page-layout.ts'
import { openPdf, type PdfDocument } from './open-pdf.ts'
import { pageNotes } from './page-notes.ts'
import type { TextItem } from './page-runs.ts'
import { pageTurns } from './page-turns.ts'
import { pdfMetadata } from './pdf-metadata.ts'
import { findScans } from './scans.ts'

/** A PDF: its text in the order of reading, each block with its page and box. */
export const pdf: Format = {
  mediaType: 'application/pdf',
  extractor: 'pdf/4',
  wordless: true,
  parse: parsePdf,
}

/** So many pages in a row that cannot be opened say that there are none. */
const MOST_BROKEN = 20

async function parsePdf(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const document = await openPdf(bytes, context.name)
  const known = await pdfMetadata(document, context.name)
  const { pages, broken } = await drawnPages(document, context.name)
  const mended = mendLetters(pages)
  const arabic = mendArabic(mended.pages)
  const titles = [context.title, known.metadata.title?.value].filter(title => title !== undefined)
  const { pieces, left, printedFrom } = layOutPages(arabic.pages, titles)
  const { text, blocks } = layOut(pieces)
  const { notes, scans } = await findScans(document, pages, context.scans ?? false)
  const members = await embeddedFiles(document)
  const comments = pages.reduce((sum, page) => sum + page.comments, 0)
  const { metadata } = withTextOf(pieces, {
    ...known.metadata,
    ...(printedFrom !== undefined && {
      url: { value: printedFrom, from: 'the margin of the page, as a browser prints it' },
    }),
  })
  return {
    text,
    blocks,
    metadata,
    language: undefined,
    scans,
    members,
    notes: [
      ...(left > 0
        ? [
            `${left} lines at the top and bottom of pages were left out (running heads, page numbers); the original keeps them`,
          ]
        : []),
      ...(members.length > 0
        ? [`the PDF carries ${members.length} files; each is a document of its own`]
        : []),
      ...(comments > 0 ? [`${comments} comments were left out; the original keeps them`] : []),
      ...broken,
      ...mended.notes,
      ...arabic.notes,
      ...notes,
      ...(known.printed === undefined
        ? []
        : [
            `a browser made it on ${known.printed} of a page; that is not taken as the day of publication`,
          ]),
      ...dateNote(metadata),
    ],
  }
}

async function drawnPages(document: PdfDocument, name: string) {
  const pages: PageWithComments[] = []
  const lost: number[] = []
  let broken = 0
  for (let page = 1; page <= document.numPages && broken < MOST_BROKEN; page++) {
    const drawn = await drawnPage(document, page)
    broken = drawn ? 0 : broken + 1
    if (drawn) pages.push(drawn)
    else lost.push(page)
  }
  if (pages.length === 0)
    throw new VigilError(
      'input-unreadable',
      `${name} is a PDF without a page that can be opened. Nothing was stored. It may be damaged: get it again from where it came.`,
    )
  const note = `pages that could not be opened: ${lost.slice(0, 20).join(', ')}${lost.length >= MOST_BROKEN ? ' and on' : ''}`
  return { pages, broken: lost.length > 0 ? [note] : [] }
}

type PageWithComments = DrawnPage & { readonly comments: number }

async function drawnPage(
  document: PdfDocument,
  number: number,
): Promise<PageWithComments | undefined> {
  try {
    const page = await document.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent({ includeMarkedContent: false })
    const texts = items.filter((item): item is typeof item & TextItem => 'str' in item)
    const turned = (turn: number) =>
      page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
    const found = pageTurns(texts, turn => turned(turn).transform)
    const noted = await pageNotes(page, turned(found.turn), found.runs[0]?.font ?? '')
    const drawn = {
      ...found,
      page: number,
      width: view.width,
      height: view.height,
      runs: [...found.runs, ...noted.runs],
      comments: noted.comments,
    }
    page.cleanup()
    return drawn
  } catch (error) {
    // pdf.js throws errors of many kinds where a page is broken; the other pages are read.
    if (error instanceof RangeError && /memory|allocation/i.test(error.message)) throw error
    return undefined
  }
}

/** The title and the line with the date that the first page shows outweigh what the program wrote into the file. */
function withTextOf(pieces: ReturnType<typeof layOutPages>['pieces'], said: Parsed['metadata']) {
  const title = pieces.find(({ kind }) => kind === 'title')
  const dateline = pieces.find(({ kind }) => kind === 'dateline')
  const day = dateline && parsePageDate(dateline.text)
  return {
    metadata: {
      ...said,
      ...(title && { title: { value: title.text, from: 'the first page' } }),
      ...(dateline && day && { published: { value: day, from: `the line “${dateline.text}”` } }),
    },
  }
}

function dateNote({ published }: Parsed['metadata']): string[] {
  if (published === undefined || published.from.startsWith('the line')) return []
  return [
    `published ${published.value} was taken from ${published.from}, when the file was made: a sidecar with “published” outweighs it`,
  ]
}
