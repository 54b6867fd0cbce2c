import { VigilError, type NoteTemplate, type TemplateField } from '../codebook/index.ts'
import { checkAnswer, type Answers } from '../desk/index.ts'
import type { Terminal } from './terminal.ts'

/** Asks for each field of a form in turn; an answer that does not hold is asked for again. */
export async function askForm(terminal: Terminal, template: NoteTemplate): Promise<Answers> {
  terminal.tell(`${template.title}. Enter alone leaves a field empty; * has to be answered.`)
  const answers: Record<string, string> = {}
  for (const field of template.fields) {
    const answer = await askField(terminal, field)
    if (answer !== '') answers[field.name] = answer
  }
  return answers
}

async function askField(terminal: Terminal, field: TemplateField): Promise<string> {
  for (;;) {
    const typed = await (isLong(field) ? askLines(terminal, field) : askLine(terminal, ask(field)))
    const checked = checkAnswer(field, typed)
    if ('answer' in checked) return checked.answer
    terminal.tell(`  ${field.label}: ${checked.fault}.`)
  }
}

const isLong = ({ kind }: TemplateField) =>
  kind === 'long text' || kind === 'person' || kind === 'place'

/** Lines up to an empty one. */
async function askLines(terminal: Terminal, field: TemplateField): Promise<string> {
  const lines = [await askLine(terminal, ask(field))]
  while (lines.at(-1) !== '') lines.push(await askLine(terminal, '  … '))
  return lines.join('\n')
}

/** A line as it was typed; where nobody can answer, says how else a form is filled in. */
export async function askLine(terminal: Terminal, question: string): Promise<string> {
  const line = await terminal.ask(question)
  if (line !== null) return line.trim()
  throw new VigilError(
    'usage',
    'The form was not filled in: nobody can be asked here, or the input ended. Nothing was stored. Give the answers with --file.',
  )
}

function ask({ label, kind, choices, hint, required }: TemplateField): string {
  const about = [KIND_HINTS[kind] ?? '', choices?.join(' / ') ?? '', hint ?? ''].filter(Boolean)
  return `${label}${required === true ? '*' : ''}${about.length > 0 ? ` (${about.join('; ')})` : ''}: `
}

const KIND_HINTS: Readonly<Partial<Record<TemplateField['kind'], string>>> = {
  'long text': 'ends with an empty line',
  person: 'one a line, ends with an empty line',
  place: 'ends with an empty line',
  date: 'such as 2026-03-02',
  number: 'a number',
  'yes or no': 'yes / no',
}
