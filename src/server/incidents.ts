import { Hono } from 'hono'
import { z } from 'zod'
import { BEARINGS, edtfSchema, KIND_NAMES, linkSchema } from '../codebook/index.ts'
import {
  link,
  linkBatch,
  listIncidents,
  listProposalGroups,
  moveRecord,
  saidLinks,
  showIncident,
  unlink,
  type Desk,
} from '../desk/index.ts'
import { flag, pageSchema, valid } from './valid.ts'

const filterSchema = pageSchema.extend({
  drafts: flag,
  kind: z.enum(KIND_NAMES).optional(),
  bearing: z.enum(BEARINGS).optional(),
  country: z.string().length(2).optional(),
  from: edtfSchema.optional(),
  to: edtfSchema.optional(),
})
const kindOfPair = z.enum(['person', 'group', 'place', 'incident'])
const batchSchema = z.strictObject({
  verb: z.enum(['same', 'different']).optional(),
  pairs: z
    .array(z.strictObject({ of: kindOfPair, left: z.string().min(1), right: z.string().min(1) }))
    .min(1),
})
const proposalsSchema = z.object({
  of: kindOfPair.optional(),
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().nonnegative().max(500).default(100),
})

const moveSchema = z.strictObject({ record: z.string().min(1), to: z.string().min(1).nullable() })

/** Incidents, and what may be one and the same. */
export const incidentRoutes = (desk: Desk) =>
  new Hono()
    .get('/incidents', valid('query', filterSchema), async c =>
      c.json(await listIncidents(desk, c.req.valid('query'))),
    )
    .get('/incidents/:id', async c => c.json(await showIncident(desk, c.req.param('id'))))
    .get('/proposals', valid('query', proposalsSchema), async c => {
      const { of, offset, limit } = c.req.valid('query')
      const { groups, pairs, unsearched } = await listProposalGroups(desk, { of })
      return c.json({
        groups: groups.slice(offset, offset + limit),
        total: groups.length,
        pairs,
        unsearched: unsearched.length,
      })
    })
    .post('/links', valid('json', linkSchema), async c => {
      await link(desk, c.req.valid('json'))
      return c.json({ linked: true } as const, 201)
    })
    .get('/links', valid('query', z.object({ of: kindOfPair })), async c =>
      c.json(await saidLinks(desk, c.req.valid('query').of)),
    )
    .post('/links/batch', valid('json', batchSchema), async c => {
      const { batch, linked } = await linkBatch(desk, c.req.valid('json'))
      return c.json({ batch, linked: linked.length }, 201)
    })
    .post('/links/undo', valid('json', z.strictObject({ entry: z.string() })), async c => {
      const takenBack = await unlink(desk, c.req.valid('json').entry)
      return c.json({ takenBack: takenBack.length })
    })
    .post('/links/move', valid('json', moveSchema), async c => {
      const { record, to } = c.req.valid('json')
      return c.json(await moveRecord(desk, record, to), 201)
    })
