import { z } from 'zod'
import { NOTE_TYPES } from './document.ts'

/** What may be answered in a field of a form. */
export const FIELD_KINDS = [
  'text',
  'long text',
  'date',
  'number',
  'choice',
  'person',
  'place',
  'yes or no',
] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

/** One field of a form; what was answered in it keeps the field's name as its place. */
export type TemplateField = {
  /** What an answer is filed under: small Latin letters, digits and hyphens. */
  readonly name: string
  /** What is asked, as it stands above the answer. */
  readonly label: string
  readonly kind: FieldKind
  readonly required?: boolean | undefined
  /** Of a choice. */
  readonly choices?: readonly string[] | undefined
  readonly hint?: string | undefined
}

/** The fields of a kind of note: an interview, a court observation, a paper form. */
export type NoteTemplate = {
  readonly name: string
  readonly title: string
  readonly type: (typeof NOTE_TYPES)[number]
  readonly fields: readonly TemplateField[]
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const name = z
  .string()
  .max(60)
  .regex(NAME, 'is no name: write small Latin letters, digits and hyphens, such as court-room')
const words = z.string().trim().min(1, 'is empty').max(500)

const fieldSchema: z.ZodType<TemplateField> = z
  .strictObject({
    name,
    label: words,
    kind: z.enum(FIELD_KINDS, `write one of ${FIELD_KINDS.join(', ')}`),
    required: z.boolean('answer true or false').optional(),
    choices: z.array(words).min(2, 'give two or more').max(100).optional(),
    hint: words.optional(),
  })
  .check(context => {
    const isChoice = context.value.kind === 'choice'
    if (isChoice === (context.value.choices !== undefined)) return
    context.issues.push({
      code: 'custom',
      input: context.value,
      path: isChoice ? ['kind'] : ['choices'],
      message: isChoice ? 'a choice needs its choices' : 'only a choice has choices',
    })
  })

/** A template as a file or a vault holds it. */
export const noteTemplateSchema: z.ZodType<NoteTemplate> = z
  .strictObject({
    name,
    title: words,
    type: z.enum(NOTE_TYPES, `write one of ${NOTE_TYPES.join(', ')}`),
    fields: z.array(fieldSchema).min(1, 'give one or more').max(200),
  })
  .check(context => {
    const { fields } = context.value
    for (const [at, field] of fields.entries())
      if (fields.findIndex(other => other.name === field.name) < at)
        context.issues.push({
          code: 'custom',
          input: field.name,
          path: ['fields', at, 'name'],
          message: `“${field.name}” is the name of an earlier field too`,
        })
  })
