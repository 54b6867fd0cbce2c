import { Hono } from 'hono'
import { z } from 'zod'
import {
  countUnread,
  keepLexicon,
  lexiconStory,
  readDocuments,
  tryLexicon,
  type Desk,
} from '../desk/index.ts'
import { valid } from './valid.ts'

const lexicon = z.strictObject({ name: z.string().trim().min(1).max(255), text: z.string() })
/** A screen asks for a few at a time, so that it can say how far it is, and stop. */
const limit = z.number().int().positive().max(50)
const trialSchema = z.strictObject({
  lexicon: lexicon.nullable(),
  after: z.number().int().nonnegative().optional(),
  limit,
})
const readingSchema = z.strictObject({ limit })

/** A monitor's own words: kept, tried on what was read, taken away; and documents read anew with them. */
export const lexiconRoutes = (desk: Desk) =>
  new Hono()
    .get('/lexicon', async c => c.json({ versions: await lexiconStory(desk) }))
    .post('/lexicon', valid('json', lexicon), async c => {
      await keepLexicon(desk, c.req.valid('json'))
      return c.json({ kept: true } as const, 201)
    })
    .post('/lexicon/drop', valid('json', z.strictObject({})), async c => {
      await keepLexicon(desk, null)
      return c.json({ kept: false } as const)
    })
    .post('/lexicon/try', valid('json', trialSchema), async c => {
      const { lexicon: words, ...slice } = c.req.valid('json')
      return c.json(await tryLexicon(desk, words, slice))
    })
    .get('/reading', async c => c.json({ unread: await countUnread(desk) }))
    .post('/reading', valid('json', readingSchema), async c =>
      c.json(
        await readDocuments(desk, { ids: [], again: false, limit: c.req.valid('json').limit }),
        201,
      ),
    )
