import { printWhen } from '../../codebook/index.ts'
import type { DueDate } from '../../server/index.ts'
import { follow } from '../following/follow-client.ts'
import { TakeBack } from '../following/take-back.tsx'
import { Writing } from '../following/writing.tsx'
import { say } from '../message.ts'

type ConfirmDateProps = {
  id: string
  /** EDTF, as it was worked out. */
  on: string
  /** What ends or is due, in words. */
  what: string
  confirmed: DueDate['confirmed']
}

/** Whether a date that was worked out is confirmed, by whom, and the form in which it is confirmed or corrected. */
export function ConfirmDate({ id, on, what, confirmed }: ConfirmDateProps) {
  return (
    <div className="confirm">
      {confirmed ? <Confirmed confirmed={confirmed} on={on} /> : <Internal />}
      <span className="acts">
        <Writing
          act={say('follow.confirm')}
          what={what}
          of={id}
          {...(!confirmed && { chord: 'c' })}
          fields={[
            {
              name: 'on',
              label: say('follow.on'),
              kind: 'date',
              required: true,
              value: confirmed?.value.on ?? on,
              hint: say('follow.onHint'),
            },
            { name: 'note', label: say('follow.note'), value: confirmed?.value.note ?? '' },
          ]}
          send={({ on: date = '', note = '' }) =>
            follow.confirmDate({ id, on: date, ...(note && { note }) })
          }
        />
        {confirmed && <TakeBack entry={confirmed.id} what={what} />}
      </span>
    </div>
  )
}

const Internal = () => <span className="chip warn">{say('cases.internal')}</span>

type ConfirmedProps = { confirmed: NonNullable<DueDate['confirmed']>; on: string }

function Confirmed({ confirmed: { by, at, value, contested }, on }: ConfirmedProps) {
  return (
    <>
      <span className="chip good">
        {say('cases.confirmedBy', { who: by, when: at.slice(0, 10) })}
      </span>
      {value.note && <bdi>{value.note}</bdi>}
      {value.was !== on && (
        <span className="chip warn">
          {say('cases.nowWorkedOut', { was: printWhen(value.was), when: printWhen(on) })}
        </span>
      )}
      {value.on !== on && (
        <span className="faint">{say('cases.workedOut', { when: printWhen(on) })}</span>
      )}
      {contested.map(other => (
        <span key={other.id} className="chip warn">
          {say('cases.contested', { who: other.by, what: printWhen(other.value.on) })}
        </span>
      ))}
    </>
  )
}
