import { VigilError } from '../codebook/index.ts'
import { readDocuments, type Desk } from '../desk/index.ts'
import { flag, text, type ExitCode, type Typed } from './command.ts'
import type { Terminal } from './terminal.ts'
import { counted } from './counted.ts'

/** Reads what a vault holds unread, or the documents that are named. */
export async function readVault(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  if (text(typed, 'lexicon') !== undefined)
    throw new VigilError(
      'usage',
      'A vault keeps its own lexicon: take it in with vigil lexicon FILE, then vigil read.',
    )
  const bar = terminal.progress('reading')
  const done = await readDocuments(desk, {
    ids: typed.args,
    again: flag(typed, 'again'),
    onProgress: (at, total) => bar.at(at, total),
  })
  bar.end()
  terminal.tell(
    done.documents === 0
      ? 'Nothing to read: every document has been read. (--again reads them once more.)'
      : `${counted(done.documents, 'document')} read: ${counted(done.records, 'record')} drafted. Next: vigil review, or vigil serve.`,
  )
  if (done.foreign > 0)
    terminal.tell(
      `${done.foreign} of them are not in English, which is all the rules read: make their records by hand (vigil make, or n in the workbench).`,
    )
  return done.documents === 0 ? 1 : 0
}
