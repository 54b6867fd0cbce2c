import { VigilError } from '../../codebook/index.ts'
import { makeShares } from '../../desk/index.ts'
import { text, type Command, type Typed } from '../command.ts'
import { writeNewFile } from '../text-file.ts'

export const shares: Command = {
  name: 'shares',
  vault: 'needed',
  summary: 'split the vault’s key into shares, so that some of them together can open it',
  options: [
    ['--of <n>', 'how many shares to make'],
    ['--need <k>', 'how many of them are needed to open the vault'],
    ['--to <folder>', 'write each to a file of its own (default: print them)'],
  ],
  examples: [
    'vigil shares --of 5 --need 3 --vault cases.vigil',
    'vigil shares --of 5 --need 3 --to shares/ --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const made = await makeShares(desk, { of: number(typed, 'of'), need: number(typed, 'need') })
    const folder = text(typed, 'to')
    if (folder === undefined) terminal.print(made.join('\n\n'))
    else
      for (const [i, share] of made.entries())
        terminal.print(writeNewFile(folder, `share-${i + 1}.txt`, `${share}\n`))
    terminal.tell(
      'Whoever brings enough of them together opens the vault and its backups of this passphrase, without any passphrase: give each to another person, on paper. A new passphrase makes them void for the vault.',
    )
    return 0
  },
}

function number(typed: Typed, name: 'of' | 'need'): number {
  const given = text(typed, name)
  if (given === undefined || !/^\d{1,3}$/.test(given))
    throw new VigilError('usage', `--${name} takes a number: vigil shares --of 5 --need 3.`)
  return Number(given)
}
