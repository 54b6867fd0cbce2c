import { useId, useState } from 'react'
import type { NoteTemplate } from '../../codebook/index.ts'
import { desk } from '../desk-client.ts'
import { SaveFoot, useSavedForm } from '../frame/saved-form.tsx'
import { say } from '../message.ts'
import { ConsentFields, type Consent } from './consent-fields.tsx'
import { TemplateFieldView } from './template-field.tsx'

type NoteFormProps = {
  template: NoteTemplate
  sealable: boolean
  onSaved: (id: string) => void
}

/** A form to be filled in by keyboard: Tab from field to field, Ctrl+Enter takes it in. */
export function NoteForm({ template, sealable, onSaved }: NoteFormProps) {
  const id = useId()
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const [consent, setConsent] = useState<Consent>({})
  const [about, setAbout] = useState({ title: '', taken: '', source: '' })
  const { form, onSubmit, foot } = useSavedForm(async () => {
    const { title, taken, source } = about
    const particulars = {
      ...(title.trim() && { title: title.trim() }),
      ...(source.trim() && { source: source.trim() }),
    }
    const note = { template: template.name, answers, taken: taken.trim(), consent }
    onSaved((await desk.addForm({ ...note, ...particulars })).id)
  })
  return (
    <form className="note-form" ref={form} onSubmit={onSubmit}>
      <h2>{say('notes.about')}</h2>
      <div className="field">
        <label htmlFor={`${id}-taken`}>{say('notes.taken')} *</label>
        <input
          id={`${id}-taken`}
          type="text"
          required
          autoComplete="off"
          aria-describedby={`${id}-date`}
          value={about.taken}
          onChange={event => setAbout({ ...about, taken: event.target.value })}
        />
        <p className="hint" id={`${id}-date`}>
          {say('notes.date')}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-title`}>{say('notes.title')}</label>
        <input
          id={`${id}-title`}
          type="text"
          dir="auto"
          autoComplete="off"
          value={about.title}
          onChange={event => setAbout({ ...about, title: event.target.value })}
        />
      </div>
      <ConsentFields consent={consent} onChange={setConsent} />
      <h2>{template.title}</h2>
      {template.fields.map(field => (
        <TemplateFieldView
          key={field.name}
          field={field}
          value={answers[field.name] ?? ''}
          onChange={value => setAnswers({ ...answers, [field.name]: value })}
        />
      ))}
      {sealable ? (
        <div className="field">
          <label htmlFor={`${id}-source`}>{say('notes.source')}</label>
          <textarea
            id={`${id}-source`}
            rows={2}
            dir="auto"
            autoComplete="off"
            aria-describedby={`${id}-sealed`}
            value={about.source}
            onChange={event => setAbout({ ...about, source: event.target.value })}
          />
          <p className="hint" id={`${id}-sealed`}>
            {say('notes.sourceHint')}
          </p>
        </div>
      ) : (
        <p className="hint">{say('notes.sourceLater')}</p>
      )}
      <SaveFoot {...foot} label={say('notes.save')} />
    </form>
  )
}
