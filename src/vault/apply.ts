import {
  documentSchema,
  judgementSchema,
  linkSchema,
  VERSIONS,
  type SourceDocument,
} from '../codebook/index.ts'
import { ACTS, isActName, type ContentOf } from './acts.ts'
import { canonical } from './canonical.ts'
import { decisionsOn } from './decisions.ts'
import type { Header } from './entry.ts'
import { indexDocument, indexRecord } from './search-index.ts'
import { seenBy } from './seen.ts'
import { standingClaim, standingOf, type Claim } from './standing.ts'
import type { Vault } from './vault.ts'

/** An entry of the journal on its way into the tables. */
export type Applying = {
  readonly entry: Header & { readonly id: string }
  readonly position: number
  readonly content: unknown
}

/** What an entry without half of a row's columns has in common with all rows made of entries. */
const stamp = ({ entry, position }: Applying) => ({
  entry: entry.id,
  position,
  feed: entry.feed,
  seq: entry.seq,
  lamport: entry.lamport,
  at: entry.at,
  author: entry.author,
})

/** A column of text: PostgreSQL takes no NUL. The document itself keeps what it has. */
const column = (text: string | null): string | null => text?.replaceAll('\0', '') ?? null

/** Folds one entry into the tables; what this Vigil does not understand is set aside. */
export async function applyEntry(vault: Vault, applying: Applying): Promise<void> {
  const { entry } = applying
  await applySeen(vault, entry)
  const why = whyAside(applying)
  if (why !== undefined) {
    await vault.db.insertInto('aside').values({ entry: entry.id, why }).execute()
    return
  }
  await APPLY[entry.act as keyof typeof ACTS](vault, applying)
}

/** Keeps what an entry had seen, which counts even where its content is not here. */
export async function applySeen({ db }: Vault, entry: Applying['entry']): Promise<void> {
  for (const [of, head] of Object.entries(entry.seen))
    await db
      .insertInto('seen')
      .values({ entry: entry.id, feed: entry.feed, seq: entry.seq, of, upto: head.seq })
      .execute()
}

/** Why an entry cannot be folded by this version; undefined where it can. */
export function whyAside({ entry, content }: Applying): string | undefined {
  if (entry.v > VERSIONS.journal) return `journal format ${entry.v}`
  if (entry.codebook > VERSIONS.codebook) return `codebook ${entry.codebook}`
  if (!isActName(entry.act)) return `act "${entry.act}"`
  return ACTS[entry.act].safeParse(content).success ? undefined : `form of "${entry.act}"`
}

const APPLY: Readonly<Record<keyof typeof ACTS, (vault: Vault, a: Applying) => Promise<void>>> = {
  open: async () => undefined,
  capture: applyCapture,
  judge: applyJudgement,
  link: applyLink,
  tier: (vault, a) => {
    const { of, subject, tier } = a.content as ContentOf<'tier'>
    return applyClaim(vault, a, { subject: `${of}/${subject}`, value: tier })
  },
  mask: (vault, a) => {
    const { person, masked, as } = a.content as ContentOf<'mask'>
    return applyClaim(vault, a, { subject: person, value: { masked, as: as ?? null } })
  },
  consent: async (vault, a) => {
    const { document, uses } = a.content as ContentOf<'consent'>
    for (const [use, value] of Object.entries(uses))
      await applyClaim(vault, a, { subject: `${document}/${use}`, value })
  },
  setting: (vault, a) => {
    const { name, value } = a.content as ContentOf<'setting'>
    return applyClaim(vault, a, { subject: name, value })
  },
  text: (vault, a) => {
    const { id, text, of } = a.content as ContentOf<'text'>
    return applyClaim(vault, a, { subject: id, value: { text, of: of ?? null } })
  },
  admit: (vault, a) => {
    const { feed, admitted, name } = a.content as ContentOf<'admit'>
    return applyClaim(vault, a, { subject: feed, value: { admitted, name: name ?? null } })
  },
  release: async ({ db }, { entry, content }) => {
    const { id, title, tier, cleared } = content as ContentOf<'release'>
    const row = { entry: entry.id, id, title, tier, cleared: Number(cleared), at: entry.at }
    await db.insertInto('release').values(row).execute()
  },
}

