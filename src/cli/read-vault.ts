import { existsSync } from 'node:fs'
import { VigilError } from '../codebook/index.ts'
import { readDocuments, reviewQueue, type Desk } from '../desk/index.ts'
import { flag, text, type ExitCode, type Typed } from './command.ts'
import type { Terminal } from './terminal.ts'
import { counted } from './counted.ts'

/** What does in a vault what an option does for files. */
const INSTEAD: Readonly<Record<string, string>> = {
  format: 'vigil show DOCUMENT --json, or vigil export, gives records out',
  published: 'a .meta.json beside a document says it when it is added',
  explain: 'vigil show RECORD says why',
  ocr: 'vigil recognise DOCUMENT reads scans',
}

/** What to say where files were named, and documents of the vault are read. */
function isFileInstead(error: unknown, named: readonly string[]): VigilError | undefined {
  const file = named.find(path => existsSync(path))
  if (!(error instanceof VigilError && error.code === 'not-found') || file === undefined)
    return undefined
  return new VigilError(
    'usage',
    `${file} is no document of the vault that is named (--vault, or VIGIL_VAULT): take it in with vigil add, then vigil read; or read it by itself, without naming a vault. Nothing was changed.`,
  )
}

/** What there is to do after reading: where all was judged before, nothing. */
async function nextStep(desk: Desk): Promise<string> {
  const { items } = await reviewQueue(desk, { limit: 1 })
  return items.length > 0 ? 'Next: vigil review, or vigil serve.' : 'Nothing waits for a judgement.'
}

/** Reads what a vault holds unread, or the documents that are named. */
export async function readVault(desk: Desk, terminal: Terminal, typed: Typed): Promise<ExitCode> {
  if (text(typed, 'lexicon') !== undefined)
    throw new VigilError(
      'usage',
      'A vault keeps its own lexicon: take it in with vigil lexicon FILE, then vigil read.',
    )
  for (const name of ['format', 'published', 'explain', 'threads', 'ocr'])
    if (typed.options[name] !== undefined)
      throw new VigilError(
        'usage',
        `--${name} is for files that are read without a vault, and a vault is named here (--vault, or VIGIL_VAULT): ${INSTEAD[name] ?? 'leave it out'}. Nothing was changed.`,
      )
  const bar = terminal.progress('reading')
  const done = await readDocuments(desk, {
    ids: typed.args,
    again: flag(typed, 'again'),
    onProgress: (at, total) => bar.at(at, total),
  }).catch((error: unknown) => {
    throw isFileInstead(error, typed.args) ?? error
  })
  bar.end()
  terminal.tell(
    done.documents === 0
      ? 'Nothing to read: every document has been read. (--again reads them once more.)'
      : `${counted(done.documents, 'document')} read: ${counted(done.records, 'record')} drafted. ${await nextStep(desk)}`,
  )
  if (done.foreign > 0)
    terminal.tell(
      `${done.foreign} of them are not in English, which is all the rules read: make their records by hand (vigil make, or n in the workbench).`,
    )
  return done.documents === 0 ? 1 : 0
}
