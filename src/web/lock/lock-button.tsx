import { Icon } from '../frame/icon.tsx'
import { say } from '../message.ts'
import { useLock, useLocking } from './lock-state.ts'

/** Locks the vault at once; not there where the vault has no passphrase. */
export function LockButton() {
  const { lockable } = useLock()
  const { lock } = useLocking()
  if (!lockable) return null
  return (
    <button type="button" className="quiet" onClick={() => void lock()}>
      <Icon name="lock" />
      <span>{say('lock.lock')}</span>
    </button>
  )
}
