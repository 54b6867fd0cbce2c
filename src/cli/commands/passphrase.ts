import { changePassphrase } from '../../desk/index.ts'
import type { Command } from '../command.ts'
import { newPassphraseFor, passphraseFor, warnIfShort } from '../passphrase.ts'
import { FILE_OPTION, NEW_PASSPHRASE_OPTION, PASSPHRASE_OPTION, vaultFile } from '../vault-file.ts'

export const passphrase: Command = {
  name: 'passphrase',
  vault: 'none',
  summary: 'give a closed vault a new passphrase; the old one opens it no more',
  options: [FILE_OPTION, PASSPHRASE_OPTION, NEW_PASSPHRASE_OPTION],
  examples: ['vigil passphrase --vault cases.vigil'],
  async run(terminal, typed) {
    const file = vaultFile(terminal, typed)
    const bar = terminal.progress('checking what was encrypted anew')
    await changePassphrase(file, {
      from: () => passphraseFor(terminal, typed),
      to: async () => {
        const chosen = await newPassphraseFor(terminal, typed)
        warnIfShort(terminal, chosen)
        return chosen
      },
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
