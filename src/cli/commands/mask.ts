import { maskPerson, unmaskPerson } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'

export const mask: Command = {
  name: 'mask',
  args: '<name> [replacement]',
  vault: 'needed',
  summary: 'let a person leave under other words only, in every spelling',
  options: [['--off', 'take the mask away']],
  examples: [
    'vigil mask "Ana Dorel" "a teacher" --vault cases.vigil',
    'vigil mask "Ana Dorel" --off --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [name = '', replacement = 'a person'] = typed.args
    const off = flag(typed, 'off')
    const spellings = off
      ? await unmaskPerson(desk, name)
      : await maskPerson(desk, name, replacement)
    terminal.tell(
      off
        ? `${name} is no longer masked.`
        : `In what leaves, ${spellings.join(', ')} now reads “${replacement}”.`,
    )
    return 0
  },
}
