import {
  closeDesk,
  feedsOf,
  listDocuments,
  openDesk,
  type Desk,
  type Network,
} from '../desk/index.ts'
import { text, type Typed } from './command.ts'
import { passphraseFor } from './passphrase.ts'
import type { Terminal } from './terminal.ts'

/** Opens the desk of a vault for one piece of work, and closes it after. */
export async function withDesk<Result>(
  file: string,
  {
    terminal,
    typed,
    network,
  }: {
    readonly terminal: Terminal
    readonly typed: Typed
    readonly network: Network | undefined
  },
  work: (desk: Desk) => Promise<Result>,
): Promise<Result> {
  const author = text(typed, 'author') ?? terminal.env['VIGIL_AUTHOR'] ?? 'monitor'
  const desk = await openDesk(file, {
    author,
    network,
    passphrase: () => passphraseFor(terminal, typed),
  })
  try {
    return await work(desk)
  } finally {
    const news = await closeDesk(desk)
    if (news !== null) terminal.tell(news)
  }
}

/** Where nothing was found in a vault that has no documents, that is why: says so. */
export async function tellIfEmpty(desk: Desk, terminal: Terminal): Promise<void> {
  if ((await listDocuments(desk, { limit: 1 })).total > 0) return
  const aside = (await feedsOf(desk)).filter(
    ({ standing }) => standing === 'waiting' || standing === 'refused',
  )
  terminal.tell(
    aside.length > 0
      ? 'What this vault holds was written by others whom nobody has admitted: vigil admit --list.'
      : 'The vault has no documents yet. Next: vigil add FILE...',
  )
}
