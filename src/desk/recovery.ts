import { VigilError } from '../codebook/index.ts'
import {
  changeKey,
  keyOfShares,
  printShare,
  readShares,
  splitKey,
  voidShares,
} from '../vault/index.ts'
import type { Desk } from './desk.ts'
import type { PassphraseChange } from './passphrases.ts'

/** Splits the vault's key into shares, each as a text to be printed and given to somebody. */
export async function makeShares(
  desk: Desk,
  parts: { readonly of: number; readonly need: number },
): Promise<readonly string[]> {
  return (await splitKey(desk.vault, parts)).map(printShare)
}

/** A text in which shares stand, and what to call it where one of them is wrong. */
export type ShareText = { readonly from: string; readonly text: string }

/** Opens a vault by shares of its key and gives it a new passphrase; all shares are void for it afterwards. */
export async function recoverVault(
  vault: string,
  texts: readonly ShareText[],
  { to, ...options }: Omit<PassphraseChange, 'from'>,
): Promise<void> {
  const shares = texts.flatMap(({ from, text }) => readShares(text, from))
  let isOpen = false
  const passphrase = () => {
    isOpen = true
    return to()
  }
  try {
    await changeKey(vault, { key: path => keyOfShares(path, shares), passphrase, ...options })
  } catch (error) {
    const [first] = shares
    const isShut = error instanceof VigilError && error.code === 'vault-access' && !isOpen
    throw isShut && first ? voidShares(vault, first) : error
  }
}
