import { Hono } from 'hono'
import { z } from 'zod'
import {
  addForm,
  addNote,
  consentStory,
  copiesOf,
  formsOf,
  listDocuments,
  reviewQueue,
  searchVault,
  setConsent,
  showDocument,
  type Desk,
} from '../desk/index.ts'
import { consentSchema, formSchema, noteSchema } from './note-schema.ts'
import { pageSchema, valid } from './valid.ts'

const count = z.coerce.number().int().nonnegative()
const follow = z.object({ after: count.optional(), limit: count.max(500).optional() })
// A search may be for a name: it travels in the body, which no history or log keeps.
const searchSchema = z.strictObject({
  query: z.string().max(1000),
  offset: count.default(0),
  limit: count.max(500).default(50),
})

/** Documents, the queue of what waits in them, and the search over their texts. */
export const documentRoutes = (desk: Desk) =>
  new Hono()
    .get('/documents', valid('query', follow), async c =>
      c.json(await listDocuments(desk, c.req.valid('query'))),
    )
    .get('/documents/:id', async c => c.json(await showDocument(desk, c.req.param('id'))))
    .get('/documents/:id/copies', async c => c.json(await copiesOf(desk, c.req.param('id'))))
    .get('/queue', valid('query', pageSchema), async c =>
      c.json(await reviewQueue(desk, c.req.valid('query'))),
    )
    .post('/search', valid('json', searchSchema), async c => {
      const { query, ...page } = c.req.valid('json')
      return c.json(await searchVault(desk, query, page))
    })
    .post('/notes', valid('json', noteSchema), async c =>
      c.json(await addNote(desk, c.req.valid('json')), 201),
    )
    .get('/documents/:id/consent', async c => c.json(await consentStory(desk, c.req.param('id'))))
    .post('/documents/:id/consent', valid('json', consentSchema), async c => {
      await setConsent(desk, c.req.param('id'), c.req.valid('json'))
      return c.json(await consentStory(desk, c.req.param('id')))
    })
    .get('/forms', async c => c.json(await formsOf(desk)))
    .post('/forms', valid('json', formSchema), async c =>
      c.json(await addForm(desk, { ...c.req.valid('json'), by: desk.author }), 201),
    )
