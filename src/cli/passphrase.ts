import { readFileSync } from 'node:fs'
import { systemReason, VigilError } from '../codebook/index.ts'
import type { Typed } from './command.ts'
import { text } from './command.ts'
import type { Terminal } from './terminal.ts'

/** Where a passphrase comes from, and what it opens. */
export type Asking = {
  /** The option as `Typed` has it, and as it is typed. */
  readonly option: string
  readonly flag: string
  readonly variable: string
  readonly question: string
}

const OF_VAULT: Asking = {
  option: 'passphraseFile',
  flag: '--passphrase-file',
  variable: 'VIGIL_PASSPHRASE',
  question: 'Passphrase: ',
}

/** A bundle's own passphrase, which is not the vault's. */
export const OF_BUNDLE: Asking = {
  option: 'bundlePassphraseFile',
  flag: '--bundle-passphrase-file',
  variable: 'VIGIL_BUNDLE_PASSPHRASE',
  question: 'Passphrase of the bundle: ',
}

/** The second passphrase, under which sealed material is. */
export const OF_SEAL: Asking = {
  option: 'sealPassphraseFile',
  flag: '--seal-passphrase-file',
  variable: 'VIGIL_SEAL_PASSPHRASE',
  question: 'Second passphrase, for what is sealed: ',
}

/** The passphrase of a vault that is about to be made from another. */
export const OF_NEW_VAULT: Asking = {
  option: 'newPassphraseFile',
  flag: '--new-passphrase-file',
  variable: 'VIGIL_NEW_PASSPHRASE',
  question: 'Passphrase of the new vault: ',
}

const NEW: Asking = {
  option: 'newPassphraseFile',
  flag: '--new-passphrase-file',
  variable: 'VIGIL_NEW_PASSPHRASE',
  question: 'New passphrase: ',
}

/** The new passphrase: from --new-passphrase-file, VIGIL_NEW_PASSPHRASE, or asked twice. */
export async function newPassphraseFor(terminal: Terminal, typed: Typed): Promise<string> {
  return passphraseFor(terminal, typed, { twice: true, of: NEW })
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
  { twice = false, of = OF_VAULT }: { readonly twice?: boolean; readonly of?: Asking } = {},
): Promise<string> {
  const { env } = terminal
  const file = text(typed, of.option)
  if (file !== undefined) return notEmpty(fromFile(file), `the file ${file}`)
  const given = env[of.variable]
  if (given !== undefined) return notEmpty(given, of.variable)
  const first = await terminal.askSecret(of.question)
  if (first === null)
    throw new VigilError(
      of === OF_VAULT && !twice ? 'vault-locked' : 'usage',
      `No passphrase was given and nobody can be asked: use ${of.flag} FILE or set ${of.variable}.`,
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
