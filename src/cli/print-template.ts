import type { NoteTemplate, TemplateField } from '../codebook/index.ts'

/** A template as a YAML file: itself, or its fields to be answered, each with a line on what it takes. */
export function printTemplate(template: NoteTemplate, as: 'template' | 'answers'): string {
  const { name, title, type, fields } = template
  if (as === 'answers')
    return [
      `# ${title}`,
      ...fields.flatMap(field => [`# ${aboutOf(field)}`, `${field.name}:`]),
    ].join('\n')
  const head = [`name: ${name}`, `title: ${quoted(title)}`, `type: ${type}`, 'fields:']
  return [...head, ...fields.flatMap(fieldLines)].join('\n')
}

function fieldLines({ name, label, kind, required, choices, hint }: TemplateField): string[] {
  return [
    `  - name: ${name}`,
    `    label: ${quoted(label)}`,
    `    kind: ${kind}`,
    ...(required === undefined ? [] : [`    required: ${required}`]),
    ...(choices ? [`    choices: [${choices.map(quoted).join(', ')}]`] : []),
    ...(hint === undefined ? [] : [`    hint: ${quoted(hint)}`]),
  ]
}

function aboutOf({ label, kind, required, choices, hint }: TemplateField): string {
  const about = [kind, choices?.join(' / '), hint, required === true && 'has to be answered']
  return `${label} (${about.filter(Boolean).join('; ')})`
}

/** JSON's strings are YAML's too. */
const quoted = (words: string) => JSON.stringify(words)
