import { VigilError, type NoteTemplate, type TemplateField } from '../codebook/index.ts'
import {
  BUILT_IN_TEMPLATES,
  captureForm,
  checkAnswer,
  parseAnswers,
  parseTemplate,
  type Answers,
  type FormInput,
} from '../capture/index.ts'
import { addDocuments, commit, hasSealPassphrase, listSettings } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { summaryOf, type DocumentSummary } from './documents.ts'
import { readDocuments } from './reading.ts'
import { seal } from './sealing.ts'

const PREFIX = 'template/'

/** A template, and whether it is a team's own or built in. */
export type ListedTemplate = { readonly template: NoteTemplate; readonly own: boolean }

/** The templates of a vault by name; a team's own stands in the stead of a built-in one. */
export async function noteTemplates(desk: Desk): Promise<readonly ListedTemplate[]> {
  const kept = (await listSettings(desk.vault)).filter(({ subject }) => subject.startsWith(PREFIX))
  const own = kept.map(({ subject, value }) =>
    parseTemplate(JSON.stringify(value), `The template ${subject.slice(PREFIX.length)}`),
  )
  const built = BUILT_IN_TEMPLATES.filter(({ name }) => !own.some(each => each.name === name))
  return [
    ...built.map(template => ({ template, own: false })),
    ...own.map(template => ({ template, own: true })),
  ]
}

/** @throws VigilError `not-found`, naming the templates there are */
export async function noteTemplate(desk: Desk, name: string): Promise<NoteTemplate> {
  const listed = await noteTemplates(desk)
  const found = listed.find(({ template }) => template.name === name)
  if (found) return found.template
  throw new VigilError(
    'not-found',
    `There is no template “${name}”. There are: ${listed.map(({ template }) => template.name).join(', ')}. Keep one with vigil template FILE.`,
  )
}

/** Checks a template file and keeps it in the vault under the name it gives itself. */
export async function keepTemplate(desk: Desk, text: string, file: string): Promise<NoteTemplate> {
  const template = parseTemplate(text, file)
  await commit(
    desk.vault,
    [{ act: 'setting', content: { name: PREFIX + template.name, value: plain(template) } }],
    who(desk),
  )
  return template
}

/** Takes a template of one's own out of the vault; notes made with it stay. */
export async function dropTemplate(desk: Desk, name: string): Promise<void> {
  const listed = await noteTemplates(desk)
  if (!listed.some(({ template, own }) => own && template.name === name))
    throw new VigilError(
      'not-found',
      `The vault keeps no template “${name}” of its own. vigil template lists what there is; built-in ones stay.`,
    )
  await commit(
    desk.vault,
    [{ act: 'setting', content: { name: PREFIX + name, value: null } }],
    who(desk),
  )
}

function plain({ name, title, type, fields }: NoteTemplate) {
  return { name, title, type, fields: fields.map(plainField) }
}

function plainField({ name, label, kind, required, choices, hint }: TemplateField) {
  return {
    name,
    label,
    kind,
    ...(required !== undefined && { required }),
    ...(choices && { choices: [...choices] }),
    ...(hint !== undefined && { hint }),
  }
}

/** What the workbench offers: the templates, and whether who a source is can be sealed there. */
export type Forms = { readonly templates: readonly NoteTemplate[]; readonly sealable: boolean }

/** The templates, and whether the vault has a second passphrase, without which nothing is sealed. */
export async function formsOf(desk: Desk): Promise<Forms> {
  const listed = await noteTemplates(desk)
  return {
    templates: listed.map(({ template }) => template),
    sealable: await hasSealPassphrase(desk.vault),
  }
}

/** A form to be taken in, by the name of its template; `source` is who the source is, to be sealed with it. */
export type NewForm = Omit<FormInput, 'template'> & {
  readonly template: string
  readonly source?: string | undefined
}

/** Takes in a note by template and reads it; the same answers by the same person on the same day are taken in once. */
export async function addForm(
  desk: Desk,
  { template, source, ...form }: NewForm,
): Promise<DocumentSummary> {
  const captured = await captureForm({ ...form, template: await noteTemplate(desk, template) })
  const { id } = captured.document
  if (source !== undefined && !(await hasSealPassphrase(desk.vault))) throw noSecondPassphrase()
  await addDocuments(desk.vault, [captured], who(desk))
  if (source !== undefined)
    await seal(desk, { text: source, about: id }, () => Promise.reject(noSecondPassphrase()))
  await readDocuments(desk, { ids: [id], again: false })
  return summaryOf(desk, id)
}

function noSecondPassphrase(): VigilError {
  return new VigilError(
    'usage',
    'The vault has no second passphrase yet, under which who a source is is sealed. Nothing was stored. Choose one first, in the terminal: vigil seal.',
  )
}

export { checkAnswer, parseAnswers, type Answers }
