import { stringify } from 'yaml'
import { readWritten } from '../../codebook/index.ts'
import { mappingSchema, type Mapping } from './mapping.ts'

/**
 * Reads a mapping from YAML or JSON.
 *
 * @param name the file's name, for messages
 * @throws VigilError `input-invalid`, with the line of everything that is wrong
 */
export function parseMapping(text: string, name: string): Mapping {
  return readWritten(text, name, {
    what: 'mapping',
    next: 'Correct these lines; docs/spreadsheets.md shows what may stand in it.',
    schema: mappingSchema,
  }).file
}

/** A mapping as a file that a person can change. */
export function printMapping({ columns, cells, ...rest }: Mapping): string {
  const short = Object.entries(columns).map(([heading, uses]) => {
    const [first] = uses
    const isPlain = first !== undefined && Object.keys(first).length === 1
    if (uses.length > 1) return [heading, uses]
    return [heading, isPlain ? first.slot : first]
  })
  const mapping = {
    ...rest,
    columns: Object.fromEntries(short),
    ...(cells === 'people' ? {} : { cells }),
  }
  return stringify(mapping, { lineWidth: 100 })
}
