import { heads } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'

export const head: Command = {
  name: 'head',
  vault: 'needed',
  json: true,
  summary: 'print the heads of the journal, short enough to read over the phone',
  examples: ['vigil head --vault cases.vigil'],
  async run(desk, terminal, typed) {
    for (const feed of await heads(desk))
      terminal.print(
        flag(typed, 'json')
          ? JSON.stringify(feed)
          : `${feed.feed.slice(0, 8)}  ${feed.seq}  ${feed.spoken}`,
      )
    return 0
  },
}
