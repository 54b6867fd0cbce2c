import { z } from 'zod'
import {
  CONSENT_USES,
  edtfSchema,
  NOTE_TYPES,
  plainIssue,
  VigilError,
  type Block,
  type ConsentUse,
  type NoteTemplate,
  type SourceDocument,
} from '../codebook/index.ts'
import type { Captured, Metadata } from './captured.ts'
import { sha256 } from './build-document.ts'
import { detectLanguage } from './detect-language.ts'
import { layOut } from './extract.ts'
import { filledForm, formPieces, type Answers } from './form/fill-form.ts'
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

/** A paper form or another note by template; `answers` are by the names of its fields. */
export type FormInput = Omit<NoteInput, 'text' | 'type' | 'place'> & {
  readonly template: NoteTemplate
  readonly answers: Answers
}

/** Takes in a note. Its source has no address and is cited as "source on file"; without consent to store, it is refused. */
export async function captureNote(input: NoteInput): Promise<Captured> {
  const note = checked(input)
  const { text: words, ...head } = note
  const original = encoded(head, words)
  const text = withHead(note)
  const extract = extractText(text, { name: 'note', title: note.title, limits: DEFAULT_LIMITS })
  const blocks = withPlace(extract.blocks, note)
  return noteDocument(note, { original, text, blocks, extractor: 'note/1' })
}

/** Takes in a note by template: each answer keeps its field as its place. Else like `captureNote`. */
export async function captureForm({ template, answers, ...input }: FormInput): Promise<Captured> {
  const filled = filledForm(template, answers)
  const title = input.title === undefined ? [] : [{ kind: 'title' as const, text: input.title }]
  const { text, blocks } = layOut([...title, ...formPieces(template, filled)])
  const { text: words, ...head } = checked({ ...input, text, type: template.type })
  const original = encoded({ ...head, template: template.name, answers: filled }, words)
  const note = { ...head, text, template: template.name }
  return noteDocument(note, { original, text, blocks, extractor: 'form/1' })
}

type Made = Pick<SourceDocument, 'text' | 'blocks' | 'extractor'> & {
  readonly original: Uint8Array
}

async function noteDocument(
  note: NoteInput & { readonly template?: string },
  { original, text, blocks, extractor }: Made,
): Promise<Captured> {
  if (original.length > DEFAULT_LIMITS.bytes) {
    throw tooLarge('The note', original.length, DEFAULT_LIMITS.bytes)
  }
  const language =
    note.language === undefined ? await detectLanguage(text) : languageTag(note.language)
  const id = sha256(original)
  const { type, by, taken, consent, template } = note
  const document: SourceDocument = {
    id,
    name: `note-${template ?? type}-${id.slice(0, 12)}.txt`,
    text,
    blocks,
    title: note.title ?? null,
    // A note came into the world on the day it was taken: "yesterday" in it counts from there.
    published: taken,
    source: null,
    url: null,
    language: language ?? null,
    mediaType: 'text/plain; note',
    encoding: null,
    size: original.length,
    extractor,
    note: { type, by, taken, consent, ...(template !== undefined && { template }) },
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
      `The note’s “${field}”: ${issue ? plainIssue(issue) : 'not as expected'}. Nothing was stored.`,
    )
  }
  if (result.data.consent.store === true) return result.data
  throw new VigilError(
    'input-invalid',
    'The source has not agreed that the note is stored (consent “store” is not yes). Nothing was stored. Ask, or keep it elsewhere.',
  )
}

/** The note as one file that can be opened without Vigil: equal notes of two people or days stay two documents. */
function encoded(head: object, text: string): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(sorted(head))}\n\n${text}`)
}

/** Names in order; those of consent's uses as the codebook has them. */
function sorted(head: object): object {
  const entries = Object.entries(head).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === 'consent' ? inOrder(value) : value]),
  )
}

function inOrder(consent: NoteInput['consent']): NoteInput['consent'] {
  return Object.fromEntries(
    CONSENT_USES.flatMap(use => (consent[use] === undefined ? [] : [[use, consent[use]]])),
  )
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
