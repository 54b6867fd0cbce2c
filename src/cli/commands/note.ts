import { basename } from 'node:path'
import { CONSENT_USES, NOTE_TYPES, VigilError, type ConsentUse } from '../../codebook/index.ts'
import {
  addForm,
  addNote,
  noteTemplate,
  parseAnswers,
  seal,
  type Desk,
  type DocumentSummary,
} from '../../desk/index.ts'
import { askForm, askLine } from '../ask-form.ts'
import { askText } from '../ask-text.ts'
import { flag, text, type Command, type Typed } from '../command.ts'
import { consentUses } from '../consent-uses.ts'
import { OF_SEAL, passphraseFor } from '../passphrase.ts'
import { counted } from '../counted.ts'
import type { Terminal } from '../terminal.ts'
import { textOf } from '../text-file.ts'

export const note: Command = {
  name: 'note',
  vault: 'needed',
  json: true,
  summary:
    'take in a note: an interview, a call, a court observation, a paper form; cited as "source on file"',
  options: [
    ['--template <name>', 'fill in the fields of a template (vigil template lists them)'],
    ['--type <type>', `without a template: one of ${NOTE_TYPES.join(', ')}`],
    ['--taken <date>', 'when it was taken, such as 2026-03-02'],
    [
      '--consent <uses>',
      `what its source consented to, of ${CONSENT_USES.join(', ')}; "store" at least`,
    ],
    ['--title <title>', 'a title'],
    ['--language <code>', 'its language, such as en or ru'],
    [
      '--file <file>',
      'read the words, or the answers of a form, from a file (default: ask, or standard input)',
    ],
    ['--source <file>', 'seal who the source is, from a file, under the second passphrase'],
    [
      '--seal-passphrase-file <file>',
      'read the second passphrase from a file (or set VIGIL_SEAL_PASSPHRASE)',
    ],
  ],
  examples: [
    'vigil note --template detention --vault cases.vigil',
    'vigil note --template detention --file answers.yaml --taken 2026-03-02 --consent store,publish --vault cases.vigil',
    'vigil note --type interview --taken 2026-03-02 --consent store,publish --vault cases.vigil < call.txt',
    'vigil note --type observation --taken 2026-03-02 --consent store --file hearing.txt --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const source = text(typed, 'source')
    const who = source === undefined ? undefined : textOf(source, 'source').trim()
    const document = await taken(desk, terminal, typed)
    if (who !== undefined)
      await seal(desk, { text: who, about: document.id }, () =>
        passphraseFor(terminal, typed, { twice: true, of: OF_SEAL }),
      )
    if (flag(typed, 'json')) terminal.print(JSON.stringify(document))
    else terminal.print(document.id)
    const short = document.id.slice(0, 12)
    const next = !document.read
      ? 'Next: vigil read, or vigil make for records by hand'
      : document.drafts > 0
        ? `${counted(document.drafts, 'record')} drafted. Next: vigil review`
        : 'No record was found in it. Next: vigil make for records by hand'
    terminal.tell(
      `Note taken in as ${document.name}. ${next}${
        who === undefined ? `; vigil seal ${short} keeps who the source is apart` : ''
      }. What is no longer agreed to: vigil consent ${short} --withdraws.`,
    )
    return 0
  },
}

async function taken(desk: Desk, terminal: Terminal, typed: Typed): Promise<DocumentSummary> {
  const chosen = text(typed, 'template')
  const particulars = {
    by: desk.author,
    title: text(typed, 'title'),
    language: text(typed, 'language'),
  }
  if (chosen === undefined) {
    const file = text(typed, 'file')
    return addNote(desk, {
      ...particulars,
      text: file === undefined ? await askText(terminal, 'The note') : textOf(file),
      type: noteType(text(typed, 'type')),
      taken: text(typed, 'taken') ?? '',
      consent: consented(text(typed, 'consent') ?? ''),
    })
  }
  if (text(typed, 'type') !== undefined)
    throw new VigilError('usage', 'A template has a type of its own: leave --type out.')
  const template = await noteTemplate(desk, chosen)
  const day = text(typed, 'taken')
  const uses = text(typed, 'consent')
  const file = text(typed, 'file')
  const answers =
    file !== undefined
      ? parseAnswers(textOf(file), basename(file), template)
      : terminal.interactive
        ? await askForm(terminal, template)
        : parseAnswers(await terminal.readInput(), 'standard input', template)
  return addForm(desk, {
    ...particulars,
    template: chosen,
    answers,
    taken: day ?? (await askDay(terminal)),
    consent: uses === undefined ? await askConsent(terminal) : consented(uses),
  })
}

async function askDay(terminal: Terminal): Promise<string> {
  return terminal.interactive ? askLine(terminal, 'Taken on (such as 2026-03-02): ') : ''
}

/** What is not asked about stays unsaid. */
async function askConsent(terminal: Terminal): Promise<Partial<Record<ConsentUse, boolean>>> {
  if (!terminal.interactive) return {}
  const given: Partial<Record<ConsentUse, boolean>> = {}
  for (const use of CONSENT_USES) {
    const said = await askLine(
      terminal,
      `The source agrees to: ${ABOUT[use]} (yes / no / not asked): `,
    )
    if (/^(?:y|yes)$/i.test(said)) given[use] = true
    else if (/^(?:n|no)$/i.test(said)) given[use] = false
  }
  return given
}

const ABOUT: Readonly<Record<ConsentUse, string>> = {
  store: 'the note is stored',
  publish: 'what it says is published',
  name: 'people in it are named',
  share: 'it is shared with the UN',
}

function noteType(typed: string | undefined): (typeof NOTE_TYPES)[number] {
  const found = NOTE_TYPES.find(type => type === typed)
  if (found) return found
  throw new VigilError(
    'usage',
    `--type is ${typed ?? 'missing'}: give one of ${NOTE_TYPES.join(', ')}, or a --template.`,
  )
}

function consented(typed: string): Partial<Record<ConsentUse, boolean>> {
  const given = consentUses(typed, '--consent')
  return Object.fromEntries(CONSENT_USES.map(use => [use, given.includes(use)]))
}
