import { basename } from 'node:path'
import { VigilError } from '../../codebook/index.ts'
import { keepLexicon, keptLexicon } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { textOf } from '../text-file.ts'

export const lexicon: Command = {
  name: 'lexicon',
  args: '[file]',
  vault: 'needed',
  summary: "keep a monitor's own words in the vault, so that documents are read with them",
  options: [['--off', 'read without own words again']],
  examples: [
    'vigil lexicon words.yaml --vault cases.vigil',
    'vigil lexicon --vault cases.vigil > words.yaml',
    'vigil lexicon --off --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [file] = typed.args
    const off = flag(typed, 'off')
    if (file !== undefined && off)
      throw new VigilError('usage', 'Name a lexicon to keep, or take it away with --off; not both.')
    if (file === undefined && !off) {
      const kept = await keptLexicon(desk.vault)
      if (kept) terminal.keep(kept.text.trimEnd())
      else terminal.tell('The vault keeps no lexicon. Take one in with vigil lexicon FILE.')
      return kept ? 0 : 1
    }
    await keepLexicon(
      desk,
      file === undefined ? null : { name: basename(file), text: textOf(file, 'lexicon') },
    )
    terminal.tell(
      file === undefined
        ? 'Documents are read without own words again. Next: vigil read.'
        : `${basename(file)} is in the vault, and its examples are read as promised. Next: vigil read, which reads every document anew with it; decisions stay.`,
    )
    return 0
  },
}
