import { useId, type ReactNode } from 'react'
import type { TemplateField } from '../../codebook/index.ts'
import { say } from '../message.ts'

type TemplateFieldProps = {
  field: TemplateField
  value: string
  onChange: (value: string) => void
}

/** A field of a form, with what its kind takes. */
export function TemplateFieldView({ field, value, onChange }: TemplateFieldProps) {
  const id = useId()
  const hint = hintOf(field)
  const input = {
    id,
    value,
    required: field.required === true,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label}
        {field.required === true && <span aria-hidden="true"> *</span>}
      </label>
      <Input field={field} input={input} />
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

function hintOf({ kind, hint, required }: TemplateField): string {
  const ofKind =
    kind === 'date' ? say('notes.date') : kind === 'person' ? say('notes.oneALine') : ''
  return [hint ?? ofKind, required === true ? say('notes.required') : ''].filter(Boolean).join('; ')
}

type InputProps = {
  field: TemplateField
  input: {
    id: string
    value: string
    required: boolean
    'aria-describedby': string | undefined
    onChange: (event: { target: { value: string } }) => void
  }
}

function Input({ field: { kind, choices = [] }, input }: InputProps): ReactNode {
  if (kind === 'long text') return <textarea {...input} rows={6} dir="auto" />
  if (kind === 'person') return <textarea {...input} rows={1} dir="auto" />
  if (kind === 'choice' || kind === 'yes or no') {
    const options = kind === 'choice' ? choices : ['yes', 'no']
    return (
      <select {...input}>
        <option value="">{say('notes.choose')}</option>
        {options.map(each => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      {...input}
      type="text"
      dir="auto"
      autoComplete="off"
      inputMode={kind === 'number' ? 'decimal' : undefined}
    />
  )
}
