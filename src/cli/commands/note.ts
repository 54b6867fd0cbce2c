import { readFileSync } from 'node:fs'
import {
  CONSENT_USES,
  NOTE_TYPES,
  systemReason,
  VigilError,
  type ConsentUse,
} from '../../codebook/index.ts'
import { addNote } from '../../desk/index.ts'
import { flag, text, type Command, type Typed } from '../command.ts'
import { consentUses } from '../consent-uses.ts'

export const note: Command = {
  name: 'note',
  vault: 'needed',
  json: true,
  summary: 'take in a note: an interview, a call, a court observation; cited as "source on file"',
  options: [
    ['--type <type>', `one of ${NOTE_TYPES.join(', ')}`],
    ['--taken <date>', 'when it was taken, such as 2026-03-02'],
    [
      '--consent <uses>',
      `what its source consented to, of ${CONSENT_USES.join(', ')}; "store" at least`,
    ],
    ['--title <title>', 'a title'],
    ['--language <code>', 'its language, such as en or ru'],
    ['--file <file>', 'read the words from a file (default: standard input)'],
  ],
  examples: [
    'vigil note --type interview --taken 2026-03-02 --consent store,publish --vault cases.vigil < call.txt',
    'vigil note --type observation --taken 2026-03-02 --consent store --file hearing.txt --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const document = await addNote(desk, {
      text: await words(typed, () => terminal.readInput()),
      type: noteType(text(typed, 'type')),
      taken: text(typed, 'taken') ?? '',
      by: desk.author,
      consent: consented(text(typed, 'consent') ?? ''),
      title: text(typed, 'title'),
      language: text(typed, 'language'),
    })
    if (flag(typed, 'json')) terminal.print(JSON.stringify(document))
    else terminal.print(document.id)
    terminal.tell(
      `Note taken in as ${document.name}. Next: vigil read, or vigil make for records by hand.`,
    )
    return 0
  },
}

async function words(typed: Typed, input: () => Promise<string>): Promise<string> {
  const file = text(typed, 'file')
  if (file === undefined) return input()
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new VigilError(
      'input-unreadable',
      `${file} cannot be read: ${systemReason(error)}. Check the path.`,
    )
  }
}

function noteType(typed: string | undefined): (typeof NOTE_TYPES)[number] {
  const found = NOTE_TYPES.find(type => type === typed)
  if (found) return found
  throw new VigilError(
    'usage',
    `--type is ${typed ?? 'missing'}: give one of ${NOTE_TYPES.join(', ')}.`,
  )
}

function consented(typed: string): Partial<Record<ConsentUse, boolean>> {
  const given = consentUses(typed, '--consent')
  return Object.fromEntries(CONSENT_USES.map(use => [use, given.includes(use)]))
}
