import { changePassphrase, changeSecondPassphrase } from '../../desk/index.ts'
import { flag, text, type Command, type Typed } from '../command.ts'
import { newPassphraseFor, OF_SEAL, passphraseFor, warnIfShort } from '../passphrase.ts'
import type { Terminal } from '../terminal.ts'
import { FILE_OPTION, NEW_PASSPHRASE_OPTION, PASSPHRASE_OPTION, vaultFile } from '../vault-file.ts'
import { withDesk } from '../with-desk.ts'

export const passphrase: Command = {
  name: 'passphrase',
  vault: 'none',
  summary:
    'give a closed vault a new passphrase; the old one opens it no more. With --sealed, the second passphrase, for what is sealed',
  options: [
    FILE_OPTION,
    PASSPHRASE_OPTION,
    NEW_PASSPHRASE_OPTION,
    ['--sealed', 'change the second passphrase, under which sealed material is'],
    [
      '--seal-passphrase-file <file>',
      'with --sealed: read the old second passphrase from a file (or set VIGIL_SEAL_PASSPHRASE)',
    ],
    ['--author <pseudonym>', 'whose word it is, with --sealed (or set VIGIL_AUTHOR)'],
  ],
  examples: [
    'vigil passphrase --vault cases.vigil',
    'vigil passphrase --sealed --vault cases.vigil',
  ],
  async run(terminal, typed) {
    if (flag(typed, 'sealed')) return changeSealed(terminal, typed)
    const file = vaultFile(terminal, typed)
    const bar = terminal.progress('checking what was encrypted anew')
    await changePassphrase(file, {
      from: () => passphraseFor(terminal, typed),
      to: () => chosenAnew(terminal, typed),
      onProgress: (_step, done, total) => bar.at(done, total),
    })
    bar.end()
    terminal.print(`${file} opens with the new passphrase only.`)
    terminal.tell(
      'Backups made before keep the old passphrase: make a new one, and destroy those. Recovery shares made before are void for this file: make new ones with vigil shares.',
    )
    return 0
  },
}

async function chosenAnew(terminal: Terminal, typed: Typed): Promise<string> {
  const chosen = await newPassphraseFor(terminal, typed)
  warnIfShort(terminal, chosen)
  return chosen
}

async function changeSealed(terminal: Terminal, typed: Typed): Promise<0> {
  const where = text(typed, 'vault') ?? terminal.env['VIGIL_VAULT'] ?? vaultFile(terminal, typed)
  await withDesk(where, { terminal, typed, network: undefined }, desk =>
    changeSecondPassphrase(desk, {
      from: () => passphraseFor(terminal, typed, { of: OF_SEAL }),
      to: () => chosenAnew(terminal, typed),
    }),
  )
  terminal.print('What is sealed opens with the new second passphrase only.')
  terminal.tell(
    'Backups and bundles made before open what was sealed until now with the old one still. Other vaults that have sealed material keep the old one until a keeper there agrees: vigil forget --agree.',
  )
  return 0
}
