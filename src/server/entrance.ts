import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { VigilError } from '../codebook/index.ts'
import type { Door } from './door.ts'

const CLOSED =
  'The workbench is open to one browser only. Open the address that vigil printed when it started; it works once. For a new one, stop vigil serve and start it again.'

type Entrance = { readonly door: Door; readonly host: () => string }

// Cookies do not tell ports apart: a name for each port keeps two open vaults from closing each other.
const cookieName = (host: string) => `vigil-${host.split(':')[1] ?? ''}`

/** Turns the ticket of a printed address into a cookie at once and leads on to the clean address. */
export const enter = ({ door, host }: Entrance) =>
  createMiddleware(async (c, next) => {
    const ticket = /^\/enter\/([\w-]+)$/.exec(c.req.path)?.[1]
    if (ticket === undefined || c.req.method !== 'GET') return next()
    const session = door.enter(ticket)
    if (session !== undefined) {
      setCookie(c, cookieName(host()), session, { httpOnly: true, sameSite: 'Strict', path: '/' })
    } else if (!isInside(c, { door, host })) {
      throw new VigilError('access-denied', `This address was used already. ${CLOSED}`)
    }
    return c.redirect('/', 303)
  })

/** Everything else is for those who came in with a ticket. */
export const insideOnly = (entrance: Entrance) =>
  createMiddleware(async (c, next) => {
    if (!isInside(c, entrance)) throw new VigilError('access-denied', CLOSED)
    await next()
  })

const isInside = (c: Context, { door, host }: Entrance) =>
  door.admits(getCookie(c, cookieName(host())))
