import { VigilError } from '../../codebook/index.ts'
import { find, findIncident } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { printDocument, printIncident, printRecord } from '../record-table.ts'

export const show: Command = {
  name: 'show',
  args: '<id>',
  vault: 'needed',
  json: true,
  summary:
    'show a document with its records, one record, or an incident with its sources; the beginning of an id is enough',
  examples: [
    'vigil show 3fa4c1 --vault cases.vigil',
    'vigil show 3fa4c1 --vault cases.vigil --json',
  ],
  async run(desk, terminal, typed) {
    const [id = ''] = typed.args
    const found = (await find(desk, id)) ?? (await findIncident(desk, id))
    if (!found)
      throw new VigilError(
        'not-found',
        `No document, record or incident begins with "${id}". vigil list shows the documents.`,
      )
    if (flag(typed, 'json'))
      terminal.print(JSON.stringify('record' in found ? found.record : found))
    else if ('incident' in found) terminal.print(printIncident(found))
    else terminal.print('document' in found ? printDocument(found) : printRecord(found.record))
    return 0
  },
}
