import { VigilError } from '../../codebook/index.ts'
import {
  leaveEntries,
  runWatchList,
  takeEntries,
  unwatch,
  waitingEntries,
  watchAddress,
  watchDifference,
  watchList,
  type Desk,
} from '../../desk/index.ts'
import { columns } from '../columns.ts'
import { flag, text, type Command, type ExitCode, type Typed } from '../command.ts'
import { FETCHING_FLAGS, fetchingOptions } from '../fetching.ts'
import { printDifference, printWatchOutcome } from '../print-watch.ts'
import type { Terminal } from '../terminal.ts'

type Action = (desk: Desk, terminal: Terminal, typed: Typed) => Promise<ExitCode>

const ACTIONS: Readonly<Record<string, Action>> = {
  add,
  list,
  run,
  diff,
  entries,
  take,
  leave,
  remove,
}

export const watch: Command = {
  name: 'watch',
  args: '<action> [what...]',
  vault: 'needed',
  json: true,
  summary: `pages and feeds that are looked at again when you say so: ${Object.keys(ACTIONS).join(', ')}`,
  options: [
    ['--name <name>', 'with add: what to call it'],
    ['--add', 'with run: take in what feeds announce anew, without asking'],
    ...FETCHING_FLAGS,
  ],
  examples: [
    'vigil watch add https://courier.example/feed.xml --name courier --vault cases.vigil',
    'vigil watch run --vault cases.vigil',
    'vigil watch entries --vault cases.vigil',
    'vigil watch take 1f0c93ab --vault cases.vigil',
    'vigil watch diff https://ministry.example/permits --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const [name = '', ...args] = typed.args
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (!action)
      throw new VigilError(
        'usage',
        `Say what to do: vigil watch ${Object.keys(ACTIONS).join('|')}.`,
      )
    return action(desk, terminal, { ...typed, args })
  },
}

function needed(typed: Typed, what: string): readonly string[] {
  if (typed.args.length > 0) return typed.args
  throw new VigilError('usage', `Name ${what}.`)
}

async function add(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  for (const url of needed(typed, 'the address to watch: vigil watch add URL'))
    await watchAddress(desk, url, text(typed, 'name'))
  terminal.tell('Watched from now on. Nothing was fetched. Next: vigil watch run')
  return 0
}

async function remove(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  for (const one of needed(typed, 'what not to watch any longer: vigil watch remove URL'))
    terminal.tell(`${await unwatch(desk, one)} is not watched any longer; what was taken in stays.`)
  return 0
}

async function list(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const watched = await watchList(desk)
  if (flag(typed, 'json')) for (const one of watched) terminal.print(JSON.stringify(one))
  else if (watched.length === 0) terminal.tell('Nothing is watched yet. Next: vigil watch add URL')
  else
    terminal.print(
      columns(
        ['state', 'looked', 'waiting', 'document', 'name', 'address'],
        watched.map(({ state, checked, waiting, document, name, url }) => [
          state ?? 'not yet',
          checked?.slice(0, 16).replace('T', ' ') ?? '',
          waiting ? String(waiting) : '',
          document?.slice(0, 8) ?? '',
          name ?? '',
          url,
        ]),
        terminal.columns,
      ),
    )
  return watched.length > 0 ? 0 : 1
}

async function run(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const options = { ...fetchingOptions(typed, terminal), add: flag(typed, 'add') }
  let looked = 0
  let failed = 0
  for await (const outcome of runWatchList(desk, typed.args, options)) {
    looked += 1
    if (outcome.of === 'page' && outcome.state === 'unreachable') failed += 1
    if (outcome.of === 'document' && outcome.outcome.outcome === 'failed') failed += 1
    if (flag(typed, 'json')) terminal.print(JSON.stringify(outcome))
    else printWatchOutcome(terminal, outcome)
  }
  if (looked === 0) terminal.tell('Nothing is watched yet. Next: vigil watch add URL')
  if (failed > 0) return 2
  return looked > 0 ? 0 : 1
}

async function diff(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  for (const one of needed(typed, 'the page: vigil watch diff URL')) {
    const difference = await watchDifference(desk, one)
    if (flag(typed, 'json')) terminal.print(JSON.stringify(difference))
    else printDifference(terminal, difference)
  }
  return 0
}

async function entries(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const waiting = await waitingEntries(desk)
  if (flag(typed, 'json')) for (const one of waiting) terminal.print(JSON.stringify(one))
  else if (waiting.length === 0) terminal.tell('No entry of a feed waits. Next: vigil watch run')
  else
    terminal.print(
      columns(
        ['number', 'state', 'published', 'title'],
        waiting.map(({ number, state, published, title, link, entry }) => [
          number,
          state,
          published?.slice(0, 16).replace('T', ' ') ?? '',
          `${title ?? entry}  ${link ?? ''}`,
        ]),
        terminal.columns,
      ),
    )
  return waiting.length > 0 ? 0 : 1
}

async function take(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const numbers = needed(typed, 'entries by their numbers: vigil watch entries shows them')
  let failed = 0
  for await (const outcome of takeEntries(desk, numbers, fetchingOptions(typed, terminal))) {
    if (outcome.outcome === 'failed') failed += 1
    if (flag(typed, 'json')) terminal.print(JSON.stringify({ of: 'document', outcome }))
    else printWatchOutcome(terminal, { of: 'document', outcome })
  }
  return failed > 0 ? 2 : 0
}

async function leave(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const left = await leaveEntries(
    desk,
    needed(typed, 'entries by their numbers: vigil watch entries shows them'),
  )
  terminal.tell(`${left} left aside; they are shown again if their feed changes them.`)
  return 0
}
