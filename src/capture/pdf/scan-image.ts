import { OPS } from 'unpdf/pdfjs'
import { z } from 'zod'
import type { Scan } from '../apart/format.ts'
import { encodeGrey, type Pixels } from './encode-grey.ts'
import type { PdfDocument, PdfPage } from './open-pdf.ts'

/** Smaller pictures, in pixels, are logos and lines. */
const SMALLEST = 200 * 200
const PAINTS: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
])

const pixelsSchema: z.ZodType<Pixels> = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  kind: z.number().default(1),
  data: z.custom<Uint8Array | Uint8ClampedArray>(
    data => data instanceof Uint8Array || data instanceof Uint8ClampedArray,
  ),
})

/** The largest picture on a page, in shades of grey; undefined where there is none that could be a scan, or it is damaged. */
export async function scanOf(document: PdfDocument, number: number): Promise<Scan | undefined> {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const largest = (await picturesOf(page).catch(() => [])).reduce<Pixels | undefined>(
    (a, b) => (a && a.width * a.height >= b.width * b.height ? a : b),
    undefined,
  )
  page.cleanup()
  if (!largest || largest.width * largest.height < SMALLEST) return undefined
  return { page: number, width, height, image: encodeGrey(largest) }
}

async function picturesOf(page: PdfPage): Promise<Pixels[]> {
  const { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] } =
    await page.getOperatorList()
  const pictures: Pixels[] = []
  for (const [at, operation] of fnArray.entries()) {
    if (!PAINTS.has(operation)) continue
    const args = z.array(z.unknown()).safeParse(argsArray[at])
    const given: unknown = args.data?.[0]
    const picture = pixelsSchema.safeParse(await resolved(page, given))
    if (picture.success) pictures.push(picture.data)
  }
  return pictures
}

/** A picture is given as it is, or by a name under which pdf.js keeps it. */
async function resolved(page: PdfPage, given: unknown): Promise<unknown> {
  if (typeof given === 'string') return kept(page, given)
  const mask = z.looseObject({ data: z.string() }).safeParse(given)
  return mask.success ? kept(page, mask.data.data) : given
}

async function kept(page: PdfPage, name: string): Promise<unknown> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise(done => {
    store.get(name, (found: unknown) => done(found))
  })
}
