import { listDocuments, listFamilies } from '../../desk/index.ts'
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
    const { documents } = await listDocuments(desk)
    const byId = new Map(documents.map(document => [document.id, document]))
    for (const family of found) {
      if (flag(typed, 'json')) {
        terminal.print(JSON.stringify(family))
        continue
      }
      terminal.print(`${counted(family.members.length, 'document')}, one text:`)
      for (const { document: id, shared } of family.members) {
        const document = byId.get(id)
        const told = [document?.published, document?.source ?? document?.name].filter(Boolean)
        const share = id === family.first ? 'the first' : `${Math.round(shared * 100)} % shared`
        terminal.print(`  ${id.slice(0, 8)}  ${told.join('  ')}  (${share})`)
      }
    }
    if (found.length === 0) terminal.tell('No two documents carry one text.')
    return found.length > 0 ? 0 : 1
  },
}
