import { z } from 'zod'
import { edtfSchema, kindDefinition, KIND_NAMES } from '../../codebook/index.ts'

const words = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(200, 'is longer than 200 characters')
  .regex(/^[^\p{Cc}]*$/u, 'holds a control character')

const many = (about: string) => z.array(words).max(2000, `holds more than 2,000 ${about}`)

/** "police *", "* walk free", "take * for a talk": a verb with whom it is done to as a star. */
const pattern = words.regex(
  /^(?:\* )?[\p{L}'’-]+(?: (?:\*|[\p{L}'’-]+))*$/u,
  'may hold words and one star only: “take * for a talk”',
)

const example = z.strictObject({
  text: z.string().min(1).max(2000),
  /** The slots that a record of the kind must have; `nothing` where none of the kind may be found. */
  finds: z.union([z.literal('nothing'), z.record(z.string(), z.unknown())]),
  published: edtfSchema.optional(),
})

const way = z
  .strictObject({
    kind: z.enum(KIND_NAMES),
    verbs: z.array(pattern).max(500).optional(),
    nouns: many('nouns').optional(),
    with: z.record(z.string(), z.unknown()).optional(),
    examples: z.array(example).max(200).optional(),
  })
  .superRefine((entry, context) => {
    if (!entry.verbs?.length && !entry.nouns?.length)
      context.addIssue({ code: 'custom', message: 'needs verbs or nouns' })
    const known = Object.entries(kindDefinition(entry.kind).attributes)
    for (const [name, value] of Object.entries(entry.with ?? {})) {
      const definition = known.find(([attribute]) => attribute === name)?.[1]
      if (!definition)
        context.addIssue({
          code: 'custom',
          path: ['with', name],
          message: `is no attribute of ${entry.kind}; it has ${known.map(([one]) => one).join(', ')}`,
        })
      else if (definition.type === 'choice' && !definition.values.includes(String(value)))
        context.addIssue({
          code: 'custom',
          path: ['with', name],
          message: `is one of ${definition.values.join(', ')}`,
        })
    }
  })

/** What an institution is: its noun may then act, as "akimat" does. */
export const INSTITUTION_TYPES = [
  'authority',
  'police',
  'court',
  'legislature',
  'organisation',
  'outlet',
] as const

/** What a lexicon file may hold: ways of telling a kind, and words for people, bodies, places and offences. */
export const lexiconSchema = z.strictObject({
  ways: z.array(way).max(1000).optional(),
  titles: many('titles').optional(),
  organisations: z
    .array(
      z.union([
        words,
        z.strictObject({
          name: words,
          also: z.array(words).max(50).optional(),
          type: z.enum(['group', 'outlet', 'authority']).optional(),
        }),
      ]),
    )
    .max(5000)
    .optional(),
  places: many('places').optional(),
  offences: many('offences').optional(),
  institutions: z
    .array(
      z.union([words, z.strictObject({ noun: words, type: z.enum(INSTITUTION_TYPES).optional() })]),
    )
    .max(500)
    .optional(),
})

/** A monitor's own words, as a file holds them. */
export type LexiconFile = z.infer<typeof lexiconSchema>
/** One way of telling a kind. */
export type Way = NonNullable<LexiconFile['ways']>[number]
