import { linkSchema, type LinkDecision } from '../codebook/index.ts'
import { seenLookup } from './seen.ts'
import type { Vault } from './vault.ts'

/** Every word on whether two are one, in the journal's order; of one kind, or of all. */
export async function listLinks(vault: Vault, of?: LinkDecision['of']): Promise<LinkDecision[]> {
  const query = vault.db
    .selectFrom('link')
    .innerJoin('content', 'content.hash', 'link.entry')
    .selectAll('link')
    .select('content.json')
    .orderBy('lamport')
    .orderBy('feed')
    .orderBy('seq')
  const rows = await (of === undefined ? query : query.where('link.of', '=', of)).execute()
  const seenBy = await seenLookup(vault.db)
  const links: LinkDecision[] = []
  for (const row of rows)
    links.push({
      ...linkSchema.parse(JSON.parse(row.json)),
      id: row.entry,
      by: row.author,
      at: row.at,
      order: { lamport: row.lamport, feed: row.feed, seq: row.seq },
      seen: await seenBy(row),
    })
  return links
}
