import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { writeSorted } from '../../codebook/index.ts'
import type { GuessedMapping, KeptSheets, Mapping, SheetDocument } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { say } from '../message.ts'
import { columnId } from './column-row.tsx'
import { fits, nameFor } from './mapping-draft.ts'
import { useTyped } from '../typing/typed.ts'
import { MappingForm } from './mapping-form.tsx'
import { PreviewStep } from './preview-step.tsx'

/** What the columns are asked for by; `map` names a kept mapping, empty a new one. */
type Asked = { sheet?: string | undefined; header?: number | undefined; map?: string }

type MapSheetProps = { sheet: SheetDocument; notes: readonly string[]; kept: KeptSheets }

/** An opened sheet: its columns, where they lead, and what an import by them would do. */
export function MapSheet({ sheet, notes, kept }: MapSheetProps) {
  const [asked, setAsked] = useState<Asked>({})
  const { map, ...about } = asked
  const guess = useQuery({
    queryKey: ['sheet-columns', sheet.id, about],
    queryFn: () => desk.proposeMapping({ document: sheet.id, ...about }),
    staleTime: Infinity,
  })
  return (
    <section className="sheet-step" aria-label={sheet.name}>
      <Loaded query={guess}>
        {found => (
          <Mapped
            key={JSON.stringify(asked)}
            form={`mapping ${sheet.id} ${JSON.stringify(asked)}`}
            sheet={sheet}
            notes={notes}
            kept={kept}
            guess={found}
            chosen={map ?? kept.mappings.find(one => fits(one.mapping, found.columns))?.name ?? ''}
            onAsk={setAsked}
          />
        )}
      </Loaded>
    </section>
  )
}

type MappedProps = MapSheetProps & {
  /** What is mapped and not kept yet is there again when the same file is opened again. */
  form: string
  guess: GuessedMapping
  /** The name of the kept mapping to start from; empty for the guess. */
  chosen: string
  onAsk: (asked: Asked) => void
}

function Mapped({ form, sheet, notes, kept, guess, chosen, onAsk }: MappedProps) {
  const client = useQueryClient()
  const isOwn = guess.mapping.cells === 'vigil'
  const typed = useTyped<Mapping>(
    form,
    () => kept.mappings.find(one => one.name === chosen)?.mapping ?? guess.mapping,
  )
  const mapping = typed.value
  const [name, setName] = useState(isOwn ? 'vigil' : nameOf(sheet, kept, chosen))
  const [previewed, setPreviewed] = useState<{ map: string; written: string; turn: number }>()
  const [problem, setProblem] = useState<string>()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus()
    announce(say('sheets.opened', { name: sheet.name, count: guess.columns.length }))
  }, [sheet.name, guess.columns.length])
  const written = writeSorted(mapping)
  const before = kept.mappings.find(one => one.name === name.trim())
  const isKept = before !== undefined && writeSorted(before.mapping) === written
  const previewAs = async (map: string) => {
    setProblem(undefined)
    setName(map)
    try {
      const there = kept.mappings.find(one => one.name === map)?.mapping
      if (!isOwn && (!there || writeSorted(there) !== written)) await desk.keepMapping(map, mapping)
      typed.giveUp()
      void client.invalidateQueries({ queryKey: ['sheets'] })
      announce(say('sheets.previewing'))
      setPreviewed({ map, written, turn: (previewed?.turn ?? 0) + 1 })
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  const preview = (event: FormEvent) => {
    event.preventDefault()
    void previewAs(name.trim())
  }
  return (
    <>
      <form className="sheet-map" onSubmit={preview}>
        <h2 ref={head} tabIndex={-1}>
          {say('sheets.map')}: <bdi>{sheet.name}</bdi>
        </h2>
        <p className="lead">{say(isOwn ? 'sheets.own' : 'sheets.mapLead')}</p>
        <Notes notes={[...notes, ...(chosen === '' ? guess.notes : [])]} />
        {!isOwn && (
          <>
            {kept.mappings.length > 0 && (
              <div className="filters">
                <label>
                  {say('sheets.kept')}
                  <select
                    value={chosen}
                    onChange={event => onAsk(askFor(kept, event.target.value))}
                  >
                    <option value="">{say('sheets.suggested')}</option>
                    {kept.mappings.map(one => (
                      <option key={one.name}>{one.name}</option>
                    ))}
                  </select>
                </label>
              </div>
            )}
            <MappingForm
              guess={guess}
              slots={kept.slots}
              mapping={mapping}
              onMapping={typed.type}
              onAsk={about => onAsk({ ...about, map: '' })}
            />
          </>
        )}
        <div className="filters sheet-keep">
          {!isOwn && (
            <label>
              {say('sheets.name')}
              <input
                type="text"
                required
                maxLength={60}
                dir="auto"
                aria-describedby="sheet-name-hint"
                value={name}
                onChange={event => setName(event.target.value)}
              />
            </label>
          )}
          <button type="submit" className="primary">
            <Icon name="check" />
            {say(isOwn ? 'sheets.previewOwn' : 'sheets.preview')}
          </button>
        </div>
        {!isOwn && (
          <p className="hint" id="sheet-name-hint">
            {say('sheets.nameHint')}{' '}
            {before && !isKept && <strong>{say('sheets.replaces', { name: before.name })}</strong>}
          </p>
        )}
        {problem !== undefined && (
          <p className="notice bad problem-lines" role="alert">
            <Icon name="warn" />
            <span>{problem}</span>
          </p>
        )}
      </form>
      {previewed && (
        <PreviewStep
          key={previewed.turn}
          sheet={sheet.id}
          map={previewed.map}
          isStale={previewed.written !== written || previewed.map !== name.trim()}
          onVersion={map => void previewAs(map)}
          onMend={isOwn ? undefined : column => document.getElementById(columnId(column))?.focus()}
        />
      )}
    </>
  )
}

/** A file of another name is another sheet, though it may have the same columns: its rows would take others' places. */
function nameOf(sheet: SheetDocument, { imports, mappings }: KeptSheets, chosen: string): string {
  const isVersion = imports.some(one => one.series === chosen && one.name === sheet.name)
  const isUsed = imports.some(one => one.series === chosen)
  if (chosen !== '' && (isVersion || !isUsed)) return chosen
  const own = nameFor(sheet.name)
  return mappings.some(one => one.name === own) ? '' : own
}

/** The sheet and the row of headings that a kept mapping was made for. */
function askFor(kept: KeptSheets, map: string): Asked {
  const found = kept.mappings.find(one => one.name === map)?.mapping
  return found ? { map, sheet: found.sheet, header: found.header } : { map: '' }
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="notice warn sheet-notes">
      {notes.map(note => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
