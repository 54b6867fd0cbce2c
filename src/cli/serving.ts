import { fileURLToPath } from 'node:url'
import { listDocuments, type Desk } from '../desk/index.ts'
import type { Terminal } from './terminal.ts'

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
