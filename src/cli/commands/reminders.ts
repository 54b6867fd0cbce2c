import { printWhen, VigilError } from '../../codebook/index.ts'
import { listReminders } from '../../desk/index.ts'
import { flag, text, type Command, type Typed } from '../command.ts'

export const reminders: Command = {
  name: 'reminders',
  vault: 'needed',
  json: true,
  summary:
    'what to ask about: silence, hearings and releases that passed without news, deadlines that are near',
  options: [
    ['--as-of <day>', 'the day asked about (default: today)'],
    ['--silent <days>', 'days without news after which an open case is asked about (default: 60)'],
    ['--near <days>', 'days before a deadline from which on it is told (default: 7)'],
    ['--drafts', 'take unreviewed records too'],
  ],
  examples: [
    'vigil reminders --vault cases.vigil',
    'vigil reminders --silent 30 --as-of 2026-06-30 --vault cases.vigil --json',
  ],
  async run(desk, terminal, typed) {
    const found = await listReminders(desk, {
      asOf: text(typed, 'asOf'),
      drafts: flag(typed, 'drafts'),
      silent: daysOf(typed, 'silent'),
      near: daysOf(typed, 'near'),
    })
    for (const one of found) {
      if (flag(typed, 'json')) {
        terminal.print(JSON.stringify(one))
        continue
      }
      const number = one.case === null ? '' : `  [case ${one.case.slice(0, 8)}]`
      terminal.print(`${one.whom}: ${one.asks}${number}`)
      for (const { value } of one.asked)
        terminal.print(
          `  asked ${value.who} on ${printWhen(value.on)}: ${value.answer ?? 'no answer yet'}`,
        )
    }
    if (found.length === 0) terminal.tell('There is nothing to ask about.')
    return found.length > 0 ? 0 : 1
  },
}

function daysOf(typed: Typed, name: 'silent' | 'near'): number | undefined {
  const said = text(typed, name)
  if (said === undefined) return undefined
  const days = Number(said)
  if (Number.isInteger(days) && days >= 0) return days
  throw new VigilError('usage', `--${name} ${said}: give a whole number of days.`)
}
