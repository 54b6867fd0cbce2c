import {
  createCipheriv,
  createDecipheriv,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  scrypt,
  type KeyObject,
} from 'node:crypto'
import { VigilError } from '../../codebook/index.ts'
import { rawAddress, rawPublic, sharedSecret } from './keys.ts'

/** One way into a file: for whom, and the file's key wrapped for them. */
export type Stanza = {
  readonly type: string
  readonly args: readonly string[]
  readonly body: Buffer
}

/** Whom a file is encrypted to: whoever knows a passphrase, or the device with an address "age1…". */
export type Recipient = { readonly passphrase: string } | { readonly address: string }

const X25519 = 'age-encryption.org/v1/X25519'
const SCRYPT = 'age-encryption.org/v1/scrypt'
/** 256 MiB and half a second for each guess. */
const WORK = 18
/** What a file may ask for: 1 GiB. */
const MOST_WORK = 20
const FILE_KEY = 16
const TAG = 16
const NO_NONCE = Buffer.alloc(12)

export const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('base64').replace(/=+$/, '')

/** The bytes that base64 without padding stands for; none where it is not written in the one way there is. */
export function fromBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64')
  return base64(bytes) === text ? bytes : Buffer.alloc(0)
}

/** 32 bytes of key for one purpose. */
export function derive(secret: Uint8Array, salt: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, purpose, 32))
}

function wrap(key: Buffer, fileKey: Buffer): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, NO_NONCE, { authTagLength: TAG })
  return Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()])
}

function unwrap(key: Buffer, body: Buffer): Buffer | undefined {
  if (body.length !== FILE_KEY + TAG) return undefined
  const cipher = createDecipheriv('chacha20-poly1305', key, NO_NONCE, { authTagLength: TAG })
  cipher.setAuthTag(body.subarray(FILE_KEY))
  try {
    return Buffer.concat([cipher.update(body.subarray(0, FILE_KEY)), cipher.final()])
  } catch {
    return undefined // wrapped for somebody else
  }
}

function stretch(passphrase: string, salt: Buffer, work: number): Promise<Buffer> {
  const options = { N: 2 ** work, r: 8, p: 1, maxmem: 2 ** (work + 11) }
  const salted = Buffer.concat([Buffer.from(SCRYPT), salt])
  return new Promise((resolve, reject) =>
    scrypt(passphrase.normalize('NFKC'), salted, 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
}

/** Wraps a file's key for a recipient. */
export async function wrapFor(recipient: Recipient, fileKey: Buffer): Promise<Stanza> {
  if ('passphrase' in recipient) {
    const salt = randomBytes(16)
    const key = await stretch(recipient.passphrase, salt, WORK)
    return { type: 'scrypt', args: [base64(salt), String(WORK)], body: wrap(key, fileKey) }
  }
  const theirs = rawAddress(recipient.address)
  const once = generateKeyPairSync('x25519').privateKey
  const secret = theirs && sharedSecret(once, theirs)
  if (!theirs || !secret)
    throw new VigilError(
      'input-invalid',
      `"${recipient.address}" is no address of a device: one begins with age1 and is copied whole. "vigil exchange --address" prints it on that device.`,
    )
  const share = rawPublic(once)
  const key = derive(secret, Buffer.concat([share, theirs]), X25519)
  return { type: 'X25519', args: [base64(share)], body: wrap(key, fileKey) }
}

/** The file's key, by a passphrase; undefined where the stanza is of another kind or the passphrase does not fit. */
export async function openWithPassphrase(
  { type, args, body }: Stanza,
  passphrase: string,
): Promise<Buffer | undefined> {
  const [salt = '', work = ''] = args
  if (type !== 'scrypt' || !/^[1-9]\d?$/.test(work)) return undefined
  if (Number(work) > MOST_WORK)
    throw new VigilError(
      'input-too-large',
      `The file asks for more memory to try its passphrase than any that Vigil writes (work factor ${work}). It was not opened.`,
    )
  return unwrap(await stretch(passphrase, fromBase64(salt), Number(work)), body)
}

/** The file's key, by a device's private key; undefined where it was wrapped for others. */
export function openWithKey({ type, args, body }: Stanza, key: KeyObject): Buffer | undefined {
  const share = fromBase64(args[0] ?? '')
  if (type !== 'X25519' || share.length !== 32) return undefined
  const secret = sharedSecret(key, share)
  return secret && unwrap(derive(secret, Buffer.concat([share, rawPublic(key)]), X25519), body)
}
