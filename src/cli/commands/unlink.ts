import { unlink as takeBack } from '../../desk/index.ts'
import type { Command } from '../command.ts'
import { printUnlinked } from '../print-unlinked.ts'

export const unlink: Command = {
  name: 'unlink',
  args: '[number]',
  vault: 'needed',
  summary:
    'take back what was said about who or what is one: your last word, or a word or a whole batch by its number; what was before stands again',
  examples: ['vigil unlink --vault cases.vigil', 'vigil unlink 4e17a0 --vault cases.vigil'],
  async run(desk, terminal, typed) {
    await printUnlinked(desk, terminal, await takeBack(desk, typed.args[0]))
    return 0
  },
}
