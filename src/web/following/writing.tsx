import { useId, useRef, useState } from 'react'
import { say } from '../message.ts'
import { isTyped } from '../typing/typed.ts'
import { WriteForm, type Answers, type WriteField } from './write-form.tsx'

type WritingProps = {
  /** What the button says. */
  act: string
  /** What it is about, for who cannot see what stands around it. */
  what?: string
  /** The number of what it is about, where two may be called the same. */
  of?: string
  fields: readonly WriteField[]
  send: (answers: Answers) => Promise<unknown>
  /** A key of one letter that opens it, as the screen binds it. */
  chord?: string
}

/** A button that opens a form, and gets the focus back when the form closes. */
export function Writing({ act, what, of = '', fields, send, chord }: WritingProps) {
  const form = `${act} ${what ?? ''} ${of}`
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(() => isTyped(form))
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <>
      <button
        ref={opener}
        type="button"
        data-chord={chord}
        aria-keyshortcuts={chord}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>
          {act}
          {what && <span className="sr"> {what}</span>}
        </span>
        {chord && <kbd>{chord}</kbd>}
      </button>
      <div id={id} className="writing" hidden={!isOpen}>
        {isOpen && (
          <WriteForm
            form={form}
            label={what ? say('follow.of', { act, what }) : act}
            fields={fields}
            send={send}
            onClose={close}
          />
        )}
      </div>
    </>
  )
}

/** Presses the first button on the screen that a key opens. */
export const openWriting = (chord: string): void =>
  document.querySelector<HTMLButtonElement>(`main [data-chord="${chord}"]`)?.click()
