import {
  originalOfTranscript,
  VERSIONS,
  type Judgement,
  type Link,
  type SourceDocument,
} from '../codebook/index.ts'
import { isActName, knownActSchema, type ContentOf, type KnownAct } from './acts.ts'
import { applyClaim, claimsOf } from './apply-claim.ts'
import type { Applying } from './applying.ts'
import { canonical } from './canonical.ts'
import { decisionsOn } from './decisions.ts'
import { documentTier, standingTier } from './document-tier.ts'
import { indexDocument, indexRecord, removeWords } from './search-index.ts'
import { standingOf } from './standing.ts'
import { strandOf, strandsUpTo, type Strands } from './strands.ts'
import type { Vault } from './vault.ts'

/** What an entry without half of a row's columns has in common with all rows made of entries. */
export const stamp = ({ entry, position, strands }: Omit<Applying, 'content'>) => ({
  entry: entry.id,
  position,
  feed: strandOf(strands, entry),
  seq: entry.seq,
  lamport: entry.lamport,
  at: entry.at,
  author: entry.author,
})

/** A column of text: PostgreSQL takes no NUL. The document itself keeps what it has. */
export const column = (text: string | null): string | null => text?.replaceAll('\0', '') ?? null

/** Folds one entry into the tables; what this Vigil does not understand is set aside. */
export async function applyEntry(vault: Vault, applying: Applying): Promise<void> {
  const { entry } = applying
  await applySeen(vault, entry, applying.strands)
  const known = understand(applying)
  if ('why' in known)
    await vault.db.insertInto('aside').values({ entry: entry.id, why: known.why }).execute()
  else await applyAct(vault, applying, known)
}

/** Keeps what an entry had seen, which counts even where its content is not here. */
export async function applySeen(
  { db }: Vault,
  entry: Applying['entry'],
  strands: Strands,
): Promise<void> {
  for (const row of seenRows(entry, strands))
    await db
      .insertInto('seen')
      .values(row)
      .onConflict(c => c.columns(['entry', 'of']).doNothing())
      .execute()
}

/** A row for each strand that an entry says it had seen. */
export function seenRows(entry: Applying['entry'], strands: Strands) {
  const { id, seq } = entry
  const feed = strandOf(strands, entry)
  return Object.entries(entry.seen).flatMap(([other, head]) =>
    strandsUpTo(strandOf(strands, { feed: other, id: head.hash }), head.seq).map(([of, upto]) => ({
      entry: id,
      feed,
      seq,
      of,
      upto,
    })),
  )
}

/** An entry's act and content; or why this version cannot fold it. */
export function understand({
  entry,
  content,
}: Pick<Applying, 'entry' | 'content'>): KnownAct | { readonly why: string } {
  if (entry.v > VERSIONS.journal) return { why: `journal format ${entry.v}` }
  if (entry.codebook > VERSIONS.codebook) return { why: `codebook ${entry.codebook}` }
  if (!isActName(entry.act)) return { why: `act "${entry.act}"` }
  const parsed = knownActSchema.safeParse({ act: entry.act, content })
  return parsed.success ? parsed.data : { why: `form of "${entry.act}"` }
}

async function applyAct(vault: Vault, applying: Applying, known: KnownAct): Promise<void> {
  switch (known.act) {
    case 'open':
    case 'timestamp': // it changes no state: it is listed and verified from the journal
    case 'export':
    case 'forget':
    case 'seal':
    case 'follow':
      return
    case 'capture':
      return applyCapture(vault, applying, known.content.document)
    case 'judge':
      return applyJudgement(vault, applying, known.content)
    case 'link':
      return applyLink(vault, applying, known.content)
    case 'release':
      return applyRelease(vault, applying, known.content)
    case 'tier':
    case 'mask':
    case 'consent':
    case 'setting':
    case 'text':
    case 'admit':
    case 'watch':
      for (const claimed of claimsOf(known)) await applyClaim(vault, applying, claimed)
  }
}

