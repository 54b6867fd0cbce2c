import type { KeyObject } from 'node:crypto'
import { z } from 'zod'
import { newAddressKey, privateKeyFrom } from './age/keys.ts'
import { isSamePlace, placeSchema, type Place } from './device.ts'
import type { Vault } from './vault.ts'

const ROW = 'addresses'
/** How a setting is called by which a feed tells its device's address. */
const DEVICE = 'device/'
const addressesSchema = z.array(
  z.strictObject({ address: z.string(), privateKey: z.string(), place: placeSchema }),
)

async function storedAddresses({
  db,
}: Pick<Vault, 'db'>): Promise<z.infer<typeof addressesSchema>> {
  const row = await db
    .selectFrom('machine')
    .select('value')
    .where('name', '=', ROW)
    .executeTakeFirst()
  return row ? addressesSchema.parse(JSON.parse(row.value)) : []
}

/** The address of this device, to which bundles for it are encrypted; drawn where it has none yet. */
export async function ownAddress(vault: Vault): Promise<string> {
  const known = await storedAddresses(vault)
  const mine = known.findLast(({ place }) => isSamePlace(place, vault.place))
  if (mine) return mine.address
  const key = newAddressKey()
  const value = JSON.stringify([...known, { ...key, place: vault.place }])
  await vault.db
    .insertInto('machine')
    .values({ name: ROW, value })
    .onConflict(c => c.column('name').doUpdateSet({ value }))
    .execute()
  return key.address
}

/** Lets the addresses of one place go on in another: the same file's successor on the same machine. */
export async function moveAddresses(
  vault: Pick<Vault, 'db'>,
  { from, to }: { readonly from: Place; readonly to: Place },
): Promise<void> {
  const known = await storedAddresses(vault)
  if (known.length === 0) return
  const value = JSON.stringify(
    known.map(one => (isSamePlace(one.place, from) ? { ...one, place: to } : one)),
  )
  await vault.db.updateTable('machine').set({ value }).where('name', '=', ROW).execute()
}

/** The private keys that open bundles for this device, or for where this vault was before. */
export async function addressKeys(vault: Vault): Promise<readonly KeyObject[]> {
  return (await storedAddresses(vault)).map(({ privateKey }) => privateKeyFrom(privateKey))
}

/** The setting by which a feed tells its device's address to whoever admits it. */
export const addressSetting = (address: string): string => `${DEVICE}${address}`

/** Whether a setting tells the address of a device. */
export const isDevice = (setting: string): boolean => setting.startsWith(DEVICE)

/** The address that a feed itself told last; undefined where it told none. */
export async function addressOfFeed({ db }: Vault, feed: string): Promise<string | undefined> {
  const rows = await db
    .selectFrom('claim')
    .select(['subject', 'feed'])
    .where('act', '=', 'setting')
    .where('subject', '>=', DEVICE)
    .where('subject', '<', 'device0')
    .orderBy('lamport')
    .execute()
  return rows.findLast(row => row.feed.split(':')[0] === feed)?.subject.slice(DEVICE.length)
}
