import { useEffect, useRef, useState } from 'react'
import type { SheetImport } from '../../server/index.ts'
import { Icon } from '../frame/icon.tsx'
import { Link } from '../link.tsx'
import { say } from '../message.ts'

type ImportListProps = {
  imports: readonly SheetImport[]
  isBusy: boolean
  onUndo: (one: SheetImport) => void
}

/** What was imported, the last first; each can be taken back as a whole, asked once more. */
export function ImportList({ imports, isBusy, onUndo }: ImportListProps) {
  const [asked, setAsked] = useState<string>()
  const head = useRef<HTMLHeadingElement>(null)
  const kept = useRef<string>(undefined)
  const latest = imports.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <section className="sheet-step" aria-labelledby="sheet-history">
      <h2 id="sheet-history" ref={head} tabIndex={-1}>
        {say('sheets.history')}
      </h2>
      {latest.length === 0 && <p className="faint">{say('sheets.noImports')}</p>}
      <ul className="sheet-imports">
        {latest.map(one => (
          <li key={one.id}>
            <div>
              <Link to={`/documents/${one.document}`}>
                <bdi>{one.name}</bdi>
              </Link>
              <p className="hint">
                {say('sheets.importedAt', {
                  at: minuteOf(one),
                  by: one.by,
                  map: one.series,
                  fresh: one.counts.new,
                  changed: one.counts.changed + one.counts.replaced,
                })}
              </p>
            </div>
            {one.undone ? (
              <span className="chip">{say('sheets.takenBack', { by: one.undone.by })}</span>
            ) : asked === one.id ? (
              <AskedOnce
                isBusy={isBusy}
                onYes={() => {
                  setAsked(undefined)
                  head.current?.focus()
                  onUndo(one)
                }}
                onNo={() => {
                  kept.current = one.id
                  setAsked(undefined)
                }}
              />
            ) : (
              <button
                type="button"
                disabled={isBusy}
                ref={button => {
                  // Whoever thinks better of it is back where the question was asked.
                  if (button === null || kept.current !== one.id) return
                  kept.current = undefined
                  button.focus()
                }}
                aria-label={say('sheets.undoOf', { name: one.name, at: minuteOf(one) })}
                onClick={() => setAsked(one.id)}
              >
                <Icon name="undo" />
                {say('sheets.undo')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type AskedOnceProps = { isBusy: boolean; onYes: () => void; onNo: () => void }

function AskedOnce({ isBusy, onYes, onNo }: AskedOnceProps) {
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => yes.current?.focus(), [])
  return (
    <span className="acts">
      <button type="button" ref={yes} disabled={isBusy} onClick={onYes}>
        <Icon name="undo" />
        {say('sheets.undoSure')}
      </button>
      <button type="button" className="quiet" onClick={onNo}>
        {say('sheets.keep')}
      </button>
    </span>
  )
}

const minuteOf = ({ at }: SheetImport) => at.slice(0, 16).replace('T', ' ')
