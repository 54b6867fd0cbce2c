import { Hono } from 'hono'
import { z } from 'zod'
import { isDay } from '../codebook/index.ts'
import {
  CASE_NEWS,
  findCases,
  listDeadlines,
  listPunished,
  listReminders,
  showCase,
  type Desk,
} from '../desk/index.ts'
import { flag, pageSchema, valid } from './valid.ts'

const day = z.string().refine(isDay, 'a day such as 2026-01-31')
const dayCount = z.coerce.number().int().nonnegative()
const onDay = z.object({ drafts: flag, asOf: day.optional() })
const caseSchema = onDay.extend({ since: day.optional() })
const casesSchema = pageSchema.extend({
  ...caseSchema.shape,
  open: flag,
  facing: flag,
  news: z.enum(CASE_NEWS).optional(),
})
const remindersSchema = onDay.extend({ silent: dayCount.optional(), near: dayCount.optional() })
const punishedSchema = z.object({ drafts: flag, twice: flag })

/** Cases and their clocks: where each stands, what to ask about, who was punished over what. */
export const caseRoutes = (desk: Desk) =>
  new Hono()
    .get('/cases', valid('query', casesSchema), async c =>
      c.json(await findCases(desk, c.req.valid('query'))),
    )
    .get('/cases/:id', valid('query', caseSchema), async c =>
      c.json(await showCase(desk, c.req.param('id'), c.req.valid('query'))),
    )
    .get('/deadlines', valid('query', onDay), async c =>
      c.json(await listDeadlines(desk, c.req.valid('query'))),
    )
    .get('/reminders', valid('query', remindersSchema), async c =>
      c.json(await listReminders(desk, c.req.valid('query'))),
    )
    .get('/punished', valid('query', punishedSchema), async c =>
      c.json(await listPunished(desk, c.req.valid('query'))),
    )
