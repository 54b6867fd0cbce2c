import { decide } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { recordLine } from '../record-table.ts'

export const refuse: Command = {
  name: 'refuse',
  args: '<records...>',
  vault: 'needed',
  json: true,
  summary: 'refuse records: wrong, or none of the subject; they stay visible as refused',
  options: [['--reason <text>', 'why']],
  examples: ['vigil refuse 9c01d2 --reason "a concert, no rally" --vault cases.vigil'],
  async run(desk, terminal, typed) {
    for (const record of typed.args) {
      const after = await decide(desk, { record, verb: 'refuse', reason: text(typed, 'reason') })
      terminal.print(flag(typed, 'json') ? JSON.stringify(after) : recordLine(after))
    }
    return 0
  },
}
