import { CONSENT_USES, type ConsentUse, type Tier } from '../codebook/index.ts'
import { ACTS, type ContentOf } from './acts.ts'
import { headerSchema } from './entry.ts'
import { participants } from './taking-part.ts'
import type { Vault } from './vault.ts'

/** Something that was written down, by whom and when. */
export type WrittenDown<Content> = {
  readonly at: string
  readonly by: string
  readonly content: Content
}

/** What a note's source said after it was taken, the earliest first. */
export async function consentsTo(
  vault: Vault,
  document: string,
): Promise<WrittenDown<ContentOf<'consent'>>[]> {
  const rows = await vault.db
    .selectFrom('claim')
    .innerJoin('entry', 'entry.hash', 'claim.entry')
    .innerJoin('content', 'content.hash', 'claim.entry')
    .select(['entry.header', 'entry.position', 'content.json'])
    .distinct()
    .where('claim.act', '=', 'consent')
    .where(
      'claim.subject',
      'in',
      CONSENT_USES.map(use => `${document}/${use}`),
    )
    .orderBy('entry.position')
    .execute()
  return rows.map(row => written(row, ACTS.consent.parse(JSON.parse(row.json))))
}

/** What the source of a note must not have taken back for the note to leave for a tier. */
const NEEDED: Readonly<Record<Tier, readonly ConsentUse[]>> = {
  public: ['store', 'publish', 'name'],
  partner: ['store', 'share', 'name'],
  internal: ['store'],
  sealed: ['store'],
}

/** Documents that must not leave for a tier, since their sources took back what that needs; transcripts with their originals. */
export async function withdrawnFrom({ db }: Vault, tier: Tier): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('standing')
    .select('subject')
    .where('act', '=', 'consent')
    .where('value', '=', 'false')
    .execute()
  const ends = NEEDED[tier].map(use => `/${use}`)
  const taken = rows.flatMap(({ subject }) =>
    ends.filter(end => subject.endsWith(end)).map(end => subject.slice(0, -end.length)),
  )
  if (taken.length === 0) return new Set()
  const transcripts = await db
    .selectFrom('document')
    .select('id')
    .where('original', 'in', taken)
    .execute()
  return new Set([...taken, ...transcripts.map(({ id }) => id)])
}

/** What left the vault in plain files, the earliest first; only what those who take part wrote down. */
export async function listExports(vault: Vault): Promise<WrittenDown<ContentOf<'export'>>[]> {
  const { takesPart } = await participants(vault)
  const rows = await vault.db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.header', 'entry.feed', 'entry.seq', 'content.json'])
    .where('entry.act', '=', 'export')
    .orderBy('entry.position')
    .execute()
  return rows.filter(takesPart).flatMap(row => {
    const content = ACTS.export.safeParse(JSON.parse(row.json))
    return content.success ? [written(row, content.data)] : []
  })
}

function written<Content>({ header }: { header: string }, content: Content): WrittenDown<Content> {
  const { at, author: by } = headerSchema.parse(JSON.parse(header))
  return { at, by, content }
}
