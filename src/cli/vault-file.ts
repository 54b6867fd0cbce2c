import { VigilError } from '../codebook/index.ts'
import { isAddress } from '../desk/index.ts'
import { text, type Typed } from './command.ts'
import type { Terminal } from './terminal.ts'

/** The options of a command that works on a vault's file without opening it as others do. */
export const FILE_OPTION = [
  '--vault <file>',
  'the vault: a .vigil file (or set VIGIL_VAULT)',
] as const
export const PASSPHRASE_OPTION = [
  '--passphrase-file <file>',
  'read the passphrase from a file (or set VIGIL_PASSPHRASE)',
] as const
export const NEW_PASSPHRASE_OPTION = [
  '--new-passphrase-file <file>',
  'read the new passphrase from a file (or set VIGIL_NEW_PASSPHRASE)',
] as const

/** The vault's file that a command names; a database has none. */
export function vaultFile(terminal: Terminal, typed: Typed): string {
  const file = text(typed, 'vault') ?? terminal.env['VIGIL_VAULT']
  if (file === undefined)
    throw new VigilError('usage', 'Name the vault with --vault FILE, or set VIGIL_VAULT.')
  if (isAddress(file))
    throw new VigilError(
      'usage',
      'This works on a vault that is a file. What a database holds is kept by its server: change its users, passwords and disks there.',
    )
  return file
}
