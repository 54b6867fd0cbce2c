import { memo, useMemo, useRef } from 'react'
import type { SourceDocument, Span } from '../../codebook/index.ts'
import { useListener } from '../use-listener.ts'
import { partsOf, segmentsOf, within, type Mark, type Part } from './marks.ts'

type DocumentTextProps = {
  document: SourceDocument
  /** The quotes of the records shown. */
  marks: readonly Mark[]
  /** The record in hand. */
  current: string | undefined
  /** The words of the value in hand. */
  lit: readonly Span[]
  onPick: (record: string) => void
}

/** The text as it was taken in, block by block, with the records' words marked. Text only: nothing of a source runs. */
export function DocumentText({ document, marks, current, lit, onPick }: DocumentTextProps) {
  const { text, blocks, language } = document
  const parts = useMemo(() => partsOf(text, blocks), [text, blocks])
  const marksOf = useMemo(
    () =>
      new Map(
        parts.map(part => {
          const span: Span = [part.start, part.end]
          return [part, marks.filter(mark => within(span, [mark.span]).length > 0)] as const
        }),
      ),
    [parts, marks],
  )
  // The records have keys of their own; the mouse is a shorter way to the same.
  const root = useRef<HTMLDivElement>(null)
  useListener(root, 'click', event => {
    const segment = event.target instanceof Element && event.target.closest('[data-marks]')
    const record = segment && segment.getAttribute('data-marks')?.split(' ').at(-1)
    if (record && getSelection()?.isCollapsed !== false) onPick(record)
  })
  return (
    <div className="text" lang={language ?? undefined} ref={root}>
      {parts.map(part => (
        <TextPart
          key={part.start}
          part={part}
          text={text}
          marks={marksOf.get(part) ?? NONE}
          current={marksOf.get(part)?.some(mark => mark.id === current) ? current : undefined}
          lit={within([part.start, part.end], lit)}
        />
      ))}
    </div>
  )
}
const NONE: readonly Mark[] = []

type TextPartProps = {
  part: Part
  text: string
  marks: readonly Mark[]
  current: string | undefined
  lit: readonly Span[]
}

const TAGS = {
  title: 'h2',
  heading: 'h3',
  dateline: 'p',
  paragraph: 'p',
  item: 'p',
  caption: 'p',
  quote: 'blockquote',
  cell: 'p',
  preformatted: 'pre',
  rest: 'p',
} as const satisfies Record<Part['kind'], string>

const TextPart = memo(function TextPart({ part, text, marks, current, lit }: TextPartProps) {
  const Tag = TAGS[part.kind]
  const segments = segmentsOf([part.start, part.end], marks, lit)
  return (
    <Tag dir="auto" className={`part ${part.kind} level-${Math.min(part.level, 4)}`}>
      {segments.map(segment => {
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
      })}
    </Tag>
  )
})
