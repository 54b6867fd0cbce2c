import { type CodedRecord, VigilError } from '../../codebook/index.ts'
import { readDocument } from '../reader.ts'
import { compileOwnWords, type OwnWords } from './compile-lexicon.ts'
import type { Way } from './lexicon.ts'
import { parseLexicon } from './parse-lexicon.ts'

type Example = NonNullable<Way['examples']>[number]

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : value

/** Whether a record says what an example promises; of people and bodies only the names are compared. */
function says(record: CodedRecord, slot: string, promised: unknown): boolean {
  const found: unknown = (record as Readonly<Record<string, unknown>>)[slot]
  const names = Array.isArray(found) ? found.map(plain) : found
  const wanted = Array.isArray(promised) ? promised.map(plain) : promised
  return JSON.stringify(names) === JSON.stringify(wanted)
}

/** What is wrong with an example, in words; null where it is read as promised. */
function faultOf(
  own: OwnWords,
  kind: Way['kind'],
  { text, finds, published }: Example,
): string | null {
  const { records } = readDocument({ name: 'example', text, published: published ?? null }, own)
  const found = records.filter(record => record.kind === kind)
  if (finds === 'nothing')
    return found.length === 0 ? null : `no ${kind} was to be found in “${text}”, and one was`
  const [first] = found
  if (!first) return `a ${kind} was to be found in “${text}”, and none was`
  const promised = Object.entries(finds)
  if (found.some(record => promised.every(([slot, value]) => says(record, slot, value))))
    return null
  const [slot = '', value] = promised.find(([one, wanted]) => !says(first, one, wanted)) ?? []
  const instead: unknown = (first as Readonly<Record<string, unknown>>)[slot] ?? 'nothing'
  return `“${text}”: ${slot} was to be ${JSON.stringify(value)}, and is ${JSON.stringify(instead)}`
}

/**
 * A monitor's own words from the text of a lexicon file (YAML or JSON): validated, compiled, and every example in it
 * read.
 *
 * @param name the file's name, for messages
 * @throws VigilError `input-invalid`, naming the line of everything that is wrong
 */
export function loadLexicon(text: string, name: string): OwnWords {
  const { file, lineOf } = parseLexicon(text, name)
  const own = compileOwnWords(file)
  const faults = (file.ways ?? []).flatMap((way, i) =>
    (way.examples ?? []).flatMap((example, k) => {
      const fault = faultOf(own, way.kind, example)
      return fault ? [`line ${lineOf(['ways', i, 'examples', k])}: ${fault}`] : []
    }),
  )
  if (faults.length === 0) return own
  throw new VigilError(
    'input-invalid',
    `${name} has examples that are not read as they should be:\n${faults.map(fault => `  ${fault}`).join('\n')}\nCorrect the example, or the words that it is an example of.`,
  )
}
