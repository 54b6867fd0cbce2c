import { createHash } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import { VigilError } from '../codebook/index.ts'
import { readHead } from './connection.ts'
import type { VaultKey } from './key.ts'
import { printKey, type Share } from './share-text.ts'
import type { Vault } from './vault.ts'

/** Ten hex digits that tell a key from others, and nothing of it. */
const fingerprint = (key: Uint8Array): string =>
  createHash('sha256').update('vigil-share-1:').update(key).digest('hex').slice(0, 10)

/** Splits an open vault's key into shares: any `need` of them give it back, fewer tell nothing. */
export async function splitKey(
  { file, where }: Vault,
  { of, need }: { readonly of: number; readonly need: number },
): Promise<readonly Share[]> {
  if (!Number.isInteger(need) || !Number.isInteger(of) || need < 2 || need > of || of > 255)
    throw new VigilError(
      'usage',
      'Shares are 2 to 255, of which at least 2 and at most all are needed: --of 5 --need 3.',
    )
  if (!file?.key)
    throw new VigilError(
      'usage',
      `${where} is not encrypted with a key of its own: there is nothing to share.`,
    )
  const { key } = file.key
  const parts = await split(Uint8Array.from(key), of, need)
  return parts.map((part, i) => ({ number: i + 1, needed: need, key: fingerprint(key), part }))
}

/**
 * A vault's key out of its shares. Errors: `input-invalid`, naming shares that are too few, the same, or of several keys;
 * `vault-access` where they are right in themselves and do not belong to this file.
 */
export async function keyOfShares(path: string, shares: readonly Share[]): Promise<VaultKey> {
  const head = readHead(path, path)
  const [first] = shares
  if (!first) throw new VigilError('input-invalid', 'No share was given.')
  const others = shares.filter(({ key }) => key !== first.key)
  if (others.length > 0)
    throw new VigilError(
      'input-invalid',
      `These shares are of several keys: ${shares.map(({ number, key }) => `share ${number} of ${printKey(key)}`).join(', ')}. Bring together those of one key.`,
    )
  const different = [...new Map(shares.map(share => [share.number, share])).values()]
  if (different.length < first.needed)
    throw new VigilError(
      'input-invalid',
      `${first.needed} different shares of the key ${printKey(first.key)} are needed, and ${different.length === 1 ? 'one is' : `${different.length} are`} here: ${different.map(({ number }) => `share ${number}`).join(', ')}.`,
    )
  // Parts that are forged may be no parts of one key at all, which the library refuses by itself.
  const given = await combine(different.map(({ part }) => part)).catch(() => null)
  const key = given && Buffer.from(given)
  if (key === null || fingerprint(key) !== first.key)
    throw new VigilError(
      'input-invalid',
      `The shares of the key ${printKey(first.key)} do not give that key back: one of them was forged or damaged, or they were made at different times: only shares of one time go together. Leave out one after the other, if there are more than ${first.needed}.`,
    )
  return { key, salt: Buffer.from(head.subarray(0, 16)) }
}

/** What to say where a key that its shares gave back does not open a file. */
export const voidShares = (path: string, { key }: Share): VigilError =>
  new VigilError(
    'vault-access',
    `The shares of the key ${printKey(key)} are right, but ${path} does not open with it: its passphrase was changed after they were made, which made them void for it; or they are another vault's; or its first page is damaged. A backup from before the change opens with them.`,
  )
