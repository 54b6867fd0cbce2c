import { useEffect, useId, useRef, type FormEvent } from 'react'
import { useWriting } from '../following/use-writing.ts'
import { FormEnd } from '../frame/form-end.tsx'
import { say } from '../message.ts'
import { useTyped } from '../typing/typed.ts'
import { useListener } from '../use-listener.ts'
import { faultsIn, lineAt } from './line-faults.ts'

type FileEditorProps = {
  label: string
  /** What stands in it to begin with. */
  text: string
  send: (text: string) => Promise<unknown>
  onClose: () => void
}

/** A file of lines to be written by keyboard: Ctrl+Enter keeps it, Escape leaves it; each line that is wrong is named, and gone to. */
export function FileEditor({ label, text, send, onClose }: FileEditorProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const { value: typed, type, giveUp } = useTyped(label, () => text)
  const writing = useWriting(send)
  const close = () => {
    giveUp()
    onClose()
  }
  const { faults, rest } = faultsIn(writing.error?.message ?? '')
  useEffect(() => {
    area.current?.focus()
    area.current?.setSelectionRange(0, 0)
  }, [])
  useListener(form, 'keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
    if (event.key === 'Escape') close()
  })
  const goTo = (line: number) => {
    const [from, to] = lineAt(typed, line)
    area.current?.focus()
    area.current?.setSelectionRange(from, to)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    writing.mutate(typed, {
      onSuccess: close,
      onError: ({ message }) => goTo(faultsIn(message).faults[0]?.line ?? 1),
    })
  }
  return (
    <form className="file-editor" ref={form} aria-label={label} onSubmit={submit}>
      <label htmlFor={`${id}-text`}>{label}</label>
      {faults.length > 0 && (
        <div className="notice bad" role="alert">
          <div>
            <p>{say('deadlines.wrong', { count: faults.length })}</p>
            <ul>
              {faults.map(({ line, fault }, at) => (
                <li key={at}>
                  <button type="button" className="quiet" onClick={() => goTo(line)}>
                    {say('deadlines.line', { line })}
                  </button>{' '}
                  <bdi>{fault}</bdi>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <textarea
        id={`${id}-text`}
        ref={area}
        value={typed}
        rows={Math.min(30, Math.max(12, typed.split('\n').length + 1))}
        dir="ltr"
        spellCheck={false}
        autoCapitalize="off"
        wrap="off"
        aria-invalid={writing.error !== null}
        aria-describedby={`${id}-hint`}
        onChange={event => type(event.target.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {say('deadlines.editorHint')}
      </p>
      <FormEnd
        label={say('follow.save')}
        sending={{
          isPending: writing.isPending,
          error: writing.error && faults.length === 0 ? new Error(rest) : null,
        }}
        onCancel={close}
        keys={{ send: 'Ctrl Enter', leave: 'Esc' }}
      />
    </form>
  )
}
