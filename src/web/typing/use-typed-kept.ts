import { useEffect } from 'react'
import { openTyped } from './seal-typed.ts'
import { isAnythingTyped } from './typed.ts'

/** Keeps what is half typed through a lock of the vault, and has the browser ask before the page is closed over it. */
export function useTypedKept(isLockable: boolean): void {
  useEffect(() => {
    // Where the vault was locked meanwhile, or its server has ended, the screens say so themselves.
    if (isLockable) openTyped().catch(() => undefined)
  }, [isLockable])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isAnythingTyped()) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [])
}
