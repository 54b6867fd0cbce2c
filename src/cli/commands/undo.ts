import { undoLast, undoNamed, type Desk, type TakenBack } from '../../desk/index.ts'
import { counted } from '../counted.ts'
import { flag, type Command } from '../command.ts'
import { printFollowed } from '../print-followed.ts'
import { printUnlinked } from '../print-unlinked.ts'
import { recordLine } from '../record-table.ts'
import type { Terminal } from '../terminal.ts'

/** What is said where nothing of a record is left to show. */
export const GONE =
  'The record made by hand is taken back: it is gone from all lists, and stays in the journal.'

export const undo: Command = {
  name: 'undo',
  args: '[number]',
  vault: 'needed',
  json: true,
  summary:
    'take back what you did last, or the last judgement of a record, or a whole batch, by its number; what cannot be taken back (consent, tier, mask, seal …) is named, with how it is said anew',
  examples: [
    'vigil undo --vault cases.vigil',
    'vigil undo 9c01d2 --vault cases.vigil',
    'vigil undo 5d21e0a3 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [number] = typed.args
    const done = await (number === undefined ? undoLast(desk) : undoNamed(desk, number))
    if (flag(typed, 'json')) terminal.print(JSON.stringify(done))
    else await tellTakenBack(desk, terminal, done)
    return 0
  },
}

async function tellTakenBack(desk: Desk, terminal: Terminal, done: TakenBack): Promise<void> {
  switch (done.of) {
    case 'record':
      return terminal.print(done.after ? recordLine(done.after) : GONE)
    case 'batch':
      return terminal.print(
        `Taken back: batch ${done.batch.slice(0, 8)}, ${counted(done.records, 'record')} accepted together.${sinceThen(done.judgedSince)}`,
      )
    case 'links':
      return printUnlinked(desk, terminal, done.links)
    case 'written':
      return terminal.print(
        `Taken back: ${printFollowed(done.entry.said)}. What stood before stands again.`,
      )
    case 'import':
      return terminal.print(
        `Taken back: the import ${done.import.id.slice(0, 8)} of ${done.import.name}.${sinceThen(done.judgedSince)}`,
      )
  }
}

const sinceThen = (records: number): string =>
  records === 0
    ? ''
    : ` Of ${counted(records, 'record')} something else was said beside it: that stays.`
