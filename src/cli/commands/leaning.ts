import { LEANINGS } from '../../codebook/index.ts'
import { setLeaning } from '../../desk/index.ts'
import { cut } from '../columns.ts'
import type { Command } from '../command.ts'
import { oneOf } from '../selection.ts'

export const leaning: Command = {
  name: 'leaning',
  args: '<word> <applicant>',
  vault: 'needed',
  summary: `write down how an applicant stands to the authorities (${LEANINGS.join(', ')}): your judgement, never inferred`,
  examples: [
    'vigil leaning critical "Clean Water Committee" --vault cases.vigil',
    'vigil leaning loyal "Motherland Youth" --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [said = '', applicant = ''] = typed.args
    const word = oneOf(LEANINGS, { name: 'WORD', typed: said })
    const { entry, isKnown } = await setLeaning(desk, applicant, word)
    terminal.tell(
      `${cut(applicant.trim(), 60)} is ${word}, by your word. vigil follow --undo ${entry.slice(0, 8)} takes it back.${isKnown ? '' : ' Nobody in this vault is called so yet.'}`,
    )
    return 0
  },
}
