import type { Metadata } from '../captured.ts'
import { languageTag } from '../language-tag.ts'
import { isNobody } from '../nobody.ts'
import { parsePageDate } from '../page-date.ts'
import { wordsOfElements } from './walk-xml.ts'

/** Under which element a format gives each particular. */
export type CoreNames = Readonly<
  Record<'title' | 'author' | 'created' | 'modified' | 'language', string>
> & {
  /** Under which the author stands where the first is missing. */
  readonly saver?: string
}

type Field = Exclude<keyof CoreNames, 'saver'>

/**
 * What a word processor wrote of a document. When a file was begun or saved is not when its text came out: that day is
 * told in a note and never taken as the day of publication.
 */
export function coreMetadata(bytes: Uint8Array | undefined, names: CoreNames) {
  const found = wordsOfElements(bytes, Object.values(names))
  return statedMetadata(field => {
    const other = field === 'author' && names.saver !== undefined ? found[names.saver] : undefined
    return found[names[field]] ?? other
  })
}

/** The same of values that were found by field. */
export function statedMetadata(find: (field: Field) => string | undefined): {
  readonly metadata: Metadata
  readonly notes: readonly string[]
} {
  const value = (field: Field) => find(field)?.replace(/\s+/g, ' ').trim() || undefined
  const day = (field: 'created' | 'modified') => parsePageDate(value(field) ?? '')
  const [title, author, created, modified] = [
    value('title'),
    value('author'),
    day('created'),
    day('modified'),
  ]
  const language = languageTag(value('language') ?? '')
  const from = 'the properties of the file'
  const dates = [
    ...(created ? [`begun ${created}`] : []),
    ...(modified ? [`last saved ${modified}`] : []),
  ]
  return {
    metadata: {
      ...(title && !/^(?:untitled|без имени)$/iu.test(title) && { title: { value: title, from } }),
      ...(author && !isNobody(author) && { author: { value: author, from } }),
      ...(modified && { modified: { value: modified, from } }),
      ...(language && { language: { value: language, from } }),
    },
    notes:
      dates.length > 0
        ? [`the file says: ${dates.join(', ')}; that is not taken as the day of publication`]
        : [],
  }
}
