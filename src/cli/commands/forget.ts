import { VigilError } from '../../codebook/index.ts'
import {
  agreeForgetting,
  forget as forgetDocuments,
  forgettings,
  type ListedForgetting,
} from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { counted } from '../counted.ts'
import type { Terminal } from '../terminal.ts'

export const forget: Command = {
  name: 'forget',
  args: '[documents...]',
  vault: 'needed',
  json: true,
  summary:
    'delete documents for good, with all that was decided on them; hashes and the reason stay',
  options: [
    ['--reason <reason>', 'why; it stays and travels, so name nobody in it'],
    ['--list', 'list what was forgotten, here and by others'],
    ['--agree <entry>', 'let what another vault has forgotten be forgotten here too'],
  ],
  examples: [
    'vigil forget 3fa4c1 --reason "its source withdrew" --vault cases.vigil',
    'vigil forget --list --vault cases.vigil',
    'vigil forget --agree 77ab20c1 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const isJson = flag(typed, 'json')
    if (flag(typed, 'list')) {
      const all = await forgettings(desk)
      for (const one of all) terminal.print(isJson ? JSON.stringify(one) : lineOf(one))
      if (all.length === 0) terminal.tell('Nothing was forgotten, here or by others.')
      return all.length > 0 ? 0 : 1
    }
    const agreed = text(typed, 'agree')
    if (agreed === undefined && typed.args.length === 0)
      throw new VigilError('usage', 'Name the documents to be forgotten, or use --list.')
    if (agreed === undefined && text(typed, 'reason')) await sure(typed.args, terminal)
    const outcome =
      agreed === undefined
        ? await forgetDocuments(desk, typed.args, text(typed, 'reason') ?? '')
        : await agreeForgetting(desk, agreed)
    const { entries, originals, isScrubbed } = outcome
    if (isJson) terminal.print(JSON.stringify(outcome))
    else
      terminal.print(
        `Forgotten: ${counted(entries, 'content')} and ${counted(originals, 'original')}.`,
      )
    terminal.tell(
      isScrubbed
        ? 'Backups, bundles and releases that left this vault still hold it. So may texts that somebody wrote: look with vigil search.'
        : 'Another program has the vault open: bytes of it stay in the file beside the vault until that one is closed.',
    )
    return 0
  },
}

const WORD = 'forget'

/** Asks once more where somebody can be asked: nothing brings back what is deleted. */
async function sure(documents: readonly string[], terminal: Terminal): Promise<void> {
  const answer = await terminal.ask(
    `This deletes for good, with all that was decided on them: ${documents.join(', ')}. Type ${WORD} to go on: `,
  )
  if (answer !== null && answer.trim() !== WORD)
    throw new VigilError('usage', `Nothing was forgotten: type ${WORD} when asked.`)
}

function lineOf({ id, author, at, reason, isOwn, here, entries }: ListedForgetting): string {
  const done = isOwn ? 'forgotten here' : 'nothing of it is here'
  const state = here > 0 ? `waits: ${here} of ${entries.length} contents are here` : done
  return `${id.slice(0, 12)}  ${at.slice(0, 10)}  ${author}  ${state}  ${reason}`
}
