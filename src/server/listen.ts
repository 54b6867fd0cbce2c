import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { VigilError } from '../codebook/index.ts'

/** A server that listens on the loopback. */
export type Listening = { readonly host: string; readonly close: () => Promise<void> }

const LOOPBACK = '127.0.0.1'

/** Listens on the loopback only; port 0 takes a free one. */
export async function listen(app: Hono, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
    server.listen(port, LOOPBACK, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('listening without a port')
  return {
    host: `${LOOPBACK}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        // A browser keeps connections open for minutes; whoever stops the workbench means now.
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error
  return new VigilError(
    'usage',
    `Port ${port} of this machine cannot be used (${error.code}). Choose another, or none: Vigil then takes a free one.`,
    { cause: error },
  )
}
