import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { NoteTemplate } from '../../codebook/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { NoteForm } from '../notes/note-form.tsx'
import { navigate } from '../router.ts'
import { isTyped } from '../typing/typed.ts'

/** Takes in a note by template. */
export function NotePage() {
  const forms = useQuery({ queryKey: ['forms'], queryFn: desk.forms })
  return (
    <div className="page note-page">
      <header className="page-head">
        <div>
          <Link to="/documents" className="back">
            <Icon name="back" />
            {say('reading.back')}
          </Link>
          <h1>{say('notes.new')}</h1>
          <p className="lead">{say('notes.lead')}</p>
        </div>
      </header>
      <Loaded query={forms}>
        {({ templates, sealable }) => <Chosen templates={templates} sealable={sealable} />}
      </Loaded>
    </div>
  )
}

type ChosenProps = { templates: readonly NoteTemplate[]; sealable: boolean }

function Chosen({ templates, sealable }: ChosenProps) {
  const id = useId()
  const client = useQueryClient()
  const [name, setName] = useState(
    () => (templates.find(each => isTyped(each.name)) ?? templates[0])?.name,
  )
  const chooser = useRef<HTMLSelectElement>(null)
  useEffect(() => chooser.current?.focus(), [])
  const template = templates.find(each => each.name === name)
  const saved = (note: string) => {
    void client.invalidateQueries()
    announce(say('notes.saved'))
    navigate(`/documents/${note}`)
  }
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{say('notes.template')}</label>
        <select id={id} ref={chooser} value={name} onChange={event => setName(event.target.value)}>
          {templates.map(each => (
            <option key={each.name} value={each.name}>
              {each.title}
            </option>
          ))}
        </select>
      </div>
      {template && (
        <NoteForm key={template.name} template={template} sealable={sealable} onSaved={saved} />
      )}
    </>
  )
}
