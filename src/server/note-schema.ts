import { z } from 'zod'
import { CONSENT_USES, edtfSchema, NOTE_TYPES } from '../codebook/index.ts'

/** A note as it is typed into the workbench. */
export const noteSchema = z.strictObject({
  text: z.string().min(1),
  type: z.enum(NOTE_TYPES),
  by: z.string().min(1),
  taken: edtfSchema,
  consent: z.partialRecord(z.enum(CONSENT_USES), z.boolean()),
  title: z.string().min(1).optional(),
})

/** A form as it is filled in in the workbench; `source` is who the source is, to be sealed. */
export const formSchema = z.strictObject({
  template: z.string().min(1),
  answers: z.record(z.string(), z.string()),
  taken: edtfSchema,
  consent: z.partialRecord(z.enum(CONSENT_USES), z.boolean()),
  title: z.string().min(1).optional(),
  source: z.string().min(1).optional(),
})

/** What a note's source says anew; uses that are not named stay as they were. */
export const consentSchema = z.strictObject({
  uses: z.partialRecord(z.enum(CONSENT_USES), z.boolean()),
  reason: z.string().min(1).optional(),
})
