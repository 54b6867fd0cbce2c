import { undo as takeBack } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { recordLine } from '../record-table.ts'

/** What is said where nothing of a record is left to show. */
export const GONE =
  'The record made by hand is taken back: it is gone from all lists, and stays in the journal.'

export const undo: Command = {
  name: 'undo',
  args: '[record]',
  vault: 'needed',
  json: true,
  summary:
    'take back the last judgement of a record: yours, or the last on that record; what else was said has its own way back: unlink, follow --undo, sheet undo, or is said anew (consent, tier)',
  examples: ['vigil undo --vault cases.vigil', 'vigil undo 9c01d2 --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const after = await takeBack(desk, { record: typed.args[0] })
    if (flag(typed, 'json')) terminal.print(JSON.stringify(after))
    else terminal.print(after ? recordLine(after) : GONE)
    return 0
  },
}
