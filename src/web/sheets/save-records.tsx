import { useState, type FormEvent } from 'react'
import { TIERS, type Tier } from '../../codebook/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { saveFile } from '../frame/save-file.ts'
import { say } from '../message.ts'

/** Whom a sheet may be for; sealed material leaves no vault by a button. */
const FOR = TIERS.filter(tier => tier !== 'sealed')

/** The records as a sheet, saved beside the vault: not encrypted, which is asked about and said, and the journal tells of it. */
export function SaveRecords() {
  const [tier, setTier] = useState<Tier>('internal')
  const [drafts, setDrafts] = useState(false)
  const [isSure, setSure] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [saved, setSaved] = useState<string>()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(undefined)
    setSaved(undefined)
    try {
      const { csv, records, withdrawn } = await desk.recordsAsSheet({ tier, drafts })
      const name = `records-${new Date().toISOString().slice(0, 10)}.csv`
      saveFile(name, csv, 'text/csv')
      const without = withdrawn > 0 ? say('sheets.savedWithout', { count: withdrawn }) : ''
      const said = `${say('sheets.saved', { name, count: records })} ${without}`.trim()
      setSaved(said)
      announce(said)
      setSure(false)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <section className="sheet-step" aria-labelledby="sheet-save">
      <h2 id="sheet-save">{say('sheets.saveHead')}</h2>
      <p className="lead">{say('sheets.saveLead')}</p>
      <form className="filters" onSubmit={event => void save(event)}>
        <label>
          {say('sheets.saveFor')}
          <select
            value={tier}
            onChange={event => setTier(FOR.find(each => each === event.target.value) ?? tier)}
          >
            {FOR.map(each => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={drafts}
            onChange={event => setDrafts(event.target.checked)}
          />
          {say('incidents.drafts')}
        </label>
        <label className="check">
          <input
            type="checkbox"
            required
            checked={isSure}
            onChange={event => setSure(event.target.checked)}
          />
          {say('sheets.saveSure')}
        </label>
        <button type="submit">
          <Icon name="table" />
          {say('sheets.save')}
        </button>
      </form>
      {problem !== undefined && (
        <p className="notice bad" role="alert">
          <Icon name="warn" />
          <span>{problem}</span>
        </p>
      )}
      {saved !== undefined && (
        <p className="notice warn">
          <Icon name="warn" />
          <span>{saved}</span>
        </p>
      )}
    </section>
  )
}
