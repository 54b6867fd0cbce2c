import {
  judgementSchema,
  RECORD_STATES,
  TIERS,
  type CodedRecord,
  type RecordState,
  type Tier,
} from '../codebook/index.ts'
import { z } from 'zod'
import type { Vault } from './vault.ts'

/** What stands of a record: its state, the decision that gives it, and whether another contests it. */
export type StandingRecord = {
  readonly id: string
  readonly document: string
  readonly state: RecordState
  /** The decision that stands; null for a draft. */
  readonly decision: string | null
  readonly isContested: boolean
  readonly tier: Tier
  readonly position: number
}

const rowSchema = z
  .object({
    id: z.string(),
    document: z.string(),
    state: z.enum(RECORD_STATES),
    decision: z.string().nullable(),
    contested: z.number(),
    tier: z.enum(TIERS),
    position: z.number(),
  })
  .transform(({ contested, ...row }): StandingRecord => ({ ...row, isContested: contested !== 0 }))

/** Which records to list: of one document, in some states, after a position. */
export type RecordQuery = {
  readonly document?: string | undefined
  readonly states?: readonly RecordState[] | undefined
  readonly after?: number | undefined
  readonly limit?: number | undefined
}

/** Records on which somebody has decided, in the order of the first decision on each. */
export async function listRecords(
  { db }: Vault,
  { document, states, after = 0, limit = 1000 }: RecordQuery = {},
): Promise<StandingRecord[]> {
  let query = db
    .selectFrom('record')
    .selectAll()
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
  if (document !== undefined) query = query.where('document', '=', document)
  if (states !== undefined) query = query.where('state', 'in', states)
  return z.array(rowSchema).parse(await query.execute())
}

/** What stands of one record; undefined where nobody has decided on it. */
export async function recordById({ db }: Vault, id: string): Promise<StandingRecord | undefined> {
  const row = await db.selectFrom('record').selectAll().where('id', '=', id).executeTakeFirst()
  return row && rowSchema.parse(row)
}

/** The record as a decision carries it; null for refusals and undos. */
export async function bodyOf(
  { db }: Pick<Vault, 'db'>,
  decision: string | null,
): Promise<CodedRecord | null> {
  if (decision === null) return null
  const row = await db
    .selectFrom('content')
    .select('json')
    .where('hash', '=', decision)
    .executeTakeFirst()
  return row ? judgementSchema.parse(JSON.parse(row.json)).body : null
}
