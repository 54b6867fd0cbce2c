import { noteTemplateSchema, readWritten, type NoteTemplate } from '../../codebook/index.ts'

/**
 * Reads a template from YAML or JSON.
 *
 * @param name the file's name, for messages
 * @throws VigilError `input-invalid`, with the line of everything that is wrong
 */
export function parseTemplate(text: string, name: string): NoteTemplate {
  const next = 'Correct these lines; docs/notes.md shows what may stand in it.'
  return readWritten(text, name, { what: 'template', next, schema: noteTemplateSchema }).file
}
