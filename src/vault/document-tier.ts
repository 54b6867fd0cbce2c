import { closerTier, TIERS, type Tier } from '../codebook/index.ts'
import type { Vault } from './vault.ts'

/** A document, and the original that it was written down from, if it is a transcript. */
type Written = { readonly id: string; readonly original: string | null }

/** The tier that a claim's value says; internal where nobody said one. */
export function tierSaid(value: string | null | undefined): Tier {
  const said: unknown = typeof value === 'string' ? JSON.parse(value) : undefined
  return TIERS.find(tier => tier === said) ?? 'internal'
}

/** The tier that stands for a subject; internal where nobody said another. */
export async function standingTier({ db }: Pick<Vault, 'db'>, subject: string): Promise<Tier> {
  const row = await db
    .selectFrom('standing')
    .select('value')
    .where('act', '=', 'tier')
    .where('subject', '=', subject)
    .executeTakeFirst()
  return tierSaid(row?.value)
}

/**
 * How far a document may travel: a transcript never further than its original, whichever of the two, or what was said of
 * either, came into this vault first.
 */
export async function documentTier(vault: Vault, { id, original }: Written): Promise<Tier> {
  const own = await standingTier(vault, `document/${id}`)
  return original === null
    ? own
    : closerTier(own, await standingTier(vault, `document/${original}`))
}

/** Writes the tier that stands into the rows of a document and of its transcripts, so that lists can ask for it. */
export async function spreadDocumentTier(vault: Vault, id: string): Promise<void> {
  const { db } = vault
  const rows = await db
    .selectFrom('document')
    .select(['id', 'original', 'tier'])
    .where(eb => eb.or([eb('id', '=', id), eb('original', '=', id)]))
    .execute()
  for (const row of rows) {
    const tier = await documentTier(vault, row)
    if (tier !== row.tier)
      await db.updateTable('document').set({ tier }).where('id', '=', row.id).execute()
  }
}
