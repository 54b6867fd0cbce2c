import { stableId, type Tier } from '../codebook/index.ts'
import type { KnownAct } from './acts.ts'
import type { Applying } from './applying.ts'
import { canonical } from './canonical.ts'
import { spreadDocumentTier, tierSaid } from './document-tier.ts'
import { seenLookup } from './seen.ts'
import { standingClaim, type Claim } from './standing.ts'
import { strandOf } from './strands.ts'
import type { Vault } from './vault.ts'

/** What an act says, and of what. */
export type Claimed = { readonly subject: string; readonly value: unknown }

const CLAIMS = ['tier', 'mask', 'consent', 'setting', 'text', 'admit', 'watch'] as const
type ClaimAct = Extract<KnownAct, { act: (typeof CLAIMS)[number] }>

/** Whether an act claims something of a subject. */
export const isClaim = (known: KnownAct): known is ClaimAct => CLAIMS.some(act => act === known.act)

/** What an act claims; a consent claims something of each use. */
export function claimsOf({ act, content }: ClaimAct): Claimed[] {
  switch (act) {
    case 'tier':
      return [{ subject: `${content.of}/${content.subject}`, value: content.tier }]
    case 'mask':
      return [
        { subject: content.person, value: { masked: content.masked, as: content.as ?? null } },
      ]
    case 'consent':
      return Object.entries(content.uses).map(([use, value]) => ({
        subject: `${content.document}/${use}`,
        value,
      }))
    case 'setting':
      return [{ subject: content.name, value: content.value }]
    case 'text':
      return [{ subject: content.id, value: { text: content.text, of: content.of ?? null } }]
    case 'watch':
      return [{ subject: watchSubject(content), value: content }]
    case 'admit':
    default:
      return [
        {
          subject: content.feed,
          value: { admitted: content.admitted, name: content.name ?? null },
        },
      ]
  }
}

/** An address may have something said of being watched, of its page, and of each entry of its feed. */
const watchSubject = (content: Extract<ClaimAct, { act: 'watch' }>['content']) =>
  content.of === 'entry'
    ? `entry/${stableId(content.url, content.entry)}`
    : `${content.of}/${content.url}`

/** Keeps a claim, and works out again which claim on its subject stands. */
export async function applyClaim(
  vault: Vault,
  { entry, strands }: Pick<Applying, 'entry' | 'strands'>,
  { subject: named, value }: Claimed,
): Promise<void> {
  const { db } = vault
  const subject = named.replaceAll('\0', '')
  const { id, act, seq, lamport } = entry
  const feed = strandOf(strands, entry)
  await db
    .insertInto('claim')
    .values({ entry: id, act, subject, value: canonical(value), feed, seq, lamport })
    .execute()
  await refreshStanding(vault, act, subject)
}

/** Works out again which claim on a subject stands; none where nobody claims anything of it any more. */
export async function refreshStanding(vault: Vault, act: string, subject: string): Promise<void> {
  const { db } = vault
  const row = await standingRow(vault, act, subject)
  if (!row) {
    await db.deleteFrom('standing').where('act', '=', act).where('subject', '=', subject).execute()
    if (act === 'tier') await spreadTier(vault, subject, 'internal')
    return
  }
  await db
    .insertInto('standing')
    .values(row)
    .onConflict(c => c.columns(['act', 'subject']).doUpdateSet(row))
    .execute()
  if (act === 'tier') await spreadTier(vault, subject, tierSaid(row.value))
}

/** All that was claimed of a subject by acts of a kind. */
export async function claimsOn({ db }: Vault, act: string, subject: string): Promise<Claim[]> {
  const rows = await db
    .selectFrom('claim')
    .selectAll()
    .where('act', '=', act)
    .where('subject', '=', subject)
    .execute()
  const seenBy = await seenLookup(db)
  const claims: Claim[] = []
  for (const row of rows)
    claims.push({
      id: row.entry,
      value: JSON.parse(row.value),
      order: { lamport: row.lamport, feed: row.feed, seq: row.seq },
      seen: await seenBy(row),
    })
  return claims
}

/** The row that must stand for a subject by all that was claimed of it. */
export async function standingRow(vault: Vault, act: string, subject: string) {
  const standing = standingClaim(act, await claimsOn(vault, act, subject))
  if (!standing) return undefined
  const { claim, isContested } = standing
  const value = canonical(claim.value)
  return { act, subject, entry: claim.id, value, contested: Number(isContested) }
}

/** Documents and records carry their tier in their own row, so that lists can ask for it. */
async function spreadTier(vault: Vault, subject: string, tier: Tier): Promise<void> {
  const slash = subject.indexOf('/')
  const id = subject.slice(slash + 1)
  const of = subject.slice(0, slash)
  if (of === 'document') await spreadDocumentTier(vault, id)
  if (of === 'record')
    await vault.db.updateTable('record').set({ tier }).where('id', '=', id).execute()
}
