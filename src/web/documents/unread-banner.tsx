import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ReadOutcome } from '../../server/index.ts'
import { announce } from '../announce.ts'
import { useInParts } from '../lexicon/in-parts.ts'
import { words } from '../lexicon/lexicon-client.ts'
import { say } from '../message.ts'

/** Documents that are read at a time. */
const PART = 25

const NOTHING: ReadOutcome = { documents: 0, records: 0, foreign: 0, left: 0 }

/** How many documents are not read yet, and the button that reads them; `anew` where own words have changed. */
export function UnreadBanner({ anew = false }: { anew?: boolean }) {
  const client = useQueryClient()
  const query = useQuery({ queryKey: ['unread'], queryFn: words.unread })
  const [left, setLeft] = useState<number>()
  const [news, setNews] = useState<{ readonly said: string; readonly left: number }>()
  const [problem, setProblem] = useState<string>()
  const done = useRef(NOTHING)
  const reading = useInParts(
    async () => {
      const part = await words.read(PART)
      done.current = {
        documents: done.current.documents + part.documents,
        records: done.current.records + part.records,
        foreign: done.current.foreign + part.foreign,
        left: part.left,
      }
      setLeft(part.left)
      return { isLast: part.left === 0 }
    },
    ({ error }) => {
      const said = printDone(done.current)
      setProblem(error?.message)
      announce(said)
      const { left: after } = done.current
      void client.invalidateQueries().then(() => setNews({ said, left: after }))
    },
  )
  const start = () => {
    done.current = NOTHING
    setNews(undefined)
    setProblem(undefined)
    setLeft(query.data?.unread)
    reading.run()
  }
  const count = query.data?.unread ?? 0
  return (
    <>
      {problem !== undefined && (
        <p className="notice bad problem-lines" role="alert">
          {problem}
        </p>
      )}
      {news?.left === count && <p className="notice good">{news.said}</p>}
      {reading.isRunning ? (
        <p className="banner">
          <span>{say('unread.reading', { count: left ?? count })}</span>
          <button type="button" onClick={reading.stop}>
            {say('unread.stop')}
          </button>
        </p>
      ) : (
        count > 0 && (
          <p className="banner">
            <span>{say(anew ? 'unread.anew' : 'unread.count', { count })}</span>
            <button type="button" onClick={start}>
              {say('unread.read')}
            </button>
          </p>
        )
      )}
    </>
  )
}

function printDone({ documents, records, foreign }: ReadOutcome): string {
  return [
    say('unread.done', {
      documents: say('unread.documents', { count: documents }),
      records: say('unread.records', { count: records }),
    }),
    ...(foreign > 0 ? [say('unread.foreign', { count: foreign })] : []),
  ].join(' ')
}
