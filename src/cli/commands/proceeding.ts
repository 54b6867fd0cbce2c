import { joinCases, partCase } from '../../desk/index.ts'
import type { Command } from '../command.ts'
import { oneOf } from '../selection.ts'

const WORDS = ['one', 'apart'] as const

export const proceeding: Command = {
  name: 'proceeding',
  args: '<word> <case> <other>',
  vault: 'needed',
  summary:
    'say that two cases of a person are one proceeding (a changed charge), or that with a step of a case another one begins: your judgement on what Vigil proposes',
  examples: [
    'vigil proceeding one 5d0e81aa 77ab20ff --vault cases.vigil',
    'vigil proceeding apart 5d0e81aa 9c01d2 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [said = '', one = '', other = ''] = typed.args
    const word = oneOf(WORDS, { name: 'WORD', typed: said })
    const entries =
      word === 'one' ? await joinCases(desk, one, other) : await partCase(desk, one, other)
    const numbers = entries.map(entry => entry.slice(0, 8)).join(', vigil follow --undo ')
    terminal.tell(
      `${word === 'one' ? 'They are one proceeding' : 'Another proceeding begins there'}, by your word. vigil follow --undo ${numbers} takes it back.`,
    )
    return 0
  },
}
