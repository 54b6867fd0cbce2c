import type { ReviewedRecord } from '../../codebook/index.ts'
import { decide, reviewQueue, undo, type Desk } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { printRecord, recordLine } from '../record-table.ts'
import { slotChanges } from '../slot-changes.ts'
import { GONE } from './undo.ts'
import type { Terminal } from '../terminal.ts'

const KEYS = 'a accept · e amend · r refuse · s skip · u undo · q end'

export const review: Command = {
  name: 'review',
  vault: 'needed',
  json: true,
  summary: 'judge what waits, one record at a time, by keyboard; piped, it lists what waits',
  options: [['--limit <n>', 'when listing, how many (default: all)']],
  examples: ['vigil review --vault cases.vigil', 'vigil review --vault cases.vigil --json | head'],
  async run(desk, terminal, typed) {
    const limit = text(typed, 'limit')
    const { items } = await reviewQueue(desk, limit === undefined ? {} : { limit: Number(limit) })
    if (items.length === 0) {
      terminal.tell('Nothing waits for a judgement.')
      return 1
    }
    if (flag(typed, 'json')) for (const item of items) terminal.print(JSON.stringify(item.record))
    else if (!terminal.interactive)
      for (const item of items) terminal.print(recordLine(item.record))
    else
      await judgeAll(
        desk,
        terminal,
        items.map(item => item.record),
      )
    return 0
  },
}

async function judgeAll(
  desk: Desk,
  terminal: Terminal,
  records: readonly ReviewedRecord[],
): Promise<void> {
  for (let i = 0; i < records.length;) {
    const item = records[i]
    if (!item) return
    terminal.print(`\n${i + 1}/${records.length}  ${printRecord(item)}`)
    terminal.tell(KEYS)
    const key = await terminal.key()
    if (key === null || key === 'q') return
    const step = await judge(desk, terminal, { key, record: item.record.id })
    i = Math.max(0, i + step)
  }
}

/** Does what the key says; the answer is how far to go on in the list. */
async function judge(
  desk: Desk,
  terminal: Terminal,
  { key, record }: { key: string; record: string },
): Promise<number> {
  if (key === 'a') terminal.print(recordLine(await decide(desk, { record, verb: 'accept' })))
  else if (key === 'r') {
    const reason = (await terminal.ask('why (may be empty): ')) || undefined
    terminal.print(recordLine(await decide(desk, { record, verb: 'refuse', reason })))
  } else if (key === 'e') return amend(desk, terminal, record)
  else if (key === 'u') {
    const after = await undo(desk, {})
    terminal.print(after ? recordLine(after) : GONE)
    return -1
  } else if (key !== 's') return 0
  return 1
}

async function amend(desk: Desk, terminal: Terminal, record: string): Promise<number> {
  const typed = await terminal.ask('SLOT=VALUE (several with ; between): ')
  if (!typed) return 0
  const changes = slotChanges(typed.split(';').map(change => change.trim()))
  terminal.print(recordLine(await decide(desk, { record, verb: 'amend', changes })))
  return 1
}
