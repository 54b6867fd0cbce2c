import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto'
import { bech32, fromBech32 } from './bech32.ts'

const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')

/** A device's pair: bundles are encrypted to the address, and opened with the private key. */
export type AddressKey = { readonly address: string; readonly privateKey: string }

/** A new X25519 pair; both halves are 32 bytes, the address as "age1…", the private key as 64 hex digits. */
export function newAddressKey(): AddressKey {
  const { privateKey } = generateKeyPairSync('x25519')
  const raw = privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(PRIVATE_PREFIX.length)
  return { address: addressOf(rawPublic(privateKey)), privateKey: raw.toString('hex') }
}

/** A raw public key as an age recipient. */
export const addressOf = (raw: Uint8Array): string => bech32('age', raw)

/** The raw public key of an age recipient; undefined where it is none. */
export function rawAddress(address: string): Buffer | undefined {
  const raw = fromBech32('age', address.trim())
  return raw?.length === 32 ? raw : undefined
}

/** The raw public half of a private key. */
export function rawPublic(key: KeyObject): Buffer {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return spki.subarray(PUBLIC_PREFIX.length)
}

/** A private key from its 64 hex digits. */
export function privateKeyFrom(hex: string): KeyObject {
  const key = Buffer.concat([PRIVATE_PREFIX, Buffer.from(hex, 'hex')])
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
}

/** What two X25519 keys have in common; undefined where the public one is made to give nothing away but zeros. */
export function sharedSecret(privateKey: KeyObject, raw: Uint8Array): Buffer | undefined {
  const key = Buffer.concat([PUBLIC_PREFIX, raw])
  try {
    const publicKey = createPublicKey({ key, format: 'der', type: 'spki' })
    return diffieHellman({ privateKey, publicKey })
  } catch {
    return undefined
  }
}
