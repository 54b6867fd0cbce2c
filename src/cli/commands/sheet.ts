import { existsSync } from 'node:fs'
import { VigilError } from '../../codebook/index.ts'
import {
  importSheet,
  keepMapping,
  keptMappings,
  listImports,
  mappingNamed,
  OWN_MAPPING,
  parseMapping,
  previewSheet,
  printMapping,
  proposeMapping,
  ROW_OUTCOMES,
  undoImport,
  type Desk,
} from '../../desk/index.ts'
import { flag, text, wholeNumber, type Command, type ExitCode, type Typed } from '../command.ts'
import { counted } from '../counted.ts'
import { printCounts, printImports, printRows } from '../print-sheet.ts'
import type { Terminal } from '../terminal.ts'
import { textOf } from '../text-file.ts'

type Action = (desk: Desk, terminal: Terminal, typed: Typed) => Promise<ExitCode>

const ACTIONS: Readonly<Record<string, Action>> = {
  propose,
  map: mappings,
  preview,
  import: take,
  undo,
  list,
}

export const sheet: Command = {
  name: 'sheet',
  args: '<action> [what...]',
  vault: 'needed',
  json: true,
  summary: `take in a spreadsheet's rows as records, by a mapping of its columns: ${Object.keys(ACTIONS).join(', ')}`,
  options: [
    ['--map <name>', 'with preview and import: the mapping, as it is kept'],
    ['--rows <rows>', 'with import: only these, such as 2-40,45; those in conflict only if named'],
    ['--only <outcomes>', `with preview: only rows of these, of ${ROW_OUTCOMES.join(', ')}`],
    ['--sheet <name>', 'with propose: which sheet of a workbook (default: the first)'],
    ['--header <row>', 'with propose: the row of the headings (default: found by its words)'],
    ['--off', 'with map: take the mapping away; what was imported stays'],
  ],
  examples: [
    'vigil sheet propose cases.xlsx --vault cases.vigil > mapping.yaml',
    'vigil sheet map cases mapping.yaml --vault cases.vigil',
    'vigil sheet preview cases.xlsx --map cases --vault cases.vigil',
    'vigil sheet preview cases.xlsx --map cases --only wrong,conflict --vault cases.vigil',
    'vigil sheet import cases.xlsx --map cases --vault cases.vigil',
    'vigil sheet list --vault cases.vigil',
    'vigil sheet undo 5d21e0a3 --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [name = '', ...args] = typed.args
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (!action)
      throw new VigilError(
        'usage',
        `Say what to do: vigil sheet ${Object.keys(ACTIONS).join('|')}.`,
      )
    return action(desk, terminal, { ...typed, args })
  },
}

function needed(typed: Typed, what: string): string {
  const [first] = typed.args
  if (first !== undefined) return first
  throw new VigilError('usage', `Name ${what}.`)
}

/** A file where there is one of that name, else a document of the vault. */
const named = (what: string) => (existsSync(what) ? { file: what } : { document: what })

function mapOf(typed: Typed): string {
  const map = text(typed, 'map')
  if (map !== undefined) return map
  throw new VigilError(
    'usage',
    `Name the mapping: --map NAME. vigil sheet map lists those that are kept; --map ${OWN_MAPPING} takes in what Vigil has written.`,
  )
}

async function propose(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const file = needed(typed, 'the sheet: vigil sheet propose FILE')
  const header = text(typed, 'header')
  const { mapping, notes, columns, sheets } = await proposeMapping(desk, named(file), {
    sheet: text(typed, 'sheet'),
    header: header === undefined ? undefined : wholeNumber('--header', header),
  })
  if (flag(typed, 'json')) {
    terminal.print(JSON.stringify({ mapping, notes, columns, sheets }))
    return 0
  }
  for (const { heading, examples } of columns)
    terminal.print(`# ${heading}${examples.length > 0 ? `: ${examples.join(' · ')}` : ''}`)
  for (const note of notes) terminal.print(`# LOOK: ${note}`)
  terminal.keep(printMapping(mapping).trimEnd())
  terminal.tell(
    'This is a guess. Look at each line, correct it, and keep it: vigil sheet map NAME mapping.yaml',
  )
  return 0
}

