import { z } from 'zod'
import type { Member } from '../apart/format.ts'
import { freeName } from '../mail/attachments.ts'
import { fileName } from '../show-name.ts'
import type { PdfDocument } from './open-pdf.ts'

const fileSchema = z.object({
  filename: z.string().catch(''),
  content: z.instanceof(Uint8Array),
})

/** The files that a PDF carries, each once, with names that lead nowhere. */
export async function embeddedFiles(document: PdfDocument): Promise<readonly Member[]> {
  const said: unknown = await document.getAttachments().catch(() => undefined)
  const files = Object.values(z.record(z.string(), z.unknown()).safeParse(said).data ?? {})
  const taken = new Set<string>()
  return files.flatMap((one, at) => {
    const file = fileSchema.safeParse(one).data
    if (file === undefined || file.content.length === 0) return []
    const path = freeName(fileName(file.filename) ?? `attachment-${at + 1}`, taken)
    return [{ path, bytes: new Uint8Array(file.content) }]
  })
}
