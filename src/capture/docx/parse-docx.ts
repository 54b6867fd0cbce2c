import { VigilError } from '../../codebook/index.ts'
import type { Format, ParseContext, Parsed } from '../apart/format.ts'
import { coreMetadata } from '../story/core-metadata.ts'
import { layOutStory } from '../story/lay-out-story.ts'
import { unzipStory } from '../story/unzip-story.ts'
import { readNotes, tellDocument } from './document-xml.ts'
import { readStyles } from './styles-xml.ts'

/** A Word document (DOCX): its text by paragraphs, with what was struck out and the comments left out. */
export const docx: Format = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extractor: 'docx/2',
  parse: parseDocx,
}

const DOCUMENT = /^word\/document\d*\.xml$/
const WANTED = /^(?:word\/(?:document\d*|styles|footnotes|endnotes|comments)|docProps\/core)\.xml$/

async function parseDocx(bytes: Uint8Array, context: ParseContext): Promise<Parsed> {
  const { file, names } = await unzipStory(bytes, context, path => WANTED.test(path))
  const document = file(names.find(name => DOCUMENT.test(name)) ?? '')
  if (!document)
    throw new VigilError(
      'input-unreadable',
      `${context.name} has no text in it (word/document.xml is missing). Nothing was stored. It may be damaged: get it again from where it came.`,
    )
  const told = tellDocument(document, {
    styles: readStyles(file('word/styles.xml')),
    footnotes: readNotes(file('word/footnotes.xml')),
    endnotes: readNotes(file('word/endnotes.xml')),
  })
  const { metadata, notes } = coreMetadata(file('docProps/core.xml'), {
    title: 'title',
    author: 'creator',
    created: 'created',
    modified: 'modified',
    language: 'language',
  })
  return layOutStory(
    told.units,
    { metadata, notes: [...notes, ...told.notes, ...sidesOf(names)] },
    context,
  )
}

/** What a Word file holds beside its text. */
function sidesOf(names: readonly string[]): string[] {
  const images = names.filter(name => name.startsWith('word/media/')).length
  return [
    ...(names.some(name => /^word\/(?:header|footer)\d*\.xml$/.test(name))
      ? ['heads and feet of its pages were left out; the original keeps them']
      : []),
    ...(images > 0 ? [`it holds ${images} pictures, which the original keeps`] : []),
    ...(names.includes('word/vbaProject.bin')
      ? ['it holds a program (macros): open the original only where macros are switched off']
      : []),
  ]
}
