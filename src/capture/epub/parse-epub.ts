import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import type { Metadata } from '../captured.ts'
import { decode } from '../decode.ts'
import { layOut, type Piece } from '../extract.ts'
import { wholePieces } from '../html/extract-whole.ts'
import { languageTag } from '../language-tag.ts'
import { parsePageDate } from '../page-date.ts'
import { declaredEncoding } from '../recognise.ts'
import { unzipStory, type StoryFiles } from '../story/unzip-story.ts'
import { packagePath, readPackage } from './package-xml.ts'

/** An EPUB book: its chapters in the order of reading. */
export const epub: Format = {
  mediaType: 'application/epub+zip',
  extractor: 'epub/1',
  parse: parseEpub,
}

const WANTED = /^META-INF\/(?:container|encryption)\.xml$|\.(?:opf|xhtml|html|htm|xml)$/i

async function parseEpub(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const files = await unzipStory(bytes, context, path => WANTED.test(path))
  const path = packagePath(files.file('META-INF/container.xml'))
  const book = path === undefined ? undefined : files.file(path)
  if (path === undefined || book === undefined)
    throw new VigilError(
      'input-unreadable',
      `${context.name} does not say what belongs to it (its package is missing). Nothing was stored. It may be damaged: get it again from where it came.`,
    )
  const { chapters, said } = readPackage(book, path)
  refuseLocked(chapters, files, context.name)
  const pieces: Piece[] = []
  const missing: number[] = []
  let row = 0
  for (const [at, chapter] of chapters.entries()) {
    const page = files.file(chapter)
    if (!page) {
      missing.push(at + 1)
      continue
    }
    const told = chapterPieces(page, at + 1, { context, row })
    row = Math.max(row, ...told.map(piece => (piece.row ?? -1) + 1))
    pieces.push(...told)
  }
  return {
    ...layOut(pieces),
    metadata: statedOf(said),
    notes: [
      `a book of ${chapters.length} parts`,
      ...(missing.length > 0 ? [`parts that are named and not there: ${missing.join(', ')}`] : []),
      ...(files.names.some(name => /\.(?:jpe?g|png|gif|webp|svg)$/i.test(name))
        ? ['it holds pictures, which the original keeps']
        : []),
    ],
  }
}

/** A chapter's words, each block with the chapter's number; rows of tables are counted through the book. */
function chapterPieces(
  page: Uint8Array,
  chapter: number,
  { context, row }: { readonly context: ParseContext; readonly row: number },
): Piece[] {
  const { name, limits } = context
  const html = decode({ bytes: page, name, declared: declaredEncoding(page) }).text
  return wholePieces(html, { name, title: undefined, limits }).map(piece => ({
    ...piece,
    ...(piece.row !== undefined && { row: piece.row + row }),
    at: { chapter },
  }))
}

/** Shops lock what they sell: such chapters hold no words until they are opened there. */
function refuseLocked(chapters: readonly string[], { file }: StoryFiles, name: string): void {
  const locked = new TextDecoder().decode(file('META-INF/encryption.xml'))
  if (chapters.some(chapter => locked.includes(`"${chapter}"`)))
    throw new VigilError(
      'input-unreadable',
      `${name} is a book that is locked for one reader’s devices (DRM). Nothing was stored. Ask its publisher for one without, or type what is needed as a note.`,
    )
}

function statedOf(said: ReadonlyMap<string, string>): Metadata {
  const from = 'the package of the book'
  const value = (name: string) => said.get(name)?.replace(/\s+/g, ' ').trim() || undefined
  const [title, author, publisher] = [value('title'), value('creator'), value('publisher')]
  const published = parsePageDate(value('date') ?? '')
  const language = languageTag(value('language') ?? '')
  return {
    ...(title && { title: { value: title, from } }),
    ...(author && { author: { value: author, from } }),
    ...(publisher && { publisher: { value: publisher, from } }),
    ...(published && { published: { value: published, from } }),
    ...(language && { language: { value: language, from } }),
  }
}
