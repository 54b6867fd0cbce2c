import type { CodedRecord, Span } from '../../codebook/index.ts'
import { keyed } from '../keyed.ts'
import { say, sayWord } from '../message.ts'
import { shownSlots, type ShownValue } from './print-slot.ts'

type SlotListProps = {
  record: CodedRecord
  onLight: (spans: readonly Span[]) => void
  onShow: (spans: readonly Span[]) => void
  /** Another record of the document, which a slot may name by its id. */
  other: (id: string) => Other | undefined
}

/** A record that another one speaks of, and the way to it. */
export type Other = { readonly title: string; readonly onGo: () => void }

const DARK: readonly Span[] = []

/** The slots of a record. A value that rests on words lights them; one that was inferred says so. */
export function SlotList({ record, onLight, onShow, other }: SlotListProps) {
  return (
    <dl className="slots">
      {shownSlots(record).map(slot => (
        <div key={slot.name}>
          <dt>{sayWord('slot', slot.name)}</dt>
          <dd>
            {keyed(slot.values).map(({ key, item }) => (
              <Value
                key={key}
                slot={slot.name}
                value={item}
                other={other(item.text)}
                onLight={onLight}
                onShow={onShow}
              />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type ValueProps = Pick<SlotListProps, 'onLight' | 'onShow'> & {
  slot: string
  value: ShownValue
  other: Other | undefined
}

function Value({ slot, value, other, onLight, onShow }: ValueProps) {
  if (other) {
    return (
      <button type="button" className="value" dir="auto" onClick={other.onGo}>
        {other.title}
      </button>
    )
  }
  if (value.spans.length === 0) {
    return (
      <span className="value inferred" title={say('reading.inferred')} dir="auto">
        {sayWord('value', value.text)}
      </span>
    )
  }
  return (
    <button
      type="button"
      className="value"
      dir="auto"
      aria-label={say('reading.toWords', { slot: sayWord('slot', slot), value: value.text })}
      onMouseEnter={() => onLight(value.spans)}
      onMouseLeave={() => onLight(DARK)}
      onFocus={() => onLight(value.spans)}
      onBlur={() => onLight(DARK)}
      onClick={() => onShow(value.spans)}
    >
      {value.text}
    </button>
  )
}
