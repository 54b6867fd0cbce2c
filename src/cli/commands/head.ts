import { heads } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { printHead } from '../print-head.ts'

export const head: Command = {
  name: 'head',
  vault: 'needed',
  json: true,
  summary: 'print the heads of the journal, short enough to read over the phone',
  examples: ['vigil head --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const all = await heads(desk)
    for (const feed of all)
      terminal.print(flag(typed, 'json') ? JSON.stringify(feed) : printHead(feed))
    if (all.length === 0)
      terminal.tell('Nothing was written in this vault yet: its journal has no head.')
    return 0
  },
}
