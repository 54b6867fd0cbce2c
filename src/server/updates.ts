import { Hono } from 'hono'
import { z } from 'zod'
import { composeUpdateReport, heads, renderUpdate, verifyVault, type Desk } from '../desk/index.ts'
import { flag, valid } from './valid.ts'

const periodSchema = z.object({
  from: z.string(),
  to: z.string(),
  country: z.string().optional(),
  drafts: flag,
})

const fileSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  country: z.string().optional(),
  drafts: z.boolean().optional(),
  format: z.enum(['md', 'html']),
})

/** The update of a period, and the state of the vault behind it. */
export const updateRoutes = (desk: Desk) =>
  new Hono()
    .get('/update', valid('query', periodSchema), async c =>
      c.json(await composeUpdateReport(desk, c.req.valid('query'))),
    )
    .post('/update/file', valid('json', fileSchema), async c => {
      const { format, ...asked } = c.req.valid('json')
      return c.json({ text: renderUpdate(await composeUpdateReport(desk, asked), format) })
    })
    .get('/vault/heads', async c => c.json(await heads(desk)))
    .post('/vault/verify', async c => c.json(await verifyVault(desk)))
