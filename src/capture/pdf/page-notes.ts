import { z } from 'zod'
import type { PdfPage } from './open-pdf.ts'
import type { Run } from './page-runs.ts'

const annotationSchema = z.object({
  subtype: z.string(),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  fieldValue: z.union([z.string(), z.array(z.string()).transform(all => all.join(', '))]).catch(''),
  contentsObj: z.object({ str: z.string() }).optional().catch(undefined),
})

const LETTERS = 10

/** What was written into the fields of a page's form, where the fields stand; and how many comments are on the page. */
export async function pageNotes(
  page: PdfPage,
  view: ReturnType<PdfPage['getViewport']>,
  font: string,
): Promise<{ readonly runs: readonly Run[]; readonly comments: number }> {
  const all: unknown[] = await page.getAnnotations().catch(() => [])
  const known = all.flatMap(one => annotationSchema.safeParse(one).data ?? [])
  const runs = known
    .filter(({ subtype, fieldValue }) => subtype === 'Widget' && /[\p{L}\p{N}]/u.test(fieldValue))
    .flatMap(({ rect, fieldValue }) => {
      const [x1, y1, x2, y2] = z
        .tuple([z.number(), z.number(), z.number(), z.number()])
        .parse(view.convertToViewportRectangle(rect))
      const [x, bottom] = [Math.min(x1, x2), Math.max(y1, y2)]
      const lines = fieldValue.split(/[\r\n]+/)
      return lines.map((text, at): Run => ({
        text,
        x,
        right: Math.max(x1, x2),
        base: bottom - LETTERS * 0.3 - (lines.length - 1 - at) * LETTERS * 1.2,
        size: LETTERS,
        font,
        spaced: true,
      }))
    })
  const comments = known.filter(({ subtype, contentsObj }) => isComment(subtype, contentsObj?.str))
  return { runs, comments: comments.length }
}

const isComment = (subtype: string, words = '') =>
  !['Widget', 'Link', 'Popup'].includes(subtype) && words.trim() !== ''
