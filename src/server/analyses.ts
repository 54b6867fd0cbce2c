import { Hono } from 'hono'
import { z } from 'zod'
import {
  BEARINGS,
  DECIDED_KINDS,
  DISTANCES,
  edtfSchema,
  GROUPINGS,
  KIND_NAMES,
  LEANINGS,
  PERMIT_GROUPINGS,
  RELATIONS,
  UNITS,
} from '../codebook/index.ts'
import {
  countIncidents,
  judgeQuestion,
  listClaims,
  listLaws,
  listPermits,
  openQuestion,
  setDistance,
  setLeaning,
  type Desk,
} from '../desk/index.ts'
import { flag, valid } from './valid.ts'

/** Which incidents an analysis is over, as an address says it. */
export const selectionSchema = z.object({
  drafts: flag,
  kind: z.enum(KIND_NAMES).optional(),
  bearing: z.enum(BEARINGS).optional(),
  country: z.string().length(2).optional(),
  from: edtfSchema.optional(),
  to: edtfSchema.optional(),
})
const countSchema = selectionSchema.extend({
  unit: z.enum(UNITS),
  by: z.enum(GROUPINGS).optional(),
  compare: flag,
})

const number = z.string().min(4)
const words = z.string().trim().min(1)
const permitsSchema = selectionSchema.extend({
  by: z.enum(PERMIT_GROUPINGS).optional(),
  of: z.enum(DECIDED_KINDS).optional(),
})
const leaningSchema = z.strictObject({ applicant: z.string().min(1), leaning: z.enum(LEANINGS) })
const judgementSchema = z.strictObject({
  question: number,
  relation: z.enum(RELATIONS).nullable(),
  note: z.string().min(1).optional(),
  against: z.array(z.strictObject({ version: z.number().int().min(1), record: number })).optional(),
})
const openingSchema = z.strictObject({
  about: words,
  versions: z
    .array(z.strictObject({ says: words, by: z.array(words), records: z.array(number) }))
    .min(1),
  note: words.optional(),
})
const distanceSchema = z.strictObject({ document: number, distance: z.enum(DISTANCES) })

/** What is worked out from incidents: counts, permits compared, claims against claims, laws and their use. */
export const analysisRoutes = (desk: Desk) =>
  new Hono()
    .get('/counts', valid('query', countSchema), async c =>
      c.json(await countIncidents(desk, c.req.valid('query'))),
    )
    .get('/permits', valid('query', permitsSchema), async c =>
      c.json(await listPermits(desk, c.req.valid('query'))),
    )
    .get('/claims', valid('query', selectionSchema), async c =>
      c.json(await listClaims(desk, c.req.valid('query'))),
    )
    .get('/laws', valid('query', selectionSchema), async c =>
      c.json(await listLaws(desk, c.req.valid('query'))),
    )
    .post('/leanings', valid('json', leaningSchema), async c => {
      const { applicant, leaning } = c.req.valid('json')
      return c.json(await setLeaning(desk, applicant, leaning), 201)
    })
    .post('/questions', valid('json', judgementSchema), async c =>
      c.json({ entry: await judgeQuestion(desk, c.req.valid('json')) }, 201),
    )
    .post('/questions/open', valid('json', openingSchema), async c =>
      c.json({ question: await openQuestion(desk, c.req.valid('json')) }, 201),
    )
    .post('/distances', valid('json', distanceSchema), async c => {
      const { document, distance } = c.req.valid('json')
      return c.json({ document: await setDistance(desk, document, distance) }, 201)
    })
