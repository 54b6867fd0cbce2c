import { GROUPINGS, printAmount, UNITS, VigilError } from '../../codebook/index.ts'
import { countIncidents, type CountTable, type Desk } from '../../desk/index.ts'
import { columns } from '../columns.ts'
import { flag, text, type Command, type ExitCode, type Typed } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { oneOf, SELECTION, selectionOf } from '../selection.ts'

type Row = {
  readonly key: string | null
  readonly count: CountTable['total']
  readonly before?: CountTable['total'] | undefined
}

export const count: Command = {
  name: 'count',
  args: '[unit]',
  vault: 'needed',
  json: true,
  summary: `count ${UNITS.join(', ')}: each once, an interval where something is undecided`,
  options: [
    ...SELECTION,
    ['--kind <kind>', 'one kind of incident only'],
    ['--by <what>', `break down by ${GROUPINGS.join(', ')}`],
    ['--compare', 'count the period of the same length before it too'],
  ],
  examples: [
    'vigil count --vault cases.vigil',
    'vigil count detentions --from 2026-01-01 --to 2026-06-30 --by month --vault cases.vigil',
    'vigil count people --kind conviction --by provision --vault cases.vigil --json',
  ],
  async run(desk, terminal, typed) {
    const [named] = typed.args
    if (named === undefined && !flag(typed, 'json')) return countAll(desk, terminal, typed)
    const unit = oneOf(UNITS, { name: 'UNIT', typed: named ?? '' })
    const by = groupingOf(typed)
    const compare = flag(typed, 'compare')
    const table = await countIncidents(desk, { ...selectionOf(typed), unit, by, compare })
    if (flag(typed, 'json')) terminal.print(JSON.stringify(table))
    else {
      const total = { key: 'in all', count: table.total, before: table.before }
      const header = [by ?? '', unit, ...(compare ? ['before'] : []), 'drawn from']
      const rows = [...table.rows, total].map(row => lineOf(row, compare))
      terminal.print(columns(header, rows, terminal.columns))
      if (by !== undefined && table.rows.length > 1)
        terminal.tell('Rows may share incidents and people: they are not to be added.')
    }
    const { undated, incidents } = table.total
    if (undated.length > 0)
      terminal.tell(`${undated.length} incidents have no date and are in no number of a period.`)
    if (incidents.length === 0)
      terminal.tell('Nothing to count has been accepted. --drafts takes the unreviewed too.')
    return incidents.length > 0 ? 0 : 1
  },
}

/** Each unit in a line. */
async function countAll(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  if (groupingOf(typed) !== undefined || flag(typed, 'compare'))
    throw new VigilError('usage', `Say what is to be counted: ${UNITS.join(', ')}.`)
  const tables = await Promise.all(
    UNITS.map(unit => countIncidents(desk, { ...selectionOf(typed), unit })),
  )
  const rows = tables.map(({ total }, at) => [UNITS[at] ?? '', printAmount(total.amount)])
  terminal.print(columns(['unit', 'in all'], rows, terminal.columns))
  terminal.tell('Next: vigil count UNIT, with --by to break it down.')
  return tables.some(({ total }) => total.incidents.length > 0) ? 0 : 1
}

function groupingOf(typed: Typed) {
  const by = text(typed, 'by')
  return by === undefined ? undefined : oneOf(GROUPINGS, { name: '--by', typed: by })
}

function lineOf({ key, count: now, before }: Row, compare: boolean): string[] {
  const then = compare ? [before ? printAmount(before.amount) : '0'] : []
  return [
    key ?? '(not told)',
    printAmount(now.amount),
    ...then,
    now.incidents.map(id => id.slice(0, 8)).join(' '),
  ]
}
