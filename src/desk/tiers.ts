import { closerTier, VigilError, type Tier } from '../codebook/index.ts'
import { commit, documentById, findDocument, tierOf } from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { originalIdOf, withTranscripts } from './transcripts.ts'

/** Says how far documents may travel, all or none of them; transcripts travel no further than their originals. */
export async function setTier(desk: Desk, documents: readonly string[], tier: Tier): Promise<void> {
  const ids = await Promise.all(documents.map(id => findDocument(desk.vault, id)))
  for (const id of ids) await refuseWider(desk, id, { tier, others: ids })
  const all = new Set((await Promise.all(ids.map(id => withTranscripts(desk, id)))).flat())
  const acts = [...all].map(subject => ({
    act: 'tier' as const,
    content: { of: 'document' as const, subject, tier },
  }))
  await commit(desk.vault, acts, who(desk))
}

/** A transcript whose original is kept closer would only seem to be opened. */
async function refuseWider(
  { vault }: Desk,
  id: string,
  { tier, others }: { readonly tier: Tier; readonly others: readonly string[] },
): Promise<void> {
  const document = await documentById(vault, id)
  const original = document && originalIdOf(document)
  if (!document || original === undefined || original === id || others.includes(original)) return
  const above = await tierOf(vault, 'document', original)
  if (closerTier(tier, above) === tier) return
  throw new VigilError(
    'input-invalid',
    `${document.name} was written down from ${original.slice(0, 12)}, which is ${above}: it travels no further than that. Nothing was changed. Say ${tier} of the original, and its transcripts follow.`,
  )
}