async function applyRelease(
  { db }: Vault,
  { entry }: Applying,
  { id, title, tier, cleared }: ContentOf<'release'>,
): Promise<void> {
  const row = { entry: entry.id, id, title, tier, cleared: Number(cleared), at: entry.at }
  await db.insertInto('release').values(row).execute()
}

async function applyCapture(
  vault: Vault,
  { entry, position }: Applying,
  document: SourceDocument,
): Promise<void> {
  const { db } = vault
  const present = await db
    .selectFrom('document')
    .innerJoin('entry', 'entry.hash', 'document.entry')
    .select(['entry.lamport', 'entry.feed', 'entry.seq', 'entry.hash', 'document.position'])
    .where('document.id', '=', document.id)
    .executeTakeFirst()
  // Taken in on two machines: the earlier capture stands, whichever arrived first.
  if (present && !isEarlier(entry, present)) return
  const columns = documentRow(document)
  const row = {
    ...columns,
    entry: entry.id,
    position: present?.position ?? position,
    tier: await documentTier(vault, columns),
    at: entry.at,
    author: entry.author,
  }
  await db
    .insertInto('document')
    .values(row)
    .onConflict(c => c.column('id').doUpdateSet(row))
    .execute()
  await indexDocument(vault, row.position, document)
}

function isEarlier(
  a: Applying['entry'],
  b: { lamport: number; feed: string; seq: number; hash: string },
): boolean {
  if (a.lamport !== b.lamport) return a.lamport < b.lamport
  if (a.feed !== b.feed) return a.feed < b.feed
  return a.seq === b.seq ? a.id < b.hash : a.seq < b.seq
}

/** The columns of a document that its own content gives. */
export function documentRow(document: SourceDocument) {
  return {
    id: document.id,
    name: column(document.name) ?? '',
    title: column(document.title),
    published: document.published,
    source: column(document.source),
    url: column(document.url),
    language: document.language,
    media_type: document.mediaType,
    size: document.size,
    length: document.text.length,
    note: document.note ? canonical(document.note) : null,
    original: originalOfTranscript(document) ?? null,
  }
}

async function applyJudgement(
  vault: Vault,
  applying: Applying,
  { verb, record, document, batch, undoes }: Judgement,
): Promise<void> {
  await vault.db
    .insertInto('decision')
    .values({
      ...stamp(applying),
      record,
      document,
      verb,
      batch: batch ?? null,
      undoes: undoes ?? null,
    })
    .execute()
  await refreshRecord(vault, record, applying.position)
}

async function dropRecord(vault: Vault, record: string): Promise<void> {
  const row = await vault.db
    .deleteFrom('record')
    .where('id', '=', record)
    .returning('position')
    .executeTakeFirst()
  if (row) await removeWords(vault, 'record_words', row.position)
}

/** Works out again what stands of a record from all that was decided on it. */
export async function refreshRecord(vault: Vault, record: string, position: number): Promise<void> {
  const computed = await recordRow(vault, record)
  if (!computed) return dropRecord(vault, record)
  const { row, body } = computed
  await vault.db
    .insertInto('record')
    .values({ ...row, position })
    .onConflict(c => c.column('id').doUpdateSet(row))
    .execute()
  await indexRecord(vault, record, body)
}

/** The row that a record must have by what was decided on it; undefined where nothing was. */
export async function recordRow(vault: Vault, record: string) {
  const decisions = await decisionsOn(vault, record)
  const [first] = decisions
  if (!first) return undefined
  const standing = standingOf(decisions)
  const row = {
    id: record,
    document: first.document,
    state: standing.state,
    decision: standing.decision,
    contested: Number(standing.contested.length > 0),
    tier: await standingTier(vault, `record/${record}`),
  }
  const body = decisions.find(decision => decision.id === standing.decision)?.body ?? null
  return { row, body }
}

async function applyLink(
  { db }: Vault,
  applying: Applying,
  { verb, of, left, right }: Link,
): Promise<void> {
  await db
    .insertInto('link')
    .values({
      ...stamp(applying),
      verb,
      of,
      left: column(left) ?? '',
      right: column(right) ?? '',
    })
    .execute()
}
