import { z } from 'zod'
import { readWritten, type NoteTemplate } from '../../codebook/index.ts'
import { checkAnswers, type Answers } from './fill-form.ts'

const plain = z.union([z.string(), z.number(), z.boolean()], 'write words, a number, or a list')
const answersSchema = z.record(
  z.string(),
  z.union([plain, z.array(plain), z.null()], 'write words, a number, or a list of them'),
)

/**
 * Reads the answers of a form from YAML or JSON: a line a field, `place: Orvik`; several people as a list.
 *
 * @throws VigilError `input-invalid`, with the line of everything that is wrong
 */
export function parseAnswers(text: string, name: string, template: NoteTemplate): Answers {
  const next = `Correct these lines; vigil template ${template.name} shows its fields. Nothing was stored.`
  const what = `filled-in form “${template.name}”`
  const { file, fail } = readWritten(text, name, { what, next, schema: answersSchema })
  const typed = Object.fromEntries(
    Object.entries(file).map(([field, answer]) => [field, [answer ?? ''].flat().join('\n')]),
  )
  const { answers, faults } = checkAnswers(template, typed)
  if (faults.length > 0)
    throw fail(faults.map(([field, fault]) => [[field], `${field} › ${fault}`]))
  return answers
}
