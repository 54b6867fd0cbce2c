import { addFiles, countFiles, type AddOutcome } from '../../desk/index.ts'
import { flag, type Command } from '../command.ts'

export const add: Command = {
  name: 'add',
  args: '<paths...>',
  vault: 'needed',
  json: true,
  summary: 'take in documents: files and folders, and what archives hold',
  options: [
    ['--ocr', 'read the letters of scans and photographs with the Tesseract of this computer'],
  ],
  examples: [
    'vigil add articles/ --vault cases.vigil',
    'vigil add report.html --vault cases.vigil --json',
    'vigil add verdicts/ --ocr --vault cases.vigil',
  ],
  async run(desk, terminal, typed) {
    const bar = terminal.progress('adding')
    const total = await countFiles(typed.args)
    const count = { added: 0, known: 0, skipped: 0, failed: 0 }
    for await (const outcome of addFiles(desk, typed.args, { ocr: flag(typed, 'ocr') })) {
      count[outcome.outcome] += 1
      bar.at(count.added + count.known + count.failed, total)
      if (outcome.outcome === 'failed') {
        bar.end()
        terminal.tell(`not added: ${outcome.error.message}`)
      }
      if (flag(typed, 'json')) terminal.print(JSON.stringify(toJson(outcome)))
      else if (outcome.outcome === 'added') for (const note of outcome.notes) terminal.tell(note)
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

function toJson(outcome: AddOutcome) {
  if (outcome.outcome !== 'failed') return outcome
  const { code, message } = outcome.error
  return { outcome: 'failed', path: outcome.path, code, message }
}
