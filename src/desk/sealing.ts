import { VigilError } from '../codebook/index.ts'
import {
  changeSealPassphrase,
  findDocument,
  hasSealPassphrase,
  listSealed,
  openSealed,
  sealWords,
  setSealPassphrase,
  type Sealed,
  type Unsealed,
} from '../vault/index.ts'
import { who, type Desk } from './desk.ts'

export type { Sealed, Unsealed } from '../vault/index.ts'

/**
 * Seals words that ordinary unlocking does not show: who a source is, what exactly they consented to. `choose` is asked
 * for the second passphrase where the vault has none yet; sealing needs it no more after that.
 */
export async function seal(
  desk: Desk,
  { text, about }: { readonly text: string; readonly about: string | null },
  choose: () => Promise<string>,
): Promise<Sealed> {
  if (text.trim() === '') throw new VigilError('usage', 'There are no words to be sealed.')
  const document = about === null ? null : await findDocument(desk.vault, about)
  if (!(await hasSealPassphrase(desk.vault)))
    await setSealPassphrase(desk.vault, await choose(), who(desk))
  return sealWords(desk.vault, { text, about: document }, who(desk))
}

/** What is sealed, without what it says. */
export async function sealedIn(desk: Desk): Promise<readonly Sealed[]> {
  return listSealed(desk.vault)
}

/** Opens what is sealed: all of it, or what is about one document. */
export async function unseal(
  desk: Desk,
  about: string | undefined,
  passphrase: string,
): Promise<readonly Unsealed[]> {
  const document = about === undefined ? undefined : await findDocument(desk.vault, about)
  return openSealed(desk.vault, { passphrase, about: document })
}

/** Gives what is sealed another second passphrase; the old one is asked for first. */
export async function changeSecondPassphrase(
  desk: Desk,
  { from, to }: { readonly from: () => Promise<string>; readonly to: () => Promise<string> },
): Promise<void> {
  if (!(await hasSealPassphrase(desk.vault)))
    throw new VigilError(
      'nothing-to-do',
      'This vault has no second passphrase yet: vigil seal chooses it. Nothing was changed.',
    )
  const old = await from()
  await changeSealPassphrase(desk.vault, { from: old, to: await to() }, who(desk))
}
