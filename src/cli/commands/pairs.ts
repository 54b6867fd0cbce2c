import { listProposals } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'
import { kindOfPair } from '../kind-of-pair.ts'

export const pairs: Command = {
  name: 'pairs',
  vault: 'needed',
  json: true,
  summary:
    'list what may be one and the same: two spellings of a person, group or place, two records of one incident',
  options: [['--of <what>', 'person, group, place or incident only']],
  examples: ['vigil pairs --vault cases.vigil', 'vigil pairs --of person --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const of = text(typed, 'of')
    const { proposals: found, unsearched } = await listProposals(
      desk,
      of === undefined ? {} : { of: kindOfPair(of) },
    )
    for (const pair of found) {
      if (flag(typed, 'json')) terminal.print(JSON.stringify(pair))
      else {
        const likely = pair.outcome === 'same' ? 'probably one' : 'may be one'
        terminal.print(
          `${pair.of}  ${likely} (${pair.score.toFixed(2)})  ${pair.left}  ${pair.right}`,
        )
        if (pair.names) terminal.print(`    ${pair.names.join('  =  ')}`)
        for (const reason of pair.reasons) terminal.print(`    ${reason}`)
      }
    }
    if (unsearched.length > 0)
      terminal.tell(
        `${unsearched.length} are too common to be compared with all that they may be: look for them by search.`,
      )
    terminal.tell(
      found.length === 0
        ? 'Nothing looks like one and the same.'
        : 'Next: vigil link same LEFT RIGHT --of …, or vigil link different LEFT RIGHT --of …; vigil unlink takes it back.',
    )
    return found.length > 0 ? 0 : 1
  },
}
