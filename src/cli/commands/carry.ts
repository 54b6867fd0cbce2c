import { TIERS } from '../../codebook/index.ts'
import { carryVault, countWithdrawn } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { OF_NEW_VAULT, passphraseFor } from '../passphrase.ts'
import { chosen } from './exchange.ts'
import { counted } from '../counted.ts'
import { tellWithdrawn } from '../tell-withdrawn.ts'

export const carry: Command = {
  name: 'carry',
  args: '<file>',
  vault: 'needed',
  json: true,
  summary: 'make a vault to travel with, which holds only what the trip needs',
  options: [
    ['--tier <tier>', `contents up to a tier, of ${TIERS.join(', ')} (default: internal)`],
    ['--document <documents...>', 'contents of these documents only'],
    ['--sealed', 'let sealed material go along'],
    [
      '--new-passphrase-file <file>',
      'read the passphrase of the new vault from a file (or set VIGIL_NEW_PASSPHRASE)',
    ],
  ],
  examples: [
    'vigil carry trip.vigil --document 3fa4c1 77ab20 --vault cases.vigil',
    'vigil carry trip.vigil --tier partner --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [file = ''] = typed.args
    const passphrase = await passphraseFor(terminal, typed, { twice: true, of: OF_NEW_VAULT })
    const brought = await carryVault(desk, file, { ...chosen(typed), passphrase })
    const { entries, contents, originals, withheld } = brought
    if (flag(typed, 'json')) terminal.print(JSON.stringify({ file, ...brought }))
    else
      terminal.print(
        `Made ${file}: ${counted(originals, 'original')}, ${counted(contents, 'content')}; of ${counted(entries, 'entry')} ${withheld} stay without theirs.`,
      )
    const { tier, documents } = chosen(typed)
    if (documents.length === 0) tellWithdrawn(terminal, await countWithdrawn(desk, tier))
    terminal.tell(
      'It opens with its own passphrase. What is done on the trip comes back: vigil exchange FILE --write there, vigil exchange FILE here, then vigil admit.',
    )
    return 0
  },
}
