import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { coreMetadata } from '../story/core-metadata.ts'
import { layOutStory } from '../story/lay-out-story.ts'
import { unzipStory } from '../story/unzip-story.ts'
import { tellContent } from './content-xml.ts'

/** An OpenDocument text (ODT): its text by paragraphs, with what was struck out and the comments left out. */
export const odt: Format = {
  mediaType: 'application/vnd.oasis.opendocument.text',
  extractor: 'odt/2',
  parse: parseOdt,
}

const WANTED = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'])

async function parseOdt(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const { file, names } = await unzipStory(bytes, context, path => WANTED.has(path))
  const manifest = new TextDecoder().decode(file('META-INF/manifest.xml'))
  if (manifest.includes('encryption-data'))
    throw new VigilError(
      'input-unreadable',
      `${context.name} is an OpenDocument text that asks for a password. Nothing was stored. Open it with its password, save it without, and add that one.`,
    )
  const content = file('content.xml')
  if (!content)
    throw new VigilError(
      'input-unreadable',
      `${context.name} has no text in it (content.xml is missing). Nothing was stored. It may be damaged: get it again from where it came.`,
    )
  const told = tellContent(content, file('styles.xml'))
  const { metadata, notes } = coreMetadata(file('meta.xml'), {
    title: 'title',
    author: 'initial-creator',
    created: 'creation-date',
    modified: 'date',
    language: 'language',
  })
  const images = names.filter(name => name.startsWith('Pictures/')).length
  const pictures = images > 0 ? [`it holds ${images} pictures, which the original keeps`] : []
  return layOutStory(
    told.units,
    { metadata, notes: [...notes, ...told.notes, ...pictures] },
    context,
  )
}
