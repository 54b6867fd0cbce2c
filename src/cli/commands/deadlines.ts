import { basename } from 'node:path'
import { printWhen, VigilError } from '../../codebook/index.ts'
import {
  confirmDate,
  dropCountryFile,
  keepCountryFile,
  keptCountryFiles,
  listDeadlines,
  type Desk,
  type DueDate,
} from '../../desk/index.ts'
import { flag, text, type Command, type ExitCode, type Typed } from '../command.ts'
import { counted } from '../counted.ts'
import type { Terminal } from '../terminal.ts'
import { textOf } from '../text-file.ts'

export const deadlines: Command = {
  name: 'deadlines',
  args: '[file]',
  vault: 'needed',
  json: true,
  summary:
    'what is due by when: appeals, limits of custody, decisions, replies; with FILE, keep a country file of rules',
  options: [
    ['--as-of <day>', 'the day asked about (default: today)'],
    ['--all', 'also what has passed more than 30 days ago'],
    ['--drafts', 'take unreviewed records too'],
    [
      '--confirm <number>',
      'confirm a date that was worked out: a deadline, or an expected release (see vigil cases)',
    ],
    ['--on <date>', 'with --confirm: it is another date'],
    ['--note <text>', 'with --confirm: why'],
    ['--files', 'print the country files that the vault keeps'],
    ['--off <country>', 'take the file of a country away'],
  ],
  examples: [
    'vigil deadlines kz.yaml --vault cases.vigil',
    'vigil deadlines --as-of 2026-05-01 --vault cases.vigil',
    'vigil deadlines --confirm 7be01d44 --on 2026-05-12 --note "the lawyer says so" --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [file] = typed.args
    const confirmed = text(typed, 'confirm')
    const off = text(typed, 'off')
    if ([file, confirmed, off].filter(said => said !== undefined).length > 1)
      throw new VigilError('usage', 'One thing at a time: FILE, --confirm or --off.')
    if (file !== undefined) {
      const { country, rules } = await keepCountryFile(desk, {
        name: basename(file),
        text: textOf(file, 'country file'),
      })
      terminal.tell(`${counted(rules.length, 'rule')} for ${country} in the vault.`)
      return 0
    }
    if (off !== undefined) {
      await dropCountryFile(desk, off)
      terminal.tell(`The file for ${off} is taken away.`)
      return 0
    }
    if (confirmed !== undefined) return confirm(desk, terminal, { id: confirmed, typed })
    return flag(typed, 'files') ? printFiles(desk, terminal) : printDue(desk, terminal, typed)
  },
}

async function confirm(
  desk: Desk,
  terminal: Terminal,
  { id, typed }: { readonly id: string; readonly typed: Typed },
): Promise<ExitCode> {
  const [on, note] = [text(typed, 'on'), text(typed, 'note')]
  const said = await confirmDate(desk, { id, ...(on && { on }), ...(note && { note }) })
  terminal.tell(
    `${said.called}: ${printWhen(said.on)} is confirmed. vigil follow --undo ${said.entry.slice(0, 8)} takes it back.`,
  )
  return 0
}

async function printFiles(desk: Desk, terminal: Terminal): Promise<ExitCode> {
  const files = await keptCountryFiles(desk)
  for (const { text: words } of files) terminal.keep(words.trimEnd())
  if (files.length === 0) terminal.tell('The vault keeps no country file.')
  return files.length > 0 ? 0 : 1
}

/** For how many days what has passed is told, unless all is asked for. */
const PASSED = 30

async function printDue(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const asked = { asOf: text(typed, 'asOf'), drafts: flag(typed, 'drafts') }
  const all = await listDeadlines(desk, asked)
  const due = all.filter(({ left }) => flag(typed, 'all') || left >= -PASSED)
  for (const one of due)
    terminal.print(flag(typed, 'json') ? JSON.stringify(one) : linesOf(one).join('\n'))
  if (due.length === 0)
    terminal.tell(
      (await keptCountryFiles(desk)).length === 0
        ? 'The vault keeps no country file: take one in with vigil deadlines FILE (examples/deadlines/ has some).'
        : `Nothing is due by the country files.${all.length > 0 ? ` ${all.length} passed more than ${PASSED} days ago: --all tells them.` : ''}`,
    )
  return due.length > 0 ? 0 : 1
}

function linesOf({ id, about, whom, on, left, rule, confirmed }: DueDate): string[] {
  const rest = left < 0 ? `passed ${counted(-left, 'day')} ago` : `${counted(left, 'day')} left`
  const head = `${id.slice(0, 8)}  ${whom}: ${about} by ${printWhen(confirmed?.value.on ?? on)} (${rest})`
  const contested = confirmed?.contested.map(({ by, value }) => `${by} says ${printWhen(value.on)}`)
  return [
    head,
    `  ${rule.says} (${rule.source})`,
    confirmed
      ? `  confirmed by ${confirmed.by}${confirmed.value.note ? `: ${confirmed.value.note}` : ''}${contested?.length ? `; CONTESTED: ${contested.join(', ')}` : ''}${confirmed.value.was === on ? '' : `; now worked out as ${printWhen(on)}`}`
      : `  worked out, internal until confirmed; ${rule.checked}; days off are not taken into account`,
  ]
}
