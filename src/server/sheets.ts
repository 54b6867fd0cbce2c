import { Hono } from 'hono'
import { z } from 'zod'
import { TIERS, VigilError } from '../codebook/index.ts'
import {
  countWithdrawn,
  handOutRecords,
  importSheet,
  keepMapping,
  mappingSchema,
  openSheet,
  pageOfPreview,
  proposeMapping,
  ROW_OUTCOMES,
  sheetsKept,
  undoImport,
  type Desk,
} from '../desk/index.ts'
import { sheetBodies } from './json-only.ts'
import { valid } from './valid.ts'

const id = z.string().min(1).max(300)
/** Numbers of rows, as the desk takes them: "2,3,7". */
const rows = z
  .array(z.number().int().positive().max(9_999_999))
  .min(1)
  .max(400_000)
  .transform(numbers => numbers.join(','))
  .optional()
const asked = z.strictObject({
  document: id,
  sheet: z.string().optional(),
  header: z.number().int().min(1).max(1000).optional(),
})
const kept = z.strictObject({ name: id, mapping: mappingSchema.nullable() })
const wish = z.strictObject({
  document: id,
  map: id,
  only: z.enum(ROW_OUTCOMES).optional(),
  offset: z.number().int().nonnegative().default(0),
  limit: z.number().int().positive().max(500).default(100),
})
const wanted = z.strictObject({
  document: id,
  map: id,
  choice: z.strictObject({ only: rows, without: rows, conflicts: rows }).optional(),
})
const out = z.strictObject({ tier: z.enum(TIERS).exclude(['sealed']), drafts: z.boolean() })
const nameSchema = z.string().min(1).max(255)

/** Spreadsheets as records: opened, mapped, previewed, imported, taken back; and records as a sheet. */
export const sheetRoutes = (desk: Desk) =>
  new Hono()
    .get('/sheets', async c => c.json(await sheetsKept(desk)))
    .post('/sheets/open', sheetBodies, async c => {
      const name = nameOf(c.req.header('x-file-name'))
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      return c.json(await openSheet(desk, { name, bytes }), 201)
    })
    .post('/sheets/propose', valid('json', asked), async c => {
      const { document, ...rest } = c.req.valid('json')
      return c.json(await proposeMapping(desk, { document }, rest))
    })
    .post('/sheets/mappings', valid('json', kept), async c => {
      const { name, mapping } = c.req.valid('json')
      await keepMapping(desk, name, mapping)
      return c.json({ kept: mapping !== null }, 201)
    })
    .post('/sheets/preview', valid('json', wish), async c => {
      const { document, ...rest } = c.req.valid('json')
      return c.json(await pageOfPreview(desk, { sheet: { document }, ...rest }))
    })
    .post('/sheets/import', valid('json', wanted), async c => {
      const { document, ...rest } = c.req.valid('json')
      return c.json(await importSheet(desk, { sheet: { document }, ...rest }), 201)
    })
    .post('/sheets/undo', valid('json', z.strictObject({ import: id })), async c =>
      c.json(await undoImport(desk, c.req.valid('json').import), 201),
    )
    .post('/sheets/records', valid('json', out), async c => {
      const leaving = c.req.valid('json')
      const sheet = await handOutRecords(desk, { ...leaving, documents: [] })
      return c.json({ ...sheet, withdrawn: await countWithdrawn(desk, leaving.tier) }, 201)
    })

/** A file's name may hold that of a person: it travels beside the bytes, not in the address. */
function nameOf(header: string | undefined): string {
  try {
    const { success, data } = nameSchema.safeParse(decodeURIComponent(header ?? ''))
    if (success) return data
  } catch (error) {
    if (!(error instanceof URIError)) throw error
  }
  throw new VigilError('input-invalid', 'Send the name of the file in the header X-File-Name.')
}
