import { useEffect, useId, useRef, type FormEvent } from 'react'
import { isEdtf } from '../../codebook/index.ts'
import { FormEnd } from '../frame/form-end.tsx'
import { say } from '../message.ts'
import { useTyped } from '../typing/typed.ts'
import { useListener } from '../use-listener.ts'
import { useWriting } from './use-writing.ts'

/** A field of a form in which something is written down. */
export type WriteField = {
  readonly name: string
  readonly label: string
  readonly kind?: 'text' | 'long' | 'date' | { readonly choices: readonly string[] }
  readonly required?: boolean
  readonly hint?: string
  /** What stands in it to begin with. */
  readonly value?: string
}

/** What was typed, by the names of the fields; trimmed. */
export type Answers = Readonly<Record<string, string>>

type WriteFormProps = {
  /** What is typed is kept under this name. */
  form: string
  label: string
  fields: readonly WriteField[]
  send: (answers: Answers) => Promise<unknown>
  onClose: () => void
}

/** A small form by keyboard: Ctrl+Enter writes it down, Escape leaves it. It stays open with its reason when it fails. */
export function WriteForm({ form: kept, label, fields, send, onClose }: WriteFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const {
    value: answers,
    type,
    giveUp,
  } = useTyped<Answers>(kept, () =>
    Object.fromEntries(fields.map(field => [field.name, field.value ?? ''])),
  )
  const close = () => {
    giveUp()
    onClose()
  }
  const writing = useWriting(send)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [])
  useListener(form, 'keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
    if (event.key === 'Escape') close()
  })
  const wrong = fields.filter(field => isWrong(field, answers[field.name] ?? ''))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wrong.length > 0) return
    const trimmed = Object.entries(answers).map(([name, typed]) => [name, typed.trim()] as const)
    writing.mutate(Object.fromEntries(trimmed), { onSuccess: close })
  }
  return (
    <form className="write-form" ref={form} aria-label={label} onSubmit={submit}>
      {fields.map(field => (
        <WriteFieldView
          key={field.name}
          field={field}
          value={answers[field.name] ?? ''}
          wrong={wrong.includes(field)}
          onChange={value => type({ ...answers, [field.name]: value })}
        />
      ))}
      <FormEnd
        label={say('follow.save')}
        sending={writing}
        onCancel={close}
        keys={{ send: 'Ctrl Enter', leave: 'Esc' }}
      />
    </form>
  )
}

const isWrong = ({ kind }: WriteField, typed: string) =>
  kind === 'date' && typed.trim() !== '' && !isEdtf(typed.trim())

type FieldProps = {
  field: WriteField
  value: string
  wrong: boolean
  onChange: (value: string) => void
}

function WriteFieldView({ field, value, wrong, onChange }: FieldProps) {
  const id = useId()
  const { kind = 'text', label, hint, required = false } = field
  const note = wrong ? say('form.whenWrong') : hint
  const input = {
    id,
    value,
    required,
    'aria-invalid': wrong,
    'aria-describedby': note ? `${id}-note` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {typeof kind === 'object' ? (
        <select {...input}>
          {kind.choices.map(word => (
            <option key={word}>{word}</option>
          ))}
        </select>
      ) : kind === 'long' ? (
        <textarea {...input} rows={2} dir="auto" />
      ) : (
        <input {...input} type="text" dir="auto" autoComplete="off" />
      )}
      {note && (
        <p className={wrong ? 'problem' : 'hint'} id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  )
}
