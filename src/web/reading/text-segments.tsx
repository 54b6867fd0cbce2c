import type { Span } from '../../codebook/index.ts'
import { segmentsOf, type Mark } from './marks.ts'

export type TextSegmentsProps = {
  span: Span
  text: string
  /** The quotes of the records shown. */
  marks: readonly Mark[]
  /** The record in hand. */
  current: string | undefined
  /** The words of the value in hand. */
  lit: readonly Span[]
}

/** A stretch of a text with the records' words marked; each piece says where in the text it begins. */
export function TextSegments({ span, text, marks, current, lit }: TextSegmentsProps) {
  return segmentsOf(span, marks, lit).map(segment => {
    const words = text.slice(segment.start, segment.end)
    const isCurrent = current !== undefined && segment.marks.includes(current)
    const className = [isCurrent && 'current', segment.lit && 'lit'].filter(Boolean).join(' ')
    if (segment.marks.length === 0 && !segment.lit) {
      return (
        <span key={segment.start} data-start={segment.start}>
          {words}
        </span>
      )
    }
    return (
      <mark
        key={segment.start}
        data-start={segment.start}
        data-marks={segment.marks.join(' ')}
        className={className}
      >
        {words}
      </mark>
    )
  })
}
