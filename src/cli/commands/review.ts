import { VigilError } from '../../codebook/index.ts'
import {
  decide,
  reviewQueue,
  showDocument,
  undoRecord,
  type Desk,
  type QueueItem,
} from '../../desk/index.ts'
import { flag, text, wholeNumber, type Command } from '../command.ts'
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
    const said = text(typed, 'limit')
    const limit = said === undefined ? undefined : wholeNumber('--limit', said)
    const { items } = await reviewQueue(desk, limit === undefined ? {} : { limit })
    if (items.length === 0) {
      terminal.tell('Nothing waits for a judgement.')
      return 1
    }
    if (flag(typed, 'json')) for (const item of items) terminal.print(JSON.stringify(item.record))
    else if (!terminal.interactive)
      for (const item of items) terminal.print(recordLine(item.record))
    else await judgeAll(desk, terminal, items)
    return 0
  },
}

async function judgeAll(
  desk: Desk,
  terminal: Terminal,
  items: readonly QueueItem[],
): Promise<void> {
  const judged: number[] = []
  for (let i = 0; i < items.length;) {
    const item = items[i]
    if (!item) return
    terminal.print(
      `\n${i + 1}/${items.length}  ${await context(desk, item)}\n${printRecord(item.record)}`,
    )
    terminal.tell(KEYS)
    const key = await terminal.key()
    if (key === null || key === 'q') return
    if (key === 'u') {
      const last = judged.pop()
      const back = last === undefined ? undefined : items[last]
      if (!back || last === undefined) {
        terminal.tell(
          'Nothing was judged in this sitting yet. vigil undo takes back what was done before.',
        )
        continue
      }
      const after = await undoRecord(desk, back.record.record.id)
      terminal.print(after ? recordLine(after) : GONE)
      i = last
      continue
    }
    const isDone = await judgeOrTell(desk, terminal, { key, record: item.record.record.id })
    if (isDone && key !== 's') judged.push(i)
    if (isDone) i += 1
  }
}

/** How much of the text is shown before and after a record's words. */
const AROUND = 200

/** The document a record is from, and its words with some of the text around them. */
async function context(desk: Desk, { record: { record }, document }: QueueItem): Promise<string> {
  const { text: whole } = (await showDocument(desk, document.id)).document
  const { start, end } = record.quote
  const before = whole.slice(Math.max(0, start - AROUND), start)
  const words = `${before}»${whole.slice(start, end)}«${whole.slice(end, end + AROUND)}`
  const source = document.note ? 'source on file' : document.source
  const particulars = [document.title ?? document.name, source, document.published]
  return `${particulars.filter(Boolean).join(' · ')}\n  … ${words.replace(/\s+/g, ' ').trim()} …`
}

type Pressed = { readonly key: string; readonly record: string }

/** A slip of the hand is told, and the same record is asked about again; whether there was none. */
async function judgeOrTell(desk: Desk, terminal: Terminal, pressed: Pressed): Promise<boolean> {
  try {
    return await judge(desk, terminal, pressed)
  } catch (error) {
    if (!(error instanceof VigilError)) throw error
    terminal.tell(error.message)
    return false
  }
}

/** Does what the key says; whether the next record is to be shown. */
async function judge(desk: Desk, terminal: Terminal, { key, record }: Pressed): Promise<boolean> {
  if (key === 'a') terminal.print(recordLine(await decide(desk, { record, verb: 'accept' })))
  else if (key === 'r') {
    const reason = (await terminal.ask('why (may be empty): ')) || undefined
    terminal.print(recordLine(await decide(desk, { record, verb: 'refuse', reason })))
  } else if (key === 'e') return amend(desk, terminal, record)
  return key === 'a' || key === 'r' || key === 's'
}

async function amend(desk: Desk, terminal: Terminal, record: string): Promise<boolean> {
  const typed = await terminal.ask('SLOT=VALUE (several with ; between): ')
  if (!typed) return false
  const changes = slotChanges(typed.split(';').map(change => change.trim()))
  terminal.print(recordLine(await decide(desk, { record, verb: 'amend', changes })))
  return true
}
