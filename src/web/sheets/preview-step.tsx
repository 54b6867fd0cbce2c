import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Imported, PreviewPage, RowOutcome } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { desk } from '../desk-client.ts'
import { Icon } from '../frame/icon.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { usePaged } from '../frame/paged.ts'
import { Link } from '../link.tsx'
import { say } from '../message.ts'
import { ALL, choiceOf, countChosen, NONE } from './chosen-rows.ts'
import { FaultList } from './fault-list.tsx'
import { ROW_OUTCOMES } from './outcomes.ts'
import { PreviewGrid } from './preview-grid.tsx'

type PreviewStepProps = {
  sheet: string
  map: string
  /** Whether the mapping was changed since. */
  isStale: boolean
  /** Goes to where a column is mapped; not there for a sheet that needs no mapping. */
  onMend: ((column: string) => void) | undefined
  /** Previews it as a version of another sheet. */
  onVersion: (map: string) => void
}

/** What an import would do, and the import. */
export function PreviewStep({ sheet, map, isStale, onMend, onVersion }: PreviewStepProps) {
  const head = useRef<HTMLHeadingElement>(null)
  const summary = useQuery({
    queryKey: ['sheet-preview', sheet, map, 'summary'],
    queryFn: () => desk.previewSheet({ document: sheet, map, offset: 0, limit: 1 }),
  })
  const said = summary.data && say('sheets.previewed', named(summary.data.counts))
  // What is compared anew after an import is no news.
  const isTold = useRef(false)
  useEffect(() => {
    if (said === undefined || isTold.current) return
    isTold.current = true
    head.current?.focus()
    announce(said)
  }, [said])
  return (
    <section className="sheet-step" aria-labelledby="sheet-preview">
      <h2 id="sheet-preview" ref={head} tabIndex={-1}>
        {say('sheets.previewHead')}
      </h2>
      {isStale && (
        <p className="notice warn">
          <Icon name="warn" />
          {say('sheets.stale')}
        </p>
      )}
      <Loaded query={summary}>
        {({ counts, faults, alike }) => (
          <>
            <p className="lead">{said}</p>
            {alike && (
              <div className="notice warn">
                <Icon name="warn" />
                <span>{say('sheets.alike', { count: alike.rows, map: alike.map })}</span>
                <button type="button" onClick={() => onVersion(alike.map)}>
                  {say('sheets.asVersion', { map: alike.map })}
                </button>
              </div>
            )}
            {faults.length > 0 && <FaultList faults={faults} onMend={onMend} />}
            <Rows sheet={sheet} map={map} counts={counts} isStale={isStale} />
          </>
        )}
      </Loaded>
    </section>
  )
}

const named = ({ new: fresh, ...counts }: PreviewPage['counts']) => ({ fresh, ...counts })

type RowsProps = {
  sheet: string
  map: string
  counts: PreviewPage['counts']
  isStale: boolean
}

function Rows({ sheet, map, counts, isStale }: RowsProps) {
  const client = useQueryClient()
  const [only, setOnly] = useState<RowOutcome>()
  const [chosen, setChosen] = useState(ALL)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [done, setDone] = useState<Imported>()
  const rows = usePaged({
    key: ['sheet-preview', sheet, map, only ?? 'all'],
    fetch: async slice => {
      const page = await desk.previewSheet({ document: sheet, map, only, ...slice })
      return { items: page.rows, total: page.total }
    },
  })
  const count = countChosen(chosen, counts)
  const take = async () => {
    setBusy(true)
    setProblem(undefined)
    announce(say('sheets.importing'))
    try {
      const imported = await desk.importSheet({ document: sheet, map, choice: choiceOf(chosen) })
      setDone(imported)
      setChosen(ALL)
      announce(importedWords(imported))
      await client.invalidateQueries()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Outcomes counts={counts} only={only} onOnly={setOnly} />
      <p className="hint">{say(`sheets.meaning.${only ?? 'all'}`)}</p>
      <Loaded query={{ data: rows.total, error: rows.error, refetch: rows.retry }}>
        {total =>
          total === 0 ? (
            <p className="faint">{say('sheets.noRows')}</p>
          ) : (
            <PreviewGrid
              key={only ?? 'all'}
              rows={rows}
              count={total}
              chosen={chosen}
              onChosen={setChosen}
            />
          )
        }
      </Loaded>
      <div className="sheet-acts">
        <button
          type="button"
          className="primary"
          disabled={isBusy || isStale || count === 0}
          onClick={() => void take()}
        >
          <Icon name="plus" />
          {isBusy ? say('sheets.importing') : say('sheets.import', { count })}
        </button>
        <button type="button" onClick={() => setChosen(ALL)}>
          {say('sheets.tickAll')}
        </button>
        <button type="button" onClick={() => setChosen(NONE)}>
          {say('sheets.tickNone')}
        </button>
      </div>
      {problem !== undefined && (
        <p className="notice bad" role="alert">
          <Icon name="warn" />
          <span>{problem}</span>
        </p>
      )}
      {done && (
        <p className="notice good">
          <Icon name="check" />
          <span>{importedWords(done)}</span>
          <Link to="/documents">{say('sheets.toQueue')}</Link>
        </p>
      )}
    </>
  )
}

const importedWords = ({ taken, left }: Imported) =>
  say('sheets.imported', { taken, left: say('sheets.leftOver', left) })

type OutcomesProps = {
  counts: PreviewPage['counts']
  only: RowOutcome | undefined
  onOnly: (only: RowOutcome | undefined) => void
}

function Outcomes({ counts, only, onOnly }: OutcomesProps) {
  const all = ROW_OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0)
  return (
    <fieldset className="tabs sheet-tabs" aria-label={say('sheets.show')}>
      <button type="button" aria-pressed={only === undefined} onClick={() => onOnly(undefined)}>
        {say('sheets.all')} <span className="number">{all}</span>
      </button>
      {ROW_OUTCOMES.map(outcome => (
        <button
          type="button"
          key={outcome}
          aria-pressed={only === outcome}
          onClick={() => onOnly(outcome)}
        >
          {say(`sheets.outcome.${outcome}`)} <span className="number">{counts[outcome]}</span>
        </button>
      ))}
    </fieldset>
  )
}
