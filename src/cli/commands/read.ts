import { isEdtf, VigilError } from '../../codebook/index.ts'
import { countFiles, explain, readFiles, type FileReading } from '../../desk/index.ts'
import { textOf } from '../text-file.ts'
import { flag, text, type Command, type ExitCode, type Typed } from '../command.ts'
import { recordTable } from '../record-table.ts'
import type { Terminal } from '../terminal.ts'

const FORMATS = ['table', 'json', 'ndjson'] as const

export const read: Command = {
  name: 'read',
  args: '[paths...]',
  vault: 'optional',
  summary: 'read documents into records: files and folders, or with --vault what it holds unread',
  options: [
    ['--format <format>', `one of ${FORMATS.join(', ')} (default: table)`],
    ['--published <date>', 'when the documents were published, where no sidecar says'],
    ['--explain', 'say for each record which rule found it and how each value was filled'],
    ['--lexicon <file>', "a monitor's own words, in YAML or JSON; with --vault: vigil lexicon"],
    [
      '--threads <n>',
      'how many threads read files (default: one a core from 300 files on, else one)',
    ],
    ['--ocr', 'read the letters of scans and photographs with the Tesseract of this computer'],
    ['--again', 'with --vault: read again what was read before'],
  ],
  examples: [
    'vigil read article.txt --published 2024-08-12',
    'vigil read articles/ --format ndjson > records.ndjson',
    'vigil read articles/ --lexicon words.yaml',
    'vigil read --vault cases.vigil',
  ],
  run: async (desk, terminal, typed) => {
    if (!desk) return readPaths(terminal, typed)
    // Files are read without the store: it is loaded only where there is a vault.
    const { readVault } = await import('../read-vault.ts')
    return readVault(desk, terminal, typed)
  },
}

async function readPaths(terminal: Terminal, typed: Typed): Promise<ExitCode> {
  const format = FORMATS.find(name => name === (text(typed, 'format') ?? 'table'))
  if (!format) throw new VigilError('usage', `--format takes ${FORMATS.join(', ')}.`)
  if (typed.args.length === 0)
    throw new VigilError('usage', 'Name files or folders to read, or a vault with --vault FILE.')
  const published = text(typed, 'published') ?? null
  if (published !== null && !isEdtf(published))
    throw new VigilError(
      'date-invalid',
      `--published ${published} is no date: write it as 2024-08-12, 2024-08 or 2024.`,
    )
  const bar = terminal.progress('reading')
  const total = await countFiles(typed.args)
  const records: unknown[] = []
  const count = { documents: 0, failed: 0 }
  const files = readFiles(typed.args, {
    published,
    lexicon: lexiconOf(typed),
    threads: threadsOf(typed),
    ocr: flag(typed, 'ocr'),
  })
  for await (const reading of files) {
    bar.at(count.documents + count.failed, total)
    if ('error' in reading) {
      count.failed += 1
      terminal.tell(`not read: ${reading.error.message}`)
      continue
    }
    count.documents += 1
    for (const remark of reading.remarks) terminal.tell(remark)
    if (format === 'json') records.push(...reading.records)
    else printReading(terminal, reading, { format, why: flag(typed, 'explain') })
  }
  bar.end()
  if (format === 'json') terminal.print(JSON.stringify(records, null, 2))
  if (count.failed > 0) return 2
  if (count.documents > 0) return 0
  terminal.tell(`Nothing to read in ${typed.args.join(', ')}: no file there is a document.`)
  return 1
}

function lexiconOf(typed: Typed) {
  const file = text(typed, 'lexicon')
  return file === undefined ? null : { text: textOf(file, 'lexicon'), name: file }
}

function threadsOf(typed: Typed): number | undefined {
  const said = text(typed, 'threads')
  if (said === undefined) return undefined
  const threads = Number(said)
  if (Number.isInteger(threads) && threads > 0 && threads <= 256) return threads
  throw new VigilError('usage', `--threads ${said}: give a whole number from 1 to 256.`)
}

function printReading(
  terminal: Terminal,
  reading: FileReading,
  { format, why }: { format: 'table' | 'ndjson'; why: boolean },
): void {
  if (format === 'ndjson')
    for (const record of reading.records) terminal.print(JSON.stringify(record))
  else if (why) terminal.print(explain(reading))
  else terminal.print(recordTable(reading, terminal))
}
