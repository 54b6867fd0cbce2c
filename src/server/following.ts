import { Hono } from 'hono'
import { z } from 'zod'
import { takeBackWritten, type Desk } from '../desk/index.ts'
import { valid } from './valid.ts'

const undoSchema = z.strictObject({ entry: z.string().min(4) })

/** What people write down while following cases. */
export const followingRoutes = (desk: Desk) =>
  new Hono().post('/follow/undo', valid('json', undoSchema), async c => {
    await takeBackWritten(desk, c.req.valid('json').entry)
    return c.json({ takenBack: true } as const)
  })
