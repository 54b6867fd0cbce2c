import type { Tier } from '../codebook/index.ts'
import { commit, findDocument } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'

/** Says how far documents may travel, all or none of them. */
export async function setTier(desk: Desk, documents: readonly string[], tier: Tier): Promise<void> {
  const ids = await Promise.all(documents.map(id => findDocument(desk.vault, id)))
  const acts = ids.map(subject => ({
    act: 'tier' as const,
    content: { of: 'document' as const, subject, tier },
  }))
  await commit(desk.vault, acts, who(desk))
}
