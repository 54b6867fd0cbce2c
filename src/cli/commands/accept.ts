import { VigilError } from '../../codebook/index.ts'
import { acceptAbove, decide } from '../../desk/index.ts'
import { counted } from '../counted.ts'
import { flag, text, type Command } from '../command.ts'
import { recordLine } from '../record-table.ts'

export const accept: Command = {
  name: 'accept',
  args: '[records...]',
  vault: 'needed',
  json: true,
  summary: 'take records as they stand; a second person’s accept confirms',
  options: [
    [
      '--above <confidence>',
      'take all drafts of at least this confidence, as one batch (they stay marked as such)',
    ],
    ['--reason <text>', 'why'],
  ],
  examples: [
    'vigil accept 9c01d2 --vault cases.vigil',
    'vigil accept --above 0.95 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const reason = text(typed, 'reason')
    const above = text(typed, 'above')
    if (above !== undefined) {
      const least = Number(above)
      if (!(least > 0 && least <= 1))
        throw new VigilError(
          'usage',
          `--above ${above}: give a confidence between 0 and 1, such as 0.95.`,
        )
      const done = await acceptAbove(desk, least, reason)
      if (done.records === 0) {
        terminal.tell(
          `No draft has a confidence of ${above} or more: nothing was accepted. vigil review shows what waits.`,
        )
        return 1
      }
      if (flag(typed, 'json')) terminal.print(JSON.stringify(done))
      const batch = done.batch.slice(0, 8)
      terminal.tell(
        `${counted(done.records, 'record')} batch-accepted, as batch ${batch}. vigil undo ${batch} takes all of it back, vigil undo RECORD one.`,
      )
      return 0
    }
    if (typed.args.length === 0)
      throw new VigilError(
        'usage',
        'Name a record, or give --above CONFIDENCE. vigil review shows what waits.',
      )
    for (const record of typed.args) {
      const after = await decide(desk, { record, verb: 'accept', reason })
      terminal.print(flag(typed, 'json') ? JSON.stringify(after) : recordLine(after))
    }
    return 0
  },
}
