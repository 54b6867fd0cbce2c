import { fileURLToPath } from 'node:url'
import { listDocuments, type Desk } from '../desk/index.ts'
import { VigilError } from '../codebook/index.ts'
import { text, type Typed } from './command.ts'
import type { Terminal } from './terminal.ts'

/** The port that was typed; 0 is any that is free. */
export function portOf(typed: Typed): number {
  const port = Number(text(typed, 'port') ?? '0')
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new VigilError('usage', '--port takes a number from 0 to 65535.')
}

/** Serves the workbench until Ctrl-C or an end signal. */
export async function serveUntilStopped(
  desk: Desk,
  terminal: Terminal,
  { port, lockAfter }: { readonly port: number; readonly lockAfter?: number | null | undefined },
): Promise<void> {
  // Loaded only here: no other command needs a server, and each is to start fast.
  const { startServer } = await import('../server/index.ts')
  const web = fileURLToPath(new URL('../web', import.meta.url))
  // What the first screen asks for is computed before the address is told, not while somebody waits for it.
  await listDocuments(desk, { limit: 1 })
  const server = await startServer(desk, {
    port,
    web,
    ...(lockAfter === undefined ? {} : { lockAfter }),
    onNews: news => terminal.tell(news),
  })
  terminal.print(`The workbench is open at ${server.url}`)
  terminal.tell('The address works once, in one browser, on this computer. Ctrl-C ends.')
  await new Promise<void>(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await server.close()
  terminal.tell('Closed.')
}