async function mappings(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const [name, file] = typed.args
  if (name === undefined) return listMappings(desk, terminal, typed)
  if (flag(typed, 'off')) {
    await keepMapping(desk, name, null)
    terminal.tell(`The mapping “${name}” is kept no longer; what was imported with it stays.`)
    return 0
  }
  if (file === undefined) {
    const mapping = await mappingNamed(desk, name)
    if (flag(typed, 'json')) terminal.print(JSON.stringify(mapping))
    else terminal.keep(printMapping(mapping).trimEnd())
    return 0
  }
  await keepMapping(desk, name, parseMapping(textOf(file, 'mapping'), file))
  terminal.tell(
    `The mapping “${name}” is in the vault. Next: vigil sheet preview FILE --map "${name}"`,
  )
  return 0
}

async function listMappings(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const kept = await keptMappings(desk)
  for (const one of kept)
    terminal.print(
      flag(typed, 'json')
        ? JSON.stringify(one)
        : `${one.name}: ${Object.keys(one.mapping.columns).join(', ')}`,
    )
  if (kept.length === 0)
    terminal.tell('No mapping is kept yet. Next: vigil sheet propose FILE > mapping.yaml')
  return kept.length > 0 ? 0 : 1
}

async function preview(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const file = needed(typed, 'the sheet: vigil sheet preview FILE --map NAME')
  const only = text(typed, 'only')?.split(',')
  const unknown = only?.find(one => !ROW_OUTCOMES.some(outcome => outcome === one))
  if (unknown !== undefined)
    throw new VigilError(
      'usage',
      `“${unknown}” is no outcome; there are ${ROW_OUTCOMES.join(', ')}.`,
    )
  const previewed = await previewSheet(desk, named(file), mapOf(typed))
  const rows = previewed.rows.filter(({ outcome }) => only?.includes(outcome) ?? outcome !== 'same')
  if (flag(typed, 'json')) for (const row of rows) terminal.print(JSON.stringify(row))
  else if (rows.length > 0) terminal.print(printRows(rows))
  terminal.tell(`${previewed.name}: ${printCounts(previewed)}. Nothing was changed.`)
  if (previewed.alike)
    terminal.tell(
      `${counted(previewed.alike.rows, 'row')} of the new say what was imported with --map ${previewed.alike.map} already, and would stand twice. If this is a newer version of that sheet, take that mapping.`,
    )
  return previewed.counts.wrong > 0 ? 2 : 0
}

async function take(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const file = needed(typed, 'the sheet: vigil sheet import FILE --map NAME')
  const rows = text(typed, 'rows')
  const done = await importSheet(desk, {
    sheet: named(file),
    map: mapOf(typed),
    choice: { only: rows, conflicts: rows },
  })
  const { left } = done
  if (flag(typed, 'json')) terminal.print(JSON.stringify(done))
  else terminal.print(`Import ${done.import.id}: ${counted(done.taken, 'row')} taken in.`)
  const rest = [
    ...(left.conflict > 0 ? [`${left.conflict} in conflict with what people judged`] : []),
    ...(left.wrong > 0 ? [`${left.wrong} wrong`] : []),
    ...(left.notChosen > 0 ? [`${left.notChosen} not chosen`] : []),
  ]
  if (rest.length > 0)
    terminal.tell(`Left as they were: ${rest.join(', ')}. vigil sheet preview shows them.`)
  if (left.gone > 0)
    terminal.tell(
      left.gone === 1
        ? '1 row of before is not in this file; its record stays.'
        : `${left.gone} rows of before are not in this file; their records stay.`,
    )
  terminal.tell(`To take all of it back: vigil sheet undo ${done.import.id}`)
  return 0
}

async function undo(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const undone = await undoImport(desk, needed(typed, 'the import: vigil sheet undo IMPORT'))
  if (flag(typed, 'json')) terminal.print(JSON.stringify(undone))
  else
    terminal.print(
      `The import ${undone.import.id} of ${undone.import.name} is taken back; the file stays as a document.`,
    )
  if (undone.judgedSince > 0)
    terminal.tell(
      `${undone.judgedSince} of its records people had judged since: what they said stays, without words of a reading. vigil review shows them.`,
    )
  return 0
}

async function list(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const imports = await listImports(desk)
  if (flag(typed, 'json')) for (const one of imports) terminal.print(JSON.stringify(one))
  else if (imports.length > 0) terminal.print(printImports(imports, terminal.columns))
  else terminal.tell('Nothing was imported yet. Next: vigil sheet propose FILE > mapping.yaml')
  return imports.length > 0 ? 0 : 1
}
