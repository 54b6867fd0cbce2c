import { TIERS, VigilError, type Tier } from '../../codebook/index.ts'
import { countWithdrawn, exportRecords, exportSqlite, type Desk } from '../../desk/index.ts'
import { counted } from '../counted.ts'
import { flag, text, texts, type Command, type Typed } from '../command.ts'
import { tellWithdrawn } from '../tell-withdrawn.ts'
import type { Terminal } from '../terminal.ts'

/** What somebody types who means it. */
const WORD = 'plain'

export const exportCommand: Command = {
  name: 'export',
  args: '<file>',
  vault: 'needed',
  json: true,
  summary:
    'write the vault up to a tier to a plain file that is not encrypted; the journal says so',
  options: [
    [
      '--format <format>',
      'sqlite: a plain SQLite file that every program for such files opens; csv: the records as a sheet, which vigil sheet import --map vigil takes in again',
    ],
    ['--tier <tier>', `contents up to a tier, of ${TIERS.join(', ')}`],
    ['--document <documents...>', 'contents of these documents only'],
    ['--drafts', 'with csv: unreviewed records too'],
    ['--plain', 'yes, not encrypted: where nobody can be asked'],
  ],
  examples: [
    'vigil export cases.sqlite --format sqlite --tier partner --vault cases.vigil',
    'vigil export records.csv --format csv --tier internal --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [file = ''] = typed.args
    const format = text(typed, 'format')
    if (format !== 'sqlite' && format !== 'csv')
      throw new VigilError('usage', 'Name the format: --format sqlite, or --format csv.')
    const tier = TIERS.find(one => one === text(typed, 'tier'))
    if (!tier) throw new VigilError('usage', `Say up to which tier: --tier ${TIERS.join('|')}.`)
    await sure(file, terminal, typed)
    await (format === 'csv' ? writeCsv : writeSqlite)(desk, terminal, { typed, file, tier })
    if (texts(typed, 'document').length === 0)
      tellWithdrawn(terminal, await countWithdrawn(desk, tier))
    terminal.tell(
      'INTERNAL – NOT CLEARED: it is not encrypted, and names stand in it as in the sources. Destroy it when it has served.',
    )
    return 0
  },
}

type Writing = { readonly typed: Typed; readonly file: string; readonly tier: Tier }

async function writeCsv(desk: Desk, terminal: Terminal, { typed, file, tier }: Writing) {
  const documents = texts(typed, 'document')
  const records = await exportRecords(desk, file, {
    tier,
    documents,
    drafts: flag(typed, 'drafts'),
  })
  if (flag(typed, 'json')) terminal.print(JSON.stringify({ file, tier, records }))
  else terminal.print(`Written ${file}: ${counted(records, 'record')}.`)
}

async function writeSqlite(desk: Desk, terminal: Terminal, { typed, file, tier }: Writing) {
  const written = await exportSqlite(desk, file, { tier, documents: texts(typed, 'document') })
  if (flag(typed, 'json')) terminal.print(JSON.stringify({ file, tier, ...written }))
  else
    terminal.print(
      `Written ${file}: ${written.originals} originals, ${written.contents} contents; of ${written.entries} entries ${written.withheld} stay without theirs.`,
    )
}

async function sure(file: string, terminal: Terminal, typed: Typed): Promise<void> {
  if (flag(typed, 'plain')) return
  const answer = await terminal.ask(
    `${file} will not be encrypted: whoever finds it reads it. Type ${WORD} to go on: `,
  )
  if (answer?.trim() !== WORD)
    throw new VigilError(
      'usage',
      `Nothing was written: type ${WORD} when asked, or give --plain where nobody can be asked.`,
    )
}
