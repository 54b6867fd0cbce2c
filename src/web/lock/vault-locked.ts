let locked = false
const listeners = new Set<() => void>()

/** Whether the vault was last known to be locked. */
export const isVaultLocked = (): boolean => locked

/** Keeps what was learnt of the lock, and tells whoever listens. */
export function setVaultLocked(value: boolean): void {
  if (locked === value) return
  locked = value
  for (const listener of listeners) listener()
}

/** Calls back on each change; gives what ends it. */
export function onVaultLocked(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
