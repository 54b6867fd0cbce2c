import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { desk } from '../desk-client.ts'
import { openTyped } from '../typing/seal-typed.ts'
import { isVaultLocked, onVaultLocked, setVaultLocked } from './vault-locked.ts'

/** How often the workbench looks whether its vault was locked, in milliseconds. */
const LOOK = 5_000

/** Whether the vault is locked, and whether it has a lock at all; all that was read of it is forgotten when it is. */
export function useLock(): { readonly locked: boolean; readonly lockable: boolean } {
  const client = useQueryClient()
  const locked = useSyncExternalStore(onVaultLocked, isVaultLocked)
  const { data } = useQuery({ queryKey: ['lock'], queryFn: desk.lockState, refetchInterval: LOOK })
  useEffect(() => {
    if (data?.locked) setVaultLocked(true)
  }, [data])
  useEffect(() => {
    if (locked) client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'lock' })
  }, [client, locked])
  return { locked, lockable: data?.lockable ?? false }
}

/** Locks the vault, and opens it again by its passphrase. */
export function useLocking() {
  const client = useQueryClient()
  return {
    lock: async () => {
      client.setQueryData(['lock'], await desk.lock())
      setVaultLocked(true)
    },
    unlock: async (passphrase: string) => {
      const state = await desk.unlock(passphrase)
      await openTyped()
      client.setQueryData(['lock'], state)
      setVaultLocked(false)
    },
  }
}
