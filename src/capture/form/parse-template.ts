import { noteTemplateSchema, type NoteTemplate } from '../../codebook/index.ts'
import { readYaml } from './read-yaml.ts'

/**
 * Reads a template from YAML or JSON.
 *
 * @param name the file's name, for messages
 * @throws VigilError `input-invalid`, with the line of everything that is wrong
 */
export function parseTemplate(text: string, name: string): NoteTemplate {
  const next = 'Correct these lines; docs/notes.md shows what may stand in it.'
  return readYaml(text, noteTemplateSchema, { name, what: 'template', next }).value
}
