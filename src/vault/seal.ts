import { VigilError } from '../codebook/index.ts'
import { ACTS } from './acts.ts'
import { decrypt, encrypt, type Opener } from './age/age.ts'
import { newAddressKey, privateKeyFrom } from './age/keys.ts'
import type { Recipient } from './age/stanzas.ts'
import { parsedJson } from './canonical.ts'
import { commit, type Who } from './commit.ts'
import { headerSchema } from './entry.ts'
import { deriveKey } from './key.ts'
import { participants } from './taking-part.ts'
import type { Vault } from './vault.ts'

/** Something sealed: who wrote it, when, and about which document; not what. */
export type Sealed = {
  /** The entry's hash. */
  readonly id: string
  readonly about: string | null
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Something sealed, with its words. */
export type Unsealed = Sealed & { readonly text: string }

/** Something said about sealed material. */
export type SealAct = {
  readonly id: string
  readonly isKept: boolean
  readonly by: string
  readonly at: string
  readonly said: ReturnType<typeof ACTS.seal.parse>
}

/** Boxes are filled up to a multiple of this, so that their size does not tell a name's length. */
const STEP = 256
const NO_KEYS: Opener['keys'] = []

/** Makes the pair that sealed material is encrypted to; its private half is kept under the second passphrase. */
export async function setSealPassphrase(vault: Vault, passphrase: string, who: Who): Promise<void> {
  if (passphrase.trim() === '')
    throw new VigilError('usage', 'The passphrase is empty. Choose one of several words.')
  if (await sealingAddress(vault))
    throw new VigilError(
      'nothing-to-do',
      'This vault has a second passphrase already: sealed material opens with it.',
    )
  await refuseVaultPassphrase(vault, passphrase)
  const { address, privateKey } = newAddressKey()
  const box = await boxed(privateKey, { passphrase })
  await commit(vault, [{ act: 'seal', content: { of: 'key', address, box } }], who)
}

/** A second passphrase that opens the vault as well would keep nothing apart. Errors: `usage`. */
export async function refuseVaultPassphrase({ file }: Vault, passphrase: string): Promise<void> {
  if (!file?.key) return
  const { key } = await deriveKey(passphrase, file.key.salt)
  if (key.equals(file.key.key))
    throw new VigilError(
      'usage',
      'That passphrase opens the vault itself: what is sealed would not be kept apart. Choose another of several words. Nothing was changed.',
    )
}

/** Whether something can be sealed: a second passphrase was chosen. */
export async function hasSealPassphrase(vault: Vault): Promise<boolean> {
  return (await sealingAddress(vault)) !== undefined
}

/** Seals words, about a document by its full id or about none. Needs no passphrase: reading them does. */
export async function sealWords(
  vault: Vault,
  { text, about }: { readonly text: string; readonly about: string | null },
  who: Who,
): Promise<Sealed> {
  const address = await sealingAddress(vault)
  if (address === undefined)
    throw new VigilError('usage', 'Choose the second passphrase first: nothing was sealed.')
  const box = await boxed(padded(text), { address })
  const [entry] = await commit(
    vault,
    [{ act: 'seal', content: { of: 'item', address, about, box } }],
    who,
  )
  return { id: entry?.id ?? '', about, by: who.author, at: who.at }
}

/** What is sealed, in the order in which it came in; nothing of what it says. */
export async function listSealed(vault: Vault): Promise<readonly Sealed[]> {
  return (await sealActs(vault)).flatMap(({ id, by, at, said }) =>
    said.of === 'item' ? [{ id, about: said.about, by, at }] : [],
  )
}

/** Opens what is sealed with the second passphrase: all, or what is about one document. */
export async function openSealed(
  vault: Vault,
  { passphrase, about }: { readonly passphrase: string; readonly about?: string | undefined },
): Promise<readonly Unsealed[]> {
  const acts = await sealActs(vault)
  const keys = await openKeys(acts, passphrase)
  const opened: Unsealed[] = []
  for (const { id, by, at, said } of acts) {
    if (said.of !== 'item' || (about !== undefined && said.about !== about)) continue
    const key = keys.get(said.address)
    if (!key) continue
    const keep = { passphrase: () => Promise.resolve(''), keys: [privateKeyFrom(key)] }
    const text = unpadded(await unboxed(said.box, keep))
    opened.push({ id, about: said.about, by, at, text })
  }
  return opened
}

/** Private keys by their addresses, as far as the passphrase opens them. */
export async function openKeys(
  acts: readonly SealAct[],
  passphrase: string,
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>()
  const boxes = acts.flatMap(({ said }) => (said.of === 'key' ? [said] : []))
  for (const { address, box } of boxes) {
    const opener = { passphrase: () => Promise.resolve(passphrase), keys: NO_KEYS }
    const key = await unboxed(box, opener).catch((error: unknown) => {
      if (error instanceof VigilError && error.code === 'vault-access') return undefined
      throw error
    })
    if (key !== undefined) keys.set(address, key)
  }
  if (boxes.length > 0 && keys.size === 0)
    throw new VigilError(
      'vault-access',
      'That is not the second passphrase: sealed material stays closed. It is another than the one that opens the vault.',
    )
  return keys
}

/** The address to seal to: the last that a keeper of this vault has made, never one from elsewhere. */
async function sealingAddress(vault: Vault): Promise<string | undefined> {
  const key = (await sealActs(vault)).findLast(({ isKept, said }) => isKept && said.of === 'key')
  return key?.said.address
}

/** All that those who take part have said about sealed material, in the order in which it came in. */
export async function sealActs(vault: Vault): Promise<readonly SealAct[]> {
  const { isOwnWord, takesPart } = await participants(vault)
  const rows = await vault.db
    .selectFrom('entry')
    .innerJoin('content', 'content.hash', 'entry.hash')
    .select(['entry.hash', 'entry.feed', 'entry.seq', 'entry.header', 'content.json'])
    .where('entry.act', '=', 'seal')
    .orderBy('entry.position')
    .execute()
  return rows.flatMap(({ hash: id, feed, seq, header, json }) => {
    const made = headerSchema.safeParse(parsedJson(header)).data
    const said = ACTS.seal.safeParse(parsedJson(json)).data
    if (!made || !said || !takesPart({ feed, seq })) return []
    return [{ id, isKept: isOwnWord({ feed, seq }), by: made.author, at: made.at, said }]
  })
}

const padded = (text: string): string => {
  const json = JSON.stringify(text)
  const length = Buffer.byteLength(json)
  return json + ' '.repeat(Math.ceil(length / STEP) * STEP - length)
}
const unpadded = (text: string): string => String(JSON.parse(text))

/** Words as a file of the age format, in base64. */
export async function boxed(text: string, recipient: Recipient): Promise<string> {
  return (await gathered(encrypt([recipient], pieces(Buffer.from(text))))).toString('base64')
}

async function unboxed(box: string, opener: Opener): Promise<string> {
  return (await gathered(decrypt(pieces(Buffer.from(box, 'base64')), opener))).toString('utf8')
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes)
}

async function gathered(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}
