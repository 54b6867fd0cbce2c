import { z } from 'zod'
import { plainIssue, VigilError } from '../codebook/index.ts'
import type { SpellingKind } from '../desk/index.ts'

const KINDS: Readonly<Record<string, SpellingKind>> = {
  person: 'person',
  people: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  org: 'organisation',
  group: 'organisation',
  company: 'organisation',
  party: 'organisation',
  outlet: 'organisation',
  publicbody: 'organisation',
  legalentity: 'organisation',
  place: 'place',
  location: 'place',
  address: 'place',
}

/** What two spellings are of, by the words that files use for it; undefined for other words. */
export const kindNamed = (word: string): SpellingKind | undefined =>
  Object.hasOwn(KINDS, word.toLowerCase()) ? KINDS[word.toLowerCase()] : undefined

const said = z.union([z.string(), z.number().transform(String)])
/** One value or several: [] where none is told. */
const several = z
  .union([said.transform(one => [one]), z.array(said.nullish())])
  .nullish()
  .transform(all => (all ?? []).filter(one => typeof one === 'string'))
const kind = z
  .string()
  .nullish()
  .transform((word, told) => {
    if (word === null || word === undefined) return undefined
    const known = kindNamed(word)
    if (known) return known
    told.addIssue(`person, organisation or place is expected, not "${word.slice(0, 40)}"`)
    return z.NEVER
  })

const pairLine = z.object({
  a: z.string(),
  b: z.string(),
  kind,
  a_names: several,
  b_names: several,
  a_birth: several,
  b_birth: several,
  a_country: several,
  b_country: several,
})
const nameLine = z.object({ name: z.string(), birth: said.nullish() })

/** A line of a file: what it says, or what is wrong with it, by its number. */
export type Line<Value> = { readonly value: Value } | { readonly fault: string }

/** The lines of a file of pairs: {"a", "b", "kind"} and what else is known; empty lines are passed over. */
export const pairLines = (text: string) =>
  linesOf(text, pairLine, '{"a": "Asan Bekov", "b": "A. Bekov"}')

/** The lines of a file of names: {"name", "birth"}. */
export const nameLines = (text: string) => linesOf(text, nameLine, '{"name": "Asan Bekov"}')

function linesOf<Value>(text: string, schema: z.ZodType<Value>, example: string): Line<Value>[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, at): Line<Value>[] => {
      if (line.trim() === '') return []
      const read = parseLine(line, schema, example)
      return ['fault' in read ? { fault: `line ${at + 1}: ${read.fault}` } : read]
    })
}

function parseLine<Value>(line: string, schema: z.ZodType<Value>, example: string): Line<Value> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { fault: `no JSON object, such as ${example}` }
  }
  const read = schema.safeParse(value)
  if (read.success) return { value: read.data }
  const [issue] = read.error.issues
  if (issue?.path.length === 0) return { fault: `no JSON object, such as ${example}` }
  return {
    fault: `${issue?.path.join('.') ?? 'the line'}: ${issue ? plainIssue(issue) : 'not as expected'}`,
  }
}

const SHOWN = 20

/** Says which lines of a file were faulty, where any was; what was right has been printed by then. */
export function tellFaults(file: string, lines: readonly Line<unknown>[]): void {
  const faults = lines.flatMap(line => ('fault' in line ? [line.fault] : []))
  if (faults.length === 0) return
  const more = faults.length > SHOWN ? `\n  … and ${faults.length - SHOWN} more` : ''
  const shown = faults.slice(0, SHOWN).map(fault => `  ${fault}`)
  throw new VigilError(
    'input-invalid',
    `${file} is not all as expected, one JSON object a line:\n${shown.join('\n')}${more}\nThe rest (${lines.length - faults.length}) was compared; in the place of these stands {"error"}. Correct them and try again.`,
  )
}
