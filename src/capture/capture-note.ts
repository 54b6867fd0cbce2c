import { z } from 'zod'
import {
  CONSENT_USES,
  edtfSchema,
  NOTE_TYPES,
  VigilError,
  type Block,
  type ConsentUse,
  type SourceDocument,
} from '../codebook/index.ts'
import type { Captured, Metadata } from './captured.ts'
import { sha256 } from './build-document.ts'
import { detectLanguage } from './detect-language.ts'
import { languageTag } from './language-tag.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import { extractText } from './plain/extract-text.ts'
import { tooLarge } from './read-original.ts'

/** What a monitor types or pastes: an interview, a call, an observation in court, a paper form. */
export type NoteInput = {
  readonly text: string
  readonly type: (typeof NOTE_TYPES)[number]
  /** The monitor's pseudonym. */
  readonly by: string
  /** When it was taken, EDTF. */
  readonly taken: string
  /** What the source agreed to, use by use; a use that is not named was not asked about. */
  readonly consent: Readonly<Partial<Record<ConsentUse, boolean>>>
  readonly title?: string | undefined
  readonly language?: string | undefined
  readonly place?: string | undefined
}

const optionalWords = z.string().trim().min(1, 'is empty: leave it out').optional()
const noteSchema = z.strictObject({
  text: z.string().refine(text => /[\p{L}\p{N}]/u.test(text), 'holds no words'),
  type: z.enum(NOTE_TYPES, `write one of ${NOTE_TYPES.join(', ')}`),
  by: z.string('say who took it, by pseudonym').trim().min(1, 'say who took it, by pseudonym'),
  taken: edtfSchema,
  consent: z.partialRecord(z.enum(CONSENT_USES), z.boolean('answer yes or no (true or false)')),
  title: optionalWords,
  language: z
    .string()
    .refine(tag => languageTag(tag) !== undefined, 'write en, ru, kk or the like')
    .optional(),
  place: optionalWords,
})

/** Takes in a note. Its source has no address and is cited as "source on file"; without consent to store, it is refused. */
export async function captureNote(input: NoteInput): Promise<Captured> {
  const note = checked(input)
  const original = new TextEncoder().encode(serialise(note))
  if (original.length > DEFAULT_LIMITS.bytes) {
    throw tooLarge('The note', original.length, DEFAULT_LIMITS.bytes)
  }
  const text = withHead(note)
  const extract = extractText(text, { name: 'note', title: note.title, limits: DEFAULT_LIMITS })
  const language =
    note.language === undefined ? await detectLanguage(text) : languageTag(note.language)
  const id = sha256(original)
  const document: SourceDocument = {
    id,
    name: `note-${note.type}-${id.slice(0, 12)}.txt`,
    text,
    blocks: withPlace(extract.blocks, note),
    title: note.title ?? null,
    // A note came into the world on the day it was taken: "yesterday" in it counts from there.
    published: note.taken,
    source: null,
    url: null,
    language: language ?? null,
    mediaType: 'text/plain; note',
    encoding: null,
    size: original.length,
    extractor: 'note/1',
    note: { type: note.type, by: note.by, taken: note.taken, consent: note.consent },
  }
  return { document, original, notes: consentNotes(note), metadata: metadataOf(note) }
}

function checked(input: NoteInput): NoteInput {
  const result = noteSchema.safeParse(input)
  if (!result.success) {
    const [issue] = result.error.issues
    const field = issue?.path.join('.') ?? ''
    throw new VigilError(
      field === 'taken' ? 'date-invalid' : 'input-invalid',
      `The note’s “${field}”: ${issue?.message ?? 'not as expected'}. Nothing was stored.`,
    )
  }
  if (result.data.consent.store === true) return result.data
  throw new VigilError(
    'input-invalid',
    'The source has not agreed that the note is stored (consent “store” is not yes). Nothing was stored. Ask, or keep it elsewhere.',
  )
}

/** The note as one file that can be opened without Vigil: equal notes of two people or days stay two documents. */
function serialise({ text, ...head }: NoteInput): string {
  return `${JSON.stringify(head, Object.keys(head).sort().concat(CONSENT_USES))}\n\n${text}`
}

/** Title and place stand above the words, so that the reader sees them as it would in an article. */
function withHead({ title, place, text }: NoteInput): string {
  return [title, place, text].filter(part => part !== undefined).join('\n\n')
}

/** The place stands on a line of its own, as a dateline does. */
function withPlace(blocks: readonly Block[], { title, place }: NoteInput): readonly Block[] {
  if (place === undefined) return blocks
  const start = title === undefined ? 0 : title.length + 2
  return blocks.map(block =>
    block.start === start ? { kind: 'dateline', start, end: block.end } : block,
  )
}

function consentNotes(note: NoteInput): string[] {
  return CONSENT_USES.map(use => {
    const answer = note.consent[use]
    return `consent to ${use}: ${answer === undefined ? 'not asked' : answer ? 'yes' : 'no'}`
  })
}

function metadataOf(note: NoteInput): Metadata {
  const from = 'the note'
  return {
    ...(note.title === undefined ? {} : { title: { value: note.title, from } }),
    ...(note.language === undefined ? {} : { language: { value: note.language, from } }),
  }
}
