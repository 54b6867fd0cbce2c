import { z } from 'zod'
import { isSamePlace, placeSchema, type Place } from './device.ts'
import { newFeedKey } from './entry.ts'
import type { Vault } from './vault.ts'

const feedSchema = z.strictObject({ feed: z.string(), privateKey: z.string(), place: placeSchema })

/** The feed in which this vault, where it is now, appends. */
export type OwnFeed = { readonly feed: string; readonly privateKey: string }

/** This place's feed, and the feed that was written here before if the vault was copied since. */
export async function ownFeed({
  db,
  place,
}: Vault): Promise<{ readonly own: OwnFeed | undefined; readonly before: string | undefined }> {
  const stored = await storedFeed({ db })
  if (!stored) return { own: undefined, before: undefined }
  return isSamePlace(stored.place, place)
    ? { own: stored, before: undefined }
    : { own: undefined, before: stored.feed }
}

/** Draws a key for a new feed and keeps it in the vault. */
export async function startFeed({ db, place }: Vault): Promise<OwnFeed> {
  const key = newFeedKey()
  await storeFeed({ db }, { ...key, place })
  return key
}

type StoredFeed = z.infer<typeof feedSchema>

async function storedFeed({ db }: Pick<Vault, 'db'>): Promise<StoredFeed | undefined> {
  const row = await db
    .selectFrom('machine')
    .select('value')
    .where('name', '=', 'feed')
    .executeTakeFirst()
  return row && feedSchema.parse(JSON.parse(row.value))
}

async function storeFeed({ db }: Pick<Vault, 'db'>, feed: StoredFeed): Promise<void> {
  const value = JSON.stringify(feed)
  await db
    .insertInto('machine')
    .values({ name: 'feed', value })
    .onConflict(c => c.column('name').doUpdateSet({ value }))
    .execute()
}

/** The place of a copy that nobody has written to yet. */
const NOWHERE: Place = { machine: 'nowhere', born: null, inode: '' }

/** Makes a vault forget its feed's key, so that its next writer begins a feed of its own after what is here. */
export async function leaveFeed({ db }: Pick<Vault, 'db'>): Promise<void> {
  const feed = await storedFeed({ db })
  if (feed) await storeFeed({ db }, { feed: feed.feed, privateKey: '', place: NOWHERE })
}

/** Lets the feed of one place go on in another: the same file's successor on the same machine. */
export async function moveFeed(
  { db }: Pick<Vault, 'db'>,
  { from, to }: { readonly from: Place; readonly to: Place },
): Promise<void> {
  const feed = await storedFeed({ db })
  if (feed && isSamePlace(feed.place, from)) await storeFeed({ db }, { ...feed, place: to })
}

/** Lets a new vault go on from another's feed: its first act opens a feed of its own, which continues that one. */
export async function continueFrom({ db }: Vault, feed: string): Promise<void> {
  const nowhere = { machine: '', born: null, inode: '' }
  const value = JSON.stringify({ feed, privateKey: '', place: nowhere })
  await db.insertInto('machine').values({ name: 'feed', value }).execute()
}
