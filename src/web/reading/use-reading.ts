import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { ReviewedRecord, Span } from '../../codebook/index.ts'
import { announce } from '../announce.ts'
import { say } from '../message.ts'
import { inTextOrder, isShown, type Shown } from './acts.ts'
import { gist } from './print-slot.ts'
import { scrollToWords } from './scroll-to-words.ts'

type ReadingOptions = {
  readonly records: readonly ReviewedRecord[]
  readonly asked: string | undefined
  readonly at: Span | undefined
  readonly onCurrent: (record: string | undefined) => void
}

const DARK: readonly Span[] = []

/** Which record is in hand, which words are lit, and what is scrolled to. */
export function useReading(
  text: RefObject<HTMLElement | null>,
  { records, asked, at, onCurrent }: ReadingOptions,
) {
  const [shown, setShown] = useState<Shown>('all')
  const [lit, setLit] = useState<readonly Span[]>(at ? [at] : DARK)
  const ordered = useMemo(() => inTextOrder(records), [records])
  const list = useMemo(() => ordered.filter(each => isShown(shown, each)), [ordered, shown])
  const [chosen, setChosen] = useState<string | undefined>(
    () => asked ?? firstChoice(ordered, at)?.record.id,
  )
  const current = list.find(({ record }) => record.id === chosen) ?? list[0]

  // Once, on coming in: to the words the address asks for. Later every choice scrolls by itself.
  const arrived = useRef(false)
  useEffect(() => {
    if (arrived.current) return
    arrived.current = true
    // A pane that scrolls can be reached and scrolled by keyboard; no rule of the linter knows that.
    text.current?.setAttribute('tabindex', '0')
    const quote = records.find(({ record }) => record.id === asked)?.record.quote
    const start = at?.[0] ?? quote?.start
    if (start !== undefined) scrollToWords(text.current, start)
    const card = asked ?? (at && firstChoice(records, at)?.record.id)
    if (card !== undefined) cardOf(card)?.scrollIntoView({ block: 'nearest' })
  }, [text, records, asked, at])

  const choose = (id: string, { focus = false, scroll = true } = {}) => {
    const next = records.find(({ record }) => record.id === id)
    setChosen(id)
    setLit(DARK)
    onCurrent(id)
    // The card becomes reachable with the next paint, and so may the words.
    requestAnimationFrame(() => {
      if (next && scroll) scrollToWords(text.current, next.record.quote.start)
      const card = cardOf(id)
      card?.scrollIntoView({ block: 'nearest' })
      if (focus) card?.querySelector<HTMLElement>('.card-title')?.focus({ preventScroll: true })
    })
  }
  const step = (by: 1 | -1) => {
    const at2 = list.findIndex(({ record }) => record.id === current?.record.id)
    const next = list[at2 + by]
    if (!next) return announce(say(by === 1 ? 'reading.atLast' : 'reading.atFirst'))
    choose(next.record.id, { focus: true })
    const number = at2 + by + 1
    return announce(
      say('reading.position', { number, total: list.length, record: gist(next.record) }),
    )
  }
  return { shown, setShown, lit, setLit, ordered, list, current, choose, step }
}

/** Whose words an address points to; else the first that nobody has judged. */
function firstChoice(
  records: readonly ReviewedRecord[],
  at: Span | undefined,
): ReviewedRecord | undefined {
  const told = ({ record }: ReviewedRecord) =>
    record.anchors.some(({ start, end }) => at && start === at[0] && end === at[1])
  return records.find(told) ?? records.find(({ state }) => state === 'draft') ?? records[0]
}

const cardOf = (id: string) => document.getElementById(`card-${id}`)
