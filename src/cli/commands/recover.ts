import { recoverVault } from '../../desk/index.ts'
import type { Command } from '../command.ts'
import { newPassphraseFor, warnIfShort } from '../passphrase.ts'
import type { Terminal } from '../terminal.ts'
import { textOf } from '../text-file.ts'
import { FILE_OPTION, NEW_PASSPHRASE_OPTION, vaultFile } from '../vault-file.ts'

export const recover: Command = {
  name: 'recover',
  args: '[files...]',
  vault: 'none',
  summary: 'open a vault by shares of its key, from files or typed, and give it a new passphrase',
  options: [FILE_OPTION, NEW_PASSPHRASE_OPTION],
  examples: ['vigil recover share-1.txt share-4.txt share-5.txt --vault cases.vigil'],
  async run(terminal, { args, options }) {
    const file = vaultFile(terminal, { args, options })
    const texts =
      args.length === 0
        ? [{ from: 'what was typed', text: await typedRows(terminal) }]
        : args.map(from => ({ from, text: textOf(from) }))
    await recoverVault(file, texts, {
      to: async () => {
        const chosen = await newPassphraseFor(terminal, { args, options })
        warnIfShort(terminal, chosen)
        return chosen
      },
    })
    terminal.print(`${file} opens with the new passphrase.`)
    terminal.tell(
      'All shares made so far are void for it: make new ones with vigil shares. Earlier backups open with those shares still.',
    )
    return 0
  },
}

/** Rows from whoever sits there, up to an empty one; or all that is piped in. */
async function typedRows(terminal: Terminal): Promise<string> {
  if (!terminal.interactive) return terminal.readInput()
  terminal.tell('Type the rows of each share, with their numbers; an empty row ends.')
  const rows: string[] = []
  for (let row = await terminal.ask('> '); row; row = await terminal.ask('> ')) rows.push(row)
  return rows.join('\n')
}
