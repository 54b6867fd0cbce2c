import { useState } from 'react'
import { say, sayWord } from '../message.ts'
import { withValue, type Values } from './mapping-draft.ts'

type ValueTableProps = {
  heading: string
  /** What the column says in its first rows. */
  seen: readonly string[]
  /** What its words can mean, and the list that has a word for each. */
  meanings: readonly string[]
  list: 'kind' | 'value'
  values: Values | undefined
  onValues: (values: Values | undefined) => void
}

/** What the words of a column mean: a line each, to be chosen; others can be typed in. */
export function ValueTable({ heading, seen, meanings, list, values, onValues }: ValueTableProps) {
  const [typed, setTyped] = useState('')
  const all = [...new Set([...seen, ...Object.keys(values ?? {})])]
  const options = meanings.map(one => (
    <option key={one} value={one}>
      {sayWord(list, one)}
    </option>
  ))
  return (
    <fieldset className="value-table">
      <legend>{say('sheets.values', { heading })}</legend>
      {all.map(words => (
        <div key={words}>
          <bdi>{words}</bdi>
          <select
            aria-label={say('sheets.valueOf', { words })}
            value={String(values?.[words] ?? '')}
            onChange={event => onValues(withValue(values, words, event.target.value))}
          >
            <option value="">{say('sheets.asItStands')}</option>
            {options}
          </select>
        </div>
      ))}
      <div>
        <input
          type="text"
          dir="auto"
          aria-label={say('sheets.otherWords')}
          placeholder={say('sheets.otherWords')}
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
        <select
          aria-label={say('sheets.valueOf', { words: typed || '…' })}
          value=""
          disabled={typed.trim() === ''}
          onChange={event => {
            onValues(withValue(values, typed.trim(), event.target.value))
            setTyped('')
          }}
        >
          <option value="">{say('sheets.choose')}</option>
          {options}
        </select>
      </div>
    </fieldset>
  )
}
