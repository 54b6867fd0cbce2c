import { closeDesk, openDesk, type Desk, type Network } from '../desk/index.ts'
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
