import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { z } from 'zod'
import { canonical, sha256 } from './canonical.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const headSchema = z.strictObject({ seq: z.number().int().positive(), hash })

/** What an entry says of itself; its hash is taken over the canonical form of exactly this. */
export const headerSchema = z.strictObject({
  v: z.number().int().positive(),
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  feed: hash,
  seq: z.number().int().positive(),
  prev: hash.nullable(),
  seen: z.record(hash, headSchema),
  lamport: z.number().int().positive(),
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
  author: z.string().min(1),
  act: z.string().min(1),
  codebook: z.number().int().positive(),
  body: hash,
})
export type Header = Readonly<z.infer<typeof headerSchema>>

/** An entry of the journal: its header, its hash, and on the last of a transaction the signature. */
export type Entry = Header & { readonly id: string; readonly signature: string | null }

/** The entry's id: SHA-256 over the canonical form of its header. */
export const hashOf = (header: Header): string => sha256(canonical(header))

/** What binds an entry to its content without telling it: SHA-256 over salt and content. */
export const bodyHash = (salt: Uint8Array, json: string | Uint8Array): string => sha256(salt, json)

const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')
const signedText = (id: string): Buffer => Buffer.from(`vigil-journal-1:${id}`, 'ascii')

/** A feed's new key: its public half is the feed's name. */
export function newFeedKey(): { readonly feed: string; readonly privateKey: string } {
  const pair = generateKeyPairSync('ed25519')
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' })
  return {
    feed: spki.subarray(PUBLIC_PREFIX.length).toString('hex'),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  }
}

/** Signs an entry's hash with a feed's private key. */
export function signEntry(id: string, privateKey: string): string {
  const key = createPrivateKey({
    key: Buffer.from(privateKey, 'base64'),
    type: 'pkcs8',
    format: 'der',
  })
  return sign(null, signedText(id), key).toString('hex')
}

/** The key that checks a feed's signatures. */
export function feedKey(feed: string): KeyObject {
  const key = Buffer.concat([PUBLIC_PREFIX, Buffer.from(feed, 'hex')])
  return createPublicKey({ key, type: 'spki', format: 'der' })
}

/** Whether a signature over an entry's hash was made by the feed. */
export function signatureHolds(id: string, signature: string, key: KeyObject): boolean {
  return verify(null, signedText(id), key, Buffer.from(signature, 'hex'))
}
