import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { coreMetadata } from '../story/core-metadata.ts'
import { layOutStory } from '../story/lay-out-story.ts'
import { flatPart } from '../story/flat-part.ts'
import { unzipStory } from '../story/unzip-story.ts'
import { tellContent } from './content-xml.ts'

/** Under which elements an OpenDocument file tells of itself. */
export const META = {
  title: 'title',
  author: 'initial-creator',
  saver: 'creator',
  created: 'creation-date',
  modified: 'date',
  language: 'language',
} as const

/** An OpenDocument text (ODT): its text by paragraphs, with what was struck out and the comments left out. */
export const odt: Format = {
  mediaType: 'application/vnd.oasis.opendocument.text',
  extractor: 'odt/2',
  parse: parseOdt,
}

/** The same, in one piece of XML that is not packed. */
export const fodt: Format = {
  mediaType: 'application/vnd.oasis.opendocument.text-flat-xml',
  extractor: 'odt/2',
  parse: parseFlat,
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
  const images = names.filter(name => name.startsWith('Pictures/')).length
  return laidOut({ content, styles: file('styles.xml'), meta: file('meta.xml'), images }, context)
}

function parseFlat(bytes: Uint8Array, context: ParseContext): Parsed {
  const source = new TextDecoder().decode(bytes)
  const part = (...names: readonly string[]) =>
    new TextEncoder().encode(`<x>${names.map(name => flatPart(source, name)).join('')}</x>`)
  return laidOut(
    {
      content: part('automatic-styles', 'body'),
      styles: part('styles'),
      meta: part('meta'),
      images: source.split('<office:binary-data').length - 1,
    },
    context,
  )
}

type Parts = {
  readonly content: Uint8Array
  readonly styles: Uint8Array | undefined
  readonly meta: Uint8Array | undefined
  readonly images: number
}

function laidOut({ content, styles, meta, images }: Parts, context: ParseContext): Parsed {
  const told = tellContent(content, styles)
  const { metadata, notes } = coreMetadata(meta, META)
  const pictures = images > 0 ? [`it holds ${images} pictures, which the original keeps`] : []
  return layOutStory(
    told.units,
    { metadata, notes: [...notes, ...told.notes, ...pictures] },
    context,
  )
}
