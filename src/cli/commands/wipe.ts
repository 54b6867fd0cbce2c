import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { VigilError } from '../../codebook/index.ts'
import { wipeVault } from '../../desk/index.ts'
import { text, type Command } from '../command.ts'
import { FILE_OPTION, vaultFile } from '../vault-file.ts'

export const wipe: Command = {
  name: 'wipe',
  vault: 'none',
  summary: 'destroy a vault for ever: what its key is made from first, then the rest',
  options: [
    FILE_OPTION,
    ['--name <name>', 'the vault’s file name again, where nobody can be asked'],
  ],
  examples: ['vigil wipe --vault cases.vigil'],
  async run(terminal, typed) {
    const file = vaultFile(terminal, typed)
    const name = basename(file)
    if (!existsSync(file))
      throw new VigilError('vault-missing', `There is no vault at ${file}. Nothing was destroyed.`)
    const said =
      text(typed, 'name') ??
      (await terminal.ask(
        `This destroys ${file} for ever; no passphrase brings it back. Type its name, ${name}, to go on: `,
      ))
    if (said?.trim() !== name)
      throw new VigilError(
        'usage',
        `Nothing was destroyed: the name of the vault is ${name}. Type it, or give it with --name.`,
      )
    const bar = terminal.progress('overwriting')
    const files = await wipeVault(file, (done, total) => bar.at(done, total))
    bar.end()
    for (const gone of files) terminal.print(`destroyed ${gone}`)
    for (const line of REMAINS) terminal.tell(line)
    return 0
  },
}

/** What overwriting a file cannot reach. */
const REMAINS = [
  'What may remain:',
  '- Flash disks (SSD, sticks, cards) and file systems that copy on write keep old blocks that no program can overwrite. They are encrypted, and of the salt without which no passphrase opens them an old copy may be among them. Only destroying or wholly erasing the disk is sure; so is forgetting the passphrase.',
  '- Backups, copies, snapshots, synchronised folders and what you exchanged open as before. So does everything with recovery shares.',
  '- The passphrase, where you wrote it down or gave it to a file or variable; the file’s name in shells’ and programs’ histories; what was released, exported or printed; what the system swapped to its disk while the vault was open.',
] as const
