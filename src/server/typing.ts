import { Hono } from 'hono'
import { typingKeyOf, type Desk } from '../desk/index.ts'

/** The key under which the browser keeps what is half typed while the vault is locked: given while it is open. */
export const typingRoutes = (desk: Desk) =>
  new Hono().get('/typing-key', async c => c.json({ key: await typingKeyOf(desk) }))
