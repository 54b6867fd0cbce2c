import { undo as takeBack } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { recordLine } from '../record-table.ts'

export const undo: Command = {
  name: 'undo',
  args: '[record]',
  vault: 'needed',
  json: true,
  summary: 'take back the last decision: yours, or the last on a record',
  examples: ['vigil undo --vault cases.vigil', 'vigil undo 9c01d2 --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const after = await takeBack(desk, { record: typed.args[0] })
    terminal.print(flag(typed, 'json') ? JSON.stringify(after) : recordLine(after))
    return 0
  },
}
