import type { Scan } from '../apart/format.ts'
import { list } from './mend-letters.ts'
import type { DrawnPage } from './page-layout.ts'
import { lettersOf } from './page-turns.ts'
import type { PdfDocument } from './open-pdf.ts'
import { scanOf } from './scan-image.ts'

/** So few letters on a page are a stamp or a number. */
const FEWEST = 12
/** So many pages without words are looked at for pictures; looking means unpacking them. */
const MOST_LOOKED_AT = 10

/** Pages that are pictures: named, and where they are asked for, given as images. */
export async function findScans(
  document: PdfDocument,
  pages: readonly DrawnPage[],
  wanted: boolean,
): Promise<{ readonly notes: string[]; readonly scans: Scan[] }> {
  const wordless = pages.filter(({ runs }) => lettersOf(runs) < FEWEST).map(({ page }) => page)
  if (wordless.length === 0) return { notes: [], scans: [] }
  const scans: Scan[] = []
  const pictures: number[] = []
  for (const page of wanted ? wordless : wordless.slice(0, MOST_LOOKED_AT)) {
    const scan = await scanOf(document, page)
    if (scan) pictures.push(page)
    if (scan && wanted) scans.push(scan)
  }
  const empty = wordless.filter(page => !pictures.includes(page))
  const { length } = pages
  return {
    scans,
    notes: [
      ...(pictures.length > 0
        ? [
            `page ${list(pictures)} of ${length} is a scan: a picture without text${wanted ? '' : '; vigil add --ocr reads such pages with Tesseract'}`,
          ]
        : []),
      ...(empty.length > 0 ? [`page ${list(empty)} of ${length} holds no text`] : []),
    ],
  }
}
