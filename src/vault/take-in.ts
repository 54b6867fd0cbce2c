import { z } from 'zod'
import { originalOfTranscript } from '../codebook/index.ts'
import { canonical } from './canonical.ts'
import { checkedItems, type CheckedContent, type Item } from './bundle-check.ts'
import { takeTurn } from './turn.ts'
import { forgottenHere, keepRefused, type Forgotten } from './forgotten.ts'
import { foldStored, refold, refoldWhereAdmitted, storedEntries, storedEntry } from './refold.ts'
import { strandsIn } from './strands.ts'
import { participants } from './taking-part.ts'
import { endsOf, type Ends } from './ends.ts'
import type { Vault } from './vault.ts'

/** What a bundle brings, or brought. */
export type Brought = {
  /** Entries that this vault did not have. */
  readonly entries: number
  /** Entries that it had. */
  readonly known: number
  /** Contents that this vault did not have. */
  readonly contents: number
  /** Of the new entries, those whose content did not come along. */
  readonly withheld: number
  /** Contents that were left out, since a keeper of this vault has had them forgotten. */
  readonly forgotten: number
  readonly originals: number
}

/** Gives a bundle's plain bytes from the first on, as often as asked. */
export type Source = () => AsyncIterable<Uint8Array>

type Entry = Extract<Item, { is: 'entry' }>
type Counts = { -readonly [Key in keyof Brought]: number }

const none = (): Counts => ({
  entries: 0,
  known: 0,
  contents: 0,
  withheld: 0,
  forgotten: 0,
  originals: 0,
})

/** Checks everything in a bundle against itself and the vault, and tells what it would bring; changes nothing. */
export async function checkBundle(vault: Vault, source: Source): Promise<Brought> {
  const counts = none()
  const forgotten = await forgottenHere(vault)
  for await (const item of checkedItems(vault.db, source())) {
    if (item.is === 'original' && !(await hasOriginal(vault, item.id))) counts.originals += 1
    if (item.is === 'entry') count(counts, item, await contentToKeep(vault, item, forgotten))
  }
  return counts
}

