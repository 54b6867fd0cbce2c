import { z } from 'zod'
import { isSamePlace, placeSchema } from './device.ts'
import { newFeedKey } from './entry.ts'
import type { Vault } from './vault.ts'

const feedSchema = z.strictObject({ feed: z.string(), privateKey: z.string(), place: placeSchema })

/** The feed in which this vault, where it is now, appends. */
export type OwnFeed = { readonly feed: string; readonly privateKey: string }

/** The row that every writer changes first: so that one writes after the other, on both engines. */
export async function takeTurn({ db }: Vault): Promise<void> {
  await db
    .insertInto('machine')
    .values({ name: 'turn', value: '' })
    .onConflict(c => c.column('name').doUpdateSet({ value: '' }))
    .execute()
}

/** This place's feed, and the feed that was written here before if the vault was copied since. */
export async function ownFeed({
  db,
  place,
}: Vault): Promise<{ readonly own: OwnFeed | undefined; readonly before: string | undefined }> {
  const row = await db
    .selectFrom('machine')
    .select('value')
    .where('name', '=', 'feed')
    .executeTakeFirst()
  if (!row) return { own: undefined, before: undefined }
  const stored = feedSchema.parse(JSON.parse(row.value))
  return isSamePlace(stored.place, place)
    ? { own: stored, before: undefined }
    : { own: undefined, before: stored.feed }
}

/** Draws a key for a new feed and keeps it in the vault. */
export async function startFeed({ db, place }: Vault): Promise<OwnFeed> {
  const key = newFeedKey()
  const value = JSON.stringify({ ...key, place })
  await db
    .insertInto('machine')
    .values({ name: 'feed', value })
    .onConflict(c => c.column('name').doUpdateSet({ value }))
    .execute()
  return key
}

/** Lets a new vault go on from another's feed: its first act opens a feed of its own, which continues that one. */
export async function continueFrom({ db }: Vault, feed: string): Promise<void> {
  const nowhere = { machine: '', born: null, inode: '' }
  const value = JSON.stringify({ feed, privateKey: '', place: nowhere })
  await db.insertInto('machine').values({ name: 'feed', value }).execute()
}
