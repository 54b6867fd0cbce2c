import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { Incident } from '../../codebook/index.ts'
import type { MovedRecord } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { FormEnd } from '../frame/form-end.tsx'
import { say } from '../message.ts'
import { incidentWords } from './incident-cells.tsx'

/** So many incidents of the kind are offered. */
const MOST = 200

type MoveRecordProps = {
  incident: Incident
  record: string
  onMoved: (moved: MovedRecord) => void
  onClose: () => void
}

/** Takes one record out of its incident: into another of its kind, or alone. */
export function MoveRecord({ incident, record, onMoved, onClose }: MoveRecordProps) {
  const id = useId()
  const client = useQueryClient()
  const select = useRef<HTMLSelectElement>(null)
  const isAlone = incident.records.length < 2
  const [to, setTo] = useState('')
  const filter = { kind: incident.kind, drafts: true, offset: 0, limit: MOST }
  const others = useQuery({
    queryKey: ['incidents', 'to move to', filter],
    queryFn: () => desk.incidents(filter),
  })
  const move = useMutation({
    mutationFn: () => desk.moveRecord({ record, to: to === '' ? null : to }),
    onSuccess: async moved => {
      announce(say('incidents.moved'))
      onMoved(moved)
      await client.invalidateQueries()
    },
  })
  useEffect(() => select.current?.focus(), [])
  const there = (others.data?.incidents ?? []).filter(one => one.id !== incident.id)
  return (
    <form
      className="write-form"
      aria-label={say('incidents.move')}
      onSubmit={event => {
        event.preventDefault()
        move.mutate()
      }}
    >
      <div className="field">
        <label htmlFor={id}>{say('incidents.moveTo')}</label>
        <select
          id={id}
          ref={select}
          value={to}
          required={isAlone}
          onChange={event => setTo(event.target.value)}
        >
          <option value="">{isAlone ? say('form.none') : say('incidents.moveAlone')}</option>
          {there.map(one => (
            <option key={one.id} value={one.records[0]?.record.id}>
              {incidentWords(one)}
            </option>
          ))}
        </select>
      </div>
      <FormEnd label={say('incidents.move')} sending={move} onCancel={onClose} />
    </form>
  )
}