async function applyCapture(vault: Vault, applying: Applying): Promise<void> {
  const document = documentSchema.parse((applying.content as { document: unknown }).document)
  const { entry, position } = applying
  const { db } = vault
  const present = await db
    .selectFrom('document')
    .innerJoin('entry', 'entry.hash', 'document.entry')
    .select(['entry.lamport', 'entry.feed', 'entry.seq', 'document.position'])
    .where('document.id', '=', document.id)
    .executeTakeFirst()
  // Taken in on two machines: the earlier capture stands, whichever arrived first.
  if (present && !isEarlier(entry, present)) return
  const row = {
    ...documentRow(document),
    entry: entry.id,
    position: present?.position ?? position,
    tier: await standingTier(vault, `document/${document.id}`),
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

function isEarlier(a: Header, b: { lamport: number; feed: string; seq: number }): boolean {
  if (a.lamport !== b.lamport) return a.lamport < b.lamport
  return a.feed === b.feed ? a.seq < b.seq : a.feed < b.feed
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
  }
}

async function standingTier({ db }: Vault, subject: string): Promise<string> {
  const row = await db
    .selectFrom('standing')
    .select('value')
    .where('act', '=', 'tier')
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row ? String(JSON.parse(row.value)) : 'internal'
}

async function applyJudgement(vault: Vault, applying: Applying): Promise<void> {
  const { verb, record, document, batch, undoes } = judgementSchema.parse(applying.content)
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

/** Works out again what stands of a record from all that was decided on it. */
async function refreshRecord(vault: Vault, record: string, position: number): Promise<void> {
  const decisions = await decisionsOn(vault, record)
  const standing = standingOf(decisions)
  const [first] = decisions
  if (!first) return
  const row = {
    id: record,
    document: first.document,
    state: standing.state,
    decision: standing.decision,
    contested: Number(standing.contested.length > 0),
    tier: await standingTier(vault, `record/${record}`),
  }
  await vault.db
    .insertInto('record')
    .values({ ...row, position })
    .onConflict(c => c.column('id').doUpdateSet(row))
    .execute()
  const body = decisions.find(decision => decision.id === standing.decision)?.body ?? null
  await indexRecord(vault, record, body)
}

async function applyLink({ db }: Vault, applying: Applying): Promise<void> {
  const { verb, of, left, right } = linkSchema.parse(applying.content)
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

async function applyClaim(
  vault: Vault,
  { entry }: Applying,
  { subject: named, value }: { readonly subject: string; readonly value: unknown },
): Promise<void> {
  const { db } = vault
  const subject = column(named) ?? ''
  const { id, act, feed, seq, lamport } = entry
  await db
    .insertInto('claim')
    .values({ entry: id, act, subject, value: canonical(value), feed, seq, lamport })
    .execute()
  const rows = await db
    .selectFrom('claim')
    .selectAll()
    .where('act', '=', act)
    .where('subject', '=', subject)
    .execute()
  const claims: Claim[] = []
  for (const row of rows)
    claims.push({
      id: row.entry,
      value: JSON.parse(row.value),
      order: { lamport: row.lamport, feed: row.feed, seq: row.seq },
      seen: await seenBy(db, row),
    })
  const standing = standingClaim(act, claims)
  if (!standing) return
  const { claim, isContested } = standing
  const row = {
    act,
    subject,
    entry: claim.id,
    value: canonical(claim.value),
    contested: Number(isContested),
  }
  await db
    .insertInto('standing')
    .values(row)
    .onConflict(c => c.columns(['act', 'subject']).doUpdateSet(row))
    .execute()
  if (act === 'tier') await spreadTier(vault, subject, String(claim.value))
}

/** Documents and records carry their tier in their own row, so that lists can ask for it. */
async function spreadTier({ db }: Vault, subject: string, tier: string): Promise<void> {
  const slash = subject.indexOf('/')
  const id = subject.slice(slash + 1)
  const of = subject.slice(0, slash)
  if (of === 'document')
    await db.updateTable('document').set({ tier }).where('id', '=', id).execute()
  if (of === 'record') await db.updateTable('record').set({ tier }).where('id', '=', id).execute()
}
