import { Hono } from 'hono'
import { VigilError } from '../codebook/index.ts'
import { answerError } from './answer-error.ts'
import type { Door } from './door.ts'
import { enter, insideOnly } from './entrance.ts'
import { jsonOnly, smallBodies } from './json-only.ts'
import { sameOrigin } from './same-origin.ts'
import { keepNothing, securityHeaders } from './security-headers.ts'

/** What stands between the network and the desk. */
export type Walls = {
  readonly door: Door
  /** "127.0.0.1:49152", known once the server listens. */
  readonly host: () => string
  readonly api: Hono
  readonly pages: Hono
  readonly onBug: (error: Error) => void
}

/** The workbench behind its walls: headers, origin, ticket, then the desk's routes, then its pages. */
export function workbenchApp({ door, host, api, pages, onBug }: Walls): Hono {
  const app = new Hono()
  app.onError(answerError(onBug))
  app.notFound(() => {
    throw new VigilError('not-found', 'There is nothing at this address.')
  })
  app.use(securityHeaders, keepNothing, sameOrigin(host))
  app.use(enter({ door, host }), insideOnly({ door, host }))
  app.use('/api/*', jsonOnly, smallBodies)
  app.route('/api', api)
  app.route('/', pages)
  return app
}
