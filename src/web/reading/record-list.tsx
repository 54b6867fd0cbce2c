import type { ReactNode } from 'react'
import { printPlaceAt, type Span } from '../../codebook/index.ts'
import type { ShownDocument } from '../../server/index.ts'
import { Icon } from '../frame/icon.tsx'
import { say } from '../message.ts'
import { isShown, SHOWN, type Act } from './acts.ts'
import { BatchNotice } from './batch-notice.tsx'
import { ReaderNotes } from './reader-notes.tsx'
import { gist } from './print-slot.ts'
import { RecordCard } from './record-card.tsx'
import type { useReading } from './use-reading.ts'

type RecordListProps = {
  reading: ReturnType<typeof useReading>
  view: ShownDocument
  saving: ReadonlySet<string>
  failures: ReadonlyMap<string, string>
  /** The form of the record in hand, and that of a new one. */
  form: ReactNode
  composer: ReactNode
  /** What follows the list once all is judged. */
  after: ReactNode
  onNew: () => void
  onAct: (act: Act) => void
  onShow: (spans: readonly Span[]) => void
}

/** The records of a document, in the order of its text. */
export function RecordList(props: RecordListProps) {
  const { reading, view, saving, failures, form, composer, onNew, onAct, onShow } = props
  const { list, ordered, current, shown } = reading
  const other = (asked: string) => {
    const known = ordered.find(({ record }) => record.id === asked)
    const onGo = () => reading.choose(asked, { focus: true })
    return known && { title: gist(known.record), onGo }
  }
  const judged = ordered.filter(({ state }) => state !== 'draft').length
  return (
    <section className="reading-records" aria-label={say('reading.records')}>
      <header className="records-head">
        <fieldset aria-label={say('reading.show')} className="tabs">
          {SHOWN.map(each => (
            <button
              type="button"
              key={each}
              aria-pressed={shown === each}
              onClick={() => reading.setShown(each)}
            >
              {say(`reading.${each}`)}{' '}
              <span className="number">{ordered.filter(one => isShown(each, one)).length}</span>
            </button>
          ))}
        </fieldset>
        <button type="button" className="quiet" onClick={onNew}>
          <Icon name="plus" />
          {say('reading.newShort')}
          <span className="sr">{say('reading.newWhat')}</span> <kbd aria-hidden="true">n</kbd>
        </button>
        {ordered.length > 0 && (
          <progress
            max={ordered.length}
            value={judged}
            aria-label={say('reading.progress', { judged, total: ordered.length })}
          />
        )}
      </header>
      {composer}
      {view.batches.map(batch => (
        <BatchNotice key={batch.batch} batch={batch} />
      ))}
      {list.length === 0 && !composer && (
        <div className="empty small">
          <p>{say('reading.none')}</p>
          <p className="hint">{say(view.isRead ? 'reading.noneNext' : 'reading.unread')}</p>
        </div>
      )}
      <ol className="cards">
        {list.map(reviewed => {
          const id = reviewed.record.id
          const isCurrent = id === current?.record.id
          return (
            <li key={id}>
              <RecordCard
                reviewed={reviewed}
                place={
                  reviewed.orphan ? '' : printPlaceAt(view.document, reviewed.record.quote.start)
                }
                isCurrent={isCurrent}
                saving={saving.has(id)}
                failure={failures.get(id)}
                form={isCurrent ? form || undefined : undefined}
                onPick={() => !isCurrent && reading.choose(id)}
                onAct={onAct}
                onLight={reading.setLit}
                onShow={onShow}
                other={other}
              />
            </li>
          )
        })}
      </ol>
      {props.after}
      <ReaderNotes notes={view.notes} text={view.document.text} onShow={onShow} />
    </section>
  )
}
