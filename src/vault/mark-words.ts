import { z } from 'zod'
import { compareOrder } from '../codebook/index.ts'
import { claimsOn } from './apply-claim.ts'
import type { Claim } from './standing.ts'
import type { Vault } from './vault.ts'

/** What somebody said of one thing: who, when, and whether it stands. */
export type MarkWord = {
  readonly entry: string
  readonly by: string
  readonly at: string
  readonly says: unknown
  readonly reason: string | null
  readonly stands: boolean
}

const headerSchema = z.object({ author: z.string(), at: z.string() })
const reasonSchema = z.object({ reason: z.string().optional() })

/** Claims as their entries have them; one whose entry is `standing` stands. */
export async function markWords(
  { db }: Vault,
  claims: readonly Claim[],
  standing: string | undefined,
): Promise<MarkWord[]> {
  const said: MarkWord[] = []
  for (const { id: entry, value } of claims) {
    const row = await db
      .selectFrom('entry')
      .innerJoin('content', 'content.hash', 'entry.hash')
      .select(['header', 'json'])
      .where('entry.hash', '=', entry)
      .executeTakeFirstOrThrow()
    const { author: by, at } = headerSchema.parse(JSON.parse(row.header))
    const { reason = null } = reasonSchema.parse(JSON.parse(row.json))
    said.push({ entry, by, at, says: value, reason, stands: entry === standing })
  }
  return said
}

/** All that a setting was ever set to, the latest first. */
export async function settingStory(vault: Vault, name: string): Promise<MarkWord[]> {
  const standing = await vault.db
    .selectFrom('standing')
    .select('entry')
    .where('act', '=', 'setting')
    .where('subject', '=', name)
    .executeTakeFirst()
  const claims = await claimsOn(vault, 'setting', name)
  return markWords(
    vault,
    claims.toSorted((a, b) => compareOrder(b.order, a.order)),
    standing?.entry,
  )
}
