import { addTranscript } from '../../desk/index.ts'
import { askText } from '../ask-text.ts'
import { flag, text, type Command } from '../command.ts'
import { textOf } from '../text-file.ts'

export const transcribe: Command = {
  name: 'transcribe',
  args: '<document>',
  vault: 'needed',
  json: true,
  summary:
    'take in what a person wrote down of a recording, a picture or a scan; again for a new version, which stands in place of the last',
  options: [
    ['--file <file>', 'read the words from a file (default: standard input)'],
    ['--language <code>', 'their language, such as en or ru (default: recognised)'],
  ],
  examples: [
    'vigil transcribe 3fa4c1 --file hearing.txt --vault cases.vigil',
    'vigil transcribe banner.jpg --language ru --vault cases.vigil < banner.txt',
  ],
  async run(desk, terminal, typed) {
    const [of = ''] = typed.args
    const file = text(typed, 'file')
    const document = await addTranscript(desk, {
      of,
      text: file === undefined ? await askText(terminal, 'What was heard or seen') : textOf(file),
      language: text(typed, 'language'),
    })
    if (flag(typed, 'json')) terminal.print(JSON.stringify(document))
    else terminal.print(document.id)
    const short = document.id.slice(0, 12)
    terminal.tell(
      `The transcript is ${document.name}, read into ${document.records} ${document.records === 1 ? 'record' : 'records'}. Next: vigil show ${short}, vigil review.`,
    )
    return 0
  },
}
