import { changeKey, keyFor } from '../vault/index.ts'

export type PassphraseChange = {
  /** Asked once it is known that the vault has a passphrase. */
  readonly from: () => Promise<string>
  readonly to: () => Promise<string>
  readonly onProgress?: (step: string, done: number, total: number) => void
}

/** Gives a closed vault a new passphrase: a new salt, a new key, every page encrypted anew, checked before it counts. */
export async function changePassphrase(
  vault: string,
  { from, to, ...options }: PassphraseChange,
): Promise<void> {
  await changeKey(vault, { key: path => keyFor(path, from), passphrase: to, ...options })
}
