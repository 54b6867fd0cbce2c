import { useId } from 'react'
import { Icon } from '../frame/icon.tsx'
import { say, sayWord, type MessageKey } from '../message.ts'
import { COLUMNS, type FieldValue } from './field-types.ts'
import { ListField } from './list-field.tsx'
import type { Field } from './record-form.ts'

type FieldViewProps = {
  field: Field
  value: FieldValue
  problem: MessageKey | undefined
  onChange: (value: FieldValue) => void
}

const HINTS: Partial<Record<Field['type'], MessageKey>> = {
  date: 'form.when',
  amount: 'form.amount',
  duration: 'form.duration',
  lines: 'form.lines',
  wordsList: 'form.lines',
}

/** One field of the form: its name, what it takes, and what is wrong with it. */
export function FieldView({ field, value, problem, onChange }: FieldViewProps) {
  const id = useId()
  const hint = HINTS[field.type]
  const label = sayWord('slot', field.name)
  const columns = COLUMNS[field.type]
  const describedBy = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={`field ${field.type} ${problem ? 'wrong' : ''}`}>
      {columns || field.type === 'choices' ? (
        <span className="label" id={`${id}-label`}>
          {label}
        </span>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      {columns ? (
        <ListField
          name={field.name}
          labelledBy={`${id}-label`}
          columns={columns}
          rows={typeof value === 'string' ? [] : value}
          onChange={onChange}
        />
      ) : (
        <Control
          id={id}
          field={field}
          text={typeof value === 'string' ? value : ''}
          describedBy={describedBy || undefined}
          wrong={problem !== undefined}
          onChange={onChange}
        />
      )}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          <Icon name="warn" />
          {say(problem)}
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {say(hint)}
        </p>
      )}
    </div>
  )
}

type ControlProps = {
  id: string
  field: Field
  text: string
  describedBy: string | undefined
  wrong: boolean
  onChange: (text: string) => void
}

function Control({ id, field, text, describedBy, wrong, onChange }: ControlProps) {
  const common = {
    id,
    name: field.name,
    value: text,
    'aria-invalid': wrong,
    'aria-describedby': describedBy,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  if (field.type === 'choices') {
    return <Choices id={id} words={field.values ?? []} text={text} onChange={onChange} />
  }
  if (field.type === 'choice' || field.type === 'flag') {
    return <Choice {...common} words={field.values ?? ['yes', 'no']} />
  }
  if (field.type === 'lines' || field.type === 'wordsList') {
    return <textarea {...common} dir="auto" rows={Math.max(2, text.split('\n').length)} />
  }
  return <input {...common} type="text" dir="auto" autoComplete="off" spellCheck={false} />
}

type ChoiceProps = React.ComponentProps<'select'> & { words: readonly string[] }

function Choice({ words, ...select }: ChoiceProps) {
  return (
    <select {...select}>
      {select.name !== 'modality' && <option value="">{say('form.none')}</option>}
      {words.map(word => (
        <option key={word} value={word}>
          {sayWord('value', word)}
        </option>
      ))}
    </select>
  )
}

type ChoicesProps = {
  id: string
  words: readonly string[]
  text: string
  onChange: (text: string) => void
}

function Choices({ id, words, text, onChange }: ChoicesProps) {
  const chosen = text.split('\n').filter(Boolean)
  const toggle = (word: string) =>
    onChange(words.filter(each => chosen.includes(each) !== (each === word)).join('\n'))
  return (
    <fieldset aria-labelledby={`${id}-label`} className="choices">
      {words.map(word => (
        <label key={word} className="check">
          <input type="checkbox" checked={chosen.includes(word)} onChange={() => toggle(word)} />
          {sayWord('value', word)}
        </label>
      ))}
    </fieldset>
  )
}
