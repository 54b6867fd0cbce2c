import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { say } from '../message.ts'
import { useLocking } from './lock-state.ts'

/** What stands instead of everything while the vault is locked. */
export function LockScreen() {
  const id = useId()
  const { unlock } = useLocking()
  const [passphrase, setPassphrase] = useState('')
  const [trying, setTrying] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    document.title = `${say('lock.title')} · ${say('app.name')}`
    // Nothing else can be done here than to type.
    field.current?.focus()
  }, [])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTrying(true)
    setProblem(null)
    try {
      await unlock(passphrase)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setTrying(false)
      setPassphrase('')
    }
  }
  return (
    <main className="lock-screen">
      <form onSubmit={submit}>
        <h1>{say('lock.title')}</h1>
        <p>{say('lock.lead')}</p>
        <div className="field">
          <label htmlFor={id}>{say('lock.passphrase')}</label>
          <input
            id={id}
            type="password"
            value={passphrase}
            onChange={event => setPassphrase(event.target.value)}
            autoComplete="off"
            ref={field}
            required
          />
          <p role="alert" className="problem">
            {problem}
          </p>
        </div>
        <button type="submit" className="primary" disabled={trying}>
          {trying ? say('lock.opening') : say('lock.open')}
        </button>
      </form>
    </main>
  )
}
