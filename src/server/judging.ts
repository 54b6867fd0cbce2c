import { Hono } from 'hono'
import { z } from 'zod'
import { KIND_NAMES, VigilError } from '../codebook/index.ts'
import {
  decide,
  find,
  makeRecord,
  toldBy,
  undoBatch,
  undoRecord,
  type Desk,
  type NewRecord,
} from '../desk/index.ts'
import { valid } from './valid.ts'

// Which slots there are and what they hold depends on the record's kind: the desk checks them against the codebook.
const changes = z.custom<NewRecord['slots']>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
  'slots by name, null to empty one',
)
const id = z.string().min(1)
const decisionSchema = z.strictObject({
  record: id,
  verb: z.enum(['accept', 'amend', 'refuse', 'confirm']),
  changes: changes.optional(),
  reason: z.string().optional(),
})
const offset = z.number().int().nonnegative()
const newRecordSchema = z.strictObject({
  document: id,
  kind: z.enum(KIND_NAMES),
  quote: z.strictObject({ start: offset, end: offset }),
  slots: changes,
})

/** Judgements on records, their undoing, and records made by hand. */
export const judgingRoutes = (desk: Desk) =>
  new Hono()
    .get('/records/:id', async c => {
      const found = await find(desk, c.req.param('id'))
      if (found && !('document' in found)) {
        const told = await toldBy(desk, [found.record.record.id])
        return c.json({ ...found.record, told: told.get(found.record.record.id) ?? null })
      }
      throw new VigilError('not-found', 'There is no such record; it may have been taken back.')
    })
    .post('/decisions', valid('json', decisionSchema), async c =>
      c.json(await decide(desk, c.req.valid('json')), 201),
    )
    .post('/undo', valid('json', z.strictObject({ record: id })), async c =>
      c.json(await undoRecord(desk, c.req.valid('json').record), 201),
    )
    .post('/undo/batch', valid('json', z.strictObject({ batch: id })), async c =>
      c.json(await undoBatch(desk, c.req.valid('json').batch), 201),
    )
    .post('/records', valid('json', newRecordSchema), async c =>
      c.json(await makeRecord(desk, c.req.valid('json')), 201),
    )
