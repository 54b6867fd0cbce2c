import { VigilError } from '../../codebook/index.ts'
import { listDocuments, mentionsOfSpelling } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'

export const mentions: Command = {
  name: 'mentions',
  args: '<name>',
  vault: 'needed',
  json: true,
  summary:
    'list where a name stands, each place with its number: two people of one name are held apart by these',
  examples: [
    'vigil mentions "Ana Dorel" --vault cases.vigil',
    'vigil mentions "person:ana dorel" --vault cases.vigil --json',
  ],
  async run(desk, terminal, typed) {
    const [name = ''] = typed.args
    const found = await mentionsOfSpelling(desk, name)
    if (found.length === 0)
      throw new VigilError('not-found', `No document or record names "${name}" so written.`)
    const { documents } = await listDocuments(desk)
    const titles = new Map(documents.map(({ id, name: file }) => [id, file]))
    for (const mention of found) {
      const { id, type, surface, document, record, entity } = mention
      if (flag(typed, 'json')) terminal.print(JSON.stringify(mention))
      else
        terminal.print(
          `${id}\n    ${type} ${surface}, in ${titles.get(document) ?? document.slice(0, 8)}${record === null ? ' (text)' : ` (record ${record.slice(0, 8)})`}; counts as ${entity?.slice(0, 8) ?? 'nobody'}`,
        )
    }
    terminal.tell(
      'Next: vigil link move NUMBER WHOM (or alone) takes one of them to somebody else; vigil link same or different with two of these numbers; --of the kind.',
    )
    return 0
  },
}
