import { useEffect, useRef, useState } from 'react'
import type { CodedRecord, Kind } from '../../codebook/index.ts'
import { announce } from '../announce.ts'
import { say, type MessageKey } from '../message.ts'
import { useTyped } from '../typing/typed.ts'
import { useListener } from '../use-listener.ts'
import { FieldView } from './field-view.tsx'
import { fieldsOf, formOf, readForm, type Changes, type FormValues } from './record-form.ts'

type RecordFormViewProps = {
  /** What is typed is kept under this name until it was saved. */
  form: string
  kind: Kind
  record: Partial<CodedRecord>
  saveLabel: string
  /** Whether what stands beside the form (the quoted words) is right as well. */
  ready: boolean
  /** Whether the form takes the focus when it opens. */
  focus: boolean
  /** Whether it was saved. */
  onSave: (changes: Changes) => Promise<boolean>
  onCancel: () => void
}

/** The form that amends a record or fills a new one. Control and Enter save, Escape leaves. */
export function RecordFormView(props: RecordFormViewProps) {
  const { kind, record, saveLabel, ready, focus, onSave, onCancel } = props
  const [before] = useState(() => formOf(kind, record))
  // Only what was touched: a record that was amended elsewhere meanwhile keeps the rest.
  const touched = useTyped<FormValues>(props.form, () => ({}))
  const values = { ...before, ...touched.value }
  const [problems, setProblems] = useState<Readonly<Record<string, MessageKey>>>({})
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (focus) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [focus])
  const keep = async (changes: Changes) => {
    if (await onSave(changes)) touched.giveUp()
  }
  const cancel = () => {
    touched.giveUp()
    onCancel()
  }
  const save = () => {
    const read = readForm(kind, before, values)
    setProblems(read.problems ?? {})
    if (read.problems === undefined) return void keep(read.changes)
    announce(say('form.wrong', { count: Object.keys(read.problems).length }))
    const first = Object.keys(read.problems)[0] ?? ''
    return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
  }
  useListener(form, 'keydown', event => {
    if (event.key === 'Escape') cancel()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      {fieldsOf(kind).map(field => (
        <FieldView
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          problem={problems[field.name]}
          onChange={value => touched.type({ ...touched.value, [field.name]: value })}
        />
      ))}
      <footer className="acts">
        <button type="submit" className="primary" disabled={!ready}>
          {saveLabel} <kbd aria-hidden="true">Ctrl ↵</kbd>
        </button>
        <button type="button" onClick={cancel}>
          {say('reading.cancel')} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </footer>
    </form>
  )
}
