import type { SourceDocument } from '../../codebook/index.ts'
import {
  addAddresses,
  addFiles,
  isWebAddress,
  measureFiles,
  type AddOutcome,
  type Desk,
} from '../../desk/index.ts'
import { flag, type Command, type Typed } from '../command.ts'
import { FETCHING_FLAGS, fetchingOptions } from '../fetching.ts'
import type { Terminal } from '../terminal.ts'

export const add: Command = {
  name: 'add',
  args: '<what...>',
  vault: 'needed',
  json: true,
  summary:
    'take in documents: files and folders, what archives hold, and addresses, which are fetched (nothing else is)',
  options: [
    ...FETCHING_FLAGS,
    ['--ocr', 'read the letters of scans and photographs with the Tesseract of this computer'],
  ],
  examples: [
    'vigil add articles/ --vault cases.vigil',
    'vigil add report.html --vault cases.vigil --json',
    'vigil add https://courier.example/news/march --vault cases.vigil',
    'vigil add https://courier.example/news/march --proxy socks5h://127.0.0.1:9050 --vault cases.vigil',
    'vigil add verdicts/ --ocr --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const bar = terminal.progress('adding')
    const paths = typed.args.filter(one => !isWebAddress(one))
    const total = (await measureFiles(paths)).files + typed.args.length - paths.length
    const count = { added: 0, known: 0, skipped: 0, failed: 0 }
    for await (const outcome of addAll(desk, terminal, typed)) {
      count[outcome.outcome] += 1
      bar.at(count.added + count.known + count.failed, total)
      if (outcome.outcome === 'failed') {
        bar.end()
        terminal.tell(`not added: ${outcome.error.message}`)
      }
      if (flag(typed, 'json')) terminal.print(JSON.stringify(toJson(outcome)))
      else if (outcome.outcome === 'known' && flag(typed, 'ocr') && mayHoldScans(outcome))
        terminal.tell(
          `${outcome.path} is there already, and its text stays as it was taken in. vigil recognise ${outcome.document.id.slice(0, 12)} reads the letters of its scans beside it.`,
        )
      else if (outcome.outcome === 'skipped' && outcome.isOdd)
        terminal.tell(`left aside: ${outcome.path}: ${outcome.reason}`)
      else if (outcome.outcome === 'added')
        for (const note of outcome.notes) terminal.tell(`${outcome.path}: ${note}`)
    }
    bar.end()
    terminal.tell(
      `${count.added} added, ${count.known} already there, ${count.skipped} left aside (sidecars, hidden files), ${count.failed} not read.` +
        (count.added ? ' Next: vigil read' : ''),
    )
    if (count.failed > 0) return 2
    return count.added + count.known > 0 ? 0 : 1
  },
}

/** Pictures and PDFs that were taken in before, maybe without `--ocr`. */
const mayHoldScans = ({ document }: { readonly document: SourceDocument }) =>
  !document.note && /^(?:image\/|application\/pdf)/.test(document.mediaType)

/** Files first, then addresses. */
async function* addAll(desk: Desk, terminal: Terminal, typed: Typed): AsyncGenerator<AddOutcome> {
  const paths = typed.args.filter(one => !isWebAddress(one))
  yield* addFiles(desk, paths, { ocr: flag(typed, 'ocr') })
  const addresses = typed.args.filter(isWebAddress)
  yield* addAddresses(desk, addresses, fetchingOptions(typed, terminal))
}

function toJson(outcome: AddOutcome) {
  if (outcome.outcome !== 'failed') return outcome
  const { code, message } = outcome.error
  return { outcome: 'failed', path: outcome.path, code, message }
}
