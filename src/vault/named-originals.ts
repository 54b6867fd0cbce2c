import { z } from 'zod'

const capturedSchema = z.object({ document: z.object({ id: z.string() }) })
const releasedSchema = z.object({ files: z.array(z.object({ sha256: z.string() })) })

/** The originals that an act's content names by their SHA-256: a captured document's, a release's files. */
export function namedOriginals(act: string, content: unknown): readonly string[] {
  if (act === 'capture') {
    const captured = capturedSchema.safeParse(content).data
    return captured ? [captured.document.id] : []
  }
  if (act === 'release')
    return [
      ...new Set(releasedSchema.safeParse(content).data?.files.map(file => file.sha256) ?? []),
    ]
  return []
}
