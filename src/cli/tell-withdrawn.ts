import { counted } from './counted.ts'
import type { Terminal } from './terminal.ts'

/** Tells how many notes did not leave, since their sources took back their consent. */
export function tellWithdrawn(terminal: Terminal, count: number): void {
  if (count > 0)
    terminal.tell(
      `${counted(count, 'note')} stayed out, since consent was taken back: vigil consent NOTE tells what, vigil forget NOTE deletes it.`,
    )
}
