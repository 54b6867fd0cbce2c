import { lockVault } from '../../desk/index.ts'
import type { Command } from '../command.ts'
import { FILE_OPTION, vaultFile } from '../vault-file.ts'

export const lock: Command = {
  name: 'lock',
  vault: 'none',
  summary: 'close a vault in every workbench at once; each asks for the passphrase again',
  options: [FILE_OPTION],
  examples: ['vigil lock --vault cases.vigil'],
  async run(terminal, typed) {
    const file = vaultFile(terminal, typed)
    if (await lockVault(file)) {
      terminal.print(`${file} is closed: no workbench has it open.`)
      return 0
    }
    terminal.print(
      `Every workbench was asked to close ${file}, but ${file}-wal or ${file}-shm stands beside it still: another command has it open, or one was killed.`,
    )
    return 3
  },
}
