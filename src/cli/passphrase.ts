import { readFileSync } from 'node:fs'
import { systemReason, VigilError } from '../codebook/index.ts'
import type { Typed } from './command.ts'
import { text } from './command.ts'
import type { Terminal } from './terminal.ts'

/**
 * The passphrase: from --passphrase-file, VIGIL_PASSPHRASE, or a prompt, in that order; `twice` asks again to catch a
 * slip. A file's last line end does not belong to it.
 */
export async function passphraseFor(
  terminal: Terminal,
  typed: Typed,
  { twice = false }: { readonly twice?: boolean } = {},
): Promise<string> {
  const { env } = terminal
  const file = text(typed, 'passphraseFile')
  if (file !== undefined) return notEmpty(fromFile(file), `the file ${file}`)
  if (env['VIGIL_PASSPHRASE'] !== undefined)
    return notEmpty(env['VIGIL_PASSPHRASE'], 'VIGIL_PASSPHRASE')
  const first = await terminal.askSecret('Passphrase: ')
  if (first === null)
    throw new VigilError(
      'usage',
      'No passphrase was given and nobody can be asked: use --passphrase-file FILE or set VIGIL_PASSPHRASE.',
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
