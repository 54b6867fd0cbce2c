import { initVault, isAddress } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { passphraseFor, warnIfShort } from '../passphrase.ts'

export const init: Command = {
  name: 'init',
  args: '<file>',
  vault: 'none',
  summary: 'make a vault: one encrypted file that holds everything',
  options: [
    ['--passphrase-file <file>', 'read the passphrase from a file (or set VIGIL_PASSPHRASE)'],
    ['--plain', 'do not encrypt: for demonstrations only'],
  ],
  examples: ['vigil init cases.vigil', 'vigil init cases.vigil --passphrase-file key.txt'],
  async run(terminal, typed) {
    const [file = ''] = typed.args
    const passphrase =
      flag(typed, 'plain') || isAddress(file)
        ? null
        : await passphraseFor(terminal, typed, { twice: true })
    await initVault(file, passphrase)
    if (passphrase !== null) warnIfShort(terminal, passphrase)
    if (isAddress(file))
      terminal.tell('Made: the originals are as safe as the disks of that database.')
    else if (passphrase === null)
      terminal.tell(`Made ${file}, not encrypted: anyone who has the file can read it.`)
    else
      terminal.tell(
        `Made ${file}. Without the passphrase nobody can open it; vigil shares splits its key among people you trust, for the day it is lost.`,
      )
    terminal.tell(`Next: vigil add FILE... --vault ${file}`)
    return 0
  },
}
