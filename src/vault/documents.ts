import { z } from 'zod'
import {
  CONSENT_USES,
  documentSchema,
  NOTE_TYPES,
  TIERS,
  VigilError,
  type NoteOrigin,
  type SourceDocument,
  type Tier,
} from '../codebook/index.ts'
import { commit, type Who } from './commit.ts'
import { originalBytes } from './originals.ts'
import type { Tables } from './tables.ts'
import type { Vault } from './vault.ts'

type DocumentRow = Tables['document']

/** A document without its text: what a list shows. */
export type ListedDocument = Omit<SourceDocument, 'text' | 'blocks' | 'encoding' | 'extractor'> & {
  /** UTF-16 units of its text. */
  readonly length: number
  readonly tier: Tier
  /** When and by whom it was taken in. */
  readonly at: string
  readonly by: string
  /** Grows with each document taken in; what a next page begins after. */
  readonly position: number
}

/** A document with the bytes it was taken from. */
export type NewDocument = { readonly document: SourceDocument; readonly original: Uint8Array }

/** Which documents were added, and which were there already. */
export type Added = {
  readonly added: readonly SourceDocument[]
  readonly known: readonly SourceDocument[]
}

/** A row of the table as lists show it. */
const listed = (row: DocumentRow): ListedDocument => ({
  id: row.id,
  name: row.name,
  title: row.title,
  published: row.published,
  source: row.source,
  url: row.url,
  language: row.language,
  mediaType: row.media_type,
  size: row.size,
  length: row.length,
  note: row.note === null ? null : noteSchema.parse(JSON.parse(row.note)),
  tier: tierSchema.parse(row.tier),
  at: row.at,
  by: row.author,
  position: row.position,
})

const tierSchema = z.enum(TIERS)

const noteSchema: z.ZodType<NoteOrigin> = z.strictObject({
  type: z.enum(NOTE_TYPES),
  by: z.string(),
  taken: z.string(),
  consent: z.partialRecord(z.enum(CONSENT_USES), z.boolean()),
  template: z.string().min(1).optional(),
})

/** Takes documents in, all or none; one with the same SHA-256 as a known one is not added again. */
export async function addDocuments(
  vault: Vault,
  documents: readonly NewDocument[],
  who: Who,
): Promise<Added> {
  const acts = documents.map(({ document, original }) => ({
    act: 'capture' as const,
    content: { document },
    files: [original],
  }))
  const entries = await commit(vault, acts, who)
  const fresh = new Set(
    await idsOfEntries(
      vault,
      entries.map(entry => entry.id),
    ),
  )
  const added: SourceDocument[] = []
  const known: SourceDocument[] = []
  for (const { document } of documents)
    if (fresh.delete(document.id)) added.push(document)
    else known.push(document)
  return { added, known }
}

async function idsOfEntries({ db }: Vault, entries: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (let from = 0; from < entries.length; from += 500) {
    const rows = await db
      .selectFrom('document')
      .select('id')
      .where('entry', 'in', entries.slice(from, from + 500))
      .execute()
    ids.push(...rows.map(row => row.id))
  }
  return ids
}

/** Which documents to list, and from where on. */
export type DocumentQuery = {
  readonly limit?: number | undefined
  /** The `position` of the last document of the page before. */
  readonly after?: number | undefined
  /** Newest first; oldest first where false. */
  readonly newestFirst?: boolean | undefined
}

/** A page of documents in the order in which they were taken in. */
export async function listDocuments(
  { db }: Vault,
  { limit = 100, after, newestFirst = true }: DocumentQuery = {},
): Promise<ListedDocument[]> {
  let query = db
    .selectFrom('document')
    .selectAll()
    .orderBy('position', newestFirst ? 'desc' : 'asc')
    .limit(limit)
  if (after !== undefined) query = query.where('position', newestFirst ? '<' : '>', after)
  return (await query.execute()).map(listed)
}

/** Some documents without their texts, in no order; ids that are unknown are left out. */
export async function listedDocuments(
  { db }: Vault,
  ids: readonly string[],
): Promise<ListedDocument[]> {
  const found: ListedDocument[] = []
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500)
    const rows = await db.selectFrom('document').selectAll().where('id', 'in', some).execute()
    found.push(...rows.map(listed))
  }
  return found
}

/** How many documents the vault has. */
export async function countDocuments({ db }: Vault): Promise<number> {
  const row = await db
    .selectFrom('document')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** A document with its text; undefined where there is none of that id. */
export async function documentById(
  { db }: Pick<Vault, 'db'>,
  id: string,
): Promise<SourceDocument | undefined> {
  const row = await db
    .selectFrom('document')
    .innerJoin('content', 'content.hash', 'document.entry')
    .select('content.json')
    .where('document.id', '=', id)
    .executeTakeFirst()
  return row && contentSchema.parse(JSON.parse(row.json)).document
}

const contentSchema = z.strictObject({ document: documentSchema })

/** The full id of the one document whose id begins so, or whose name it is; says so where there are several or none. */
export async function findDocument({ db }: Vault, idOrName: string): Promise<string> {
  let query = db.selectFrom('document').select(['id', 'name']).orderBy('position').limit(6)
  const isPrefix = /^[0-9a-f]{4,64}$/.test(idOrName)
  query = isPrefix
    ? query.where(eb =>
        eb.or([
          eb.and([eb('id', '>=', idOrName), eb('id', '<=', `${idOrName}g`)]),
          eb('name', '=', idOrName),
        ]),
      )
    : query.where('name', '=', idOrName)
  const [first, ...others] = await query.execute()
  if (!first && /^[0-9a-f]{1,3}$/.test(idOrName))
    throw new VigilError(
      'input-invalid',
      `"${idOrName}" is too short to name a document by its number: give at least four digits, as the list of documents shows them.`,
    )
  if (!first)
    throw new VigilError(
      'not-found',
      `No document is called "${idOrName}", and no document's number begins so. ${/[./\\]/.test(idOrName) ? 'If a file was meant, check its path. ' : ''}vigil list shows the documents.`,
    )
  if (others.length > 0) {
    const ids = [first, ...others].map(row => `${row.id.slice(0, 12)} (${row.name})`)
    throw new VigilError(
      'input-invalid',
      `"${idOrName}" fits several documents: ${ids.join(', ')}${others.length > 4 ? ' …' : ''}. Give more digits of the number.`,
    )
  }
  return first.id
}

/** The bytes a document was taken from; undefined where the vault does not have them. */
export async function originalOf(vault: Vault, id: string): Promise<Buffer | undefined> {
  return originalBytes(vault, id)
}
