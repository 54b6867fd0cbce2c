import { namesOfEnds, unlink as takeBack } from '../../desk/index.ts'
import { calledEnd } from '../called-end.ts'
import type { Command } from '../command.ts'

export const unlink: Command = {
  name: 'unlink',
  args: '[number]',
  vault: 'needed',
  summary:
    'take back what was said about who or what is one: your last word, or a word or a whole batch by its number; what was before stands again',
  examples: ['vigil unlink --vault cases.vigil', 'vigil unlink 4e17a0 --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const found = await takeBack(desk, typed.args[0])
    const names = await namesOfEnds(
      desk,
      found.filter(({ of }) => of === 'incident'),
    )
    const called = (end: string) => calledEnd(end, names)
    for (const { verb, left, right } of found)
      terminal.tell(
        verb === 'move'
          ? `Taken back: ${called(left)} is moved no longer, and counts as before.`
          : `Taken back: ${called(left)} and ${called(right)} are no longer said to be ${verb}.`,
      )
    return 0
  },
}
