import { randomBytes } from 'node:crypto'
import { VERSIONS, VigilError } from '../codebook/index.ts'
import { ACTS, type Act, type ActName } from './acts.ts'
import { applyEntry } from './apply.ts'
import { bodyHash, hashOf, signEntry, type Entry, type Header } from './entry.ts'
import { canonical, sha256 } from './canonical.ts'
import { ownFeed, startFeed, type OwnFeed } from './feed.ts'
import { erase } from './erase.ts'
import { keepOriginal } from './originals.ts'
import { movedHeads } from './heads.ts'
import { refoldWhereAdmitted } from './refold.ts'
import { refuseImpossible } from './refuse.ts'
import { strandsIn, type Strands } from './strands.ts'
import { participants } from './taking-part.ts'
import { takeTurn } from './turn.ts'
import type { Vault } from './vault.ts'

/** Who acts, under which pseudonym, and when by the clock of whoever calls. */
export type Who = { readonly author: string; readonly at: string }

/** What the next entry builds on. */
type Tip = {
  readonly own: OwnFeed
  readonly seq: number
  readonly hash: string | null
  readonly lamport: number
  readonly position: number
  readonly seen: Header['seen']
  readonly strands: Strands
}

/**
 * The one function that changes a vault: appends acts to the journal and applies them, all or none.
 * A capture of a document that is there already is left out. What it returns is on the disk.
 */
export async function commit(
  vault: Vault,
  acts: readonly Act[],
  who: Who,
): Promise<readonly Entry[]> {
  if (acts.length === 0) return []
  return vault.db.transaction().execute(async db => {
    const inside = { ...vault, db }
    await takeTurn(inside)
    const before = acts.some(({ act }) => act === 'admit') ? await participants(inside) : undefined
    const entries = await append(inside, acts, who)
    if (before) await refoldWhereAdmitted(inside, before)
    for (const act of acts) if (act.act === 'forget') await erase(inside, act.content)
    return entries
  })
}

async function append(vault: Vault, acts: readonly Act[], who: Who): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  let { tip, opening } = await currentTip(vault)
  const pending: { act: ActName; content: unknown }[] = opening ? [opening] : []
  const add = async ({ act, content }: { act: ActName; content: unknown }) => {
    const written = await writeEntry({ vault, tip, who }, act, content)
    entries.push(written)
    tip = {
      ...tip,
      seq: written.seq,
      hash: written.id,
      lamport: written.lamport,
      position: tip.position + 1,
      seen: {},
    }
  }
  for (const act of acts) {
    if (await isKnownCapture(vault, act)) continue
    await refuseImpossible(vault, act)
    await keepFiles(vault, act)
    for (const first of pending.splice(0)) await add(first)
    await add(act)
  }
  const last = entries.pop()
  if (!last) return []
  const signature = signEntry(last.id, tip.own.privateKey)
  await vault.db.updateTable('entry').set({ signature }).where('hash', '=', last.id).execute()
  return [...entries, { ...last, signature }].filter(entry => entry.act !== 'open')
}

async function isKnownCapture({ db }: Vault, act: Act): Promise<boolean> {
  if (act.act !== 'capture') return false
  const { id } = act.content.document
  const row = await db.selectFrom('document').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Keeps the bytes that come with an act; refuses bytes that its content does not name. */
async function keepFiles({ db }: Vault, act: Act): Promise<void> {
  const named =
    act.act === 'capture'
      ? [act.content.document.id]
      : act.act === 'release'
        ? act.content.files.map(file => file.sha256)
        : []
  const given = new Map((act.files ?? []).map(bytes => [sha256(bytes), bytes]))
  for (const [id, bytes] of given) {
    if (!named.includes(id))
      throw new VigilError(
        'integrity-broken',
        `The bytes handed in have the SHA-256 ${id}, which the act does not name. Take the file in again.`,
      )
    await keepOriginal(db, bytes)
  }
  for (const id of named)
    if (!given.has(id)) {
      const row = await db
        .selectFrom('original')
        .select('id')
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row)
        throw new VigilError(
          'integrity-broken',
          `The original ${id} was not handed in, and the vault does not have it. Take the file in again.`,
        )
    }
}

