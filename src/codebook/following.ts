import { z } from 'zod'
import { RELATIONS } from './analysis.ts'
import { FREEDOMS, MECHANISM_NAMES } from './crosswalk.ts'
import type { Order, Seen } from './decision.ts'
import { isDay } from './day.ts'
import { edtfSchema } from './when.ts'

/**
 * How far a document is from what it tells: primary where its author was there, or did it (a court's decision, a note of
 * an interview); secondary where its author asked around; tertiary where it repeats what others reported.
 */
export const DISTANCES = ['primary', 'secondary', 'tertiary'] as const
export type Distance = (typeof DISTANCES)[number]

/** How an applicant stands to the authorities: a person's judgement, never inferred. */
export const LEANINGS = ['critical', 'loyal', 'neither'] as const
export type Leaning = (typeof LEANINGS)[number]

/** What is sent to somebody so that something changes. */
export const INTERVENTION_FORMS = [
  'appeal',
  'letter',
  'complaint',
  'recommendation',
  'resolution',
  'petition',
  'notification',
] as const
export type InterventionForm = (typeof INTERVENTION_FORMS)[number]

const words = z.string().trim().min(1, 'it may not be empty')
const day = z.string().refine(isDay, 'a day such as 2026-01-31')
const names = z.array(words)
const records = z.array(z.string().min(1))

const questionSchema = z.strictObject({
  /** "How many were at the rally in Lemsk?" */
  about: words,
  /** The slot that is told differently, where there is one. */
  slot: z.string().optional(),
  /** Null while it is open. */
  relation: z.enum(RELATIONS).nullable(),
  versions: z
    .array(
      z.strictObject({
        says: words,
        /** Who holds it. */
        by: names,
        /** Ids of the records that speak for it, and of those that speak against it. */
        records,
        against: records.optional(),
      }),
    )
    .min(1),
  note: words.optional(),
})
/** A question, the versions of its answer, and how a person judged them to stand to each other. */
export type Question = z.infer<typeof questionSchema>

const contactSchema = z.strictObject({
  who: words,
  on: day,
  /** "by phone", "in court". */
  how: words,
  /** Who asked. */
  by: words,
  asked: words,
  /** Null as long as nothing was answered. */
  answer: words.nullable(),
  /** Ids of records of the case or incident that it was about. */
  records,
})
/** Somebody who was asked. It never leaves in what is published. */
export type Contact = z.infer<typeof contactSchema>

const interventionSchema = z.strictObject({
  form: z.enum(INTERVENTION_FORMS),
  title: words,
  by: names,
  to: names,
  /** EDTF; null where it is not known. */
  sent: edtfSchema.nullable(),
  due: edtfSchema.nullable(),
  reply: z
    .strictObject({
      on: edtfSchema.nullable(),
      says: words,
      /** The record that it was taken from. */
      from: z.string().optional(),
    })
    .nullable(),
  /** ISO 3166-1 alpha-2, for the rules on when a reply is due. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Ids of records of the cases and incidents that it is about. */
  records,
  /** The record that it was taken from. */
  from: z.string().optional(),
})
/** An appeal, a letter, a recommendation: by whom, to whom, and what came back. */
export type Intervention = z.infer<typeof interventionSchema>

const dateSchema = z.strictObject({
  /** The day or days as they were worked out when a person looked at them. */
  was: edtfSchema,
  /** What the person confirms: the same, or another. */
  on: edtfSchema,
  note: words.optional(),
})
/** A date that was worked out, as a person confirmed or corrected it. */
export type ConfirmedDate = z.infer<typeof dateSchema>

const obligationsSchema = z.strictObject({
  freedoms: z.array(z.enum(FREEDOMS)),
  /** The freedom in whose section of an update it is told; null for none of them. */
  section: z.enum(FREEDOMS).nullable(),
  /** Articles of the Covenant, and procedures, where they are corrected too. */
  iccpr: z.array(words).optional(),
  mechanisms: z.array(z.enum(MECHANISM_NAMES)).optional(),
})
/** The freedoms that a person found an incident to be about. */
export type CorrectedObligations = z.infer<typeof obligationsSchema>

const proceedingSchema = z.strictObject({
  /** Two records that tell of steps against the same person. */
  records: z.tuple([z.string().min(1), z.string().min(1)]),
  /** Whether they belong to one proceeding. */
  one: z.boolean(),
})
/** Whether two steps belong to one proceeding, as a person said. */
export type SaidProceeding = z.infer<typeof proceedingSchema>

const subject = z.string().min(1, 'it may not be empty')
const reason = z.string().optional()
const said = <Of extends string, Value extends z.ZodType>(of: Of, value: Value) =>
  z.strictObject({ of: z.literal(of), subject, value, reason })

/** What a person writes down while following something; the last word on a subject stands. */
export const followSchema = z.discriminatedUnion('of', [
  said('question', questionSchema),
  said('distance', z.enum(DISTANCES)),
  said('leaning', z.strictObject({ applicant: words, leaning: z.enum(LEANINGS) })),
  said('date', dateSchema),
  said('contact', contactSchema),
  said('intervention', interventionSchema),
  said('obligations', obligationsSchema),
  said('proceeding', proceedingSchema),
  z.strictObject({ of: z.literal('undo'), undoes: z.string().min(1), reason }),
])
export type Follow = z.infer<typeof followSchema>
export type Followed = Exclude<Follow, { of: 'undo' }>
export type FollowedOf = Followed['of']

/** A `follow` with who wrote it and when; `id` is the entry's hash. */
export type FollowEntry = {
  readonly id: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly order: Order
  readonly seen: Seen
  readonly said: Follow
}
