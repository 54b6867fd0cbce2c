import { VigilError } from '../../codebook/index.ts'
import { composeUpdateReport, renderUpdate } from '../../desk/index.ts'
import { flag, text, type Command } from '../command.ts'

export const update: Command = {
  name: 'update',
  vault: 'needed',
  json: true,
  summary: 'compose the update of a period: each sentence leads to its source',
  options: [
    ['--from <date>', 'first day, such as 2026-01-01'],
    ['--to <date>', 'last day'],
    ['--country <code>', 'one country only, as ISO code or name'],
    ['--drafts', 'take unreviewed records too, each marked; the update is then internal'],
    ['--tier <tier>', 'whom it is for: public, partner or internal (default: public)'],
    ['--format <format>', 'md or html (default: md)'],
  ],
  examples: [
    'vigil update --from 2026-01-01 --to 2026-06-30 --vault cases.vigil > update.md',
    'vigil update --from 2026-01-01 --to 2026-06-30 --drafts --format html --vault cases.vigil > draft.html',
  ],
  async run(desk, terminal, typed) {
    const format = text(typed, 'format') ?? 'md'
    if (format !== 'md' && format !== 'html')
      throw new VigilError('usage', '--format takes md or html.')
    const composed = await composeUpdateReport(desk, {
      from: text(typed, 'from') ?? '',
      to: text(typed, 'to') ?? '',
      country: text(typed, 'country') ?? null,
      drafts: flag(typed, 'drafts'),
      tier: text(typed, 'tier') ?? 'public',
    })
    if (flag(typed, 'json')) terminal.print(JSON.stringify(composed.report))
    else terminal.keep(renderUpdate(composed, format))
    if (!composed.cleared) terminal.tell(`INTERNAL – NOT CLEARED: ${composed.blockers.join('; ')}`)
    if (composed.empty)
      terminal.tell(
        'Nothing happened in this period that has been accepted. --drafts shows the unreviewed too.',
      )
    return composed.empty ? 1 : 0
  },
}
