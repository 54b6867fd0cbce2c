import { z } from 'zod'
import { KIND_NAMES, readWritten } from '../codebook/index.ts'

const words = z.string().trim().min(1)
const WITHIN = /^(\d{1,4}) (hours?|days?|working days?|months?)$/

const ruleSchema = z
  .strictObject({
    /** Short, and once in the file: a confirmed date holds on to it. */
    name: z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens'),
    about: z.enum(['appeal', 'custody', 'decision', 'reply']),
    /** What starts the clock: a kind of incident, or a notification that somebody sent. */
    after: z.enum([...KIND_NAMES, 'notification']).optional(),
    /** What must be preceded: a decision before an announced assembly. */
    before: z.literal('assembly').optional(),
    track: z.enum(['criminal', 'administrative', 'civil']).optional(),
    /** Kinds of which one ends the wait. */
    until: z.array(z.enum(KIND_NAMES)).min(1).optional(),
    within: z.string().regex(WITHIN, 'a length such as "48 hours", "10 days", "5 working days"'),
    /** The rule in plain words. */
    says: words,
    /** Where it stands: the law and its article. */
    source: words,
  })
  .refine(({ after, before }) => (after === undefined) !== (before === undefined), {
    message: 'give either "after" or "before"',
  })

const fileSchema = z.strictObject({
  /** ISO 3166-1 alpha-2, or "any". */
  country: z.string().regex(/^(?:[A-Z]{2}|any)$/, 'two capital letters such as KZ, or any'),
  /** Who has checked the rules, such as "no lawyer has checked it". */
  checked: words,
  rules: z.array(ruleSchema).min(1),
})

export type DeadlineRule = z.infer<typeof ruleSchema>
/** The rules of a country by which deadlines are worked out. */
export type CountryFile = z.infer<typeof fileSchema>

/**
 * Reads a country file from YAML or JSON.
 *
 * @param name the file's name, for messages
 * @throws VigilError `input-invalid`, with the line of everything that is wrong
 */
export function parseCountryFile(text: string, name: string): CountryFile {
  const { file, fail } = readWritten(text, name, {
    what: 'country file',
    next: 'Correct these lines; docs/following.md shows what may stand in it. Nothing was changed.',
    schema: fileSchema,
  })
  const names = file.rules.map(rule => rule.name)
  const twice = names.findIndex((rule, at) => names.indexOf(rule) < at)
  if (twice >= 0) throw fail([[['rules', twice, 'name'], `two rules are called ${names[twice]}`]])
  return file
}

/** A length of time: how many, and of what. */
export function lengthOfRule({ within }: DeadlineRule) {
  const [, n = '0', unit = 'days'] = WITHIN.exec(within) ?? []
  return { n: Number(n), unit: unit.replace(/s$/, '') }
}
