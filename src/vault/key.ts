import { randomBytes, scrypt } from 'node:crypto'
import { VigilError } from '../codebook/index.ts'
import type { VaultKey } from './unlock.ts'

export { encryptAnew, prepare, unlock, type VaultKey } from './unlock.ts'

/** A copy that outlives the closing of the vault, which wipes the key it had. */
export const copyKey = (key: VaultKey | null): VaultKey | null =>
  key && { key: Buffer.from(key.key), salt: key.salt }

const COST = { N: 2 ** 18, r: 8, p: 1, maxmem: 2 ** 29 }

/** A new random salt for a new vault. */
export const newSalt = (): Buffer => randomBytes(16)

/** The 32-byte key of a passphrase (UTF-8 of its NFKC form): scrypt with N=2^18, r=8, p=1. */
export async function deriveKey(passphrase: string, salt: Buffer): Promise<VaultKey> {
  if (passphrase === '')
    throw new VigilError('usage', 'The passphrase is empty. Give one, best of five words and more.')
  const words = passphrase.normalize('NFKC')
  const key = await new Promise<Buffer>((resolve, reject) =>
    scrypt(words, salt, 32, COST, (error, derived) => (error ? reject(error) : resolve(derived))),
  )
  return { key, salt }
}
