import { Hono } from 'hono'
import { z } from 'zod'
import { addTranscript, type Desk } from '../desk/index.ts'
import { valid } from './valid.ts'

const transcriptSchema = z.strictObject({
  of: z.string().min(1),
  text: z.string().min(1),
  language: z.string().min(1).optional(),
})

/** What people write down of recordings, pictures and scans. */
export const transcriptRoutes = (desk: Desk) =>
  new Hono().post('/transcripts', valid('json', transcriptSchema), async c =>
    c.json(await addTranscript(desk, c.req.valid('json')), 201),
  )
