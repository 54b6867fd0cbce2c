import { useEffect, useRef, useState, type FormEvent } from 'react'
import { say } from '../message.ts'
import { useListener } from '../use-listener.ts'
import { Icon } from './icon.tsx'

/** A form that is saved as a whole: Ctrl+Enter sends it, and it stays open with its reason when that fails. */
export function useSavedForm(save: () => Promise<void>) {
  const form = useRef<HTMLFormElement>(null)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string>()
  useListener(form, 'keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
  })
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    setSaving(true)
    setProblem(undefined)
    try {
      await save()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setSaving(false)
    }
  }
  return { form, onSubmit, foot: { saving, problem } }
}

type SaveFootProps = { saving: boolean; problem: string | undefined; label: string }

/** The end of such a form: what went wrong, and the button that saves. */
export function SaveFoot({ saving, problem, label }: SaveFootProps) {
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // Ctrl+Enter sends a long form from anywhere in it.
    if (problem !== undefined) told.current?.scrollIntoView({ block: 'nearest' })
  }, [problem])
  return (
    <>
      {problem !== undefined && (
        <p className="notice bad problem-lines" role="alert" ref={told}>
          <Icon name="warn" />
          <span>{say('notes.failed', { message: problem })}</span>
        </p>
      )}
      <button type="submit" className="primary" disabled={saving}>
        {saving ? say('notes.saving') : label}
        <kbd>Ctrl Enter</kbd>
      </button>
    </>
  )
}
