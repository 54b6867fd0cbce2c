import { useId, useState } from 'react'
import { isEdtf } from '../../codebook/index.ts'
import { say } from '../message.ts'

type DateFieldProps = { label: string; value: string; onChange: (date: string) => void }

/** A day, month or year, as Vigil writes dates on every machine. Counts once it is whole: on Enter or on leaving. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? value
  const wrong = shown !== '' && !isEdtf(shown)
  const commit = () => {
    if (typed === undefined || wrong) return
    setTyped(undefined)
    if (typed !== value) onChange(typed)
  }
  return (
    <label className={wrong && typed === undefined ? 'wrong' : undefined}>
      {label}
      <input
        type="text"
        className="date"
        value={shown}
        placeholder={say('form.datePattern')}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        onChange={event => setTyped(event.target.value.trim())}
        onBlur={commit}
        onKeyDown={event => event.key === 'Enter' && commit()}
      />
      {wrong && (
        <span className="sr" id={id}>
          {say('form.whenWrong')}
        </span>
      )}
    </label>
  )
}
