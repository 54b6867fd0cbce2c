import { DISTANCES } from '../../codebook/index.ts'
import { setDistance } from '../../desk/index.ts'
import type { Command } from '../command.ts'
import { oneOf } from '../selection.ts'

export const distance: Command = {
  name: 'distance',
  args: '<word> <documents...>',
  vault: 'needed',
  summary: `how far documents are from what they tell: ${DISTANCES.join(', ')}; what only repeats others is no source of its own`,
  examples: [
    'vigil distance tertiary digest.html --vault cases.vigil',
    'vigil distance primary 3fa4c1 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [said = '', ...documents] = typed.args
    const word = oneOf(DISTANCES, { name: 'WORD', typed: said })
    for (const document of documents) {
      const id = await setDistance(desk, document, word)
      terminal.tell(`${id.slice(0, 8)} is ${word}.`)
    }
    return 0
  },
}
