import { KIND_NAMES, VigilError } from '../../codebook/index.ts'
import { makeRecord } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { printRecord } from '../record-table.ts'
import { slotChanges } from '../slot-changes.ts'

export const make: Command = {
  name: 'make',
  args: '<document> <kind> [slots...]',
  vault: 'needed',
  json: true,
  summary: 'make a record by hand, in any language, from words that stand in the document',
  options: [['--quote <words>', 'the words it rests on, exactly as they stand in the document']],
  examples: [
    `vigil make 3fa4c1 detention --quote "взяли под стражу" 'target=["Ana Dorel"]' when=2026-03-08 --vault cases.vigil`,
  ],
  async run(desk, terminal, typed) {
    const [document = '', named = '', ...slots] = typed.args
    const kind = KIND_NAMES.find(name => name === named)
    if (!kind)
      throw new VigilError('usage', `"${named}" is no kind of record: ${KIND_NAMES.join(', ')}.`)
    const quote = text(typed, 'quote')
    if (!quote)
      throw new VigilError('usage', 'Give the words the record rests on with --quote "…".')
    const made = await makeRecord(desk, { document, kind, quote, slots: slotChanges(slots) })
    terminal.print(flag(typed, 'json') ? JSON.stringify(made) : printRecord(made))
    return 0
  },
}
