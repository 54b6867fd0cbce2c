import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { layOut, type Piece } from '../extract.ts'
import { coreMetadata } from '../story/core-metadata.ts'
import { relationsOf } from '../story/relations.ts'
import { unzipStory, type StoryFiles } from '../story/unzip-story.ts'
import { walkXml } from '../story/walk-xml.ts'
import { readSlide } from './slide-xml.ts'

/** A PowerPoint presentation (PPTX): the words of its slides in the order in which they are shown, each with its notes. */
export const pptx: Format = {
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  extractor: 'pptx/1',
  parse: parsePptx,
}

const WANTED =
  /^(?:ppt\/(?:presentation\.xml|_rels\/presentation\.xml\.rels|(?:slides|notesSlides)\/(?:_rels\/)?[^/]+\.(?:xml|rels))|docProps\/core\.xml)$/
const PRESENTATION = 'ppt/presentation.xml'

async function parsePptx(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const files = await unzipStory(bytes, context, path => WANTED.test(path))
  const paths = slidePaths(files)
  if (paths.length === 0)
    throw new VigilError(
      'input-unreadable',
      `${context.name} has no slides in it. Nothing was stored. It may be damaged: get it again from where it came, or save it as PDF.`,
    )
  const { pieces, notes } = readSlides(paths, files)
  const { metadata, notes: dates } = coreMetadata(files.file('docProps/core.xml'), {
    title: 'title',
    author: 'creator',
    created: 'created',
    modified: 'modified',
    language: 'language',
  })
  const titled = withTitle(pieces, context.title ?? metadata.title?.value)
  const title = titled.find(({ kind }) => kind === 'title')?.text
  return {
    ...layOut(titled),
    metadata: {
      ...metadata,
      ...(title && { title: { value: title, from: 'its first slide' } }),
    },
    notes: [...dates, ...notes, ...sidesOf(files.names)],
  }
}

/** The slides in the order in which they are shown. */
function slidePaths({ file }: StoryFiles): readonly string[] {
  const presentation = file(PRESENTATION)
  if (!presentation) return []
  const slides = new Map(
    relationsOf(PRESENTATION, file)
      .filter(({ type }) => type === 'slide')
      .map(({ id, path }) => [id, path]),
  )
  const paths = new Set<string>()
  walkXml(presentation, {
    open: (name, attributes) => {
      // Two attributes are called id: the slide's own number, and, with a prefix, that of its part.
      const [, id = ''] = [...attributes].find(([key]) => key.endsWith(':id')) ?? []
      const path = name === 'sldId' ? slides.get(id) : undefined
      if (path !== undefined) paths.add(path)
    },
    close: () => undefined,
    text: () => undefined,
  })
  return [...paths]
}

function readSlides(paths: readonly string[], { file }: StoryFiles) {
  const pieces: Piece[] = []
  const hidden: number[] = []
  let noted = 0
  let row = 0
  const take = (path: string, page: number) => {
    const slide = file(path)
    if (!slide) return undefined
    const read = readSlide(slide, page, row)
    row = Math.max(row, ...read.pieces.map(piece => (piece.row ?? -1) + 1))
    pieces.push(...read.pieces)
    return read
  }
  for (const [at, path] of paths.entries()) {
    const page = at + 1
    if (take(path, page)?.hidden === true) hidden.push(page)
    const notes = relationsOf(path, file).find(({ type }) => type === 'notesSlide')
    if (notes && (take(notes.path, page)?.pieces.length ?? 0) > 0) noted += 1
  }
  return {
    pieces,
    notes: [
      ...(noted > 0
        ? [`the speaker’s notes of ${noted} slides stand after what the slide says`]
        : []),
      ...(hidden.length > 0
        ? [`slides that are not shown were read too: ${hidden.join(', ')}`]
        : []),
    ],
  }
}

/** The heading of the first slide is the title of the whole, unless another one is known. */
function withTitle(pieces: readonly Piece[], known: string | undefined): readonly Piece[] {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  const named = pieces.findIndex(({ text }) => known !== undefined && plain(text) === plain(known))
  const first = pieces.findIndex(({ kind, at }) => kind === 'heading' && at?.page === 1)
  const title = named >= 0 && named < 10 ? named : first
  return pieces.map((piece, at) =>
    at === title ? { kind: 'title' as const, text: piece.text, at: piece.at } : piece,
  )
}

function sidesOf(names: readonly string[]): string[] {
  const images = names.filter(name => name.startsWith('ppt/media/')).length
  return [
    ...(images > 0
      ? [`it holds ${images} pictures, sounds or films, which the original keeps`]
      : []),
    ...(names.some(name => name.startsWith('ppt/comments/'))
      ? ['comments were left out; the original keeps them']
      : []),
    ...(names.some(name => /^ppt\/(?:diagrams|charts)\//.test(name))
      ? ['words in charts and diagrams were left out; the original keeps them']
      : []),
    ...(names.includes('ppt/vbaProject.bin')
      ? ['it holds a program (macros): open the original only where macros are switched off']
      : []),
  ]
}
