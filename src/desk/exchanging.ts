import { VigilError, type Tier } from '../codebook/index.ts'
import {
  addressOfFeed,
  addressSetting,
  carry,
  checkBundleFile,
  commit,
  countContested,
  findDocument,
  findFeed,
  listFeeds,
  listSettings,
  ownAddress,
  takeInFile,
  unknownHeads,
  writeBundle,
  type Brought,
  type Contested,
  type Feed,
  type Protection,
} from '../vault/index.ts'
import { who, type Desk } from './desk.ts'
import { forgetPicture } from './picture.ts'
import { refuseWithdrawn } from './withdrawn.ts'

export type { Brought, Contested, Feed } from '../vault/index.ts'

/** What of a vault is to travel: documents by id, its beginning, or name. */
export type Chosen = {
  readonly tier?: Tier | undefined
  readonly documents?: readonly string[] | undefined
  readonly isWithSealed?: boolean | undefined
}

/** A bundle to be written. */
export type BundleWish = Chosen & {
  readonly since?: readonly string[] | undefined
  /** Addresses "age1…", or names or fingerprints of admitted feeds. */
  readonly devices?: readonly string[] | undefined
  readonly passphrase?: string | undefined
  /** Asked for in so many words: anybody can read the bundle. */
  readonly isPlain?: boolean | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** What has been chosen, with the documents' full ids. */
async function chosenIn(desk: Desk, { documents = [], ...chosen }: Chosen) {
  if (documents.length === 0) return chosen
  const ids = await Promise.all(documents.map(one => findDocument(desk.vault, one)))
  await refuseWithdrawn(desk, ids, chosen.tier ?? 'internal')
  return { ...chosen, documents: ids }
}

/** Writes a bundle for other vaults to a file; gives its bytes. */
export async function writeExchange(desk: Desk, path: string, wish: BundleWish): Promise<number> {
  const { since, onProgress } = wish
  const chosen = await chosenIn(desk, {
    tier: wish.tier,
    documents: wish.documents,
    isWithSealed: wish.isWithSealed,
  })
  const protection = await protectionOf(desk, wish)
  return writeBundle(desk.vault, path, { ...chosen, since, onProgress, protection })
}

/** Those of some heads that this vault does not have yet; what they stand for is sent, as far as it is here. */
export async function headsUnknown(
  desk: Desk,
  since: readonly string[],
): Promise<readonly string[]> {
  return unknownHeads(desk.vault, since)
}

async function protectionOf(
  desk: Desk,
  { devices = [], passphrase, isPlain = false }: BundleWish,
): Promise<Protection> {
  const ways = [devices.length > 0, passphrase !== undefined, isPlain].filter(Boolean).length
  if (ways !== 1)
    throw new VigilError(
      'usage',
      'A bundle is encrypted to a passphrase or to devices, or plain where that is asked for: choose one of the three.',
    )
  if (isPlain) return { isPlain: true }
  if (passphrase !== undefined) return { recipients: [{ passphrase }] }
  const addresses = await Promise.all(devices.map(device => addressNamed(desk, device)))
  return { recipients: addresses.map(address => ({ address })) }
}

async function addressNamed(desk: Desk, device: string): Promise<string> {
  if (device.startsWith('age1')) return device
  const { feed, fingerprint, standing } = await findFeed(desk.vault, device)
  const address = await addressOfFeed(desk.vault, feed)
  if (address !== undefined && ['own', 'continued', 'admitted'].includes(standing)) return address
  throw new VigilError(
    'not-found',
    `The feed ${fingerprint} has told no address, or is not admitted. Run "vigil exchange --address" on that device and give what it prints, or use a passphrase.`,
  )
}

/** Makes a vault to travel with, which holds only what was chosen. */
export async function carryVault(
  desk: Desk,
  path: string,
  { passphrase, ...wish }: Chosen & { readonly passphrase: string },
): Promise<Brought> {
  return carry(desk.vault, path, { ...(await chosenIn(desk, wish)), secret: { passphrase } })
}

/** The address of this device, for whoever writes bundles for it; it is told in the journal too. */
export async function deviceAddress(desk: Desk): Promise<string> {
  const address = await ownAddress(desk.vault)
  const name = addressSetting(address)
  const known = (await listSettings(desk.vault)).some(({ subject }) => subject === name)
  if (!known)
    await commit(desk.vault, [{ act: 'setting', content: { name, value: true } }], who(desk))
  return address
}

/** What a bundle brought, and what is to be known after it. */
export type TakenIn = {
  readonly brought: Brought
  /** Feeds that wait until a keeper admits them. */
  readonly waiting: readonly Feed[]
  readonly forked: readonly Feed[]
  readonly contested: Contested
}

/** Takes in a bundle, or with `isCheck` only tells what it would bring; everything is checked first. */
export async function takeInExchange(
  desk: Desk,
  path: string,
  {
    passphrase,
    isCheck = false,
  }: { readonly passphrase: () => Promise<string>; readonly isCheck?: boolean },
): Promise<TakenIn> {
  const file = { path, passphrase }
  const brought = await (isCheck ? checkBundleFile(desk.vault, file) : takeInFile(desk.vault, file))
  forgetPicture(desk)
  const feeds = await listFeeds(desk.vault)
  return {
    brought,
    waiting: feeds.filter(({ standing }) => standing === 'waiting'),
    forked: feeds.filter(({ isForked }) => isForked),
    contested: await countContested(desk.vault),
  }
}

/** The feeds of the vault: its own first, then those that take part, those that wait, those that were refused. */
export async function feedsOf(desk: Desk): Promise<readonly Feed[]> {
  return listFeeds(desk.vault)
}

/** A keeper's word on a feed. */
export type AdmitWish = {
  readonly fingerprint: string
  /** False refuses it, or takes an admission back. */
  readonly isAdmitted: boolean
  readonly name?: string | undefined
  readonly reason?: string | undefined
}

/** Lets a feed take part, or no more; gives it as it stands then, and what is contested. */
export async function admitFeed(
  desk: Desk,
  { fingerprint, isAdmitted, name, reason }: AdmitWish,
): Promise<Feed & { readonly contested: Contested }> {
  const found = await findFeed(desk.vault, fingerprint)
  const { feed } = found
  if (found.standing === 'own' || (found.standing === 'continued' && isAdmitted))
    throw new VigilError(
      'nothing-to-do',
      `${found.fingerprint} is this vault's own feed, or one that it continues: it takes part.`,
    )
  const isSo = found.standing === (isAdmitted ? 'admitted' : 'refused')
  if (isSo && (name === undefined || name === found.name))
    throw new VigilError('nothing-to-do', `${found.fingerprint} is ${found.standing} already.`)
  const called = name ?? found.name ?? undefined
  const content = {
    feed,
    admitted: isAdmitted,
    ...(called === undefined ? {} : { name: called }),
    ...(reason === undefined ? {} : { reason }),
  }
  await commit(desk.vault, [{ act: 'admit', content }], who(desk))
  forgetPicture(desk)
  return { ...(await findFeed(desk.vault, feed)), contested: await countContested(desk.vault) }
}
