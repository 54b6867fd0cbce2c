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
    if (flag(typed, 'off')) {
      await unmaskPerson(desk, name)
      terminal.tell(`${name} is no longer masked.`)
      return 0
    }
    const { spellings, isKnown } = await maskPerson(desk, name, replacement)
    terminal.tell(`In what leaves, ${spellings.join(', ')} now reads “${replacement}”.`)
    if (!isKnown)
      terminal.tell(
        `No document here has the name “${name}”: if somebody is to be covered now, write it as the sources do (vigil mentions NAME). The mask is kept for what comes.`,
      )
    return 0
  },
}
