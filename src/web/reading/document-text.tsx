import { Fragment, memo, useMemo, useRef } from 'react'
import { printSeconds, type SourceDocument, type Span } from '../../codebook/index.ts'
import { say } from '../message.ts'
import { useListener } from '../use-listener.ts'
import { partsOf, within, type Mark, type Part } from './marks.ts'
import { isTable, withTables } from './tables.ts'
import { TextSegments, type TextSegmentsProps } from './text-segments.tsx'
import { TextTableView } from './text-table-view.tsx'

type DocumentTextProps = {
  document: SourceDocument
  /** The quotes of the records shown. */
  marks: readonly Mark[]
  /** The record in hand. */
  current: string | undefined
  /** The words of the value in hand. */
  lit: readonly Span[]
  onPick: (record: string) => void
  /** Goes to a second of the recording that the text was written down from. */
  onSeek?: ((second: number) => void) | undefined
}

/** The text as it was taken in, block by block, with the records' words marked. Text only: nothing of a source runs. */
export function DocumentText(props: DocumentTextProps) {
  const { document, marks, current, lit, onPick } = props
  const { text, blocks, language } = document
  const parts = useMemo(() => withTables(text, partsOf(text, blocks)), [text, blocks])
  const isSheet = parts.some(part => isTable(part) && part.columns.some(one => one.letters))
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
    <div className={isSheet ? 'text sheet' : 'text'} lang={language ?? undefined} ref={root}>
      {parts.map(part => {
        const inside = {
          text,
          marks: marksOf.get(part) ?? NONE,
          current: marksOf.get(part)?.some(mark => mark.id === current) ? current : undefined,
          lit: within([part.start, part.end], lit),
        }
        if (isTable(part)) return <TextTableView key={part.start} table={part} {...inside} />
        return (
          <Fragment key={part.start}>
            {part.second !== undefined && <TimeCode second={part.second} onSeek={props.onSeek} />}
            <TextPart part={part} {...inside} />
          </Fragment>
        )
      })}
    </div>
  )
}
const NONE: readonly Mark[] = []

type TimeCodeProps = { second: number; onSeek: ((second: number) => void) | undefined }

/** When in the recording the next words are said; a way there where there is something to play. */
function TimeCode({ second, onSeek }: TimeCodeProps) {
  const time = printSeconds(second)
  if (!onSeek) return <span className="time-code">{time}</span>
  return (
    <button
      type="button"
      className="time-code"
      aria-label={say('transcripts.playFrom', { time })}
      onClick={() => onSeek(second)}
    >
      {time}
    </button>
  )
}

type TextPartProps = Omit<TextSegmentsProps, 'span'> & { part: Part }

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

const TextPart = memo(function TextPart({ part, ...inside }: TextPartProps) {
  const Tag = TAGS[part.kind]
  return (
    <Tag
      dir="auto"
      className={`part ${part.kind} level-${Math.min(part.level, 4)} ${part.signed ? 'signed' : ''}`}
    >
      <TextSegments span={[part.start, part.end]} {...inside} />
    </Tag>
  )
})
