import { useId } from 'react'
import type { NoteTemplate } from '../../codebook/index.ts'
import { desk } from '../desk-client.ts'
import { SaveFoot, useSavedForm } from '../frame/saved-form.tsx'
import { say } from '../message.ts'
import { useTyped } from '../typing/typed.ts'
import { ConsentFields, type Consent } from './consent-fields.tsx'
import { TemplateFieldView } from './template-field.tsx'

type NoteFormProps = {
  template: NoteTemplate
  sealable: boolean
  onSaved: (id: string) => void
}

type Note = {
  readonly answers: Readonly<Record<string, string>>
  readonly consent: Consent
  readonly about: { readonly title: string; readonly taken: string; readonly source: string }
}
const EMPTY: Note = { answers: {}, consent: {}, about: { title: '', taken: '', source: '' } }

/** A form to be filled in by keyboard: Tab from field to field, Ctrl+Enter takes it in. */
export function NoteForm({ template, sealable, onSaved }: NoteFormProps) {
  const id = useId()
  const { value: note, type, giveUp } = useTyped(template.name, () => EMPTY)
  const { answers, consent, about } = note
  const setAbout = (next: typeof about) => type({ ...note, about: next })
  const { form, onSubmit, foot } = useSavedForm(async () => {
    const { title, taken, source } = about
    const particulars = {
      ...(title.trim() && { title: title.trim() }),
      ...(source.trim() && { source: source.trim() }),
    }
    const filled = { template: template.name, answers, taken: taken.trim(), consent }
    const { id: saved } = await desk.addForm({ ...filled, ...particulars })
    giveUp()
    onSaved(saved)
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
      <ConsentFields consent={consent} onChange={given => type({ ...note, consent: given })} />
      <h2>{template.title}</h2>
      {template.fields.map(field => (
        <TemplateFieldView
          key={field.name}
          field={field}
          value={answers[field.name] ?? ''}
          onChange={value => type({ ...note, answers: { ...answers, [field.name]: value } })}
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
