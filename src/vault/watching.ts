import { z } from 'zod'
import { ACTS, type ContentOf } from './acts.ts'
import type { Vault } from './vault.ts'

type Watch = ContentOf<'watch'>
/** An address on the watch list, or one that was. */
export type WatchedAddress = Extract<Watch, { of: 'list' }>
/** What became of a watched address when it was last looked at with another result than before. */
export type WatchFinding = Extract<Watch, { of: 'page' }>
/** An entry of a watched feed, and what became of it. */
export type WatchedEntry = Extract<Watch, { of: 'entry' }>

async function standing({ db }: Vault): Promise<Watch[]> {
  const rows = await db
    .selectFrom('standing')
    .select(['subject', 'value'])
    .where('act', '=', 'watch')
    .execute()
  return rows
    .toSorted((a, b) => (a.subject < b.subject ? -1 : 1))
    .map(row => ACTS.watch.parse(JSON.parse(row.value)))
}

/** Everything that stands of watch lists: addresses, findings, entries of feeds. */
export async function watching(vault: Vault) {
  const all = await standing(vault)
  return {
    addresses: all.flatMap(one => (one.of === 'list' && one.watched ? [one] : [])),
    findings: new Map(all.flatMap(one => (one.of === 'page' ? [[one.url, one] as const] : []))),
    entries: all.flatMap(one => (one.of === 'entry' ? [one] : [])),
  }
}

const checkSchema = z.strictObject({
  at: z.string(),
  etag: z.string().optional(),
  modified: z.string().optional(),
})
/** When this machine last looked, and by what the server tells whether something has changed since. */
export type WatchCheck = z.infer<typeof checkSchema>

const keyOf = (url: string) => `watch/${url}`

/** When this machine last looked at an address; undefined where it never did. */
export async function watchCheck({ db }: Vault, url: string): Promise<WatchCheck | undefined> {
  const row = await db
    .selectFrom('machine')
    .select('value')
    .where('name', '=', keyOf(url))
    .executeTakeFirst()
  return row && checkSchema.parse(JSON.parse(row.value))
}

/** Notes that this machine has looked. It is no act: another machine looks for itself. */
export async function noteWatchCheck({ db }: Vault, url: string, check: WatchCheck): Promise<void> {
  const row = { name: keyOf(url), value: JSON.stringify(check) }
  await db
    .insertInto('machine')
    .values(row)
    .onConflict(c => c.column('name').doUpdateSet(row))
    .execute()
}
