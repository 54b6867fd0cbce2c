import { TIERS, VigilError } from '../../codebook/index.ts'
import { setTier } from '../../desk/index.ts'
import type { Command } from '../command.ts'
import { counted } from '../counted.ts'

export const tier: Command = {
  name: 'tier',
  args: '<tier> <documents...>',
  vault: 'needed',
  summary: 'say how far documents may travel; what nobody has opened stays internal',
  examples: [
    'vigil tier public 3fa4c1 77ab20 --vault cases.vigil',
    'vigil tier internal 3fa4c1 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [named = '', ...documents] = typed.args
    const found = TIERS.find(name => name === named)
    if (!found) throw new VigilError('usage', `"${named}" is no tier: ${TIERS.join(', ')}.`)
    await setTier(desk, documents, found)
    terminal.tell(
      `${counted(documents.length, 'document')} ${documents.length === 1 ? 'is' : 'are'} ${found} now.`,
    )
    return 0
  },
}
