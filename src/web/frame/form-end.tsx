import type { ReactNode } from 'react'
import { say } from '../message.ts'

type FormEndProps = {
  /** What sends the form: "Save". */
  label: string
  sending: { isPending: boolean; error: Error | null }
  onCancel: () => void
  /** The keys that send and leave, where the form listens to them. */
  keys?: { send?: string; leave?: string }
  children?: ReactNode
}

/** The end of a form: what went wrong, the button that sends it, the one that leaves it, and others. */
export function FormEnd({ label, sending, onCancel, keys = {}, children }: FormEndProps) {
  return (
    <>
      {sending.error && (
        <p className="problem" role="alert">
          {sending.error.message}
        </p>
      )}
      <div className="acts">
        <button type="submit" className="primary" disabled={sending.isPending}>
          {label}
          {keys.send && <kbd>{keys.send}</kbd>}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {say('follow.cancel')}
          {keys.leave && <kbd>{keys.leave}</kbd>}
        </button>
        {children}
      </div>
    </>
  )
}
