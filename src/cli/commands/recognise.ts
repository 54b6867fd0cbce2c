import { recogniseScan } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { counted } from '../counted.ts'

export const recognise: Command = {
  name: 'recognise',
  args: '<documents...>',
  vault: 'needed',
  json: true,
  summary:
    'read the letters of scans and photographs that are in the vault, with the Tesseract of this computer; records on their own text stay',
  options: [],
  examples: [
    'vigil recognise verdict.pdf --vault cases.vigil',
    'vigil recognise 3fa4c1 9b02e7 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    for (const of of typed.args) {
      const { document, notes } = await recogniseScan(desk, of)
      terminal.print(flag(typed, 'json') ? JSON.stringify({ ...document, notes }) : document.id)
      for (const note of notes) terminal.tell(`${of}: ${note}`)
      terminal.tell(
        `What was read off ${of} is ${document.name}, read into ${counted(document.records, 'record')}. Next: vigil show ${document.id.slice(0, 12)}, vigil review.`,
      )
    }
    return 0
  },
}
