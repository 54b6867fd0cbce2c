import { packDocuments } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { printSize } from '../print-copied.ts'
import { counted } from '../counted.ts'
import { tellWithdrawn } from '../tell-withdrawn.ts'

export const pack: Command = {
  name: 'pack',
  args: '<file> [documents...]',
  vault: 'needed',
  json: true,
  summary:
    'pack documents as evidence: originals, texts, their journal, time stamps, and how to check it all without Vigil',
  options: [
    ['--incident <ids>', 'the sources of incidents, by number, with commas between'],
    ['--all', 'every document; sealed ones only with --tier sealed'],
    ['--tier <tier>', 'for whom: partner, internal or sealed (default: partner)'],
  ],
  examples: [
    'vigil pack evidence.zip 3fa4c1 article.html --vault cases.vigil',
    'vigil pack evidence.zip --incident 5d21e0a3 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [file = '', ...documents] = typed.args
    const incidents = (text(typed, 'incident') ?? '').split(',').filter(id => id !== '')
    const packed = await packDocuments(desk, file, {
      documents,
      incidents,
      all: flag(typed, 'all'),
      tier: text(typed, 'tier'),
    })
    if (flag(typed, 'json')) terminal.print(JSON.stringify({ file, ...packed }))
    else
      terminal.print(
        `Packed into ${file}: ${counted(packed.documents, 'document')}, ${counted(packed.entries, 'entry')}, ${counted(packed.timestamps, 'time stamp')}, ${printSize(packed.size)}. README.md in it says how to check it.`,
      )
    if (packed.sealed > 0)
      terminal.tell(
        `${counted(packed.sealed, 'sealed document')} stayed out: --tier sealed takes them along.`,
      )
    tellWithdrawn(terminal, packed.withdrawn)
    if (!packed.cleared) terminal.tell(`INTERNAL – NOT CLEARED: ${packed.blockers.join(' ')}`)
    terminal.tell('It is not encrypted, and the pseudonyms of those who decided stand in it.')
    return 0
  },
}
