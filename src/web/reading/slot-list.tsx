import type { CodedRecord, Span } from '../../codebook/index.ts'
import { keyed } from '../keyed.ts'
import { say, sayWord } from '../message.ts'
import { shownSlots, type ShownValue } from './print-slot.ts'

type SlotListProps = {
  record: CodedRecord
  onLight: (spans: readonly Span[]) => void
  onShow: (spans: readonly Span[]) => void
}

const DARK: readonly Span[] = []

/** The slots of a record. A value that rests on words lights them; one that was inferred says so. */
export function SlotList({ record, onLight, onShow }: SlotListProps) {
  return (
    <dl className="slots">
      {shownSlots(record).map(slot => (
        <div key={slot.name}>
          <dt>{sayWord('slot', slot.name)}</dt>
          <dd>
            {keyed(slot.values).map(({ key, item }) => (
              <Value key={key} slot={slot.name} value={item} onLight={onLight} onShow={onShow} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type ValueProps = Pick<SlotListProps, 'onLight' | 'onShow'> & { slot: string; value: ShownValue }

function Value({ slot, value, onLight, onShow }: ValueProps) {
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
