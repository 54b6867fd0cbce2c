import { useMemo, useRef, useState } from 'react'
import type { Kind, ReviewedRecord, Span } from '../../codebook/index.ts'
import type { Copies, ShownDocument } from '../../server/index.ts'
import { announce } from '../announce.ts'
import type { NewDecision } from '../desk-client.ts'
import { useShortcuts } from '../keyboard/use-shortcuts.ts'
import { say } from '../message.ts'
import { actsOn, nextDraft, sayDone, type Act } from './acts.ts'
import { Composer, MAKING } from './composer.tsx'
import { DocumentHead } from './document-head.tsx'
import { DocumentText } from './document-text.tsx'
import { NextDocument } from './next-document.tsx'
import type { Changes } from './record-form.ts'
import { RecordFormView } from './record-form-view.tsx'
import { RecordList } from './record-list.tsx'
import { scrollToWords } from './scroll-to-words.ts'
import { selectedSpan } from './text-position.ts'
import { navigate } from '../router.ts'
import { isTyped } from '../typing/typed.ts'
import { OriginalView } from '../transcripts/original-view.tsx'
import { playFrom } from '../transcripts/player-keys.tsx'
import { TranscriptVersions } from '../transcripts/versions.tsx'
import { useReading } from './use-reading.ts'

type Made = { kind: Kind; quote: { start: number; end: number }; slots: Changes }
type Answer = Promise<ReviewedRecord | undefined>

type ReadingRoomProps = {
  view: ShownDocument
  copies: Copies
  /** The record and the words the address asks for. */
  asked: string | undefined
  at: Span | undefined
  saving: ReadonlySet<string>
  failures: ReadonlyMap<string, string>
  makeFailure: string | undefined
  /** Where to go on once all is judged, as soon as that is known. */
  next: string | undefined
  asksNext: boolean
  onCurrent: (record: string | undefined) => void
  onDecide: (decision: NewDecision) => Answer
  onUndo: (record: string) => Promise<ReviewedRecord | null | undefined>
  onMake: (record: Made) => Answer
}

/** A document to read and its records to judge, side by side; all of it works by keyboard. */
export function ReadingRoom(props: ReadingRoomProps) {
  const { view, asked, at, saving, failures, onCurrent, onDecide, onUndo, onMake } = props
  const text = useRef<HTMLDivElement>(null)
  const player = useRef<HTMLMediaElement>(null)
  const heard = (element: HTMLMediaElement | null) => {
    player.current = element
  }
  const isPlayed = view.original?.show === 'audio' || view.original?.show === 'video'
  const reading = useReading(text, { records: view.records, asked, at, onCurrent })
  const { current, ordered, choose } = reading
  // What was begun before the vault was locked, or another screen looked at, goes on.
  const [amending, setAmending] = useState(() => {
    const id = current?.record.id
    return id !== undefined && isTyped(amendmentOf(id)) ? id : undefined
  })
  const [making, setMaking] = useState<{ span: Span | undefined } | undefined>(() =>
    isTyped(MAKING) ? { span: undefined } : undefined,
  )
  const [pane, setPane] = useState<'text' | 'records'>('text')
  const judged = useRef<string[]>([])
  const [finished, setFinished] = useState(false)

  const marks = useMemo(
    () =>
      ordered
        .filter(({ state, orphan }) => state !== 'refused' && !orphan)
        .flatMap(({ record }) =>
          record.anchors.map(({ start, end }) => ({ id: record.id, span: [start, end] as const })),
        ),
    [ordered],
  )

  const decide = async (record: string, act: Exclude<Act, 'undo'>, changes?: Changes) => {
    if (saving.has(record)) return false
    judged.current.push(record)
    const decision = { record, verb: act, ...(changes && { changes }) }
    const answer = onDecide(decision)
    if (act === 'accept' || act === 'refuse') {
      const next = nextDraft(reading.list, record)
      if (next) choose(next.record.id, { focus: true })
      else setFinished(true)
    }
    const done = await answer
    if (done) announce(sayDone(act, done))
    return done !== undefined
  }
  const undo = async () => {
    const own = current && current.decisions.length > 0 ? current.record.id : judged.current.at(-1)
    if (own === undefined) return announce(say('reading.nothingToUndo'))
    judged.current = judged.current.filter(
      (id, index, all) => id !== own || index < all.lastIndexOf(own),
    )
    choose(own, { focus: true })
    const done = await onUndo(own)
    if (done === null) return announce(say('reading.undoneMade'))
    return done && announce(sayDone('undo', done))
  }
  const act = (what: Act) => {
    if (what === 'undo') return void undo()
    if (!current || !actsOn(current).includes(what)) return undefined
    if (what === 'amend') return setAmending(current.record.id)
    return void decide(current.record.id, what)
  }
  const compose = () => setMaking({ span: selectedSpan(text.current, view.document.text) })
  const show = (spans: readonly Span[]) => {
    reading.setLit(spans)
    setPane('text')
    requestAnimationFrame(() => scrollToWords(text.current, spans[0]?.[0] ?? 0))
  }
  const leaveForm = () => {
    const id = amending
    setAmending(undefined)
    setMaking(undefined)
    if (id ?? current) choose(id ?? current?.record.id ?? '', { focus: true, scroll: false })
  }
  useShortcuts({
    j: () => reading.step(1),
    k: () => reading.step(-1),
    a: () => act('accept'),
    e: () => act('amend'),
    r: () => act('refuse'),
    c: () => act('confirm'),
    u: () => act('undo'),
    n: compose,
    o: () => view.consent && navigate(`/documents/${view.document.id}/consent`),
    t: () => view.original && navigate(`/documents/${view.document.id}/transcript`),
  })
  return (
    <div className="reading" data-pane={pane}>
      <DocumentHead view={view} copies={props.copies} pane={pane} onPane={setPane} />
      <div className="reading-text" ref={text}>
        {view.original && (
          <div className={`beside ${view.original.show ?? ''}`}>
            <OriginalView original={view.original} onPlayer={heard} />
            <TranscriptVersions view={view} />
          </div>
        )}
        <DocumentText
          document={view.document}
          marks={marks}
          current={current?.record.id}
          lit={reading.lit}
          onSeek={isPlayed ? second => playFrom(player, second) : undefined}
          onPick={id => {
            choose(id, { scroll: false })
            setPane('records')
          }}
        />
      </div>
      <RecordList
        reading={reading}
        view={view}
        saving={saving}
        failures={failures}
        onNew={compose}
        onAct={act}
        onShow={show}
        after={
          props.asksNext && (
            <NextDocument
              address={props.next}
              isEmpty={view.records.length === 0}
              focus={finished}
            />
          )
        }
        composer={
          making && (
            <Composer
              text={view.document.text}
              span={making.span}
              failure={props.makeFailure}
              onCancel={leaveForm}
              onMake={async made => {
                const done = await onMake(made)
                if (!done) return false
                setMaking(undefined)
                choose(done.record.id, { focus: true })
                announce(say('reading.made', { record: sayDone('accept', done) }))
                return true
              }}
            />
          )
        }
        form={
          amending === current?.record.id &&
          current && (
            <RecordFormView
              key={current.record.id}
              form={amendmentOf(current.record.id)}
              kind={current.record.kind}
              record={current.record}
              saveLabel={say('reading.save')}
              ready
              focus
              onCancel={leaveForm}
              onSave={changes => {
                leaveForm()
                return decide(current.record.id, 'amend', changes)
              }}
            />
          )
        }
      />
    </div>
  )
}

/** What is typed of an amendment is kept under this name. */
const amendmentOf = (record: string) => `amend ${record}`
