import { readFileSync } from 'node:fs'
import { systemReason, VigilError } from '../codebook/index.ts'
import type { Typed } from './command.ts'
import { text } from './command.ts'
import type { Terminal } from './terminal.ts'

/** Where a passphrase comes from. */
type Asked = {
  /** Asks again, to catch a slip. */
  readonly twice?: boolean
  /** The option that names a file. */
  readonly option?: { readonly name: string; readonly flag: string }
  readonly variable?: string
  readonly question?: string
}

/** The new passphrase: from --new-passphrase-file, VIGIL_NEW_PASSPHRASE, or asked twice. */
export async function newPassphraseFor(terminal: Terminal, typed: Typed): Promise<string> {
  return passphraseFor(terminal, typed, {
    twice: true,
    option: { name: 'newPassphraseFile', flag: '--new-passphrase-file' },
    variable: 'VIGIL_NEW_PASSPHRASE',
    question: 'New passphrase: ',
  })
}

/** Below this many characters a passphrase is warned about. */
const SHORT = 16

/** Warns of a passphrase that can be guessed. */
export function warnIfShort(terminal: Terminal, passphrase: string): void {
  if (passphrase.length < SHORT)
    terminal.tell(
      'This passphrase is short: whoever takes the disk can try millions. Five words chosen by chance are better.',
    )
}

/**
 * The passphrase: from --passphrase-file, VIGIL_PASSPHRASE, or a prompt, in that order; `twice` asks again to catch a
 * slip. A file's last line end does not belong to it.
 */
export async function passphraseFor(
  terminal: Terminal,
  typed: Typed,
  {
    twice = false,
    option = { name: 'passphraseFile', flag: '--passphrase-file' },
    variable = 'VIGIL_PASSPHRASE',
    question = 'Passphrase: ',
  }: Asked = {},
): Promise<string> {
  const file = text(typed, option.name)
  if (file !== undefined) return notEmpty(fromFile(file), `the file ${file}`)
  const set = terminal.env[variable]
  if (set !== undefined) return notEmpty(set, variable)
  const first = await terminal.askSecret(question)
  if (first === null)
    throw new VigilError(
      'usage',
      `No passphrase was given and nobody can be asked: use ${option.flag} FILE or set ${variable}.`,
    )
  notEmpty(first, 'the prompt')
  if (twice && (await terminal.askSecret('Once more: ')) !== first)
    throw new VigilError('usage', 'The two passphrases differ; nothing was made. Try again.')
  return first
}

function fromFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    throw new VigilError(
      'usage',
      `The passphrase file ${file} cannot be read: ${systemReason(error)}. Check the path.`,
    )
  }
}

function notEmpty(passphrase: string, from: string): string {
  if (passphrase.trim() === '')
    throw new VigilError(
      'usage',
      `The passphrase from ${from} is empty. Choose one of several words.`,
    )
  return passphrase
}
