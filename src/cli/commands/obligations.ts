import { MECHANISMS } from '../../codebook/index.ts'
import { listObligations } from '../../desk/index.ts'
import { columns } from '../columns.ts'
import { flag, type Command } from '../command.ts'
import { SELECTION, selectionOf } from '../selection.ts'

export const obligations: Command = {
  name: 'obligations',
  vault: 'needed',
  json: true,
  summary: 'the freedoms, ICCPR articles and UN mechanisms that incidents may engage, by a table',
  options: [...SELECTION, ['--kind <kind>', 'one kind of incident only']],
  examples: ['vigil obligations --from 2026-01-01 --to 2026-06-30 --vault cases.vigil'],
  async run(desk, terminal, typed) {
    const found = await listObligations(desk, selectionOf(typed))
    if (flag(typed, 'json')) for (const one of found) terminal.print(JSON.stringify(one))
    else if (found.length > 0) {
      const rows = found.map(({ incident, kind, when, freedoms, iccpr, mechanisms }) => [
        incident.slice(0, 8),
        kind,
        when ?? '',
        freedoms.join(', '),
        iccpr.join(', '),
        mechanisms.map(name => MECHANISMS[name]).join('; '),
      ])
      const header = ['incident', 'kind', 'when', 'freedoms', 'ICCPR', 'mechanisms']
      terminal.print(columns(header, rows, terminal.columns))
    }
    terminal.tell(
      found.length > 0
        ? 'Proposed by a table that no lawyer has checked (docs/crosswalk.md): a start, not a legal finding.'
        : 'No incident has been accepted. --drafts takes the unreviewed too.',
    )
    return found.length > 0 ? 0 : 1
  },
}
