import { decide } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { printRecord } from '../record-table.ts'
import { slotChanges } from '../slot-changes.ts'

export const amend: Command = {
  name: 'amend',
  args: '<record> <changes...>',
  vault: 'needed',
  json: true,
  summary:
    'mend a record and accept it: SLOT=VALUE, an empty value clears, JSON for lists and penalties',
  options: [['--reason <text>', 'why']],
  examples: [
    'vigil amend 9c01d2 when=2026-03-08 --vault cases.vigil',
    `vigil amend 9c01d2 'target=["Ana Dorel"]' count=1 'penalty=[{"type":"fine","amount":300,"unit":"EUR"}]' --vault cases.vigil`,
    'vigil amend 9c01d2 where= --reason "the town is where she lives" --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [record = '', ...changes] = typed.args
    const after = await decide(desk, {
      record,
      verb: 'amend',
      changes: slotChanges(changes),
      reason: text(typed, 'reason'),
    })
    terminal.print(flag(typed, 'json') ? JSON.stringify(after) : printRecord(after))
    return 0
  },
}