async function currentTip(
  vault: Vault,
): Promise<{ tip: Tip; opening: { act: 'open'; content: unknown } | undefined }> {
  // Before a new feed begins: who took part until now has been seen by it.
  const { takesPart } = await participants(vault)
  const { own, before } = await feedToWrite(vault)
  const feed = own ?? (await startFeed(vault))
  const heads = await vault.db.selectFrom('head').selectAll().execute()
  const last = await vault.db
    .selectFrom('entry')
    .select(({ fn }) => fn.max('position').as('position'))
    .executeTakeFirst()
  const mine = heads.find(head => head.feed === feed.feed)
  const continued = heads.find(head => head.feed === before)
  const tip: Tip = {
    own: feed,
    seq: mine?.seq ?? 0,
    hash: mine?.hash ?? null,
    lamport: mine?.lamport ?? 0,
    position: (last?.position ?? 0) + 1,
    seen: await movedHeads(vault.db, { feed: feed.feed, takesPart }),
    strands: await strandsIn(vault.db),
  }
  if (mine) return { tip, opening: undefined }
  const content = {
    key: feed.feed,
    program: 'vigil',
    schema: VERSIONS.schema,
    continues: continued
      ? { feed: continued.feed, seq: continued.seq, hash: continued.hash }
      : null,
  }
  return { tip, opening: { act: 'open', content } }
}

/** The own feed; a feed of which a fork is known is closed, and a new one goes on from it. */
async function feedToWrite(vault: Vault): ReturnType<typeof ownFeed> {
  const { own, before } = await ownFeed(vault)
  if (!own) return { own, before }
  const branch = await vault.db
    .selectFrom('branch')
    .select('hash')
    .where('feed', '=', own.feed)
    .executeTakeFirst()
  return branch ? { own: undefined, before: own.feed } : { own, before }
}

type Writing = { readonly vault: Vault; readonly tip: Tip; readonly who: Who }

async function writeEntry(
  { vault, tip, who }: Writing,
  act: ActName,
  content: unknown,
): Promise<Entry> {
  const parsed = ACTS[act].safeParse(content)
  if (!parsed.success)
    throw new VigilError(
      act === 'judge' ? 'record-invalid' : 'input-invalid',
      `This "${act}" was not written down, since its content has not the form it must have: ${firstIssue(parsed.error)}. Nothing was changed.`,
    )
  const json = canonical(parsed.data)
  const salt = randomBytes(16)
  const header: Header = {
    v: VERSIONS.journal,
    vault: vault.id,
    feed: tip.own.feed,
    seq: tip.seq + 1,
    prev: tip.hash,
    seen: tip.seen,
    lamport: 1 + Math.max(tip.lamport, await highestSeen(vault, tip.seen)),
    at: who.at,
    author: who.author,
    act,
    codebook: VERSIONS.codebook,
    body: bodyHash(salt, json),
  }
  const entry: Entry = { ...header, id: hashOf(header), signature: null }
  await insertEntry(vault, { entry, position: tip.position, salt, json })
  const { position, strands } = tip
  await applyEntry(vault, { entry, position, content: JSON.parse(json), strands })
  return entry
}

function firstIssue(error: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[]
}) {
  const [issue] = error.issues
  return issue ? `${issue.path.map(String).join('.') || 'content'}: ${issue.message}` : 'unknown'
}

async function highestSeen({ db }: Vault, seen: Header['seen']): Promise<number> {
  const hashes = Object.values(seen).map(head => head.hash)
  if (hashes.length === 0) return 0
  const row = await db
    .selectFrom('entry')
    .select(({ fn }) => fn.max('lamport').as('lamport'))
    .where('hash', 'in', hashes)
    .executeTakeFirst()
  return row?.lamport ?? 0
}

type Stored = {
  readonly entry: Entry
  readonly position: number
  readonly salt: Buffer
  readonly json: string
}

async function insertEntry({ db }: Vault, { entry, position, salt, json }: Stored): Promise<void> {
  const { id, signature, ...header } = entry
  const { feed, seq, lamport, act } = header
  await db
    .insertInto('entry')
    .values({ hash: id, position, feed, seq, lamport, act, header: canonical(header), signature })
    .execute()
  await db.insertInto('content').values({ hash: id, salt, json }).execute()
  await db
    .insertInto('head')
    .values({ feed, seq, hash: id, lamport })
    .onConflict(c => c.column('feed').doUpdateSet({ seq, hash: id, lamport }))
    .execute()
}
