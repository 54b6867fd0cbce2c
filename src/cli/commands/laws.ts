import { printWhen } from '../../codebook/index.ts'
import { listLaws, type Laws } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'
import { counted } from '../counted.ts'
import { printPenalty } from '../print-record.ts'
import { SELECTION, selectionOf } from '../selection.ts'

export const laws: Command = {
  name: 'laws',
  vault: 'needed',
  json: true,
  summary:
    'laws and bills through their steps; which provisions are used against whom, how often, with what result',
  options: [...SELECTION],
  examples: ['vigil laws --from 2026-01-01 --to 2026-06-30 --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const found = await listLaws(desk, selectionOf(typed))
    if (flag(typed, 'json')) terminal.print(JSON.stringify(found))
    else {
      for (const { name, steps } of found.laws) {
        terminal.print(name)
        for (const { step, when, incident } of steps)
          terminal.print(
            `  ${when === null ? 'undated' : printWhen(when)}: ${step}  (${incident.slice(0, 8)})`,
          )
      }
      for (const one of found.provisions) terminal.print(provisionLines(one).join('\n'))
    }
    const nothing = found.laws.length + found.provisions.length === 0
    if (nothing)
      terminal.tell('No law and no provision is named in what has been accepted (see --drafts).')
    return nothing ? 1 : 0
  },
}

function provisionLines({ provision, uses, unnamed }: Laws['provisions'][number]): string[] {
  const often = [
    uses.length > 0 ? counted(uses.length, 'defendant') : '',
    unnamed.length > 0 ? `${counted(unnamed.length, 'incident')} without names` : '',
  ]
  return [
    `${provision}: ${often.filter(Boolean).join(', ')}`,
    ...uses.map(({ name, stage, penalty, became }) =>
      [
        `  ${name}: ${stage}`,
        ...(became ? [`then changed to ${became.join(', ')}`] : []),
        ...penalty.map(printPenalty),
      ].join(', '),
    ),
  ]
}
