import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useWriting } from '../following/use-writing.ts'
import { say } from '../message.ts'
import { useTyped } from '../typing/typed.ts'
import { useListener } from '../use-listener.ts'
import { FormEnd } from './form-end.tsx'
import { faultsIn, lineAt } from './line-faults.ts'

type FileEditorProps = {
  label: string
  /** What stands in it to begin with. */
  text: string
  send: (text: string) => Promise<unknown>
  onClose: () => void
  /** Told the name of a file of this machine that was opened in it; without, none can be. */
  onFile?: (name: string) => void
  /** What else can be done with what is typed; `tell` shows what is wrong with it, by its lines. */
  children?: (typed: string, tell: (problem: Error | null) => void) => ReactNode
}

/** A file of lines to be written by keyboard: Ctrl+Enter keeps it, Escape leaves it; each line that is wrong is named, and gone to. */
export function FileEditor({ label, text, send, onClose, onFile, children }: FileEditorProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState<Error | null>(null)
  const { value: typed, type, giveUp } = useTyped(label, () => text)
  const writing = useWriting(send)
  const close = () => {
    giveUp()
    onClose()
  }
  const problem = told ?? writing.error
  const { faults, rest } = faultsIn(problem?.message ?? '')
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
    setTold(null)
    writing.mutate(typed, {
      onSuccess: close,
      onError: ({ message }) => goTo(faultsIn(message).faults[0]?.line ?? 1),
    })
  }
  const open = async (file: File) => {
    try {
      type(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
      setTold(null)
      writing.reset()
      onFile?.(file.name)
      area.current?.focus()
    } catch {
      setTold(new Error(say('editor.unreadable', { name: file.name })))
    }
  }
  return (
    <form className="file-editor" ref={form} aria-label={label} onSubmit={submit}>
      <label htmlFor={`${id}-text`}>{label}</label>
      {faults.length > 0 && (
        <div className="notice bad" role="alert">
          <div>
            <p>{say('editor.wrong', { count: faults.length })}</p>
            <ul>
              {faults.map(({ line, fault }, at) => (
                <li key={at}>
                  <button type="button" className="quiet" onClick={() => goTo(line)}>
                    {say('editor.line', { line })}
                  </button>{' '}
                  <bdi>{fault}</bdi>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {onFile && (
        <p className="open-file">
          <label htmlFor={`${id}-file`}>{say('editor.file')}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".yaml,.yml,.json,.txt"
            onChange={event => {
              const [file] = event.target.files ?? []
              if (file) void open(file)
              // The same file may be chosen again, corrected.
              event.target.value = ''
            }}
          />
        </p>
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
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onChange={event => type(event.target.value)}
      />
      <p className="hint" id={`${id}-hint`}>
        {say('editor.hint')}
      </p>
      {children?.(typed, setTold)}
      <FormEnd
        label={say('follow.save')}
        sending={{
          isPending: writing.isPending,
          error: problem && faults.length === 0 ? new Error(rest) : null,
        }}
        onCancel={close}
        keys={{ send: 'Ctrl Enter', leave: 'Esc' }}
      />
    </form>
  )
}
