import { listWrittenDown, takeBackWritten } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { columns } from '../columns.ts'
import { printFollowed } from '../print-followed.ts'

export const follow: Command = {
  name: 'follow',
  vault: 'needed',
  json: true,
  summary:
    'what people wrote down while following cases: questions, leanings, dates, contacts, interventions, proceedings; --undo takes one back',
  options: [['--undo <entry>', 'take back what was written down, by the number of its entry']],
  examples: [
    'vigil follow --vault cases.vigil',
    'vigil follow --undo 4be0913c --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const undone = text(typed, 'undo')
    if (undone !== undefined) {
      const { said } = await takeBackWritten(desk, undone)
      terminal.tell(`Taken back: ${printFollowed(said)}. What stood before stands again.`)
      return 0
    }
    const entries = await listWrittenDown(desk)
    if (flag(typed, 'json')) for (const one of entries) terminal.print(JSON.stringify(one))
    else if (entries.length > 0) {
      const rows = entries.map(({ id, by, at, said }) => [
        id.slice(0, 8),
        at.slice(0, 10),
        by,
        said.of,
        printFollowed(said),
      ])
      terminal.print(columns(['entry', 'on', 'by', 'about', 'what'], rows, terminal.columns))
    }
    if (entries.length === 0) terminal.tell('Nothing has been written down yet.')
    return entries.length > 0 ? 0 : 1
  },
}
