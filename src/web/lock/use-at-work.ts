import { useEffect } from 'react'
import { desk } from '../desk-client.ts'

/** How often the vault is told at most that somebody is at work, in milliseconds. */
const OFTEN = 20_000
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const

/** Tells the vault of typing and pointing, which ask for nothing: what is being written is not locked away meanwhile. */
export function useAtWork(isLockable: boolean): void {
  useEffect(() => {
    if (!isLockable) return undefined
    let told = 0
    const tell = () => {
      if (Date.now() - told < OFTEN) return
      told = Date.now()
      // Where the vault was locked meanwhile, or its server has ended, the screens say so themselves.
      desk.atWork().catch(() => undefined)
    }
    for (const sign of SIGNS) window.addEventListener(sign, tell, { passive: true })
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, tell)
    }
  }, [isLockable])
}
