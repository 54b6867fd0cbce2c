import { backupVault } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { printCopied } from '../print-copied.ts'

export const backup: Command = {
  name: 'backup',
  args: '<file>',
  vault: 'needed',
  json: true,
  summary: 'write the vault, encrypted as it is, to another file, and check that file',
  options: [['--replace', 'put it in the place of a file of that name, once the new one is whole']],
  examples: ['vigil backup /media/stick/cases-2026-11-28.vigil --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const [file = ''] = typed.args
    const bar = terminal.progress('checking the backup')
    const copied = await backupVault(desk, file, {
      replace: flag(typed, 'replace'),
      isWithSealed: flag(typed, 'sealed'),
      onProgress: (_step, done, total) => bar.at(done, total),
    })
    bar.end()
    terminal.print(
      flag(typed, 'json')
        ? JSON.stringify({ file, ...copied })
        : `Backed up to ${file}: ${printCopied(copied)}`,
    )
    if (copied.sealedLeft > 0)
      terminal.tell(
        `Sealed material is not in it (${copied.sealedLeft} pieces): --sealed takes it along. Without such a backup it is lost with this file.`,
      )
    terminal.tell(
      'It opens with the passphrase of today, also after that was changed. Keep it elsewhere than the vault.',
    )
    return 0
  },
}
