import { createMiddleware } from 'hono/factory'
import { VigilError } from '../codebook/index.ts'

const SAFE = new Set(['GET', 'HEAD'])
const UNSAFE = new Set(['POST'])

/**
 * Only the address that was printed, and only pages of that address. A foreign Host is DNS rebinding; a foreign
 * Origin is another site's page; "same-site" is another port of this machine, which cookies do not tell apart.
 */
export const sameOrigin = (host: () => string) =>
  createMiddleware(async (c, next) => {
    const method = c.req.method
    if (!SAFE.has(method) && !UNSAFE.has(method)) {
      return c.text('Only GET and POST are understood here.', 405, { allow: 'GET, HEAD, POST' })
    }
    if (c.req.header('host') !== host()) {
      throw refused(`This server answers to ${host()} only. Open the address that vigil printed.`)
    }
    const origin = c.req.header('origin')
    const own = origin === `http://${host()}`
    if (origin !== undefined ? !own : UNSAFE.has(method)) {
      throw refused('This request came from another page. Use the workbench at its own address.')
    }
    const site = c.req.header('sec-fetch-site')
    const typed = site === 'none' && SAFE.has(method)
    if (site !== undefined && site !== 'same-origin' && !typed) {
      throw refused('This link was followed from another page. Paste it into the address bar.')
    }
    return next()
  })

const refused = (message: string) => new VigilError('access-denied', message)
