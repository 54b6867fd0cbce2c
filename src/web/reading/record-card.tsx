import type { ReactNode } from 'react'
import type { ReviewedRecord, Span } from '../../codebook/index.ts'
import { Icon, type IconName } from '../frame/icon.tsx'
import { StateChip } from '../frame/state-chip.tsx'
import { say, sayWord, type MessageKey } from '../message.ts'
import { actsOn, type Act } from './acts.ts'
import { particulars } from './print-slot.ts'
import { SlotList, type Other } from './slot-list.tsx'

type RecordCardProps = {
  reviewed: ReviewedRecord
  /** Where in the original its words stand; empty where the format has no places. */
  place: string
  isCurrent: boolean
  /** Being sent to the desk: shown as such until the desk has answered. */
  saving: boolean
  /** Why the last act on it was not done. */
  failure: string | undefined
  /** The form that amends it, in place of its slots. */
  form: ReactNode
  onPick: () => void
  onAct: (act: Act) => void
  onLight: (spans: readonly Span[]) => void
  onShow: (spans: readonly Span[]) => void
  other: (id: string) => Other | undefined
}

const SIGNS: Readonly<Record<Act, IconName>> = {
  accept: 'check',
  amend: 'pen',
  refuse: 'cross',
  confirm: 'double',
  undo: 'undo',
}

/** One record: what it says, how sure it is, what has been decided, and what can be. */
export function RecordCard(props: RecordCardProps) {
  const { reviewed, isCurrent, saving, failure, form, onPick, onAct } = props
  const { record, state } = reviewed
  const title = `record-${record.id}`
  return (
    <article
      id={`card-${record.id}`}
      className={`card ${state} ${isCurrent ? 'current' : ''}`}
      aria-labelledby={title}
      aria-current={isCurrent ? 'true' : undefined}
      aria-busy={saving}
    >
      <header>
        <h3 id={title}>
          <button
            type="button"
            className="card-title"
            tabIndex={isCurrent ? 0 : -1}
            onClick={onPick}
          >
            {sayWord('kind', record.kind)}
            <span className="sr">, {particulars(record).join(', ')}</span>
          </button>
        </h3>
        <span className={`bearing ${record.modality}`}>
          {[record.modality, record.bearing, record.approx && 'approximately']
            .filter(word => typeof word === 'string')
            .map(word => sayWord('value', word))
            .join(' · ')}
        </span>
        {saving ? (
          <span className="chip">{say('reading.saving')}</span>
        ) : (
          <StateChip state={state} />
        )}
      </header>
      {props.place !== '' && (
        <p className="record-place">
          {say('reading.place')} <bdi>{props.place}</bdi>
        </p>
      )}
      <Warnings reviewed={reviewed} failure={failure} />
      {form ?? (
        <>
          <SlotList
            record={record}
            onLight={props.onLight}
            onShow={props.onShow}
            other={props.other}
          />
          <Grounds reviewed={reviewed} />
          {isCurrent && (
            <footer className="acts">
              {actsOn(reviewed).map(act => (
                <button
                  type="button"
                  key={act}
                  className={act === 'accept' ? 'primary' : undefined}
                  disabled={saving}
                  onClick={() => onAct(act)}
                >
                  <Icon name={SIGNS[act]} />
                  {say(`reading.${act}`)}
                  <kbd aria-hidden="true">{act === 'amend' ? 'e' : act[0]}</kbd>
                </button>
              ))}
            </footer>
          )}
        </>
      )}
    </article>
  )
}

function Warnings({
  reviewed,
  failure,
}: {
  reviewed: ReviewedRecord
  failure: string | undefined
}) {
  const keys: MessageKey[] = []
  if (reviewed.orphan) keys.push('reading.orphan')
  if (reviewed.conflict.length > 0) keys.push('reading.conflict')
  return (
    <>
      {keys.map(key => (
        <p key={key} className="notice warn">
          <Icon name="warn" />
          {say(key)}
        </p>
      ))}
      {reviewed.orphan && (
        <blockquote className="gone" dir="auto">
          {reviewed.record.quote.exact}
        </blockquote>
      )}
      {failure !== undefined && (
        <p className="notice bad" role="alert">
          <Icon name="warn" />
          {say('reading.failed', { message: failure })}
        </p>
      )}
    </>
  )
}

function Grounds({ reviewed: { record, byHand } }: { reviewed: ReviewedRecord }) {
  const percent = Math.round(record.confidence * 100)
  return (
    <details className="grounds">
      <summary>
        {byHand ? (
          say('reading.byHand')
        ) : (
          <>
            {say('reading.confidence')} {say('reading.confidencePercent', { percent })}
            <meter min={0} max={100} value={percent} aria-label={say('reading.confidence')} />
          </>
        )}
      </summary>
      <p>
        <b>{say('reading.why')}</b> {record.why}
      </p>
    </details>
  )
}
