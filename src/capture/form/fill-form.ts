import { VigilError, type NoteTemplate } from '../../codebook/index.ts'
import type { Piece } from '../extract.ts'
import { checkAnswer } from './check-answer.ts'

/** What was answered, by the names of fields. */
export type Answers = Readonly<Record<string, string>>

/** What is wrong with answers: the field, and what about it. */
export type AnswerFault = readonly [field: string, fault: string]

/** Looks at all answers of a form; those that hold are in their usual writing, empty ones left out. */
export function checkAnswers(
  template: NoteTemplate,
  typed: Answers,
): { readonly answers: Answers; readonly faults: readonly AnswerFault[] } {
  const faults: AnswerFault[] = []
  const answers: Record<string, string> = {}
  for (const field of template.fields) {
    const checked = checkAnswer(field, typed[field.name] ?? '')
    if ('fault' in checked) faults.push([field.name, checked.fault])
    else if (checked.answer !== '') answers[field.name] = checked.answer
  }
  const known = new Set(template.fields.map(({ name }) => name))
  for (const name of Object.keys(typed))
    if (!known.has(name)) faults.push([name, `is no field of it; it has ${[...known].join(', ')}`])
  return { answers, faults }
}

/** @throws VigilError `input-invalid` naming every field that does not hold */
export function filledForm(template: NoteTemplate, typed: Answers): Answers {
  const { answers, faults } = checkAnswers(template, typed)
  if (faults.length > 0)
    throw new VigilError(
      'input-invalid',
      `The form “${template.title}” is not filled in as it asks:\n${faults.map(([field, fault]) => `  ${field}: ${fault}`).join('\n')}\nNothing was stored.`,
    )
  if (Object.keys(answers).length > 0) return answers
  throw new VigilError(
    'input-invalid',
    `The form “${template.title}” is empty: answer one field at least. Nothing was stored.`,
  )
}

/** Each answered field as its label and its words, which both keep the field's name as their place. */
export function formPieces({ fields }: NoteTemplate, answers: Answers): Piece[] {
  return fields.flatMap((field): Piece[] => {
    const answer = answers[field.name]
    if (answer === undefined) return []
    const at = { field: field.name }
    const paragraphs = answer.split(/\n\s*/).filter(words => words.trim() !== '')
    return [
      { kind: 'heading', text: field.label, level: 2, at },
      ...paragraphs.map((text): Piece => ({ kind: 'paragraph', text: text.trim(), at })),
    ]
  })
}
