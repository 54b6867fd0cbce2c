import { useId, useRef, useState, type FormEvent } from 'react'
import { CONSENT_USES, type ConsentUse } from '../../codebook/index.ts'
import { announce } from '../announce.ts'
import type { NewConsent } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { say } from '../message.ts'
import { useTyped } from '../typing/typed.ts'
import { useListener } from '../use-listener.ts'
import type { Consent } from './consent-fields.tsx'

type ConsentFormProps = {
  standing: Consent
  onSave: (said: NewConsent) => Promise<void>
}

/** What a source gives or withdraws anew: only what is answered otherwise than it stands is written down. */
export function ConsentForm({ standing, onSave }: ConsentFormProps) {
  const id = useId()
  const { value, type, giveUp } = useTyped('consent', () => ({ consent: standing, reason: '' }))
  const { consent, reason } = value
  const [problem, setProblem] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  useListener(form, 'keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const changed = CONSENT_USES.filter(use => consent[use] !== standing[use])
    if (changed.length === 0) return announce(say('consent.nothing'))
    const uses = Object.fromEntries(changed.map(use => [use, consent[use] === true]))
    try {
      await onSave({ uses, ...(reason.trim() && { reason: reason.trim() }) })
      giveUp()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <form className="note-form" ref={form} onSubmit={submit}>
      <div className="consent">
        {CONSENT_USES.map(use => (
          <Use
            key={use}
            use={use}
            answer={consent[use]}
            onAnswer={answer => type({ reason, consent: { ...consent, [use]: answer } })}
          />
        ))}
      </div>
      <div className="field">
        <label htmlFor={id}>{say('consent.reason')}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          value={reason}
          onChange={event => type({ consent, reason: event.target.value })}
        />
      </div>
      {problem !== undefined && (
        <p className="notice bad problem-lines" role="alert">
          <Icon name="warn" />
          <span>{say('notes.failed', { message: problem })}</span>
        </p>
      )}
      <button type="submit" className="primary">
        {say('consent.save')}
        <kbd>Ctrl Enter</kbd>
      </button>
    </form>
  )
}

type UseProps = {
  use: ConsentUse
  answer: boolean | undefined
  onAnswer: (answer: boolean) => void
}

/** One use: what it allows, and yes or no; neither is chosen where nobody asked. */
function Use({ use, answer, onAnswer }: UseProps) {
  return (
    <fieldset>
      <legend>
        {say(`notes.uses.${use}`)}
        <span className="hint">{say(`consent.allows.${use}`)}</span>
      </legend>
      {([true, false] as const).map(each => (
        <label key={String(each)}>
          <input
            type="radio"
            name={`consent-${use}`}
            checked={answer === each}
            onChange={() => onAnswer(each)}
          />
          {say(each ? 'notes.yes' : 'notes.no')}
        </label>
      ))}
    </fieldset>
  )
}
