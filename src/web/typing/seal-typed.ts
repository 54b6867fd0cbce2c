import { desk } from '../desk-client.ts'
import { isVaultLocked, onVaultLocked } from '../lock/vault-locked.ts'
import { say } from '../message.ts'
import { putTyped, takeTyped } from './typed.ts'

const CIPHER = 'AES-GCM'

type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: Promise<ArrayBuffer> }

let key: CryptoKey | undefined
let sealed: Sealed | undefined

/** What was half typed waits encrypted while the vault is locked; only the vault knows the key. */
function seal(): void {
  const by = key
  key = undefined
  // A page that was locked before it learnt the key loses nothing.
  const all = by ? takeTyped() : ''
  if (!by || all === '') return
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = crypto.subtle.encrypt({ name: CIPHER, iv }, by, new TextEncoder().encode(all))
  sealed = { iv, bytes }
}

onVaultLocked(() => {
  if (isVaultLocked()) seal()
})

/** Learns the key of a vault that is open, and brings back what was half typed when it was locked. */
export async function openTyped(): Promise<void> {
  const raw = Uint8Array.from(atob((await desk.typingKey()).key), byte => byte.charCodeAt(0))
  key = await crypto.subtle.importKey('raw', raw, CIPHER, false, ['encrypt', 'decrypt'])
  const waiting = sealed
  sealed = undefined
  if (!waiting) return
  try {
    const { iv, bytes } = waiting
    putTyped(
      new TextDecoder().decode(await crypto.subtle.decrypt({ name: CIPHER, iv }, key, await bytes)),
    )
  } catch {
    throw new Error(say('lock.typedLost'))
  }
}
