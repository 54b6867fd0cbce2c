import { Hono } from 'hono'
import { z } from 'zod'
import { edtfSchema, FREEDOMS, INTERVENTION_FORMS, isDay } from '../codebook/index.ts'
import {
  changeIntervention,
  takeReply,
  confirmDate,
  correctObligations,
  dropCountryFile,
  joinCases,
  listInterventions,
  listObligations,
  partCase,
  readCountryFiles,
  takeBackWritten,
  takeIntervention,
  writeAnswer,
  writeContact,
  writeCountryFile,
  writeIntervention,
  type Desk,
} from '../desk/index.ts'
import { selectionSchema } from './analyses.ts'
import { flag, pageSchema, valid } from './valid.ts'

const number = z.string().min(4)
const words = z.string().trim().min(1)
const names = z.array(words)
const about = z.array(number)
const date = edtfSchema.nullable()

const dateSchema = z.strictObject({ id: number, on: words.optional(), note: words.optional() })
const contactSchema = z.strictObject({
  who: words,
  how: words,
  asked: words,
  on: z.string().refine(isDay, 'a day such as 2026-01-31').optional(),
  answer: words.optional(),
  about,
})
const answerSchema = z.strictObject({ contact: number, answer: words })
const interventionSchema = z.strictObject({
  form: z.enum(INTERVENTION_FORMS),
  title: words,
  by: names,
  to: names,
  sent: date,
  due: date,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two letters, such as KZ')
    .optional(),
  about,
})
const takingSchema = z.strictObject({ record: number })
const changeSchema = z.strictObject({
  intervention: number,
  due: edtfSchema.optional(),
  reply: z.strictObject({ on: date, says: words }).optional(),
  /** The record that a reply is taken from, instead of its words. */
  replyFrom: number.optional(),
  about: about.optional(),
})
const freedom = z.enum(FREEDOMS)
const obligationsSchema = z.strictObject({
  incident: number,
  freedoms: z.array(freedom),
  section: freedom.nullable(),
  iccpr: names.optional(),
})
const proceedingSchema = z.discriminatedUnion('word', [
  z.strictObject({ word: z.literal('one'), case: number, other: number }),
  z.strictObject({ word: z.literal('apart'), case: number, step: number }),
])
const countryFileSchema = z.strictObject({ of: words.nullable(), text: z.string() })
const countrySchema = z.strictObject({ country: words })
const undoSchema = z.strictObject({ entry: number })

/** What people write down while following cases. */
export const followingRoutes = (desk: Desk) =>
  new Hono()
    .post('/dates', valid('json', dateSchema), async c => {
      const { id, on, note } = c.req.valid('json')
      const said = { id, ...(on && { on }), ...(note && { note }) }
      return c.json(await confirmDate(desk, said), 201)
    })
    .post('/contacts', valid('json', contactSchema), async c =>
      c.json({ id: await writeContact(desk, c.req.valid('json')) }, 201),
    )
    .post('/contacts/answer', valid('json', answerSchema), async c => {
      const { contact, answer } = c.req.valid('json')
      return c.json({ entry: await writeAnswer(desk, contact, answer) }, 201)
    })
    .get('/interventions', valid('query', z.object({ drafts: flag })), async c =>
      c.json(await listInterventions(desk, c.req.valid('query'))),
    )
    .post('/interventions', valid('json', interventionSchema), async c => {
      const { country, ...said } = c.req.valid('json')
      return c.json(
        { id: await writeIntervention(desk, { ...said, ...(country && { country }) }) },
        201,
      )
    })
    .post('/interventions/take', valid('json', takingSchema), async c =>
      c.json({ id: await takeIntervention(desk, c.req.valid('json').record) }, 201),
    )
    .post('/interventions/change', valid('json', changeSchema), async c => {
      const { intervention, due, reply, replyFrom, about: more } = c.req.valid('json')
      if (replyFrom !== undefined)
        return c.json({ entry: await takeReply(desk, intervention, replyFrom) }, 201)
      const change = { about: more, ...(due && { due }), ...(reply && { reply }) }
      return c.json({ entry: await changeIntervention(desk, intervention, change) }, 201)
    })
    .get('/obligations', valid('query', selectionSchema.extend(pageSchema.shape)), async c => {
      const { offset = 0, limit, ...asked } = c.req.valid('query')
      const rows = await listObligations(desk, asked)
      const end = limit === undefined ? undefined : offset + limit
      return c.json({ rows: rows.slice(offset, end), total: rows.length })
    })
    .post('/obligations', valid('json', obligationsSchema), async c =>
      c.json({ entry: await correctObligations(desk, c.req.valid('json')) }, 201),
    )
    .post('/proceedings', valid('json', proceedingSchema), async c => {
      const said = c.req.valid('json')
      const entries =
        said.word === 'one'
          ? await joinCases(desk, said.case, said.other)
          : await partCase(desk, said.case, said.step)
      return c.json({ entries }, 201)
    })
    .get('/country-files', async c => c.json(await readCountryFiles(desk)))
    .post('/country-files', valid('json', countryFileSchema), async c =>
      c.json(await writeCountryFile(desk, c.req.valid('json')), 201),
    )
    .post('/country-files/drop', valid('json', countrySchema), async c => {
      await dropCountryFile(desk, c.req.valid('json').country)
      return c.json({ takenAway: true } as const)
    })
    .post('/follow/undo', valid('json', undoSchema), async c => {
      await takeBackWritten(desk, c.req.valid('json').entry)
      return c.json({ takenBack: true } as const)
    })
