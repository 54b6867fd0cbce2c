import { restoreVault } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { passphraseFor } from '../passphrase.ts'
import { printCopied } from '../print-copied.ts'

export const restore: Command = {
  name: 'restore',
  args: '<file> <as>',
  vault: 'none',
  json: true,
  summary: 'put a backup in a new place, after all of it was checked',
  options: [
    ['--passphrase-file <file>', 'read the passphrase from a file (or set VIGIL_PASSPHRASE)'],
  ],
  examples: ['vigil restore /media/stick/cases-2026-11-28.vigil cases.vigil'],
  async run(terminal, typed) {
    const [file = '', as = ''] = typed.args
    const bar = terminal.progress('checking the backup')
    const copied = await restoreVault(file, as, {
      passphrase: () => passphraseFor(terminal, typed),
      onProgress: (_step, done, total) => bar.at(done, total),
    })
    bar.end()
    terminal.print(
      flag(typed, 'json')
        ? JSON.stringify({ file: as, ...copied })
        : `Restored as ${as}: ${printCopied(copied)}`,
    )
    terminal.tell('What is written in it from now on begins a new feed, after the last entry here.')
    return 0
  },
}
