import { VigilError } from '../../codebook/index.ts'
import { find, findCase, findIncident } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { printCaseFile } from '../print-case-file.ts'
import { printDocument, printIncident, printRecord } from '../record-table.ts'

export const show: Command = {
  name: 'show',
  args: '<id>',
  vault: 'needed',
  json: true,
  summary:
    'show a document with its records, one record, an incident with its sources, or a case with all that was written down on it; the beginning of an id is enough',
  examples: [
    'vigil show 3fa4c1 --vault cases.vigil',
    'vigil show 3fa4c1 --vault cases.vigil --json',
  ],
  async run(desk, terminal, typed) {
    const [id = ''] = typed.args
    const found =
      (await find(desk, id)) ?? (await findIncident(desk, id)) ?? (await findCase(desk, id))
    if (!found)
      throw new VigilError(
        'not-found',
        `No document, record, incident or case has a number that begins with "${id}". vigil list shows the documents, vigil cases the cases.`,
      )
    if (flag(typed, 'json'))
      terminal.print(JSON.stringify('record' in found ? found.record : found))
    else if ('docket' in found) terminal.print(printCaseFile(found))
    else if ('incident' in found) terminal.print(printIncident(found))
    else terminal.print('document' in found ? printDocument(found) : printRecord(found.record))
    return 0
  },
}
