import type { Tier } from '../codebook/index.ts'
import { commit, findDocument } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { withTranscripts } from './transcripts.ts'

/** Says how far documents may travel, all or none of them; transcripts travel no further than their originals. */
export async function setTier(desk: Desk, documents: readonly string[], tier: Tier): Promise<void> {
  const ids = await Promise.all(documents.map(id => findDocument(desk.vault, id)))
  const all = new Set((await Promise.all(ids.map(id => withTranscripts(desk, id)))).flat())
  const acts = [...all].map(subject => ({
    act: 'tier' as const,
    content: { of: 'document' as const, subject, tier },
  }))
  await commit(desk.vault, acts, who(desk))
}
