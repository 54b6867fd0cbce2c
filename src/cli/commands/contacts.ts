import { printWhen, VigilError } from '../../codebook/index.ts'
import { listContacts, writeAnswer, writeContact } from '../../desk/index.ts'
import { flag, text, texts, type Command, type Typed } from '../command.ts'

export const contacts: Command = {
  name: 'contacts',
  vault: 'needed',
  json: true,
  summary:
    'who was asked, when, how, by whom, and what was answered; internal: nothing published takes it along',
  options: [
    [
      '--asked <who>',
      'write down that somebody was asked (a pseudonym; vigil seal keeps who it is)',
    ],
    ['--question <text>', 'with --asked: what was asked'],
    ['--how <words>', 'with --asked: by phone, in court …'],
    ['--on <day>', 'with --asked: when (default: today)'],
    ['--by <name>', 'with --asked: who asked (default: the author)'],
    ['--about <numbers...>', 'with --asked: cases, incidents or records that it was about'],
    ['--answered <contact>', 'write down what was answered, by the number of the contact'],
    ['--answer <text>', 'the answer'],
  ],
  examples: [
    'vigil contacts --asked "lawyer L." --how "by phone" --question "Was he released?" --about 5d0e81aa --vault cases.vigil',
    'vigil contacts --answered 77ab20ff --answer "On Monday, without conditions." --vault cases.vigil',
    'vigil contacts --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const answered = text(typed, 'answered')
    const asked = text(typed, 'asked')
    if (answered !== undefined) {
      await writeAnswer(desk, answered, text(typed, 'answer') ?? '')
      terminal.tell('The answer is written down.')
      return 0
    }
    if (asked !== undefined) {
      const id = await writeContact(desk, {
        who: asked,
        how: needed(typed, 'how'),
        asked: needed(typed, 'question'),
        on: text(typed, 'on'),
        by: text(typed, 'by'),
        answer: text(typed, 'answer'),
        about: texts(typed, 'about'),
      })
      terminal.tell(`Written down as ${id.slice(0, 8)}.`)
      return 0
    }
    const all = await listContacts(desk)
    for (const one of all) {
      const { subject, value, contested } = one
      if (flag(typed, 'json')) {
        terminal.print(JSON.stringify(one))
        continue
      }
      terminal.print(
        `${subject.slice(0, 8)}  ${printWhen(value.on)}: ${value.by} asked ${value.who} (${value.how}): ${value.asked}`,
      )
      terminal.print(`  ${value.answer ?? 'no answer yet'}`)
      for (const other of contested)
        terminal.print(`  CONTESTED: ${other.by} wrote ${other.value.answer ?? 'no answer yet'}`)
    }
    if (all.length === 0) terminal.tell('Nobody has been asked yet, by what is written down.')
    return all.length > 0 ? 0 : 1
  },
}

function needed(typed: Typed, name: 'how' | 'question'): string {
  const said = text(typed, name)
  if (said !== undefined) return said
  throw new VigilError('usage', `--asked goes with --${name}.`)
}
