import { Hono } from 'hono'
import { z } from 'zod'
import { conflictsIn, settleContested, type Desk } from '../desk/index.ts'
import { valid } from './valid.ts'

/** What contradicts itself until somebody who has seen both decides. */
export const conflictRoutes = (desk: Desk) =>
  new Hono()
    .get('/conflicts', async c => c.json(await conflictsIn(desk)))
    .post('/conflicts', valid('json', z.strictObject({ entry: z.string().min(4) })), async c => {
      const { of, called } = await settleContested(desk, c.req.valid('json').entry)
      return c.json({ of, called }, 201)
    })
