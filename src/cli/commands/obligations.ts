import { FREEDOMS, MECHANISMS, VigilError } from '../../codebook/index.ts'
import { correctObligations, listObligations, type Desk } from '../../desk/index.ts'
import { columns } from '../columns.ts'
import { flag, text, texts, type Command, type Typed } from '../command.ts'
import { oneOf, SELECTION, selectionOf } from '../selection.ts'

export const obligations: Command = {
  name: 'obligations',
  vault: 'needed',
  json: true,
  summary: 'the freedoms, ICCPR articles and UN mechanisms that incidents may engage, by a table',
  options: [
    ...SELECTION,
    ['--kind <kind>', 'one kind of incident only'],
    ['--correct <incident>', 'say yourself what it is about'],
    ['--freedoms <freedoms...>', `with --correct: ${FREEDOMS.join(', ')}, or none`],
    ['--section <freedom>', 'with --correct: the section of the update that it is told in'],
    ['--articles <articles...>', 'with --correct: articles of the ICCPR'],
  ],
  examples: [
    'vigil obligations --from 2026-01-01 --to 2026-06-30 --vault cases.vigil',
    'vigil obligations --correct 5d0e81aa --freedoms assembly expression --section assembly --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const asked = text(typed, 'correct')
    if (asked !== undefined) {
      const entry = await correct(desk, asked, typed)
      terminal.tell(`Written down. vigil follow --undo ${entry.slice(0, 8)} takes it back.`)
      return 0
    }
    const found = await listObligations(desk, selectionOf(typed))
    if (flag(typed, 'json')) for (const one of found) terminal.print(JSON.stringify(one))
    else if (found.length > 0) {
      const rows = found.map(
        ({ incident, kind, when, freedoms, section, corrected, iccpr, mechanisms }) => [
          corrected ? `${corrected.by}'s` : 'table',
          incident.slice(0, 8),
          kind,
          when ?? '',
          freedoms.map(name => (name === section ? `${name}*` : name)).join(', '),
          iccpr.join(', '),
          mechanisms.map(name => MECHANISMS[name]).join('; '),
        ],
      )
      const header = ['word', 'incident', 'kind', 'when', 'freedoms', 'ICCPR', 'mechanisms']
      terminal.print(columns(header, rows, terminal.columns))
    }
    terminal.tell(
      found.length > 0
        ? '* the section it is told in. Proposed by a table that no lawyer has checked (docs/crosswalk.md): a start, not a legal finding.'
        : 'No incident has been accepted. --drafts takes the unreviewed too.',
    )
    return found.length > 0 ? 0 : 1
  },
}

async function correct(desk: Desk, incident: string, typed: Typed): Promise<string> {
  const said = texts(typed, 'freedoms')
  if (said.length === 0)
    throw new VigilError(
      'usage',
      `--correct goes with --freedoms: ${FREEDOMS.join(', ')}, or none.`,
    )
  const freedoms = said
    .filter(word => word !== 'none')
    .map(word => oneOf(FREEDOMS, { name: '--freedoms', typed: word }))
  const section = text(typed, 'section')
  const articles = texts(typed, 'articles')
  return correctObligations(desk, {
    incident,
    freedoms,
    ...(section !== undefined && {
      section: oneOf(FREEDOMS, { name: '--section', typed: section }),
    }),
    ...(articles.length > 0 && { iccpr: articles }),
  })
}
