import { VigilError } from '../../codebook/index.ts'
import { find } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { printDocument, printRecord } from '../record-table.ts'

export const show: Command = {
  name: 'show',
  args: '<id>',
  vault: 'needed',
  json: true,
  summary: 'show a document with its records, or one record; the beginning of an id is enough',
  examples: [
    'vigil show 3fa4c1 --vault cases.vigil',
    'vigil show 3fa4c1 --vault cases.vigil --json',
  ],
  async run(desk, terminal, typed) {
    const [id = ''] = typed.args
    const found = await find(desk, id)
    if (!found)
      throw new VigilError(
        'not-found',
        `No document or record begins with "${id}". vigil list shows the documents.`,
      )
    if (flag(typed, 'json'))
      terminal.print(JSON.stringify('document' in found ? found : found.record))
    else terminal.print('document' in found ? printDocument(found) : printRecord(found.record))
    return 0
  },
}
