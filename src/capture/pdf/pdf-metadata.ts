import { z } from 'zod'
import type { Metadata, Stated } from '../captured.ts'
import { languageTag } from '../language-tag.ts'
import { isNobody } from '../nobody.ts'
import { parsePageDate } from '../page-date.ts'
import type { PdfDocument } from './open-pdf.ts'

const words = z
  .string()
  .transform(text => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
  .pipe(z.string().min(1).max(1000))
  .optional()
  .catch(undefined)
const infoSchema = z.object({
  Title: words,
  Author: words,
  CreationDate: words,
  ModDate: words,
  Language: words,
  Creator: words,
  Producer: words,
})
const xmpSchema = z.union([z.string(), z.array(z.string()).transform(all => all.join(', '))])

/** Browsers name themselves as the creator; Chrome's own maker of PDFs is bare of any other name. */
const BROWSER = /^(?:Mozilla|HeadlessChrome|Chrom(?:e|ium)|Safari|Firefox|Microsoft Edge|Opera)\b/i
const BROWSER_MAKER = /^Skia\/PDF m\d+$/

type PdfWords = {
  readonly metadata: Metadata
  /** The day on which a browser made it of a page, where one did. */
  readonly printed: string | undefined
}

/** What a PDF says of itself: its information dictionary, then XMP. A browser's print has no day of its own. */
export async function pdfMetadata(document: PdfDocument, name: string): Promise<PdfWords> {
  const said = await document.getMetadata().catch(() => undefined)
  const info = infoSchema.parse(said?.info ?? {})
  const xmp = (field: string): Stated | undefined => {
    const value = words.parse(xmpSchema.safeParse(said?.metadata?.get(field)).data)
    return value === undefined ? undefined : { value, from: `XMP ${field}` }
  }
  const stated = (value: string | undefined, from: string): Stated | undefined =>
    value === undefined ? undefined : { value, from: `PDF ${from}` }
  const language = stated(languageTag(info.Language ?? '') ?? undefined, 'Lang')
  const found = {
    title: titleOf(stated(info.Title, 'Title') ?? xmp('dc:title'), name),
    author: personOf(stated(info.Author, 'Author') ?? xmp('dc:creator')),
    publisher: xmp('dc:publisher'),
    published: stated(day(info.CreationDate), 'CreationDate') ?? dated(xmp('xmp:createdate')),
    modified: stated(day(info.ModDate), 'ModDate') ?? dated(xmp('xmp:modifydate')),
    language: info.Language ? language : undefined,
  }
  const isPrint = BROWSER.test(info.Creator ?? '') || BROWSER_MAKER.test(info.Producer ?? '')
  const { published, modified, ...others } = found
  const metadata = isPrint ? others : found
  return {
    metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value)),
    printed: isPrint ? (published ?? modified)?.value : undefined,
  }
}

const personOf = (author: Stated | undefined): Stated | undefined =>
  author && isNobody(author.value) ? undefined : author

/** "Microsoft Word - report.doc", "untitled" and the file's own name are no titles. */
function titleOf(title: Stated | undefined, name: string): Stated | undefined {
  if (!title) return undefined
  const value = title.value.replace(/^Microsoft Word\s*-\s*/i, '')
  return value === name.replace(/\.pdf$/i, '') ||
    /^(?:untitled|\(?anonymous\)?|\(?unspecified\)?|без имени|document\d*|\S+\.(?:docx?|odt|rtf|indd|pdf|html?))$/iu.test(
      value,
    )
    ? undefined
    : { ...title, value }
}

const dated = (stated: Stated | undefined): Stated | undefined => {
  const value = stated && parsePageDate(stated.value)
  return stated && value ? { ...stated, value } : undefined
}

/** "D:20240808120000+05'00'" is 2024-08-08. */
function day(date: string | undefined): string | undefined {
  const [, year, month, of] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(date ?? '') ?? []
  return year === undefined ? undefined : parsePageDate(`${year}-${month}-${of}`)
}
