import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VigilError, writingReason } from '../../codebook/index.ts'
import {
  addFiles,
  closeDesk,
  composeUpdateReport,
  initVault,
  openDesk,
  readDocuments,
  renderUpdate,
  type Desk,
} from '../../desk/index.ts'
import { flag, text, type Command, type ExitCode, type Typed } from '../command.ts'
import { portOf, serveUntilStopped } from '../serving.ts'
import type { Terminal } from '../terminal.ts'

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))
const PASSPHRASE = 'demo'
const PERIOD = { from: '2026-01-01', to: '2026-12-31' }
const BEGINNING = 60

export const demo: Command = {
  name: 'demo',
  vault: 'none',
  summary: 'run the whole way on the example documents and open the workbench',
  options: [
    ['--once', 'end after the update, without the workbench'],
    [
      '--into <folder>',
      'where to put the demo vault and the draft update (default: a new temporary folder)',
    ],
    ['--port <n>', 'the port of the workbench (default: any that is free)'],
  ],
  examples: ['vigil demo', 'vigil demo --once --into /tmp/vigil-demo'],
  run: (terminal, typed) => runDemo(terminal, typed),
}

async function runDemo(terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const port = portOf(typed)
  const folder = folderFor(typed)
  const file = join(folder, 'demo.vigil')
  await initVault(file, PASSPHRASE)
  terminal.print(
    `Made a demo vault: ${file} (its passphrase is "${PASSPHRASE}"; the people in it are invented)`,
  )
  const desk = await openDesk(file, {
    author: 'demo',
    passphrase: () => Promise.resolve(PASSPHRASE),
  })
  try {
    await takeIn(desk, terminal)
    await draftUpdate(desk, terminal, folder)
    terminal.print(tryNext(file))
    if (!flag(typed, 'once')) await serveUntilStopped(desk, terminal, { port })
  } finally {
    await closeDesk(desk)
  }
  return 0
}

function folderFor(typed: Typed): string {
  const folder = text(typed, 'into')
  if (folder === undefined) return mkdtempSync(join(tmpdir(), 'vigil-demo-'))
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new VigilError(
      'usage',
      `${folder} cannot be the demo's folder: ${isThere ? 'it is a file' : writingReason(error)}. Name another.`,
      { cause: error },
    )
  }
}

/** The numbered files; their sidecars are read with them. */
function exampleDocuments(): string[] {
  return readdirSync(EXAMPLES)
    .filter(name => /^\d\d-/.test(name) && !name.endsWith('.meta.json'))
    .sort()
    .map(name => join(EXAMPLES, name))
}

async function takeIn(desk: Desk, terminal: Terminal): Promise<void> {
  let added = 0
  for await (const outcome of addFiles(desk, exampleDocuments())) {
    if (outcome.outcome === 'failed') throw outcome.error
    if (outcome.outcome === 'added') added += 1
  }
  terminal.print(`Took in ${added} example documents, sealed with their hashes.`)
  const bar = terminal.progress('reading')
  const read = await readDocuments(desk, {
    ids: [],
    again: false,
    onProgress: (at, total) => bar.at(at, total),
  })
  bar.end()
  terminal.print(
    `Read them: ${read.records} records drafted. None is accepted: that is for a person to do.`,
  )
}

async function draftUpdate(desk: Desk, terminal: Terminal, folder: string): Promise<void> {
  const composed = await composeUpdateReport(desk, {
    ...PERIOD,
    country: null,
    drafts: true,
    tier: 'public',
  })
  const draft = join(folder, 'update-draft.md')
  writeFileSync(draft, renderUpdate(composed, 'md'))
  writeFileSync(join(folder, 'update-draft.html'), renderUpdate(composed, 'html'))
  terminal.print(`Wrote the draft update: ${draft} (and .html). It begins:\n`)
  const lines = renderUpdate(composed, 'md').split('\n')
  terminal.print(
    lines
      .slice(0, BEGINNING)
      .map(line => `    ${line}`)
      .join('\n'),
  )
  if (lines.length > BEGINNING)
    terminal.print(`    … ${lines.length - BEGINNING} more lines in the file\n`)
}

function tryNext(file: string): string {
  return [
    'What to try next:',
    '  in the workbench  open a document; j and k walk its records, a accepts, e amends, r refuses, u undoes',
    '  what contradicts  Analyses, Claims against claims (g q), with “Show what nobody has judged”: who counted how many at the water rally',
    `  vigil review --vault ${file}`,
    `  vigil search square --vault ${file}`,
    `  vigil verify --vault ${file}`,
    `  where a passphrase is asked for, it is "${PASSPHRASE}"; from this folder, "vigil" is: node dist/cli/main.js`,
    '',
  ].join('\n')
}
