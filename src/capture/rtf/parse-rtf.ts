import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { statedMetadata } from '../story/core-metadata.ts'
import { layOutStory } from '../story/lay-out-story.ts'
import { tellRtf } from './tell-rtf.ts'

/** An RTF document: its text by paragraphs, whatever code pages its fonts have. */
export const rtf: Format = { mediaType: 'application/rtf', extractor: 'rtf/1', parse: parseRtf }

function parseRtf(bytes: Uint8Array, context: ParseContext): Parsed {
  const told = tellRtf(bytes, context.name)
  const { metadata, notes } = statedMetadata(field => told.info.get(field))
  return layOutStory(told.units, { metadata, notes: [...notes, ...told.notes] }, context)
}
