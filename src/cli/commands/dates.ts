import { isEdtf, VigilError } from '../../codebook/index.ts'
import { readPhrases } from '../../desk/index.ts'
import { text, type Command } from '../command.ts'

export const dates: Command = {
  name: 'dates',
  vault: 'none',
  summary:
    'say which days phrases mean: one a line from standard input ("last Tuesday"), one JSON line each with start, end and edtf; null where there is no date, and for what is counted from an event told elsewhere ("the following day")',
  options: [['--published <date>', 'what they are counted from, such as 2024-08-12 (needed)']],
  examples: [
    'vigil dates --published 2024-05-10 < phrases.txt',
    "printf 'two days after 5 March\\n' | vigil dates --published 2024-05-10",
  ],
  async run(terminal, typed) {
    const published = text(typed, 'published')
    if (published === undefined)
      throw new VigilError('usage', 'Say what the dates are counted from: --published 2024-08-12.')
    if (!isEdtf(published))
      throw new VigilError(
        'date-invalid',
        `--published ${published} is no date: write it as 2024-08-12, 2024-08 or 2024.`,
      )
    const input = (await terminal.readInput()).replace(/^\uFEFF/, '')
    const lines = input.replace(/\r?\n$/, '').split(/\r?\n/)
    if (input === '') return 1
    for (const found of readPhrases(lines, { published })) terminal.print(JSON.stringify(found))
    return 0
  },
}