async function hasOriginal({ db }: Vault, id: string): Promise<boolean> {
  const row = await db.selectFrom('original').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/**
 * Takes a bundle in: checks everything first, then applies it in one transaction, which checks once more what it reads.
 * A bundle that is off changes nothing. Any order and number of times gives the same state.
 */
export async function takeIn(vault: Vault, source: Source): Promise<Brought> {
  const brought = await checkBundle(vault, source)
  if (brought.entries === 0 && brought.contents === 0) return brought
  return vault.db.transaction().execute(db => apply({ ...vault, db }, source))
}

async function apply(vault: Vault, source: Source): Promise<Brought> {
  await takeTurn(vault)
  const { db } = vault
  const before = await participants(vault)
  const forgotten = await forgottenHere(vault)
  const counts = none()
  const ends = await endsOf(db)
  const from = await lastPosition(vault)
  const late: string[] = []
  let position = from
  let isKept = false
  let isWriting = false
  for await (const item of checkedItems(db, source())) {
    if (item.is === 'entry') {
      const content = await contentToKeep(vault, item, forgotten)
      count(counts, item, content)
      isKept = content !== null && content !== 'forgotten'
      if (!item.isKnown) await insert(vault, item, { position: (position += 1), ends })
      else if (content) late.push(item.entry.id)
      await keepContent(vault, item, content)
    } else if (item.is === 'original') {
      isWriting =
        (isKept || !forgotten.originals.has(item.id)) && (await beginOriginal(vault, item))
      if (isWriting) counts.originals += 1
    } else if (isWriting) {
      const { id, part, bytes } = item
      await db.insertInto('original_part').values({ id, part, bytes }).execute()
    }
  }
  await keepRefused(vault, forgotten)
  if (await ends.save()) await refold(vault)
  else await fold(vault, { from, late, before })
  return counts
}

/** The content that comes with an entry, where this vault has it not, and nobody here has had it forgotten. */
async function contentToKeep(
  { db }: Vault,
  { entry, content, isKnown }: Entry,
  forgotten: Forgotten,
): Promise<CheckedContent | 'forgotten' | null> {
  if (!content) return null
  if (isKnown) {
    const row = await db
      .selectFrom('content')
      .select('hash')
      .where('hash', '=', entry.id)
      .executeTakeFirst()
    if (row) return null
  }
  if (forgotten.entries.has(entry.id)) return 'forgotten'
  if (forgotten.originals.size === 0) return content
  const { document, about } = forgottenOf(content.value, forgotten) ?? {}
  if (about === undefined || (await isHere(db, about))) return content
  if (document !== undefined && document !== about) forgotten.transcripts.set(document, about)
  return 'forgotten'
}

async function isHere(db: Vault['db'], document: string): Promise<boolean> {
  const row = await db
    .selectFrom('document')
    .select('id')
    .where('id', '=', document)
    .executeTakeFirst()
  return row !== undefined
}

const aboutSchema = z.object({
  document: z.union([
    z.string(),
    z.object({
      id: z.string(),
      within: z.object({ id: z.string() }).optional(),
      transcript: z.looseObject({}).optional(),
    }),
  ]),
  body: z.looseObject({ document: z.string() }).nullish(),
})

/** The document that a content says something of, and the forgotten one which that is, or was written down from. */
function forgottenOf(
  content: unknown,
  { originals, transcripts }: Forgotten,
): { readonly document: string; readonly about: string } | undefined {
  const { document: said, body } = aboutSchema.safeParse(content).data ?? {}
  if (said === undefined) return undefined
  const document = typeof said === 'string' ? said : said.id
  if (originals.has(document)) return { document, about: document }
  // What was judged of a transcript says by its name which original that was.
  const begins = body ? /^transcript-([0-9a-f]{12})-/.exec(body.document)?.[1] : undefined
  const original =
    transcripts.get(document) ??
    (typeof said === 'string' ? undefined : originalOfTranscript(said)) ??
    (begins === undefined ? undefined : [...originals].find(each => each.startsWith(begins)))
  return original !== undefined && originals.has(original)
    ? { document, about: original }
    : undefined
}

function count(counts: Counts, item: Entry, content: CheckedContent | 'forgotten' | null): void {
  if (item.isKnown) counts.known += 1
  else counts.entries += 1
  if (content === 'forgotten') counts.forgotten += 1
  else if (content) counts.contents += 1
  if (!item.isKnown && (content === null || content === 'forgotten')) counts.withheld += 1
}

async function lastPosition({ db }: Vault): Promise<number> {
  const row = await db
    .selectFrom('entry')
    .select(({ fn }) => fn.max('position').as('position'))
    .executeTakeFirst()
  return row?.position ?? 0
}

async function insert(
  { db }: Vault,
  { entry }: Entry,
  { position, ends }: { readonly position: number; readonly ends: Ends },
): Promise<void> {
  const { id, signature, ...header } = entry
  const { feed, seq, lamport, act } = header
  const row = { hash: id, position, feed, seq, lamport, act }
  await db
    .insertInto('entry')
    .values({ ...row, header: canonical(header), signature })
    .execute()
  ends.follow(entry)
}

async function keepContent(
  { db }: Vault,
  { entry: { id: hash }, isKnown }: Entry,
  content: CheckedContent | 'forgotten' | null,
): Promise<void> {
  if (content && content !== 'forgotten') {
    const { salt, json } = content
    await db.insertInto('content').values({ hash, salt, json }).execute()
    if (isKnown) await db.deleteFrom('withheld').where('entry', '=', hash).execute()
  } else if (!isKnown) await db.insertInto('withheld').values({ entry: hash }).execute()
}

async function beginOriginal(
  { db }: Vault,
  { id, size }: { readonly id: string; readonly size: number },
): Promise<boolean> {
  const known = await db.selectFrom('original').select('id').where('id', '=', id).executeTakeFirst()
  if (known) return false
  await db.insertInto('original').values({ id, size }).execute()
  return true
}

type Folding = {
  readonly from: number
  /** Entries that were here without their content. */
  readonly late: readonly string[]
  readonly before: Awaited<ReturnType<typeof participants>>
}

async function fold(vault: Vault, { from, late, before }: Folding): Promise<void> {
  const strands = await strandsIn(vault.db)
  const { takesPart } = before
  for (const hash of late) {
    const row = await storedEntry(vault.db, hash)
    if (row) await foldStored(vault, row, { strands, takesPart })
  }
  for await (const row of storedEntries(vault.db, from))
    await foldStored(vault, row, { strands, takesPart })
  await refoldWhereAdmitted(vault, before)
}
