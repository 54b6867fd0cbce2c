import { describeFamily, listFamilies } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { counted } from '../counted.ts'

export const families: Command = {
  name: 'families',
  vault: 'needed',
  json: true,
  summary: 'documents that carry one text (reprints, agency copy): however many, one source',
  examples: ['vigil families --vault cases.vigil', 'vigil families --json --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const found = await listFamilies(desk)
    for (const family of found) {
      if (flag(typed, 'json')) {
        terminal.print(JSON.stringify(family))
        continue
      }
      terminal.print(`${counted(family.members.length, 'document')}, one text:`)
      for (const { id, title, source, published, shared } of await describeFamily(desk, family)) {
        const told = [published, source ?? title].filter(Boolean)
        const share = id === family.first ? 'the first' : `${Math.round(shared * 100)} % shared`
        terminal.print(`  ${id.slice(0, 8)}  ${told.join('  ')}  (${share})`)
      }
    }
    if (found.length === 0) terminal.tell('No two documents carry one text.')
    return found.length > 0 ? 0 : 1
  },
}
